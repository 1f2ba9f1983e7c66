import MarkdownIt from "markdown-it";
import { blocksOf, type MarkdownBlock } from "./markdown/blocks.ts";
import { readFrontMatter } from "./markdown/front-matter.ts";
import type { Reading } from "./reading.ts";
import type { Paragraph } from "./text/paragraph.ts";
import { segmentParagraphs, segmentText } from "./text.ts";

/** No document written by hand is longer; past this a file is data, and is read line by line without its markup. */
const MAX_UNITS = 4 * 1024 * 1024;

/**
 * Text, segments and metadata of a Markdown file (CommonMark with tables and strike-through). `text` holds the words
 * without the markup, a blank line between blocks (docs/decisions/010); front matter goes into the metadata, and its
 * title is the headline where the file has no heading of the first level. Never fails: all text is Markdown. What is
 * nested more than 100 deep, and files over {@link MAX_UNITS} UTF-16 code units, keep their marks as text.
 */
export function readMarkdown(source: string): Reading {
  if (source.length > MAX_UNITS)
    return { ...segmentText(source), notes: ["too long for Markdown; read as plain text with its marks"] };
  const { metadata, length } = readFrontMatter(source);
  const tokens = new MarkdownIt({ html: true }).parse(source.slice(length), {});
  const { text, paragraphs } = joined(withHeadline(blocksOf(tokens), metadata.title?.value));
  const reading = segmentParagraphs(paragraphs);
  return { text, segments: reading.segments, metadata: { ...reading.metadata, ...metadata }, notes: [] };
}

function withHeadline(blocks: readonly MarkdownBlock[], title: string | undefined): readonly MarkdownBlock[] {
  if (title === undefined || blocks.some(({ known }) => known === "headline")) return blocks;
  return [{ words: title, known: "headline" }, ...blocks];
}

const BETWEEN = "\n\n";

function joined(blocks: readonly MarkdownBlock[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { words, known } of blocks) {
    const lines = known === "table" ? words.split("\n").length : 1;
    const end = start + words.length;
    paragraphs.push({ start, end, text: words, lines, indent: 0, gap: 1, ...(known && { known }) });
    start = end + BETWEEN.length;
  }
  return { text: blocks.map(({ words }) => words).join(BETWEEN), paragraphs };
}
