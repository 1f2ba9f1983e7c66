import { createRequire } from "node:module";
import type CliTable from "cli-table3";
import { printable } from "./report.ts";

/** A column: its heading, the least width it may shrink to, and whether its cells are numbers (set to the right). */
export interface Column {
  readonly head: string;
  readonly least: number;
  readonly number?: boolean;
  /** Where all columns at their least are too wide, this one is left out: 1 before 2, and so on. Without it a column always stays. */
  readonly mayGo?: number;
}

const require = createRequire(import.meta.url);

const RULED = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
};
const BARE = {
  ...RULED,
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};
const GAP_COLUMNS = 2;

/**
 * A table that fits the terminal: columns take what their cells need, and the widest give way, wrapping at words, until
 * all fit; where that is not enough, those are left out that may go. Control characters in cells are made harmless.
 *
 * @param widthColumns how many characters a line may hold; default the terminal's width, 120 where there is none
 * @returns the table as text without a line break at its end; the headings alone when there are no rows
 */
export function formatTable(
  all: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
  widthColumns = process.stdout.columns ?? 120,
): string {
  const shown = columnsThatFit(all, widthColumns);
  const columns = shown.map((at) => all[at]!);
  const cells = rows.map((row) => shown.map((at) => printable(String(row[at]))));
  const colWidths = fitWidths(columns, cells, widthColumns);
  // Loaded with the first table: a run that prints lines has none.
  const Table = require("cli-table3") as typeof CliTable;
  const table = new Table({
    head: columns.map((c) => c.head),
    chars: BARE,
    colWidths,
    colAligns: columns.map((c) => (c.number ? "right" : "left")),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: process.stdout.isTTY ? ["bold"] : [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(...cells);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The places of the columns that are shown. */
function columnsThatFit(columns: readonly Column[], widthColumns: number): readonly number[] {
  const shown = columns.map((_, at) => at);
  const going = shown
    .filter((at) => columns[at]!.mayGo !== undefined)
    .sort((a, b) => columns[a]!.mayGo! - columns[b]!.mayGo!);
  const isTooWide = () =>
    sum(shown.map((at) => leastOf(columns[at]!))) + GAP_COLUMNS * (shown.length - 1) > widthColumns;
  while (isTooWide() && going.length > 0) shown.splice(shown.indexOf(going.shift()!), 1);
  return shown;
}

function leastOf({ least, head }: Column): number {
  return Math.max(least, head.length);
}

function fitWidths(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  widthColumns: number,
): number[] {
  const widths = columns.map((column, i) =>
    Math.max(leastOf(column), ...cells.map((row) => row[i]?.length ?? 0)),
  );
  const room = widthColumns - GAP_COLUMNS * (columns.length - 1);
  for (let over = sum(widths) - room; over > 0; over--) {
    const slack = widths.map((width, i) => width - leastOf(columns[i]!));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) <= 0) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
