import { partText } from "../office/relations.ts";
import { walkXml } from "../zip/walk-xml.ts";
import { numberWords } from "./cell-words.ts";
import { isOn, plainWords, type SheetEntry, type Workbook } from "./workbook.ts";

/** A cell with words. `column` counts from 0: 1 is B. */
export interface Cell {
  readonly column: number;
  readonly words: string;
}

/** A row with its cells in their order, those without words left out. `row` counts from 1, as programs show it. */
export interface Row {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly Cell[];
}

/** What was met in a sheet beside its rows. */
export interface SheetFacts {
  /** Formulas with which no result is kept: programs that make workbooks leave them out. */
  readonly bareFormulas: number;
  /** Hidden columns, as letters: "C", or "C to F". */
  readonly hiddenColumns: readonly string[];
}

/** The last column of a sheet, XFD. Source: the limits that Excel documents. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * Tells the rows of a sheet that have words, in their order: words as they are, dates by their style, of formulas the result that was kept.
 *
 * @throws HeadwaterError as the parts of a file do, and whatever `onRow` throws
 */
export function eachRow(book: Workbook, sheet: SheetEntry, onRow: (row: Row) => void): SheetFacts {
  const hiddenColumns: string[] = [];
  let bareFormulas = 0;
  let [row, isHidden, cells, column] = [0, false, [] as Cell[], -1];
  let [type, style, hasFormula, isWords, spoken, written] = ["n", 0, false, false, 0, ""];
  const words = (): string => {
    switch (type) {
      case "s":
        return book.shared[Number(written)] ?? "";
      case "b":
        return written.trim() === "1" ? "TRUE" : written.trim() === "0" ? "FALSE" : "";
      case "n":
        return numberWords(written, book.styles[style] ?? "number", book.dates);
      default:
        return plainWords(written);
    }
  };
  walkXml(partText(book.zip, sheet.part, book.path) ?? "", book.path, {
    open(element, { r, t, s, hidden, min, max }) {
      isWords = false;
      if (element === "row") {
        row = within(Number(r), MOST_ROWS) ?? row + 1;
        [isHidden, cells, column] = [isOn(hidden), [], -1];
      } else if (element === "c") {
        column = columnOf(r ?? "") ?? column + 1;
        [type, style, hasFormula, written] = [t ?? "n", Number(s ?? 0), false, ""];
      } else if (element === "f") hasFormula = true;
      else if (element === "rPh") spoken += 1;
      else if (element === "v" || (element === "t" && spoken === 0)) isWords = true;
      else if (element === "col" && isOn(hidden) && hiddenColumns.length < MOST_NAMED) {
        const [from, to] = [within(Number(min), MOST_COLUMNS), within(Number(max), MOST_COLUMNS)];
        if (from !== null && to !== null)
          hiddenColumns.push(
            from === to ? columnName(from - 1) : `${columnName(from - 1)} to ${columnName(to - 1)}`,
          );
      }
    },
    text(piece) {
      if (isWords) written += piece;
    },
    close(element) {
      isWords = false;
      if (element === "rPh") spoken -= 1;
      else if (element === "c") {
        const found = words().trim();
        if (found !== "") cells.push({ column, words: found });
        else if (hasFormula) bareFormulas += 1;
      } else if (element === "row" && cells.length > 0) onRow({ row, isHidden, cells });
    },
  });
  return { bareFormulas, hiddenColumns };
}

/** Hidden columns that are named. */
const MOST_NAMED = 50;

function within(value: number, most: number): number | null {
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

/** The column of an address such as "B7", from 0; null where it is none. */
function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(address)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MOST_COLUMNS ? column - 1 : null;
}

/** What programs call a column: 0 is A, 26 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The address of cells of a row as formulas write it: "Sheet1!B7", "'Incidents 2024'!A7:D7". */
export function cellAddress(sheet: string, row: number, first: number, last: number): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const end = first === last ? "" : `:${columnName(last)}${row}`;
  return `${name}!${columnName(first)}${row}${end}`;
}
