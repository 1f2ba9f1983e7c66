/** Words that are kept: some thousand make nine tenths of any text. When there are so many, all are forgotten. */
const MOST_KEPT = 10_000;

/**
 * Longest word that is kept, in UTF-16 code units. A longer piece of a text is a window on it in V8, and would keep the whole
 * text in memory.
 */
const LONGEST_KEPT = 12;

/**
 * A function of a word alone that remembers its answers. Memory is bounded however many texts are read.
 *
 * @param make works out the answer, never undefined; asked again for a word that was forgotten or is too long to keep
 */
export function rememberWords<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    if (word.length <= LONGEST_KEPT) {
      if (kept.size === MOST_KEPT) kept.clear();
      kept.set(word, value);
    }
    return value;
  };
}
