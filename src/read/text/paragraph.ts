import type { SegmentKind } from "../../model/index.ts";

/**
 * A piece of plain text that reads as one: a paragraph, a line of its own, a list item, or a table. `start` and `end` are
 * UTF-16 code units without the white space around; `text` is what stands between them.
 */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lines: number;
  /** Columns of white space before its first line. */
  readonly indent: number;
  /** Blank lines before it; 0 for the first and where only a line end parts it from the one before. */
  readonly gap: number;
  /** The kind that its own shape or a format's markup states, which wins over what the words suggest. */
  readonly known?: SegmentKind;
}

/** Whether a paragraph is an item of a list, by its bullet or by markup. */
export function isListItem({ text, known }: Paragraph): boolean {
  return known === "list" || (known === undefined && BULLET.test(text));
}

/** What begins an item of a list, with the white space after it. A dash needs the space, or it begins a word. */
export const BULLET = /^(?:[•·▪◦‣●○■□➢➤✓]\s*|[*–—-]\s+)(?=\S)/u;
export const NUMBERING = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}\.)\s+(?=\S)/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/**
 * The paragraphs of a text, in order. A blank line parts paragraphs. A single line end parts them too, unless the text is
 * wrapped at a width, as e-mail and old wire copy are: then a line end joins where the next word would not have fitted.
 * Lines with the same columns make a table. Linear in the length of the text; white space alone gives none.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const blocks = blocksOf(text);
  const width = wrapWidth(text, blocks);
  const paragraphs: Paragraph[] = [];
  for (const { lines, gap } of blocks) {
    let first = 0;
    for (const end of paragraphEnds(text, lines, width, blocks[0]!.lines === lines)) {
      const part = lines.slice(first, end);
      paragraphs.push(paragraphFrom(text, part, first === 0 ? gap : 0));
      first = end;
    }
  }
  return paragraphs;
}

interface Block {
  readonly lines: readonly Line[];
  readonly gap: number;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let gap = 0;
  const close = () => {
    if (lines.length > 0) blocks.push({ lines, gap });
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (line !== null) {
      lines.push(line);
      continue;
    }
    if (lines.length > 0) {
      close();
      gap = 0;
    }
    gap += 1;
  }
  close();
  return blocks;
}

/** Each line without the white space around it, null for a blank one. */
function* linesOf(text: string): Generator<Line | null> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\n\r\f\v\x85\u2028\u2029]/g)) {
    yield trimmed(text, start, index);
    start = index + lineEnd.length;
  }
  yield trimmed(text, start, text.length);
}

function trimmed(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end, indent: start - from };
}

/** The same characters as `\s`, without a regular expression for each. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

/** Lines wrapped by a program end where the next word would not fit; in a wrapped text, most line ends do. */
const MOSTLY = 0.6;
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;

/** The width at which a text is wrapped, or null where it is not. The widest tenth is left out: addresses run over. */
function wrapWidth(text: string, blocks: readonly Block[]): number | null {
  const runs = blocks.filter(({ lines }) => lines.length > 1);
  const lengths = runs.flatMap(({ lines }) => lines.map(({ start, end, indent }) => end - start + indent));
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width === undefined || width > MAX_WIDTH || width < MIN_WIDTH) return null;
  let ends = 0;
  let soft = 0;
  for (const { lines } of runs)
    for (let i = 1; i < lines.length; i++) {
      ends += 1;
      if (isFull(text, lines[i - 1]!, lines[i]!, width)) soft += 1;
    }
  return soft >= ends * MOSTLY ? width : null;
}

/** Whether the next line's first word would have run over the width. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + MAX_WIDTH)));
  return line.indent + (line.end - line.start) + 1 + (word?.[0].length ?? 0) > width;
}

/** Indices of the lines after which a paragraph ends, the last one included. */
function paragraphEnds(
  text: string,
  lines: readonly Line[],
  width: number | null,
  isFirst: boolean,
): number[] {
  const ends: number[] = [];
  let table = columnsOf(text, lines[0]!);
  for (let i = 1; i < lines.length; i++) {
    const columns = columnsOf(text, lines[i]!);
    const inTable = columns > 1 && columns === table;
    table = columns;
    if (inTable || joins(text, lines[i - 1]!, lines[i]!, width)) continue;
    if (isFirst && i === 1 && width !== null && goesOn(text, lines)) continue;
    ends.push(i);
  }
  return [...ends, lines.length];
}

function joins(text: string, line: Line, next: Line, width: number | null): boolean {
  if (text[line.start] === ">" && text[next.start] === ">") return true;
  if (width === null || !isFull(text, line, next, width)) return false;
  if (next.indent > line.indent + 1) return BULLET.test(text.slice(line.start, line.start + 8));
  const head = text.slice(next.start, Math.min(next.end, next.start + 8));
  return !BULLET.test(head) && !NUMBERING.test(head);
}

/**
 * Whether the first line of a wrapped text is the beginning of its first paragraph, cut short because an archive took away the date
 * line before it: it ends in no mark, and what follows goes on in small letters, or is in capitals as it is. A headline has a blank
 * line under it in such texts.
 */
function goesOn(text: string, lines: readonly Line[]): boolean {
  const [line, next] = lines as readonly [Line, Line];
  if (line.indent > 0 || next.indent > 0 || /[.!?:;”"]$/.test(text.slice(line.start, line.end))) return false;
  const last = lines.at(-1)!;
  if (!/[.!?]["”’)]*$/.test(text.slice(last.start, last.end))) return false;
  const opening = text.slice(line.start, next.end);
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) || !/\p{Ll}/u.test(opening);
}

/** Cells of a line that tabs, bars or wide gaps part; 1 for running text. */
function columnsOf(text: string, line: Line): number {
  if (line.end - line.start > 400) return 1;
  return text
    .slice(line.start, line.end)
    .split(/\t+|\s*\|\s*|\s{4,}/)
    .filter(Boolean).length;
}

function paragraphFrom(text: string, lines: readonly Line[], gap: number): Paragraph {
  const { start, indent } = lines[0]!;
  const { end } = lines.at(-1)!;
  const isTable = lines.length > 1 && lines.every((line) => columnsOf(text, line) > 1);
  return {
    start,
    end,
    text: text.slice(start, end),
    lines: lines.length,
    indent,
    gap,
    ...(isTable && { known: "table" }),
  };
}
