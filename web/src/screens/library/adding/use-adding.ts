import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { addAddresses, addFiles } from "../../../api/add.ts";
import { ApiFault } from "../../../api/fault.ts";
import { keepJob } from "../../../api/live.ts";
import { strings } from "../../../strings/index.ts";

/** Puts documents on their way into the ledger; what becomes of each is shown as it happens. */
export interface Adding {
  readonly addFiles: (files: readonly File[]) => void;
  readonly addAddresses: (urls: readonly string[]) => void;
}

/**
 * {@link Adding}; says at once what the server would not take.
 *
 * @param corpus id of the corpus that they go into
 */
export function useAdding(corpus: string | undefined): Adding {
  const queries = useQueryClient();
  const files = useCallback(
    (chosen: readonly File[]) => {
      if (chosen.length > 0) void addFiles(chosen, corpus, (job) => keepJob(queries, job)).catch(complain);
    },
    [queries, corpus],
  );
  const addresses = useCallback(
    (urls: readonly string[]) => {
      if (urls.length > 0) void addAddresses(urls, corpus).then((job) => keepJob(queries, job), complain);
    },
    [queries, corpus],
  );
  return { addFiles: files, addAddresses: addresses };
}

function complain(thrown: unknown): void {
  const fault = thrown instanceof ApiFault ? thrown : null;
  const message =
    fault?.status === 0
      ? `${strings.shell.noAnswer} ${strings.shell.noAnswerRemedy}`
      : [thrown instanceof Error ? thrown.message : String(thrown), fault?.remedy].filter(Boolean).join(". ");
  notifications.show({ color: "clay", title: strings.library.notTaken, message, autoClose: 10_000 });
}
