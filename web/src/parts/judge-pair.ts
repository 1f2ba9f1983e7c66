import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Asked, Judged, NewJudgement } from "../../../src/serve/contract/index.ts";
import { call } from "../api/client.ts";
import { ApiFault } from "../api/fault.ts";
import { askAgain } from "../api/live.ts";
import { strings } from "../strings/index.ts";
import { signedBy } from "./name-prompt.tsx";

/** What is decided about who is who. */
export type Decision =
  | { readonly kind: "pair"; readonly judgement: NewJudgement }
  | { readonly kind: "merge"; readonly merge: Asked<"mergeEntities">["body"] }
  | { readonly kind: "split"; readonly entity: string; readonly split: Asked<"splitEntity">["body"] };

/**
 * How a screen says who is who: asks for the name before the first judgement, sends it, asks the screens' questions again, and says
 * what went wrong or what the judgement contradicts. `decide` answers null where nothing was decided.
 */
export function useJudgePair() {
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: send,
    onSuccess: (judged) => {
      if (judged.contradicts.length > 0)
        notifications.show({
          color: "clay",
          title: strings.identity.contradicts,
          message: judged.contradicts.map(({ by, reason }) => `${by}: ${reason}`).join("; "),
          autoClose: 10_000,
        });
      return askAgain(queries);
    },
  });
  const decide = async (decision: Decision): Promise<Judged | null> => {
    if ((await signedBy()) === null) return null;
    return mutateAsync(decision).catch((thrown: unknown) => {
      const fault = thrown instanceof ApiFault ? thrown : null;
      const message =
        fault?.status === 0 ? strings.judging.unreachable : [fault?.message, fault?.remedy].join(". ");
      notifications.show({ color: "clay", title: strings.judging.failed, message, autoClose: 8000 });
      return null;
    });
  };
  return { decide, isPending };
}

function send(decision: Decision): Promise<Judged> {
  if (decision.kind === "pair") return call("judgePair", { body: decision.judgement });
  if (decision.kind === "merge") return call("mergeEntities", { body: decision.merge });
  return call("splitEntity", { params: { id: decision.entity }, body: decision.split });
}
