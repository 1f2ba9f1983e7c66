/** Words that are kept at once, by where their hash falls: a power of two. Some thousand words make nine tenths of any text. */
const SLOTS = 1 << 14;

/** Longest word that is kept, in UTF-16 code units: of those that are met more than once hardly any is longer. */
const MAX_UNITS = 24;

/** Numbers kept of each word. */
export const KEPT = 10;

/**
 * What was worked out of words met before, so that it is not worked out again: of a fixed size, a word giving way to the next
 * that falls into its slot. Words are told apart by 64 bits of hash of their very code units.
 */
export interface WordCache {
  readonly keys: Int32Array;
  readonly numbers: Int32Array;
  readonly texts: string[];
  /** Tag class + 1 under which the word was last given a lemma, and the lemma. */
  readonly lemmaTags: Uint8Array;
  readonly lemmas: string[];
  /** The shape for which the tagger's scores of the word are kept, 0 for none. */
  readonly tagShapes: Int32Array;
}

/** Longest piece of a text, in UTF-16 code units, that V8 copies; a longer one is a window on the text. */
const COPIED_UNITS = 12;

/** The word at a place of a text, as a string of its own: kept, a window would keep the whole text in memory. */
export function ownText(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  return piece.length > COPIED_UNITS ? ` ${piece}`.slice(1) : piece;
}

/** A cache without words. */
export function emptyCache(): WordCache {
  return {
    keys: new Int32Array(2 * SLOTS),
    numbers: new Int32Array(KEPT * SLOTS),
    texts: new Array<string>(SLOTS).fill(""),
    lemmaTags: new Uint8Array(SLOTS),
    lemmas: new Array<string>(SLOTS).fill(""),
    tagShapes: new Int32Array(SLOTS),
  };
}

/** The two halves of a word's key, as the last call of {@link keyOf} found them. */
export const key = new Int32Array(2);

/**
 * Slot of the word at a place of a text, its key left in {@link key}; -1 for one that is too long to be kept. Whether the slot
 * holds it is for {@link isAt} to say.
 */
export function keyOf(text: string, start: number, end: number): number {
  if (end - start > MAX_UNITS) return -1;
  let a = 0x811c9dc5;
  let b = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x9e3779b1);
    b ^= b >>> 15;
  }
  key[0] = a;
  key[1] = b;
  return (a ^ (a >>> 16) ^ b) & (SLOTS - 1);
}

/** Whether a slot holds the word with this key. */
export function isAt({ keys }: WordCache, slot: number, a: number, b: number): boolean {
  return keys[2 * slot] === a && keys[2 * slot + 1] === b;
}
