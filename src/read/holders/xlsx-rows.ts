import { HeadwaterError } from "../../model/index.ts";
import { DEFAULT_MAX_BYTES, sizeWords } from "../limits.ts";
import { cellAddress, eachRow, type Row } from "../spreadsheet/sheet-rows.ts";
import { openWorkbook, type SheetEntry } from "../spreadsheet/workbook.ts";
import {
  checkFields,
  type DocumentColumns,
  missingColumns,
  noColumn,
  type RowDocument,
  rowDocument,
} from "./row-document.ts";

/**
 * The documents of a workbook whose sheets' first rows name their columns, one a row, named "articles.xlsx/Sheet1/ID": as those of a CSV file, with
 * a note of the cell that the text stood in. Sheets without the columns are passed over, which the first document's notes say.
 *
 * @throws HeadwaterError `bad-usage` for fields that there are not; `malformed` where no sheet has the columns; as `openWorkbook`
 */
export function xlsxDocuments(
  bytes: Uint8Array,
  path: string,
  columns: DocumentColumns,
): readonly RowDocument[] {
  checkFields(columns);
  const book = openWorkbook(bytes, path);
  const found: RowDocument[] = [];
  const passedOver: { readonly sheet: SheetEntry; readonly heads: readonly string[] }[] = [];
  let units = 0;
  for (const sheet of book.sheets) {
    let heads: ReadonlyMap<string, number> | null = null;
    let isTable = false;
    eachRow(book, sheet, (row) => {
      if (heads === null) {
        heads = headsOf(row);
        isTable = missingColumns(columns, [...heads.keys()]).length === 0;
        if (!isTable) passedOver.push({ sheet, heads: [...heads.keys()] });
        return;
      }
      if (!isTable) return;
      const document = documentOf(sheet, row, heads, { columns, path });
      if (document === null) return;
      units += document.bytes.length;
      if (units > DEFAULT_MAX_BYTES) throw tooMuch(path);
      found.push(document);
    });
  }
  const other = passedOver[0];
  if (found.length === 0 && other !== undefined && passedOver.length === book.sheets.length)
    throw noColumn(columns, other.heads, `${path}/${other.sheet.name}`);
  return passedOver.length === 0
    ? found
    : noted(
        found,
        passedOver.map(({ sheet }) => sheet.name),
      );
}

/** Where the columns stand, by their names; of two of one name the first. */
function headsOf({ cells }: Row): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  for (const { column, words } of cells) if (!heads.has(words)) heads.set(words, column);
  return heads;
}

function documentOf(
  sheet: SheetEntry,
  { row, isHidden, cells }: Row,
  heads: ReadonlyMap<string, number>,
  { columns, path }: { readonly columns: DocumentColumns; readonly path: string },
): RowDocument | null {
  const columnOf = (field: string): number => heads.get(columns[field] ?? "") ?? -1;
  const cell = (field: string): string => {
    const at = columnOf(field);
    return cells.find(({ column }) => column === at)?.words ?? "";
  };
  const at = columnOf("text");
  const hidden = sheet.isHidden ? ", a hidden sheet" : isHidden ? ", in a hidden row" : "";
  const note = `its text stood in ${cellAddress(sheet.name, row, at, at)}${hidden}`;
  return rowDocument(cell, `${path}/${stepOf(sheet.name)}`, row, [note]);
}

/** A sheet's name as a step of a path. */
function stepOf(name: string): string {
  const step = name.replace(/[\\/]/g, "_");
  return /^\.{1,2}$/.test(step) ? "_" : step;
}

function noted(found: readonly RowDocument[], names: readonly string[]): readonly RowDocument[] {
  const [first, ...rest] = found;
  if (first === undefined) return found;
  const shown = names.slice(0, 10).map((name) => `“${name}”`);
  const note = `sheets of its workbook without the columns are not read: ${shown.join(", ")}${names.length > 10 ? " and more" : ""}`;
  return [{ ...first, notes: [...first.notes, note] }, ...rest];
}

function tooMuch(path: string): HeadwaterError {
  return new HeadwaterError(
    "too-large",
    "read",
    path,
    `its texts come to more than ${sizeWords(DEFAULT_MAX_BYTES)}`,
    "split it into smaller files",
  );
}
