import type { PdfLine, TextRun } from "./run.ts";

/** Words of one column on one baseline. */
interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** UTF-16 code units of its longest run, to know the typeface of most of it. */
  readonly longest: number;
}

/**
 * The lines of a page in reading order. Text on one baseline with small gaps is one line; two columns of running text are
 * read one after the other, between the lines that run over both; what else stands side by side is a row of a table.
 *
 * @param firstColumn number of the first column on this page
 */
export function linesOf(runs: readonly TextRun[], page: number, firstColumn: number): PdfLine[] {
  const fragments = fragmentsOf(runs);
  const gutter = gutterOf(fragments);
  const lines: PdfLine[] = [];
  let column = firstColumn;
  const take = (part: readonly Fragment[]) => {
    if (part.length > 0) lines.push(...rowsOf(part).map((row) => lineFrom(row, page, column)));
    column += 1;
  };
  for (const band of bandsOf(fragments, gutter)) {
    if (gutter === null) take(band);
    else {
      take(band.filter(({ right, x }) => x < gutter && right > gutter));
      take(band.filter(({ right }) => right <= gutter));
      take(band.filter(({ x }) => x >= gutter));
    }
  }
  return lines;
}

/** Gaps as wide as this, in sizes of the type, part columns and cells; justified lines stretch spaces to about one. */
const CELL_GAP = 1.8;
/** Gaps from this on are spaces between words; letters set apart stay under it. */
const WORD_GAP = 0.15;

function fragmentsOf(runs: readonly TextRun[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const row of baselines(runs)) {
    let open: Fragment | null = null;
    for (const run of row) {
      const gap: number = open === null ? 0 : run.x - open.right;
      if (open !== null && gap < CELL_GAP * Math.max(run.size, open.size)) open = extended(open, run, gap);
      else {
        if (open !== null) fragments.push(open);
        open = {
          text: run.text,
          x: run.x,
          right: run.x + run.width,
          y: run.y,
          size: run.size,
          font: run.font,
          longest: run.text.length,
        };
      }
    }
    if (open !== null) fragments.push(open);
  }
  return fragments;
}

/** Runs from the top down, those on one baseline together from left to right; raised notes count to their line. */
function baselines(runs: readonly TextRun[]): TextRun[][] {
  const rows: { y: number; size: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row.y - run.y < Math.max(row.size, run.size) * 0.45) {
      row.runs.push(run);
      row.size = Math.max(row.size, run.size);
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x));
}

function extended(open: Fragment, run: TextRun, gap: number): Fragment {
  const spaced = /\s$/.test(open.text) || /^\s/.test(run.text) || gap < WORD_GAP * run.size;
  const isLarger = run.size > open.size;
  return {
    text: open.text + (spaced ? "" : " ") + run.text,
    x: open.x,
    right: Math.max(open.right, run.x + run.width),
    y: isLarger ? run.y : open.y,
    size: Math.max(open.size, run.size),
    font: run.text.length > open.longest ? run.font : open.font,
    longest: Math.max(open.longest, run.text.length),
  };
}

/**
 * The x of the white strip between two columns of running text, or null. On both sides there have to be several lines,
 * most as wide as their column: a table's cells are short and uneven.
 */
function gutterOf(fragments: readonly Fragment[]): number | null {
  const left = Math.min(...fragments.map(({ x }) => x));
  const width = Math.max(...fragments.map(({ right }) => right)) - left;
  let best: { x: number; crossing: number } | null = null;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = left + width * share;
    const crossing = fragments.filter((f) => f.x < x && f.right > x).length;
    const sides = [fragments.filter((f) => f.right <= x), fragments.filter((f) => f.x >= x)];
    if (sides.every((side) => isColumn(side)) && (best === null || crossing < best.crossing))
      best = { x, crossing };
  }
  return best !== null && best.crossing < fragments.length / 2 ? best.x : null;
}

const COLUMN_LINES = 5;

function isColumn(side: readonly Fragment[]): boolean {
  if (side.length < COLUMN_LINES) return false;
  const width = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ x }) => x));
  const full = side.filter((f) => f.right - f.x > width * 0.6 && f.text.split(/\s+/).length >= 3);
  return full.length >= side.length * 0.6;
}

/** Stretches of a page from the top down; a line that runs over the gutter ends one and opens the next. */
function bandsOf(fragments: readonly Fragment[], gutter: number | null): Fragment[][] {
  if (gutter === null) return [[...fragments]];
  const bands: Fragment[][] = [];
  let wasCrossing = false;
  for (const fragment of fragments) {
    const isCrossing = fragment.x < gutter && fragment.right > gutter;
    if (bands.length === 0 || (isCrossing && !wasCrossing)) bands.push([]);
    bands.at(-1)!.push(fragment);
    wasCrossing = isCrossing;
  }
  return bands;
}

function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - fragment.y) < fragment.size * 0.45) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

function lineFrom(row: readonly Fragment[], page: number, column: number): PdfLine {
  const cells = row.map(({ text }) => text.replace(/\s+/g, " ").trim());
  return {
    text: cells.join("\t"),
    page,
    x: row[0]!.x,
    right: row.at(-1)!.right,
    y: row[0]!.y,
    size: Math.max(...row.map(({ size }) => size)),
    font: row[0]!.font,
    isRow: row.length > 1,
    column,
  };
}
