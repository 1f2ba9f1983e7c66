import { CONTENT, type Sketch, stemOf } from "./sketch.ts";

/** Of all prints one in so many is kept, chosen by its own value: what two texts share is kept in both or in neither. */
const KEPT_ONE_IN = 4;

/**
 * The prints by which documents with some of the same wording find one another: every three content words in a row of one
 * sentence, in any order, one in four of them. A swapped synonym spoils three prints and leaves the others; function words,
 * inflection, and the order of close words do not matter.
 *
 * @returns distinct integers from 0 to 2^48 - 1
 */
export function wordPrints({ sentences }: Sketch): number[] {
  const prints = new Set<number>();
  for (const { words } of sentences) {
    let [a, b] = [-1, -1];
    for (const word of words) {
      if ((word & CONTENT) === 0) continue;
      const c = stemOf(word);
      if (a >= 0 && a !== b && b !== c && a !== c) {
        const print = mix(a, b, c);
        if (print !== null) prints.add(print);
      }
      [a, b] = [b, c];
    }
  }
  return [...prints];
}

/** A 48-bit hash of three numbers whatever their order; null for those that are not kept. */
function mix(a: number, b: number, c: number): number | null {
  const [low, high] = [Math.min(a, b, c), Math.max(a, b, c)];
  const middle = a + b + c - low - high;
  let x = Math.imul(low ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul((x ^ (x >>> 15)) + middle, 0xc2b2ae35);
  x = Math.imul((x ^ (x >>> 13)) + high, 0x27d4eb2f);
  x ^= x >>> 16;
  if ((x >>> 0) % KEPT_ONE_IN !== 0) return null;
  let y = Math.imul(high ^ 0x165667b1, 0x27d4eb2f);
  y = Math.imul((y ^ (y >>> 15)) + low, 0x85ebca6b);
  y = Math.imul((y ^ (y >>> 13)) + middle, 0xc2b2ae35);
  y ^= y >>> 16;
  return (y & 0xffff) * 4294967296 + (x >>> 0);
}
