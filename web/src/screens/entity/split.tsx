import { Checkbox, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { EntityDetail } from "../../../../src/serve/contract/index.ts";
import { useJudgePair } from "../../parts/judge-pair.ts";
import { strings } from "../../strings/index.ts";
import { Decision } from "./decision.tsx";

/** Says that parts of what was joined are somebody else. */
export function Split(props: {
  readonly entity: EntityDetail;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { entity, opened, onClose } = props;
  const { decide, isPending } = useJudgePair();
  const [parts, setParts] = useState<string[]>([]);
  const part = async (reason: string) => {
    const judged = await decide({ kind: "split", entity: entity.id, split: { parts, reason } });
    if (judged !== null) onClose();
  };
  return (
    <Decision
      opened={opened}
      onClose={onClose}
      title={strings.entity.splitTitle(entity.name)}
      action={strings.entity.apart}
      isReady={parts.length > 0 && parts.length < entity.parts.length}
      isPending={isPending}
      onDecide={part}
    >
      <Checkbox.Group label={strings.entity.splitSays} value={parts} onChange={setParts}>
        <Stack gap="xs" mt="xs">
          {entity.parts.map(({ id, name, documents }) => (
            <Checkbox
              key={id}
              value={id}
              label={name}
              description={
                <Text span size="xs">
                  {documents
                    .slice(0, 3)
                    .map(({ title }) => title ?? strings.terms.untitled)
                    .join("; ")}
                </Text>
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Decision>
  );
}
