import { readCsvRecords } from "../lists/csv-records.ts";
import type { Member } from "./member.ts";
import {
  checkFields,
  type DocumentColumns,
  malformed,
  missingColumns,
  noColumn,
  rowDocument,
} from "./row-document.ts";

/**
 * The documents of a table (CSV with commas, the first line naming the columns), one a row: its bytes are the words of the text's cell,
 * and what the other cells state is its metadata. Rows without words are passed over; one that cannot be read is a problem, and the rest goes on.
 *
 * @throws HeadwaterError `bad-usage` for fields that there are not; `malformed` where a column is missing or the file breaks off
 */
export async function* csvDocuments(
  path: string,
  name: string,
  columns: DocumentColumns,
): AsyncGenerator<Member> {
  checkFields(columns);
  let heads: readonly string[] | null = null;
  let row = 0;
  for await (const { cells, line } of readCsvRecords(path)) {
    if (heads === null) {
      heads = cells;
      if (missingColumns(columns, heads).length > 0) throw noColumn(columns, heads, name);
      continue;
    }
    row += 1;
    if (cells.length > heads.length) {
      const what = `${cells.length} cells stand under ${heads.length} columns`;
      yield {
        kind: "problem",
        error: malformed(`${name}:${line}`, what, "put quotation marks around cells that hold commas"),
      };
      continue;
    }
    const at = heads;
    const cell = (field: string): string => cells[at.indexOf(columns[field] ?? "")] ?? "";
    const document = rowDocument(cell, name, row);
    if (document !== null) yield { kind: "member", ...document };
  }
}
