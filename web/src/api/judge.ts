import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { Decided, NewVerdict } from "../../../src/serve/contract/index.ts";
import { call } from "./client.ts";
import { askAgain } from "./live.ts";

/** Verdicts of this visit that can be taken back, the last one last: each entry is what one key did. */
let given: readonly (readonly string[])[] = [];
const watchers = new Set<() => void>();

function keep(next: typeof given): void {
  given = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
};

/** The verdict that was sent last and may not be answered yet; a screen can show it already, since the server tells all who watch. */
let onItsWay: Promise<unknown> | null = null;

/** Sends a verdict and asks the screens' questions again. What it answers says what stands now. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verdict: NewVerdict): Promise<Decided> => {
      const sent = call("decide", { body: verdict }).then((decided) => {
        keep([...given, decided.verdicts.map(({ id }) => id)]);
        return decided;
      });
      const answered = sent.then(
        () => {},
        () => {},
      );
      onItsWay = answered;
      void answered.then(() => {
        if (onItsWay === answered) onItsWay = null;
      });
      return sent;
    },
    onSuccess: () => askAgain(queries),
  });
}

/** Whether a verdict is on its way back. What the screens ask again afterwards is none of it: the next key is not lost meanwhile. */
let isSending = false;

/**
 * Takes back the last verdict of this visit, once it is answered where it is still on its way; answers what was taken back, nothing
 * where there was no verdict. `count` says how many can be taken back now.
 */
export function useUndo() {
  const queries = useQueryClient();
  const count = useSyncExternalStore(watch, () => given.length);
  const undo = useMutation({
    mutationFn: async () => {
      const undone: Decided[] = [];
      isSending = true;
      try {
        await onItsWay;
        const last = given.at(-1) ?? [];
        for (const verdict of [...last].reverse()) undone.push(await call("undo", { body: { verdict } }));
        keep(given.filter((entry) => entry !== last));
      } finally {
        isSending = false;
      }
      return undone;
    },
    onSuccess: () => askAgain(queries),
  });
  return { undo, count, isSending: () => isSending, hasAny: () => given.length > 0 || onItsWay !== null };
}
