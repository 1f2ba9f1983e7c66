import { ownText } from "./word-cache.ts";

/** Words that are kept of late, and as many of before: some thousand make nine tenths of any text. */
const MOST_KEPT = 10_000;

/** Longest word that is kept, in UTF-16 code units. */
const LONGEST_KEPT = 24;

/**
 * A function of a word alone that remembers its answers. Memory is bounded however many texts are read: when so many words are kept,
 * those that were not asked for since the last time there were so many are forgotten.
 *
 * @param make works out the answer, never undefined; asked again for a word that was forgotten or is too long to keep
 */
export function rememberWords<T>(make: (word: string) => T): (word: string) => T {
  let kept = new Map<string, T>();
  let before = new Map<string, T>();
  const recall = (word: string): T => {
    if (word.length > LONGEST_KEPT) return make(word);
    const own = ownText(word, 0, word.length);
    const value = before.get(word) ?? make(own);
    if (kept.size === MOST_KEPT) {
      before = kept;
      kept = new Map();
    }
    kept.set(own, value);
    return value;
  };
  return (word) => kept.get(word) ?? recall(word);
}
