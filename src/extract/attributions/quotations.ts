import type { Range } from "../../model/index.ts";

/**
 * Words between quotation marks. The range is half-open, in UTF-16 code units, and holds the marks. `inner` is true for a
 * quotation inside another one. `closed` is false where the paragraph ends first. `resumed` is true where the quotation
 * goes on from the paragraph before, which was left open, as its repeated opening mark says.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly inner: boolean;
  readonly closed: boolean;
  readonly resumed: boolean;
}

/** The family of a mark: only a mark of the same family closes it. */
type Family = "double" | "single" | "guillemet";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface OpenMark {
  readonly start: number;
  readonly family: Family;
  readonly resumed: boolean;
}

const MARKS = /''|``|["“”„«»‘’'‹›]/gu;

/**
 * The quotations of consecutive paragraphs of one voice, in text order, an outer one before those inside it.
 *
 * Curly, straight, doubled-single (`''`), TeX-like (```` `` ````) and angle marks are read; an apostrophe is told from a
 * single closing mark by the letters around it. An unbalanced mark never reaches beyond its paragraph unless the next one
 * repeats the opening mark. At most one quotation inside another is followed; time is linear in the text.
 *
 * @param text the document's text
 * @param paragraphs half-open ranges in text order; none gives none
 */
export function findQuotations(text: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let left: Family | null = null;
  for (const paragraph of paragraphs) left = addParagraph(text, paragraph, left, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Adds a paragraph's quotations and returns the family of the one it leaves open, or null. */
function addParagraph(
  text: string,
  [start, end]: Range,
  left: Family | null,
  found: Quotation[],
): Family | null {
  const open: OpenMark[] = [];
  let first = true;
  const close = (to: number, closed: boolean): void => {
    const mark = open.pop();
    if (mark !== undefined)
      found.push({ start: mark.start, end: to, inner: open.length > 0, closed, resumed: mark.resumed });
  };
  MARKS.lastIndex = start;
  for (let hit = MARKS.exec(text); hit !== null && hit.index < end; hit = MARKS.exec(text)) {
    const mark = readMark(text, hit.index, hit[0]);
    if (mark === null) continue;
    const top = open.at(-1);
    const resumed: boolean = first && left === mark.family && text.slice(start, mark.start).trim() === "";
    first = false;
    if (mark.closes && top?.family === mark.family && !resumed) close(mark.end, true);
    else if (mark.closes && open[0]?.family === mark.family) {
      // A lone inner mark was an apostrophe after all: the outer quotation closes over it.
      open.length = 1;
      close(mark.end, true);
    } else if (mark.opens && open.length < 2 && top?.family !== mark.family)
      open.push({ start: mark.start, family: mark.family, resumed });
  }
  const leaves = open[0]?.family ?? null;
  // Single marks that never close are apostrophes ('80s, rock 'n' roll), not quotations.
  while (open.length > 0)
    if (open.at(-1)!.family === "single") open.pop();
    else close(end, false);
  return leaves === "single" ? null : leaves;
}

function readMark(text: string, start: number, mark: string): Mark | null {
  const end = start + mark.length;
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  const loose = /[\s([{—–\-/]/u.test(before);
  const freeAfter = !/[\p{L}\p{N}]/u.test(after);
  switch (mark) {
    case "“":
    case "„":
    case "``":
      return { start, end, family: "double", opens: true, closes: false };
    case "”":
      return { start, end, family: "double", opens: false, closes: true };
    case '"':
    case "''": {
      const opens = (loose || /[“‘'"]/u.test(before)) && !/\s/u.test(after);
      return { start, end, family: "double", opens, closes: !opens || !loose };
    }
    case "«":
      return { start, end, family: "guillemet", opens: true, closes: true };
    case "»":
      return { start, end, family: "guillemet", opens: true, closes: true };
    case "‹":
    case "›":
      return null;
    case "‘":
      return { start, end, family: "single", opens: loose || /[“"]/u.test(before), closes: false };
    default: {
      const opens = mark === "'" && (loose || /[“"]/u.test(before)) && /\p{L}/u.test(after);
      const closes = !loose && freeAfter;
      return opens || closes ? { start, end, family: "single", opens, closes } : null;
    }
  }
}
