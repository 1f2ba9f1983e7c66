import { HeadwaterError, type Metadata, type Stated } from "../../model/index.ts";
import { findDate } from "../stated-date.ts";
import type { StatedReading } from "../stated-reading.ts";
import type { HeldFile } from "./member.ts";

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

/** A row that is a document, with what its cells state. */
export interface RowDocument extends HeldFile {
  readonly stated: StatedReading;
}

/**
 * The document of a row: its bytes are the words of the text's cell, and what the other cells state is its metadata. null for a row without words.
 *
 * @param cell the words of a field's cell, "" where it has none
 * @param table what the table is called; the document is called by its id behind it, or by its number
 * @param notes how the row stood in its table, for a person
 */
export function rowDocument(
  cell: (field: string) => string,
  table: string,
  row: number,
  notes: readonly string[] = [],
): RowDocument | null {
  const text = cell("text");
  if (text === "") return null;
  const stated = statedIn(cell);
  const id = cell("id")
    .slice(0, 200)
    .replace(/[\ud800-\udbff]$/, "");
  return {
    path: `${table}/${id || `row-${row}`}`,
    bytes: Buffer.from(text, "utf8"),
    notes: [...notes, ...stated.notes],
    stated: { mediaType: "text/plain", metadata: stated.metadata },
  };
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

/** @throws HeadwaterError `bad-usage` for fields that there are not, and where no column is named for the text */
export function checkFields(columns: DocumentColumns): void {
  const unknown = Object.keys(columns).filter((field) => !FIELDS.includes(field));
  if (unknown.length === 0 && columns.text !== undefined) return;
  const what =
    unknown.length > 0 ? `a document has no field ${unknown.join(", ")}` : "no column is named for the text";
  const remedy = `name columns for fields: --columns text=body,title=headline; fields are ${FIELDS.join(", ")}`;
  throw new HeadwaterError("bad-usage", "read", "--columns", what, remedy);
}

/** The columns that are named for fields and are not there. */
export function missingColumns(columns: DocumentColumns, heads: readonly string[]): readonly string[] {
  return Object.values(columns).filter((column) => !heads.includes(column));
}

/** The error of a table that lacks columns. */
export function noColumn(columns: DocumentColumns, heads: readonly string[], name: string): HeadwaterError {
  const missing = missingColumns(columns, heads).join(", ");
  const what = `there is no column ${missing}; the columns are ${heads.join(", ").slice(0, 300)}`;
  return malformed(name, what, "name columns that are there with --columns");
}

/** The error of a table or a row that is not as it should be. */
export function malformed(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("malformed", "read", place, what, remedy);
}
