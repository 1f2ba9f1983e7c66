import type { Metadata, Segment, SegmentKind, Stated } from "../model/index.ts";
import type { Reading } from "./reading.ts";
import { isBio } from "./text/bio.ts";
import { bodyKinds } from "./text/body.ts";
import { findComments, isPastMiddle } from "./text/comments.ts";
import { datelineOpener } from "./text/dateline.ts";
import { isFurniture, isTags, isTopicLine } from "./text/furniture.ts";
import { type Opening, readOpening } from "./text/opening.ts";
import { type Paragraph, paragraphsOf } from "./text/paragraph.ts";

/**
 * Segments and metadata of plain text, clean or copied from a page. `text` comes back as it was given. Every character
 * that is not white space lies in one segment; segments never overlap and are never empty. White space alone gives none.
 */
export function segmentText(text: string): Reading {
  return { text, ...segmentParagraphs(paragraphsOf(text)), notes: [] };
}

/**
 * The same for paragraphs that another format's reader has found; what its markup states of a paragraph (`known`) stands,
 * and the rules for plain text say the rest: bylines, captions, authors' notes, comments.
 */
export function segmentParagraphs(paragraphs: readonly Paragraph[]): Pick<Reading, "segments" | "metadata"> {
  const opening = readOpening(paragraphs);
  const closing = findClosing(paragraphs, opening);
  const comments = findComments(paragraphs, closing);
  const from = comments?.from ?? paragraphs.length;
  const opened = Math.min(opening.kinds.length, from);
  const body = paragraphs.slice(opened, from);
  const kinds = [...opening.kinds.slice(0, opened), ...bodyKinds(body, comments === null)];
  markBios(paragraphs.slice(0, from), kinds, opening);
  const segments: Segment[] = [];
  let dated: string | null = null;
  for (const [i, kind] of kinds.entries()) {
    const opener = kind === "body" && i < opened + OPENER_REACH ? datelineOpener(paragraphs[i]!.text) : null;
    segments.push(...withOpener(paragraphs[i]!, kind, opener?.length ?? 0));
    dated ??= opener?.date ?? null;
  }
  segments.push(...(comments?.segments ?? []));
  return { segments, metadata: metadataFrom(opening, dated) };
}

/** A wire's opener stands on the lead; a summary or an editor's note may come before it. */
const OPENER_REACH = 3;

/** An article has at least this much prose; less in front of a line of tags is a page's head. */
const ARTICLE_PARAGRAPHS = 2;
const PROSE_UNITS = 100;

/**
 * The paragraph that ends the article: the first line of tags past its middle (or the last one before it), else the last
 * author's note. null where nothing says that the article is over.
 */
function findClosing(paragraphs: readonly Paragraph[], opening: Opening): number | null {
  let prose = 0;
  let note: number | null = null;
  let tags: number | null = null;
  for (const [i, { text }] of paragraphs.entries()) {
    if (i < opening.kinds.length) continue;
    if (prose >= ARTICLE_PARAGRAPHS && isTags(text) && (tags === null || !isPastMiddle(paragraphs, tags)))
      tags = i;
    if (prose >= ARTICLE_PARAGRAPHS && isBio(text, opening.authors)) note = i;
    else if (text.length >= PROSE_UNITS) prose += 1;
  }
  return tags ?? note;
}

/** Authors' notes stand at the end of the article, with nothing but tags, notices and topic lines behind them. */
function markBios(
  paragraphs: readonly Paragraph[],
  kinds: SegmentKind[],
  { authors, kinds: opened }: Opening,
): void {
  for (let i = kinds.length - 1; i >= Math.max(opened.length, 1); i--) {
    const { text } = paragraphs[i]!;
    if (kinds[i] === "body" && isBio(text, authors)) kinds[i] = "bio";
    else if (kinds[i] === "body" && !isFurniture(text) && !isTopicLine(text)) return;
  }
}

function withOpener({ start, end, text }: Paragraph, kind: SegmentKind, length: number): Segment[] {
  if (length === 0) return [{ kind, start, end }];
  const lead = start + length + (text.length - length - text.slice(length).trimStart().length);
  return [
    { kind: "dateline", start, end: start + length },
    { kind, start: lead, end },
  ];
}

function metadataFrom(
  { title, publisher, authors, published, modified }: Opening,
  dated: string | null,
): Metadata {
  const date = published ?? dated;
  return {
    ...(title !== null && { title: stated(title, "text") }),
    ...(publisher !== null && { publisher: stated(publisher, "text") }),
    ...(authors.length > 0 && { authors: stated(authors, "byline") }),
    ...(date !== null && { published: stated(date, published === null ? "text" : "byline") }),
    ...(modified !== null && { modified: stated(modified, "text") }),
  };
}

function stated<T>(value: T, from: "text" | "byline"): Stated<T> {
  return { value, from };
}
