import { notifications } from "@mantine/notifications";
import type { Decided, NewVerdict } from "../../../src/serve/contract/index.ts";
import { ApiFault } from "../api/fault.ts";
import { useDecide, useUndo } from "../api/judge.ts";
import { useMay } from "../api/session.ts";
import { strings } from "../strings/index.ts";
import { signedBy } from "./name-prompt.tsx";

/**
 * How a screen lets somebody decide: asks for the name before the first verdict, sends it, and says what went wrong if it was not
 * kept. `judge` answers null where nothing was decided. Who may only read (`mayJudge` false) decides nothing, by no key either.
 */
export function useJudge() {
  const mayJudge = useMay("review");
  const decide = useDecide();
  const { undo, count, isSending, hasAny } = useUndo();
  return {
    judge: async (verdict: NewVerdict): Promise<Decided | null> => {
      if (!mayJudge || (await signedBy()) === null) return null;
      return decide.mutateAsync(verdict).catch(complain);
    },
    undo: async (): Promise<boolean> => {
      if (!hasAny() || isSending()) return false;
      const done = await undo.mutateAsync().catch(complain);
      if (done === null || done.length === 0) return false;
      notifications.show({ message: strings.judging.undone, autoClose: 2500 });
      return true;
    },
    mayJudge,
    canUndo: count > 0,
    isBusy: decide.isPending || undo.isPending,
  };
}

function complain(thrown: unknown): null {
  const fault = thrown instanceof ApiFault ? thrown : null;
  const message =
    fault?.status === 0
      ? strings.judging.unreachable
      : [thrown instanceof Error ? thrown.message : String(thrown), fault?.remedy].filter(Boolean).join(". ");
  notifications.show({ color: "clay", title: strings.judging.failed, message, autoClose: 8000 });
  return null;
}
