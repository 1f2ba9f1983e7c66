import type { EditionText } from "./edition.ts";
import { stemOf } from "./words.ts";

/** How telling a stem is: one that few sentences of both editions have weighs more. */
export type Weights = (stem: string) => number;

/** The different stems of each sentence of an edition, in its order; `also` adds marks of other kinds, such as claims. */
export function stemSets(
  { sentences }: EditionText,
  also: (sentence: number) => readonly string[],
): readonly ReadonlySet<string>[] {
  return sentences.map(({ words, index }) => new Set([...words.map(stemOf), ...also(index)]));
}

/** Weights by how many sentences have a stem: the logarithm of one over its share, and a little, so that none is 0. */
export function weigh(sets: Iterable<ReadonlySet<string>>): Weights {
  const counts = new Map<string, number>();
  let all = 0;
  for (const set of sets) {
    all++;
    for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([stem, count]) => [stem, 0.2 + Math.log(all / count)]));
  return (stem) => weights.get(stem) ?? 0.2 + Math.log(Math.max(1, all));
}

/** What two sets have in common by weight. `dice` of both, `contained` of the lighter one: 0 to 1. */
export interface Overlap {
  readonly dice: number;
  readonly contained: number;
}

/** Compares two sets of stems by weight. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): Overlap {
  let left = 0;
  let shared = 0;
  for (const stem of a) {
    const of = weight(stem);
    left += of;
    if (b.has(stem)) shared += of;
  }
  let right = 0;
  for (const stem of b) right += weight(stem);
  const least = Math.min(left, right);
  return {
    dice: left + right === 0 ? 0 : (2 * shared) / (left + right),
    contained: least === 0 ? 0 : shared / least,
  };
}
