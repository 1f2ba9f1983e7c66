import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "../../api/client.ts";

/** Which editions are compared, and about whom. */
export interface Asked {
  readonly work: string;
  readonly publisher?: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly about?: string | undefined;
  /** One kind of change alone; all where none is given. */
  readonly kind?: "new" | "dropped" | "reworded" | "number" | "moved" | "dated" | "claim" | undefined;
}

/** A comparison, a piece of its sentences at a time; sections and claims come whole with each. */
export const comparisonOf = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ["compareEditions", asked],
    queryFn: ({ signal, pageParam }) =>
      call(
        "compareEditions",
        { query: { ...asked, limit: 400, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
  });
