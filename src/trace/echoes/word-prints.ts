import { CONTENT, type Sketch, stemOf } from "./sketch.ts";

/** Content words in a row that make a print. Three recur between any two stories of one election; five leave too little of spun text. */
const ROW = 4;
/** Of all prints one in so many is kept, chosen by its own value: what two texts share is kept in both or in neither. */
const KEPT_ONE_IN = 3;

/**
 * The prints by which documents with some of the same wording find one another: every four content words in a row of one
 * sentence, in any order, one in three of them. A swapped synonym spoils four prints and leaves the others; function words,
 * inflection, and the order of close words do not matter.
 *
 * @returns distinct integers from 0 to 2^48 - 1
 */
export function wordPrints({ sentences }: Sketch): number[] {
  const prints = new Set<number>();
  const row = new Uint32Array(ROW);
  for (const { words } of sentences) {
    let seen = 0;
    for (const word of words) {
      if ((word & CONTENT) === 0) continue;
      row.copyWithin(0, 1);
      row[ROW - 1] = stemOf(word);
      if (++seen < ROW) continue;
      const sorted = row.slice().sort();
      if (sorted.some((stem, i) => i > 0 && stem === sorted[i - 1])) continue;
      const print = hashOf(sorted);
      if (print !== null) prints.add(print);
    }
  }
  return [...prints];
}

/** A 48-bit hash of numbers; null for those that are not kept. */
function hashOf(numbers: Uint32Array): number | null {
  let x = 0x9e3779b9;
  let y = 0x165667b1;
  for (const number of numbers) {
    x = Math.imul(x ^ number, 0x85ebca6b);
    x ^= x >>> 15;
    y = Math.imul(y ^ number, 0xc2b2ae35);
    y ^= y >>> 13;
  }
  x = Math.imul(x, 0x27d4eb2f);
  x ^= x >>> 16;
  if ((x >>> 0) % KEPT_ONE_IN !== 0) return null;
  y = Math.imul(y, 0x85ebca6b);
  return ((y >>> 16) & 0xffff) * 4294967296 + (x >>> 0);
}
