import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { Asked } from "../../../../src/serve/contract/index.ts";
import { call } from "../../api/client.ts";
import { saveFile } from "../../parts/save-file.ts";
import { strings } from "../../strings/index.ts";

type Format = keyof typeof strings.briefs.formats;

const ENDINGS = { docx: "docx", html: "html", md: "md", csl: "json" } as const satisfies Record<
  Format,
  string
>;

/** A brief as a file: for Word, a browser, an editor, Zotero. */
export function Exports({ asked }: { readonly asked: Asked<"composeBrief">["body"] | null }) {
  const [making, setMaking] = useState<Format | null>(null);
  const make = async (format: Format) => {
    if (asked === null) return;
    setMaking(format);
    try {
      const response = await call("exportBrief", { query: { format }, body: asked });
      saveFile(`${fileName(asked.title)}.${ENDINGS[format]}`, "", await response.blob());
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      notifications.show({ color: "clay", title: strings.briefs.exportFailed, message });
    }
    setMaking(null);
  };
  return (
    <Group gap="xs" role="group" aria-label={strings.briefs.exportAs}>
      {(Object.keys(ENDINGS) as Format[]).map((format) => (
        <Button
          key={format}
          size="xs"
          variant={format === "docx" ? "filled" : "default"}
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={making === format}
          disabled={asked === null}
          onClick={() => void make(format)}
        >
          {strings.briefs.formats[format]}
        </Button>
      ))}
    </Group>
  );
}

/** A title as the name of a file: letters and digits of any script, joined by hyphens. */
function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return name.slice(0, 80) || "brief";
}
