import type { Segment, SegmentKind } from "../../model/index.ts";
import { type FileProperties, metadataOfProperties, withProperties } from "../file-properties.ts";
import type { Reading } from "../reading.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { segmentParagraphs } from "../text.ts";

/** A paragraph or a table of a text document, with the kind that its style states, if it states one. */
export interface OfficeBlock {
  readonly words: string;
  readonly known?: SegmentKind;
}

/** A remark that somebody wrote on the margin; the author is null where the file does not say. */
export interface OfficeComment {
  readonly words: string;
  readonly author: string | null;
}

/** What a word processor's file holds. */
export interface OfficeContent {
  readonly blocks: readonly OfficeBlock[];
  /** Footnotes and endnotes in the order in which the text refers to them, without their numbers. */
  readonly footnotes: readonly string[];
  readonly comments: readonly OfficeComment[];
  readonly properties: FileProperties;
  readonly notes: readonly string[];
}

const BETWEEN = "\n\n";

/**
 * Text, segments and metadata of a word processor's file: its paragraphs and tables, a blank line between them, then the footnotes as
 * body (they are the document's own voice), then remarks on the margin as comments, each with its author. Cells are parted by tabs, rows by line ends.
 */
export function composeOffice({ blocks, footnotes, comments, properties, notes }: OfficeContent): Reading {
  const paragraphs: Paragraph[] = [];
  const pieces: string[] = [];
  let start = 0;
  const placed = (words: string): { readonly start: number; readonly end: number } => {
    const range = { start, end: start + words.length };
    pieces.push(words);
    start = range.end + BETWEEN.length;
    return range;
  };
  for (const { words, known } of blocks) {
    const lines = words.split("\n").length;
    paragraphs.push({ ...placed(words), text: words, lines, indent: 0, gap: 1, ...(known && { known }) });
  }
  const { segments, metadata } = segmentParagraphs(paragraphs);
  const after: Segment[] = [
    ...footnotes.map((words): Segment => ({ kind: "body", ...placed(words) })),
    ...comments.map(({ words, author }): Segment => {
      return { kind: "comment", ...placed(words), ...(author !== null && { author }) };
    }),
  ];
  return {
    text: pieces.join(BETWEEN),
    segments: [...segments, ...after],
    metadata: withProperties(
      metadata,
      metadataOfProperties(properties, "file-properties"),
      segments.some(({ kind }) => kind === "headline") && blocks.some(({ known }) => known === "headline"),
    ),
    notes,
  };
}
