import { HeadwaterError, type Metadata, type Stated } from "../../model/index.ts";
import { readCsvRecords } from "../lists/csv-records.ts";
import { findDate } from "../stated-date.ts";
import type { StatedReading } from "../stated-reading.ts";

/** Which column of a table holds what of a document: fields ("text", "title" ...) to the names of columns. */
export type DocumentColumns = Readonly<Record<string, string>>;

/** Fields that a column can be named for. `id` is what the document is called behind the table's name. */
const FIELDS = [
  "text",
  "id",
  "title",
  "publisher",
  "authors",
  "published",
  "url",
  "language",
  "work",
  "edition",
];

/** A row that is a document, or why it is none. */
export type CsvDocument =
  | {
      readonly kind: "document";
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly notes: readonly string[];
      readonly stated: StatedReading;
    }
  | { readonly kind: "problem"; readonly error: HeadwaterError };

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
): AsyncGenerator<CsvDocument> {
  checkFields(columns);
  let heads: readonly string[] | null = null;
  let row = 0;
  for await (const { cells, line } of readCsvRecords(path)) {
    if (heads === null) {
      heads = cells;
      checkColumns(columns, heads, name);
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
    const text = cell("text");
    if (text === "") continue;
    const { metadata, notes } = statedIn(cell);
    yield {
      kind: "document",
      path: `${name}/${cell("id").slice(0, 200) || `row-${row}`}`,
      bytes: Buffer.from(text, "utf8"),
      notes,
      stated: { mediaType: "text/plain", metadata },
    };
  }
}

function statedIn(cell: (field: string) => string): {
  readonly metadata: Metadata;
  readonly notes: readonly string[];
} {
  const found: Record<string, Stated<string | readonly string[]>> = {};
  const notes: string[] = [];
  for (const field of ["title", "publisher", "url", "work", "edition"])
    if (cell(field) !== "") found[field] = { value: cell(field), from: "record" };
  const authors = cell("authors")
    .split(";")
    .map((author) => author.trim())
    .filter((author) => author !== "");
  if (authors.length > 0) found.authors = { value: authors, from: "record" };
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(cell("language"))?.[0].toLowerCase();
  if (language !== undefined) found.language = { value: language, from: "record" };
  const written = cell("published");
  const published = /^\d{4}(?:-\d\d)?$/.test(written) ? written : (findDate(written)?.iso ?? null);
  if (published !== null) found.published = { value: published, from: "record" };
  else if (written !== "") notes.push(`its date is not understood: ${written.slice(0, 80)}`);
  return { metadata: found as Metadata, notes };
}

function checkFields(columns: DocumentColumns): void {
  const unknown = Object.keys(columns).filter((field) => !FIELDS.includes(field));
  if (unknown.length === 0 && columns.text !== undefined) return;
  const what =
    unknown.length > 0 ? `a document has no field ${unknown.join(", ")}` : "no column is named for the text";
  const remedy = `name columns for fields: --columns text=body,title=headline; fields are ${FIELDS.join(", ")}`;
  throw new HeadwaterError("bad-usage", "read", "--columns", what, remedy);
}

function checkColumns(columns: DocumentColumns, heads: readonly string[], name: string): void {
  const missing = Object.values(columns).filter((column) => !heads.includes(column));
  if (missing.length === 0) return;
  const what = `there is no column ${missing.join(", ")}; the columns are ${heads.join(", ").slice(0, 300)}`;
  throw malformed(name, what, "name columns that are there with --columns");
}

function malformed(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("malformed", "read", place, what, remedy);
}
