import { WORD_BYTES } from "./word-table.ts";

/** Words less alike than this are not taken, but for those of one skeleton, which are alike by {@link SAME_SKELETON} at the least. */
export const LEAST_LIKENESS = 0.55;

/** How alike two words of one skeleton are, whatever their vowels: "umar" and "omer". */
const SAME_SKELETON = 0.7;

/** How alike two words of one skeleton are at the most, if they are not the same. */
const ALMOST_SAME = 0.95;

/** How many near words are kept of one word; in a million names, a common name has thousands of misspellings. */
export const MOST_NEAR = 200;

/** Likeness is counted in hundredths. */
export const STEPS = 100;

/** The likeness, in hundredths, of two words that are so many edits apart, the longer one of so many bytes. */
export function likenessOf(edits: number, longer: number, isSameSkeleton: boolean): number {
  const plain = 1 - edits / longer;
  const likeness =
    isSameSkeleton && edits > 0 ? SAME_SKELETON + (ALMOST_SAME - SAME_SKELETON) * plain : plain;
  return Math.round(likeness * STEPS);
}

/**
 * How alike a word must be to be among the most alike. The bar rises as words are found: once there are as many as are kept,
 * one that is no more alike than the least of them need not be measured.
 */
export class Bar {
  /** Most edits by which a word may differ, by the length of the longer word; and one of the same skeleton. */
  readonly mostEdits = new Uint8Array(WORD_BYTES + 1);
  readonly mostEditsOfSame = new Uint8Array(WORD_BYTES + 1);
  readonly #counts = new Uint16Array(STEPS + 1);
  #length = 0;
  #least = 0;
  #above = 0;

  /**
   * Begins anew for a word.
   *
   * @param length of the word asked for, in bytes
   * @param least likeness, from 0 to 1
   */
  set(length: number, least: number): void {
    this.#length = length;
    this.#least = Math.round(least * STEPS);
    this.#above = 0;
    this.#counts.fill(0);
    this.mostEdits.fill(WORD_BYTES);
    this.mostEditsOfSame.fill(WORD_BYTES);
    this.#rise();
  }

  add(likeness: number): void {
    this.#counts[likeness]!++;
    if (++this.#above < MOST_NEAR) return;
    const before = this.#least;
    while (this.#above >= MOST_NEAR) this.#above -= this.#counts[this.#least++]!;
    if (this.#least > before) this.#rise();
  }

  #rise(): void {
    for (let longer = this.#length; longer < this.mostEdits.length; longer++) {
      this.mostEdits[longer] = this.#lower(this.mostEdits[longer]!, longer, false);
      this.mostEditsOfSame[longer] = this.#lower(this.mostEditsOfSame[longer]!, longer, true);
    }
  }

  /** A word that is the same is always alike enough. */
  #lower(edits: number, longer: number, isSameSkeleton: boolean): number {
    let most = Math.min(edits, longer);
    while (most > 0 && likenessOf(most, longer, isSameSkeleton) < this.#least) most--;
    return most;
  }
}
