import { QueryClient } from "@tanstack/react-query";
import { ApiFault } from "./fault.ts";

/**
 * What the screens ask of the server is kept for the session and asked again when something is judged or added
 * (`invalidateQueries`). What the server refused is not tried again; what did not reach it is, twice.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, fault) => failures < 2 && !(fault instanceof ApiFault && fault.status > 0),
    },
  },
});
