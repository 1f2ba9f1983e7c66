import { stringify } from "csv-stringify/sync";
import type { Evidence } from "../../answer/index.ts";
import { ASSERTION_COLUMNS, assertionCells, type Cell } from "./assertion-cells.ts";
import type { ExportFormat } from "./format.ts";

/** One row an assertion (RFC 4180, UTF-8, a head). A cell of words that a spreadsheet would take for a formula has an apostrophe before it. */
export const csv: ExportFormat = {
  name: "csv",
  what: "one row an assertion, for spreadsheets and statistics",
  write: (evidence) => rows(evidence),
};

async function* rows(evidence: Evidence): AsyncGenerator<string> {
  yield csvLine(ASSERTION_COLUMNS);
  for await (const claim of evidence.claims())
    for await (const assertion of evidence.assertionsOf(claim.id))
      yield csvLine(await assertionCells(evidence, claim, assertion));
}

/** One line of CSV with its line break. Booleans are `true` and `false`; what is not stated is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([[...cells]], {
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: { boolean: String },
  });
}
