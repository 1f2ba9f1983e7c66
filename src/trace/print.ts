import type { Range } from "../model/index.ts";

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

/**
 * A 53-bit non-cryptographic hash (two 32-bit multiply-and-xor lanes, finished as MurmurHash3 does): it fits a JavaScript
 * number and an SQL integer. Among ten million sentences the chance that any two differing ones collide is below 1 in 100.
 */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 11) * 4294967296 + (a >>> 0);
}
