import { isAcronym } from "./acronym.ts";
import { alignNames } from "./align.ts";
import { countLetters } from "./count-letters.ts";
import { countParts } from "./count-parts.ts";
import { countWords } from "./count-words.ts";
import type { Alignment } from "./pair.ts";
import type { ReadName } from "./read-name.ts";
import { type Evidence, SIGNS, type Sign } from "./signs.ts";

/** Two names in a fixed order (so that a score is the same in both directions), how their words pair, and the signs. */
export interface Weighed {
  readonly left: ReadName;
  readonly right: ReadName;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

const NOTHING = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;

/** Weighs two read names of at least a word each. */
export function weigh(one: ReadName, other: ReadName): Weighed {
  const turned = other.joined < one.joined;
  const left = turned ? other : one;
  const right = turned ? one : other;
  const alignment = alignNames(left, right);
  const evidence = { ...NOTHING };
  if (alignment.pairs.length === 0) {
    evidence.acronym = isAcronym(left, right) || isAcronym(right, left) ? 1 : 0;
    return { left, right, alignment, evidence };
  }
  countWords(left, right, alignment, evidence);
  countLetters(left, right, alignment, evidence);
  countParts(left, right, alignment, evidence);
  return { left, right, alignment, evidence };
}
