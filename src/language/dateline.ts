import { letterShape, type Range } from "../model/index.ts";

/**
 * Where and when a report was filed, before its first sentence: a place in capitals; the rest of the place; a day; the agency in
 * brackets; a dash. Only the place and the dash are always there. Over the letter shape, where A is a capital and a another letter.
 */
const DATELINE =
  /^A[A.'’-]{2,}(?: A[A.'’-]+){0,3}(?:, A[Aa.]*(?: A[Aa.]*){0,2})?(?:,? A[Aa]{2,8}\.? \d{1,2}(?:, \d{4})?| ?,? \d{1,2} A[Aa]+(?: \d{4})?)?(?: \(A[Aa ./&-]{1,30}\))?(?:\s+(?:--?|[–—])\s+|\s*[–—]\s*)(?=[A\d"“‘'])/;

/** How each begins, which few segments do. */
const BEGINNING = /^A[A.'’-]{2}/;
const BEGINNING_UNITS = 3;

/** The longest dateline, in UTF-16 code units. */
const LONGEST = 120;

/**
 * How many tokens at the beginning of a segment are its dateline, the dash among them; 0 where it has none. They are no part of the sentence
 * behind them: "ORSK DAL, March 12 (MPA) - Gunmen attacked" does not say that the town did.
 *
 * @param tokens of one segment, in order
 */
export function datelineTokens(text: string, tokens: readonly Range[]): number {
  const start = tokens[0]?.[0] ?? 0;
  if (!BEGINNING.test(letterShape(text.slice(start, start + BEGINNING_UNITS)))) return 0;
  const found = DATELINE.exec(letterShape(text.slice(start, start + LONGEST)));
  if (found === null) return 0;
  const end = start + found[0].length;
  let count = 0;
  while (count < tokens.length && tokens[count]![1] <= end) count++;
  return count < tokens.length ? count : 0;
}
