import { useHotkeys } from "@mantine/hooks";

/** The keys of the reader; while a correction is made or a window is open, these have them. */
export function useKeys(does: {
  readonly isBusy: boolean;
  readonly onStep: (way: 1 | -1) => void;
  readonly onClaim: (way: 1 | -1) => void;
  readonly onConfirm: () => void;
  readonly onReject: () => void;
  readonly onHold: () => void;
  readonly onCorrect: () => void;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}): void {
  const free = (act: () => void) => () => {
    if (!does.isBusy) act();
  };
  useHotkeys([
    ["j", free(() => does.onStep(1))],
    ["ArrowRight", free(() => does.onStep(1))],
    ["k", free(() => does.onStep(-1))],
    ["ArrowLeft", free(() => does.onStep(-1))],
    ["shift+J", free(() => does.onClaim(1))],
    ["shift+K", free(() => does.onClaim(-1))],
    ["y", free(does.onConfirm)],
    ["n", free(does.onReject)],
    ["h", free(does.onHold)],
    ["e", free(does.onCorrect)],
    ["u", free(does.onUndo)],
    ["mod+Z", free(does.onUndo)],
    ["shift+?", does.onHelp],
    ["Escape", does.onClose],
  ]);
}
