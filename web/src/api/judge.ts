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

/** Sends a verdict and asks the screens' questions again. What it answers says what stands now. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (verdict: NewVerdict) => call("decide", { body: verdict }),
    onSuccess: async ({ verdicts }: Decided) => {
      keep([...given, verdicts.map(({ id }) => id)]);
      await askAgain(queries);
    },
  });
}

/** Whether a verdict is on its way back. What the screens ask again afterwards is none of it: the next key is not lost meanwhile. */
let isSending = false;

/** Takes back the last verdict of this visit; how many there are says whether there is one. */
export function useUndo() {
  const queries = useQueryClient();
  const count = useSyncExternalStore(watch, () => given.length);
  const undo = useMutation({
    mutationFn: async () => {
      const last = given.at(-1) ?? [];
      const undone: Decided[] = [];
      isSending = true;
      try {
        for (const verdict of [...last].reverse()) undone.push(await call("undo", { body: { verdict } }));
        keep(given.filter((entry) => entry !== last));
      } finally {
        isSending = false;
      }
      return undone;
    },
    onSuccess: () => askAgain(queries),
  });
  return { undo, count, isSending: () => isSending };
}
