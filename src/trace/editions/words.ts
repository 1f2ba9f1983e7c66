/** A word of a text as it is compared, and where it stands: half-open, UTF-16 code units into the text it was taken from. */
export interface ComparedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})[\p{N}]+)*/gu;

/** The words of a text, in small letters and without diacritics; "1,500" and "22.5" are one word each. */
export function wordsOf(text: string): ComparedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word in small letters and without diacritics. */
function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const PLAIN = /^[A-Za-z0-9.,]*$/u;

/**
 * What forms of one word share, roughly: "provide", "provided" and "provides" agree. Only for weighing how alike sentences are,
 * where a wrong cut costs little; words of four letters or less stay whole.
 */
export function stemOf(key: string): string {
  if (key.length <= 4 || /\d/u.test(key)) return key;
  return key.replace(/(?:ies|ied)$/u, "y").replace(/(?:ing|ed|es|s|e)$/u, "");
}

/** A year as reports name them. */
export const YEAR = /^(?:19|20)\d\d$/u;
