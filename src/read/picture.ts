import { recognize } from "./ocr/engine.ts";
import { pictureFacts } from "./ocr/picture-facts.ts";
import { paragraphsOfPage, recognitionNotes } from "./ocr/recognized-text.ts";
import { RECOGNIZER } from "./ocr/recognizer.ts";
import type { Reading } from "./reading.ts";
import { placedParagraphs } from "./text/placed-paragraphs.ts";
import { segmentParagraphs } from "./text.ts";

/**
 * Text and segments of a picture (PNG or JPEG) of a page: the words that are recognised in it, a blank line between paragraphs. Notes say that they were recognised, and
 * which of them the engine is not sure of.
 *
 * @throws HeadwaterError `too-large` for more points than are looked at; as `recognize`
 */
export async function readPicture(bytes: Uint8Array, path: string): Promise<Reading> {
  const { orientation } = pictureFacts(bytes, path);
  const recognized = await recognize({ bytes, orientation }, path);
  const { text, paragraphs } = placedParagraphs(paragraphsOfPage(recognized));
  const { segments, metadata } = segmentParagraphs(paragraphs);
  return {
    text,
    segments,
    metadata,
    notes: recognitionNotes([{ page: null, recognized }], null),
    recognizer: RECOGNIZER,
  };
}
