import type { SegmentKind } from "../../model/index.ts";
import type { LaidParagraph } from "../text/placed-paragraphs.ts";
import type { PdfLine } from "./run.ts";

/**
 * Paragraphs from lines in reading order. A wider gap, another size of type, an indent, or a full stop well before the
 * right edge ends one; a sentence that runs over a column's or a page's end goes on, and the running lines between
 * are put after its paragraph. The largest type on the first page is the headline, larger type elsewhere a heading.
 *
 * @param running the running headers, footers and page numbers among the lines
 */
export function blocksOf(lines: readonly PdfLine[], running: ReadonlySet<PdfLine>): LaidParagraph[] {
  const bodySize = Number(usual(lines, ({ size }) => String(rounded(size))));
  const bodyFont = usual(lines, ({ font }) => font);
  const titleSize = Math.max(
    0,
    ...lines.filter((l) => l.page === 0 && !running.has(l)).map(({ size }) => size),
  );
  const rights = rightEdges(lines);
  const blocks: LaidParagraph[] = [];
  const aside: LaidParagraph[] = [];
  let open: PdfLine[] = [];
  let hasTitle = false;
  const close = () => {
    if (open.length > 0) {
      const known = kindOf(open, {
        bodySize,
        bodyFont,
        titleSize: hasTitle ? Number.POSITIVE_INFINITY : titleSize,
      });
      hasTitle ||= known === "headline";
      blocks.push({
        text: open.map(({ text }) => text).join("\n"),
        lines: open.length,
        ...(known && { known }),
      });
    }
    blocks.push(...aside.splice(0));
    open = [];
  };
  for (const line of lines) {
    if (running.has(line)) {
      aside.push({ text: line.text, lines: 1, known: "boilerplate" });
      if (open.length === 0) close();
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || !goesOn(open, last, line, rights.get(last.column) ?? last.right)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** What most of the text is set in. */
function usual(lines: readonly PdfLine[], trait: (line: PdfLine) => string): string {
  const units = new Map<string, number>();
  for (const line of lines) units.set(trait(line), (units.get(trait(line)) ?? 0) + line.text.length);
  return [...units].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function rightEdges(lines: readonly PdfLine[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { column, right } of lines) edges.set(column, Math.max(edges.get(column) ?? 0, right));
  return edges;
}

/** Books set lines 1.1 to 1.5 sizes apart; a paragraph's gap adds at least a third of that. */
const MAX_LEADING = 1.65;
const WIDER = 1.25;

function goesOn(open: readonly PdfLine[], last: PdfLine, line: PdfLine, right: number): boolean {
  if (Math.abs(last.size - line.size) > last.size * 0.08 || last.isRow !== line.isRow) return false;
  if (!last.isRow && last.font !== line.font && last.right < right - last.size * 5) return false;
  if (line.page !== last.page || line.column !== last.column) return runsOver(last, line);
  const drop = last.y - line.y;
  if (last.isRow) return drop < last.size * 3;
  const before = open.length > 1 ? open.at(-2)!.y - last.y : drop;
  if (drop > last.size * MAX_LEADING && drop > before * 1.05 && open.length > 1) return false;
  if (drop > last.size * 2.2 || drop > before * WIDER || /^[•·▪◦‣●■]/.test(line.text)) return false;
  if (open.length > 1 && line.x > last.x + last.size * 0.8 && open.at(-2)!.x <= last.x + 1) return false;
  return !(endsSentence(last.text) && last.right < right - last.size * 5);
}

/** Over a column's or a page's end only a sentence in the middle of itself is known to go on. */
function runsOver(last: PdfLine, line: PdfLine): boolean {
  return (
    line.column > last.column && !last.isRow && !endsSentence(last.text) && /^[\p{Ll}\d(“"]/u.test(line.text)
  );
}

function endsSentence(text: string): boolean {
  return /[.!?:]["”’')\]]*\d{0,3}$/.test(text);
}

const HEADING_SIZE = 1.12;
const TITLE_SIZE = 1.25;
const MAX_HEADING_UNITS = 200;
const MAX_HEADING_LINES = 2;

interface Setting {
  readonly bodySize: number;
  readonly bodyFont: string;
  readonly titleSize: number;
}

/** Headings are set larger than the text, or in the same size but bold: in another typeface, with no full stop. */
function kindOf(lines: readonly PdfLine[], { bodySize, bodyFont, titleSize }: Setting): SegmentKind | null {
  const { size, font, page, isRow } = lines[0]!;
  const units = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (isRow) return "table";
  if (units > MAX_HEADING_UNITS) return null;
  if (page === 0 && size >= titleSize * 0.99 && size >= bodySize * TITLE_SIZE) return "headline";
  if (size >= bodySize * HEADING_SIZE) return "heading";
  const isBold = size >= bodySize * 0.95 && lines.every((line) => line.font === font && font !== bodyFont);
  return isBold && lines.length <= MAX_HEADING_LINES && !/[.;,]$/.test(lines.at(-1)!.text) ? "heading" : null;
}
