import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Reading } from "../../../../src/serve/contract/index.ts";
import { ask } from "../../api/client.ts";
import type { Stretch } from "./plan.ts";

/** What was read in the stretches that somebody came near, by the stretch's place; and how to ask for another. */
export interface Readings {
  readonly known: ReadonlyMap<number, Reading>;
  /** Lets a stretch be read, as it comes near the screen. */
  readonly want: (place: number) => void;
  /** Reads a stretch now. */
  readonly read: (place: number) => Promise<Reading>;
}

/** Asks for who says what in a document, a stretch at a time, so that a long document opens as fast as a short one. */
export function useReadings(document: string, stretches: readonly Stretch[]): Readings {
  const queries = useQueryClient();
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const want = useCallback(
    (place: number) => setWanted((before) => (before.includes(place) ? before : [...before, place])),
    [],
  );
  const asked = useMemo(
    () =>
      wanted
        .filter((place) => place < stretches.length)
        .map((place) => readingOf(document, stretches[place]!)),
    [document, stretches, wanted],
  );
  const known = useQueries({
    queries: asked,
    combine: useCallback(
      (answers: readonly { data: Reading | undefined }[]) =>
        new Map(
          answers.flatMap(({ data }, index) =>
            data === undefined || wanted[index] === undefined ? [] : [[wanted[index], data] as const],
          ),
        ),
      [wanted],
    ),
  });
  const read = useCallback(
    async (place: number) => {
      const reading = await queries.ensureQueryData(readingOf(document, stretches[place]!));
      want(place);
      return reading;
    },
    [document, queries, stretches, want],
  );
  return useMemo(() => ({ known, want, read }), [known, want, read]);
}

const readingOf = (document: string, { start, end }: Stretch) =>
  ask("readDocument", { params: { id: document }, query: { start, end: Math.max(end, start + 1) } });
