import { Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { EntityDetail } from "../../../../src/serve/contract/index.ts";
import { bare } from "../../parts/addresses.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { useJudgePair } from "../../parts/judge-pair.ts";
import { strings } from "../../strings/index.ts";
import { Decision } from "./decision.tsx";

/** Says that this and another are one; goes to whoever stands for both then. */
export function Merge(props: {
  readonly entity: EntityDetail;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { entity, opened } = props;
  const navigate = useNavigate();
  const { decide, isPending } = useJudgePair();
  const [other, setOther] = useState<string | undefined>();
  const close = () => {
    setOther(undefined);
    props.onClose();
  };
  const join = async (reason: string) => {
    if (other === undefined) return;
    const judged = await decide({ kind: "merge", merge: { entities: [entity.id, other], reason } });
    if (judged === null) return;
    close();
    const standing = judged.standing[0];
    if (standing && standing !== entity.id)
      await navigate({ to: "/entities/$entityId", params: { entityId: bare(standing) } });
  };
  return (
    <Decision
      opened={opened}
      onClose={close}
      title={strings.entity.mergeTitle(entity.name)}
      action={strings.entity.join}
      isReady={other !== undefined}
      isPending={isPending}
      onDecide={join}
    >
      <Text size="sm" mb="md">
        {strings.entity.mergeSays}
      </Text>
      <EntityPicker label={strings.entity.with} value={other} onChange={setOther} except={entity.id} />
    </Decision>
  );
}
