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

/** A row of {@link MOST_EDITS}: lengths of the longer word, from 0. */
const ROW = WORD_BYTES + 1;

/** The most edits by which words so alike differ: a row for each likeness, words of one skeleton in the second half. */
const MOST_EDITS = new Uint8Array(2 * (STEPS + 1) * ROW);
const OF_SAME = (STEPS + 1) * ROW;

for (let least = 0; least <= STEPS; least++)
  for (let longer = 0; longer < ROW; longer++) {
    MOST_EDITS[least * ROW + longer] = mostEdits(least, longer, false);
    MOST_EDITS[OF_SAME + least * ROW + longer] = mostEdits(least, longer, true);
  }

/** A word that is the same is always alike enough. */
function mostEdits(least: number, longer: number, isSameSkeleton: boolean): number {
  let most = longer;
  while (most > 0 && likenessOf(most, longer, isSameSkeleton) < least) most--;
  return most;
}

/**
 * How alike a word must be to be among the most alike. The bar rises as words are found: once there are as many as are kept,
 * one that is no more alike than the least of them need not be measured.
 */
export class Bar {
  readonly #counts = new Uint16Array(STEPS + 1);
  #least = 0;
  #above = 0;

  /**
   * Begins anew for a word.
   *
   * @param least likeness, from 0 to 1
   */
  set(least: number): void {
    this.#least = Math.round(least * STEPS);
    this.#above = 0;
    this.#counts.fill(0);
  }

  /** Most edits by which a word may differ, by the length of the longer word. */
  mostEdits(longer: number, isSameSkeleton: boolean): number {
    return MOST_EDITS[(isSameSkeleton ? OF_SAME : 0) + this.#least * ROW + longer]!;
  }

  add(likeness: number): void {
    this.#counts[likeness]!++;
    if (++this.#above < MOST_NEAR) return;
    while (this.#above >= MOST_NEAR) this.#above -= this.#counts[this.#least++]!;
  }
}
