import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiFault } from "./fault.ts";

/**
 * What the screens ask of the server is kept for the session and asked again when something is judged or added
 * (`invalidateQueries`). What the server refused is not tried again; what did not reach it is, twice.
 */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // Whose session has ended is asked to sign in: the frame follows who asks.
    onError: (fault, { queryKey }) => {
      if (fault instanceof ApiFault && fault.status === 401 && queryKey[0] !== "getSession")
        void queryClient.invalidateQueries({ queryKey: ["getSession"] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, fault) => failures < 2 && !(fault instanceof ApiFault && fault.status > 0),
    },
  },
});
