import { HeadwaterError } from "../model/index.ts";
import { metadataOfProperties, withProperties } from "./file-properties.ts";
import { blocksOf, type PdfBlock } from "./pdf/blocks.ts";
import { linesOf } from "./pdf/lines.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import type { PdfLine } from "./pdf/run.ts";
import { findRunningLines } from "./pdf/running-lines.ts";
import type { Reading } from "./reading.ts";
import type { Paragraph } from "./text/paragraph.ts";
import { segmentParagraphs } from "./text.ts";

/**
 * Text, segments and metadata of a PDF with a text layer. `text` has the lines of a paragraph parted by line ends, as they
 * are set (words divided at a line's end stay divided), a blank line between paragraphs. What the pages say of title,
 * authors and date wins over the file's own information.
 *
 * @throws HeadwaterError `malformed`, `encrypted`, `no-text` for scanned pages
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Reading> {
  const { pages, info } = await openPdf(bytes, path);
  const lines: PdfLine[][] = [];
  for (const [page, runs] of pages.entries()) {
    const firstColumn = (lines.findLast((one) => one.length > 0)?.at(-1)?.column ?? -1) + 1;
    lines.push(linesOf(runs, page, firstColumn));
  }
  const withText = lines.filter((page) => page.length > 0).length;
  if (withText === 0) throw scanned(path, pages.length);
  const { text, paragraphs } = joined(blocksOf(lines.flat(), findRunningLines(lines)));
  const { segments, metadata } = segmentParagraphs(paragraphs);
  const bare = pages.length - withText;
  const notes = bare === 0 ? [] : [`${bare} of ${pages.length} pages have no text layer (scanned or empty)`];
  const isTitleSet = paragraphs.some(({ known }) => known === "headline");
  const properties = metadataOfProperties(info, "pdf-info");
  return { text, segments, metadata: withProperties(metadata, properties, isTitleSet), notes };
}

function scanned(path: string, pages: number): HeadwaterError {
  const remedy = "text recognition (OCR) is not available yet: run the file through an OCR program first";
  return new HeadwaterError(
    "no-text",
    "read",
    path,
    `has ${pages} pages without a text layer, as scans have`,
    remedy,
  );
}

const BETWEEN = "\n\n";

function joined(blocks: readonly PdfBlock[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, lines, known } of blocks) {
    const end = start + text.length;
    paragraphs.push({ start, end, text, lines, indent: 0, gap: 1, ...(known && { known }) });
    start = end + BETWEEN.length;
  }
  return { text: blocks.map(({ text }) => text).join(BETWEEN), paragraphs };
}
