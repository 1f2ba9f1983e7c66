import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ApiProblem, addressOf, createClient } from "../../../src/serve/contract/client.ts";
import type { Answer, Asked, RouteName } from "../../../src/serve/contract/index.ts";
import { analystName } from "./analyst.ts";
import { fetchOrBegun } from "./begun.ts";
import { ApiFault } from "./fault.ts";

const send = createClient({ analyst: analystName, fetch: fetchOrBegun });

/**
 * Calls a route of the contract by its name.
 *
 * @throws ApiFault for what the server refused; with status 0 when no answer came
 */
export async function call<N extends RouteName>(
  name: N,
  asked?: Asked<N>,
  signal?: AbortSignal,
): Promise<Answer<N>> {
  try {
    return await send(name, asked, signal ? { signal } : {});
  } catch (thrown) {
    if (thrown instanceof ApiProblem)
      throw new ApiFault(thrown.status, thrown.code, thrown.message, thrown.remedy || undefined);
    if (thrown instanceof DOMException && thrown.name === "AbortError") throw thrown;
    throw new ApiFault(0, "unreachable", "unreachable");
  }
}

/** A route as a query, kept under its name and what was asked. */
export const ask = <N extends RouteName>(name: N, asked?: Asked<N>) =>
  queryOptions({
    queryKey: [name, asked ?? {}],
    queryFn: ({ signal }) => call(name, asked, signal),
  });

/** Routes that give a piece of a list and a cursor for the next. */
type PagedRoute = {
  [N in RouteName]: Answer<N> extends { rows: unknown[]; cursor: string | null } ? N : never;
}[RouteName];

/** A list as an infinite query: `fetchNextPage` asks for the piece after the last one's cursor. */
export const askPages = <N extends PagedRoute>(name: N, asked?: Asked<N>) =>
  infiniteQueryOptions({
    queryKey: [name, "pages", asked ?? {}],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...(asked?.query as object | undefined), cursor: pageParam ?? undefined };
      return call(name, { ...asked, query } as Asked<N>, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as unknown as Piece).cursor,
  });

interface Piece {
  readonly cursor: string | null;
}

/** The address of a route, for a download or an event source. */
export const address = <N extends RouteName>(name: N, asked?: Asked<N>): string => addressOf(name, asked).url;
