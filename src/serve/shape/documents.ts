import type { LibraryRow } from "../../ledger/index.ts";
import type { DocumentItem } from "../contract/index.ts";

/** A document of the library as the contract has it. */
export function documentItemOf(row: LibraryRow, changedQuotes: number | null): DocumentItem {
  return {
    ...row,
    changedQuotes,
    repeats: row.repeats === null ? null : { ...row.repeats },
    hit:
      row.hit === null
        ? null
        : {
            start: row.hit.start,
            end: row.hit.end,
            quote: row.hit.quote,
            matches: row.hit.matches.map((m) => ({ ...m })),
          },
  };
}
