import type { SegmentKind } from "../../model/index.ts";
import type { Paragraph } from "./paragraph.ts";

/** A paragraph of a document that is laid out: its lines joined by line ends, and the kind that its type or its place states. */
export interface LaidParagraph {
  readonly text: string;
  readonly lines: number;
  readonly known?: SegmentKind;
}

const BETWEEN = "\n\n";

/** The paragraphs one below the other, a blank line between them, and where each stands in that text. */
export function placedParagraphs(laid: readonly LaidParagraph[]): {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
} {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, lines, known } of laid) {
    const end = start + text.length;
    paragraphs.push({ start, end, text, lines, indent: 0, gap: 1, ...(known && { known }) });
    start = end + BETWEEN.length;
  }
  return { text: laid.map(({ text }) => text).join(BETWEEN), paragraphs };
}
