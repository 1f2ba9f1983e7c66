import type { RecognizedPage, RecognizedWord } from "./engine.ts";

/** What was recognised on a page of a document; `page` counts from 1, null for a picture, which has one. */
export interface PageWords {
  readonly page: number | null;
  readonly recognized: RecognizedPage;
}

/** Below it a word is named in the document's notes: of its readers a person should look at the picture. */
const UNSURE = 60;
/** Pages below it are named. */
const POOR_PAGE = 80;
const MOST_NAMED = 100;

/** The paragraphs of a page: lines parted by line ends, as they are set. */
export function paragraphsOfPage(
  page: RecognizedPage,
): readonly { readonly text: string; readonly lines: number }[] {
  return page.map((lines) => ({
    text: lines.map((line) => line.map(({ text }) => text).join(" ")).join("\n"),
    lines: lines.length,
  }));
}

/**
 * Notes that a person needs who relies on words which were recognised in pictures: that they were, how sure the engine is of all and of each poor page, and
 * the words of which it is least sure, as they stand in the text, so that they can be found there.
 *
 * @param pages how many pages the document has; null for a picture
 */
export function recognitionNotes(found: readonly PageWords[], pages: number | null): readonly string[] {
  const all = found.flatMap(({ recognized }) => recognized.flat(2));
  if (all.length === 0) return [];
  const where = pages === null ? "its words were" : `words of ${found.length} of ${pages} pages were`;
  const poor = found
    .filter(({ page }) => page !== null)
    .map(({ page, recognized }) => ({ page, confidence: meanOf(recognized.flat(2)) }))
    .filter(({ confidence }) => confidence !== null && confidence < POOR_PAGE);
  const named = poor.slice(0, MOST_NAMED).map(({ page, confidence }) => `; page ${page}: ${confidence}`);
  const unsure = found.flatMap(({ page, recognized }) =>
    recognized
      .flat(2)
      .filter(({ confidence }) => confidence < UNSURE)
      .map(({ text, confidence }) => {
        const place = page === null ? "" : `page ${page}, `;
        return `“${text.slice(0, 60)}” (${place}${Math.round(confidence)})`;
      }),
  );
  const rest = unsure.length > MOST_NAMED ? ` and ${unsure.length - MOST_NAMED} more` : "";
  return [
    `${where} recognised in pictures (OCR): mean confidence ${meanOf(all)} of 100${named.join("")}`,
    ...(unsure.length > 0
      ? [`recognised with a confidence below ${UNSURE}: ${unsure.slice(0, MOST_NAMED).join(", ")}${rest}`]
      : []),
  ];
}

function meanOf(words: readonly RecognizedWord[]): number | null {
  if (words.length === 0) return null;
  return Math.round(words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length);
}
