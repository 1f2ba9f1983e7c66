/**
 * What the parser sees of a sentence's words, by word number (from 1; 0 and the places behind the last are 0). Marks of
 * punctuation are no words here: they are traits of the word behind them, since a comma tells much and governs nothing (Ma,
 * Zhang and Zhu 2014). They are attached afterwards.
 */
export interface ParseInput {
  count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly sense: Int32Array;
  /** The marks right before a word, as one hash; 0 for none. Behind the last word: the marks at the end. */
  readonly mark: Int32Array;
  /** How many runs of marks stand before a word, from the sentence's start. */
  readonly marks: Int32Array;
}

/** Input for sentences of up to `capacity` words. */
export function emptyInput(capacity: number): ParseInput {
  const places = (): Int32Array => new Int32Array(capacity + 8);
  return { count: 0, word: places(), tag: places(), sense: places(), mark: places(), marks: places() };
}
