import { HeadwaterError, type Segment, type SegmentKind } from "../model/index.ts";
import { metadataOfProperties } from "./file-properties.ts";
import { DEFAULT_MAX_BYTES, sizeWords } from "./limits.ts";
import type { Reading } from "./reading.ts";
import { remarksOn } from "./spreadsheet/remarks.ts";
import { type Cell, cellAddress, eachRow, type Row, type SheetFacts } from "./spreadsheet/sheet-rows.ts";
import { openWorkbook, type SheetEntry } from "./spreadsheet/workbook.ts";

/**
 * Text, segments and metadata of a workbook (.xlsx): sheet after sheet, row after row. Above the cells of a row stands where they stand
 * ("Sheet1!A7:D7", boilerplate), so that a passage's cell can be cited; cells are parted by tabs, and a cell that holds running text is a paragraph with its
 * own address. Remarks on cells are comments of their authors. Hidden sheets, rows and columns are read, and noted.
 *
 * @throws HeadwaterError `malformed`, `too-large`, `too-deep`; `unsupported-format` for another Office file; `no-text` where no cell has words
 */
export function readXlsx(bytes: Uint8Array, path: string): Reading {
  const book = openWorkbook(bytes, path);
  const writer = new SheetWriter(path);
  const notes: string[] = [];
  for (const sheet of book.sheets) {
    const hidden: number[] = [];
    writer.begin(sheet.name);
    const facts = eachRow(book, sheet, (row) => {
      if (row.isHidden) hidden.push(row.row);
      writer.row(sheet.name, row);
    });
    for (const { cell, author, words } of remarksOn(book, sheet))
      writer.remark(sheet.name, cell, author, words);
    notes.push(...notesOn(sheet, hidden, facts));
  }
  if (!writer.hasWords)
    throw new HeadwaterError(
      "no-text",
      "read",
      path,
      "has no cell with words",
      "check that it was saved whole",
    );
  return { ...writer.done(), metadata: metadataOfProperties(book.properties, "file-properties"), notes };
}

/** What a person should know of how a sheet was shown to those who made it. */
function notesOn(sheet: SheetEntry, rows: readonly number[], facts: SheetFacts): readonly string[] {
  const name = `the sheet “${sheet.name}”`;
  return [
    ...(sheet.isHidden ? [`${name} is hidden in the workbook`] : []),
    ...(rows.length > 0 ? [`in ${name} rows are hidden: ${stretches(rows)}`] : []),
    ...(facts.hiddenColumns.length > 0
      ? [`in ${name} columns are hidden: ${facts.hiddenColumns.join(", ")}`]
      : []),
    ...(facts.bareFormulas > 0
      ? [`in ${name} formulas without a result are left out: ${facts.bareFormulas}`]
      : []),
  ];
}

/** Stretches of rows that are named. */
const MOST_STRETCHES = 30;

/** "3, 7 to 9". */
function stretches(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  const shown = found
    .slice(0, MOST_STRETCHES)
    .map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return `${shown.join(", ")}${found.length > shown.length ? " and more" : ""}`;
}

/** A cell of so many UTF-16 code units, of several lines, or that ends as a sentence does, is running text and no value. */
const RUNNING_UNITS = 100;
const SENTENCE = /(?:\S+\s+){4,}\S*[.!?…]["”’)\]]*$/u;

/** Cells without words that are kept as empty between tabs; beyond, what follows has an address of its own. */
const MOST_EMPTY = 16;

const BETWEEN = "\n\n";

/** Puts a workbook's text together, with its segments. */
class SheetWriter {
  readonly #path: string;
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #heading = "";

  /** Whether there is anything beside addresses. */
  hasWords = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Begins a sheet: its name is its heading, once it has a row. */
  begin(name: string): void {
    this.#heading = name;
  }

  row(sheet: string, { row, cells }: Row): void {
    for (const stretch of stretchesOf(cells)) {
      const [first, last] = [stretch[0]!.column, stretch.at(-1)!.column];
      this.#put("boilerplate", cellAddress(sheet, row, first, last), "\n");
      if (stretch.length === 1 && isRunning(stretch[0]!)) {
        for (const paragraph of stretch[0]!.words.split(/\n\s*\n/))
          this.#put("body", paragraph.trim(), BETWEEN);
        continue;
      }
      let words = stretch[0]!.words;
      for (const [i, cell] of stretch.slice(1).entries())
        words += "\t".repeat(cell.column - stretch[i]!.column) + cell.words.replace(/\s+/g, " ");
      this.#put("table", words, BETWEEN);
    }
  }

  remark(sheet: string, cell: string, author: string | null, words: string): void {
    const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    this.#put("boilerplate", column < 0 ? sheet : cellAddress(sheet, Number(row), column, column), "\n");
    this.#put("comment", words, BETWEEN, author);
  }

  done(): Pick<Reading, "text" | "segments"> {
    // What stands behind the last piece parts nothing.
    this.#pieces.pop();
    return { text: this.#pieces.join(""), segments: this.#segments };
  }

  #put(kind: SegmentKind, words: string, behind: string, author: string | null = null): void {
    if (words === "") return;
    if (this.#heading !== "") {
      const heading = this.#heading;
      this.#heading = "";
      this.#put("heading", heading, BETWEEN);
    }
    if (kind !== "boilerplate" && kind !== "heading") this.hasWords = true;
    // One shared string may stand in every cell: what comes out is bounded, not what goes in.
    if (this.#length + words.length > DEFAULT_MAX_BYTES)
      throw new HeadwaterError(
        "too-large",
        "read",
        this.#path,
        `its cells come to more than ${sizeWords(DEFAULT_MAX_BYTES)} of text`,
        "split it into smaller files",
      );
    const start = this.#length;
    this.#segments.push({ kind, start, end: start + words.length, ...(author !== null && { author }) });
    this.#pieces.push(words, behind);
    this.#length = start + words.length + behind.length;
  }
}

function isRunning({ words }: Cell): boolean {
  return words.length >= RUNNING_UNITS || words.includes("\n") || SENTENCE.test(words);
}

/** Cells of a row that stand together: a cell of running text alone, the others up to a wide gap. */
function stretchesOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const found: Cell[][] = [];
  let isOpen = false;
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    const goesOn =
      isOpen &&
      last !== undefined &&
      !isRunning(cell) &&
      cell.column > last.column &&
      cell.column - last.column <= MOST_EMPTY;
    if (goesOn) found.at(-1)!.push(cell);
    else found.push([cell]);
    isOpen = !isRunning(cell);
  }
  return found;
}
