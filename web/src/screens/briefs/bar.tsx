import { Button, Group, Select, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Draft, Drafts } from "../../parts/draft.ts";
import { strings } from "../../strings/index.ts";

/** Which brief, its title, and the way to a new one. */
export function Bar(props: {
  readonly drafts: Drafts;
  readonly draft: Draft;
  readonly onChoose: (key: string) => void;
  readonly onTitle: (title: string) => void;
  readonly onNew: () => void;
  readonly onThrow: () => void;
}) {
  const { drafts, draft } = props;
  const data = drafts.drafts.map(({ key, title, items }) => {
    const claims = items.filter(({ kind }) => kind === "claim").length;
    return { value: key, label: `${title || strings.briefs.untitled} (${strings.briefs.claims(claims)})` };
  });
  return (
    <Group gap="sm" align="flex-end" mb="sm">
      {data.length > 1 ? (
        <Select
          label={strings.briefs.which}
          data={data}
          value={draft.key}
          onChange={(key) => key && props.onChoose(key)}
          allowDeselect={false}
          w={260}
        />
      ) : null}
      <TextInput
        label={strings.briefs.name}
        value={draft.title}
        onChange={({ currentTarget }) => props.onTitle(currentTarget.value)}
        maxLength={300}
        flex={1}
        miw={200}
      />
      <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={props.onNew}>
        {strings.briefs.fresh}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={props.onThrow}
      >
        {strings.briefs.away}
      </Button>
    </Group>
  );
}
