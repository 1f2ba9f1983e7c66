import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Session } from "../../../src/serve/contract/index.ts";
import { isSignedInAs } from "./analyst.ts";
import { ask } from "./client.ts";

/** The question who asks: its answer holds until it is asked anew. */
export const sessionAsked = { ...ask("getSession"), staleTime: Number.POSITIVE_INFINITY };

/** Who asks, and what they may do. */
export function useSession() {
  const session = useQuery(sessionAsked);
  const name = session.data?.account?.name ?? null;
  useEffect(() => isSignedInAs(name), [name]);
  return session;
}

/** Whether whoever asks may do something; true until that is known, and where there are no accounts. */
export function useMay(scope: Session["scopes"][number]): boolean {
  const { data } = useSession();
  return data === undefined || data.scopes.includes(scope);
}

/** Shows the workbench as somebody else, or as nobody: what was kept is of who was there before, who saw other things. */
export function takeSession(queries: QueryClient, session: Session): void {
  queries.setQueryData(ask("getSession").queryKey, session);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "getSession" });
}
