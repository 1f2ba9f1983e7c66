import type { Words } from "./word-table.ts";

/** The part of a signature that says which letters a word has; above it stands its length. */
const LETTER_BITS = 27;
const LETTERS = (1 << LETTER_BITS) - 1;

/** Which letters a word has, a bit each, and above them its length in bytes: most unlike words are told apart by it alone. */
export function signatureOf(bytes: Uint8Array): number {
  let bits = 0;
  for (const byte of bytes) bits |= 1 << ((byte & 31) % LETTER_BITS);
  return ((bytes.length << LETTER_BITS) | bits) >>> 0;
}

/** Bytes of the word that a signature is of. */
export function signatureLength(signature: number): number {
  return signature >>> LETTER_BITS;
}

/** Where each byte stands in the word asked for, a bit a place. One for all, as only one word is asked for at a time. */
const places = new Int32Array(256);

/** A word made ready to be measured against others; `done` must be called before the next is made. */
export class WordLetters {
  readonly #bytes: Uint8Array;
  readonly #length: number;
  readonly #letters: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.#letters = signatureOf(bytes) & LETTERS;
    for (let i = 0; i < bytes.length; i++) places[bytes[i]!]! |= 1 << i;
  }

  done(): void {
    for (const byte of this.#bytes) places[byte] = 0;
  }

  /** Whether a word of this signature differs by more than so many edits: an edit takes one letter out and brings one in at most. */
  differsByMore(signature: number, edits: number): boolean {
    const apart = (this.#letters ^ signature) & LETTERS;
    const all = bitCount(apart);
    if (all > 2 * edits) return true;
    const out = bitCount(apart & signature);
    if (out > edits || all - out > edits) return true;
    const longer = signatureLength(signature) - this.#length;
    return longer > edits || -longer > edits;
  }

  /**
   * Levenshtein distance to a word of the table, by Myers's bit vectors (J. ACM 46, 1999): a word of at most 30 bytes fits one
   * integer.
   */
  editsTo({ bytes, starts }: Words, word: number): number {
    const last = 1 << (this.#bytes.length - 1);
    let plus = -1;
    let minus = 0;
    let distance = this.#bytes.length;
    const end = starts[word + 1]!;
    for (let at = starts[word]!; at < end; at++) {
      const same = places[bytes[at]!]!;
      const vertical = same | minus;
      const horizontal = (((same & plus) + plus) ^ plus) | same;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      if (up & last) distance++;
      if (down & last) distance--;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
    }
    return distance;
  }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
