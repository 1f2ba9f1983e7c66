import { HeadwaterError } from "../model/index.ts";
import { metadataOfProperties, withProperties } from "./file-properties.ts";
import { type RecognizedPage, recognize } from "./ocr/engine.ts";
import { paragraphsOfPage, recognitionNotes } from "./ocr/recognized-text.ts";
import { RECOGNIZER } from "./ocr/recognizer.ts";
import { blocksOf } from "./pdf/blocks.ts";
import { linesOf } from "./pdf/lines.ts";
import { type BarePage, openPdf } from "./pdf/open-pdf.ts";
import { picturesOf } from "./pdf/page-pictures.ts";
import type { PdfLine } from "./pdf/run.ts";
import { findRunningLines } from "./pdf/running-lines.ts";
import type { Reading } from "./reading.ts";
import { type LaidParagraph, placedParagraphs } from "./text/placed-paragraphs.ts";
import { segmentParagraphs } from "./text.ts";

/**
 * Text, segments and metadata of a PDF with a text layer. `text` has the lines of a paragraph parted by line ends, as they
 * are set (words divided at a line's end stay divided), a blank line between paragraphs. What the pages say of title,
 * authors and date wins over the file's own information.
 *
 * @param withOcr recognise the words in the pictures of pages without text
 * @throws HeadwaterError `malformed`, `encrypted`, `no-text` for scanned pages; as `recognize`
 */
export async function readPdf(bytes: Uint8Array, path: string, withOcr = false): Promise<Reading> {
  const recognized = new Map<number, RecognizedPage>();
  const { pages, info } = await openPdf(bytes, path, withOcr ? recognizeOn(recognized, path) : null);
  const lines: PdfLine[][] = [];
  for (const [page, runs] of pages.entries()) {
    const firstColumn = (lines.findLast((one) => one.length > 0)?.at(-1)?.column ?? -1) + 1;
    lines.push(linesOf(runs, page, firstColumn));
  }
  const withText = lines.filter((page) => page.length > 0).length;
  if (withText + recognized.size === 0) throw scanned(path, pages.length, withOcr);
  const { text, paragraphs } = placedParagraphs(blocksIn(lines, recognized));
  const { segments, metadata } = segmentParagraphs(paragraphs);
  const bare = pages.length - withText - recognized.size;
  const notes = bare === 0 ? [] : [`${bare} of ${pages.length} pages have no text layer (scanned or empty)`];
  const isTitleSet = paragraphs.some(({ known }) => known === "headline");
  const properties = metadataOfProperties(info, "pdf-info");
  const found = [...recognized].map(([page, words]) => ({ page, recognized: words }));
  return {
    text,
    segments,
    metadata: withProperties(metadata, properties, isTitleSet),
    notes: [...notes, ...recognitionNotes(found, pages.length)],
    ...(found.length > 0 && { recognizer: RECOGNIZER }),
  };
}

/** Recognises the words of a page's pictures, and keeps them by the page's number where there are any. */
function recognizeOn(recognized: Map<number, RecognizedPage>, path: string): BarePage {
  return async (page, number) => {
    const found: RecognizedPage[number][] = [];
    for (const picture of await picturesOf(page)) found.push(...(await recognize(picture, path)));
    if (found.length > 0) recognized.set(number, found);
  };
}

/** Paragraphs page after page: those of the text layer, which may run over a page's end, and between them those of pages that are pictures. */
function blocksIn(
  lines: readonly (readonly PdfLine[])[],
  recognized: ReadonlyMap<number, RecognizedPage>,
): readonly LaidParagraph[] {
  const running = findRunningLines(lines);
  if (recognized.size === 0) return blocksOf(lines.flat(), running);
  const blocks: LaidParagraph[] = [];
  let open: PdfLine[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(...blocksOf(open, running));
    open = [];
  };
  for (const [i, page] of lines.entries()) {
    open.push(...page);
    const words = recognized.get(i + 1);
    if (words === undefined) continue;
    close();
    blocks.push(...paragraphsOfPage(words));
  }
  close();
  return blocks;
}

function scanned(path: string, pages: number, withOcr: boolean): HeadwaterError {
  const what = `has ${pages} pages without a text layer, as scans have`;
  return new HeadwaterError(
    "no-text",
    "read",
    path,
    withOcr ? `${what}, and no words were recognised in their pictures` : what,
    withOcr ? "look at it in a viewer" : "recognise the words in their pictures with --ocr (docs/readers.md)",
  );
}
