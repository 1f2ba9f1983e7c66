import type { Range } from "../model/index.ts";
import { hash53 } from "./hash.ts";

/** A sentence's fingerprint and where the sentence stands. `hash` is a non-negative integer below 2^53. */
export interface SentencePrint {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Shorter sentences ("He did not elaborate.") recur by chance: six words are kept, five are not. */
const LEAST_WORDS = 6;

/**
 * Fingerprints of sentences, by which copies are found without reading documents again: equal words in equal order give
 * equal prints, whatever the case, punctuation and white space between them.
 *
 * @param sentences ranges of sentences in the text, UTF-16 code units
 * @returns a print for each sentence of at least six words, in text order
 */
export function sentencePrints(text: string, sentences: Iterable<Range>): SentencePrint[] {
  const prints: SentencePrint[] = [];
  for (const [start, end] of sentences) {
    const words = text
      .slice(start, end)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    if (words !== null && words.length >= LEAST_WORDS)
      prints.push({ hash: hash53(words.join(" ")), start, end });
  }
  return prints;
}
