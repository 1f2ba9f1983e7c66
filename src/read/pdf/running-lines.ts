import type { PdfLine } from "./run.ts";

/** How many lines from a page's top and foot can be running ones. */
const REACH = 3;

/** A line is a running one when it stands in the same place of this share of the pages, and of three pages at least. */
const SHARE = 0.3;
const MIN_PAGES = 3;

/**
 * The running headers, footers and page numbers among a document's lines: those that stand at the top or the foot of
 * many pages with the same words (numbers aside), and numbers alone there.
 *
 * @param pages the lines of each page in reading order
 */
export function findRunningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(pages.length < MIN_PAGES ? 2 : MIN_PAGES, pages.length * SHARE);
  const running = edges
    .flat()
    .filter((line) => isPageNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= enough);
  return new Set(running);
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  const fromTop = [...lines].sort((a, b) => b.y - a.y);
  if (fromTop.length <= REACH) return fromTop;
  return [...new Set([...fromTop.slice(0, REACH), ...fromTop.slice(-REACH)])];
}

/** The same words at about the same height; left and right pages may swap sides. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 6)} ${text.replace(/[\divxlc]+\b/gi, "#").replace(/\s+/g, " ")}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s+)?[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(
    text,
  );
}
