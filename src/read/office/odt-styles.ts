import type { SegmentKind } from "../../model/index.ts";
import { walkXml } from "../zip/walk-xml.ts";
import { kindOfStyleName } from "./docx-styles.ts";

/** Styles that are made of one another; a program's own chains have at most five. */
const MOST_STEPS = 20;

/** What the styles of an OpenDocument file say of paragraphs, by the styles' names. */
export function odtStyleKinds(
  files: readonly (string | null)[],
  path: string,
): (name: string) => SegmentKind | undefined {
  const parents = new Map<string, string | null>();
  for (const xml of files)
    if (xml !== null)
      walkXml(xml, path, {
        open(element, attributes) {
          const { name, family } = attributes;
          if (element === "style" && family === "paragraph" && name !== undefined && !parents.has(name))
            parents.set(name, attributes["parent-style-name"] ?? null);
        },
      });
  return (name) => {
    let at: string | null = name;
    for (let steps = 0; at !== null && steps < MOST_STEPS; steps++) {
      const kind = kindOfStyleName(spoken(at));
      if (kind !== undefined) return kind;
      at = parents.get(at) ?? null;
    }
    return undefined;
  };
}

/** "Heading_20_1" is "Heading 1". Source: OpenDocument 1.3, part 3, 19.498. */
function spoken(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
