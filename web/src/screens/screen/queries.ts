import { queryOptions } from "@tanstack/react-query";
import { call } from "../../api/client.ts";
import type { Shown } from "./search.ts";

/** A CSV as it was dropped, with its column of names. `key` tells one file from another. */
export interface Sheet {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly column: string;
  readonly rows: number;
}

/** Names, or the names of a sheet, looked for in the lists. */
export const screeningOf = (shown: Shown, sheet: Sheet | null) => {
  const how = { schema: shown.schema, on: shown.on, threshold: shown.threshold };
  const names = shown.names ?? [];
  return queryOptions({
    queryKey: ["screening", how, sheet === null ? names : [sheet.key, sheet.column]],
    queryFn: ({ signal }) =>
      sheet === null
        ? call("screenNames", { body: { names: [...names], ...how } }, signal)
        : call(
            "screenCsv",
            {
              query: { column: sheet.column, ...how },
              body: new Blob([sheet.text], { type: "text/csv" }),
            },
            signal,
          ),
    enabled: sheet !== null || names.length > 0,
  });
};
