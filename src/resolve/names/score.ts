import { type Weighed, weigh } from "./evidence.ts";
import type { ReadName } from "./read-name.ts";
import { explain } from "./reasons.ts";
import { rule } from "./rulings.ts";
import { type Evidence, SIGNS } from "./signs.ts";
import { BODY_WEIGHTS, PERSON_WEIGHTS, type Weights } from "./weights.ts";

/** How far two names agree, from 0 (nothing in common) to 1 (the same), and why, in sentences a person can check. */
export interface NameMatch {
  /** The share of pairs of this kind that mean the same, as measured (docs/names.md has the table). */
  readonly score: number;
  readonly reasons: readonly string[];
  /** How many words of the two names have nothing that agrees with them in the other. */
  readonly unpaired: number;
}

/** The score of an acronym and the name that it may stand for: a person should look. */
const ACRONYM = 0.7;

/** Compares two names that were read before. Reasons are put in words only when asked for. */
export function compareReadNames(left: ReadName, right: ReadName): NameMatch {
  if (left.words.length === 0 || right.words.length === 0)
    return {
      score: 0,
      reasons: ["A name without letters or digits matches nothing."],
      unpaired: left.words.length + right.words.length,
    };
  return new WeighedMatch(weigh(left, right));
}

class WeighedMatch implements NameMatch {
  readonly score: number;
  readonly #weighed: Weighed;

  constructor(weighed: Weighed) {
    this.score = scoreOf(weighed);
    this.#weighed = weighed;
  }

  get unpaired(): number {
    const { left, right } = this.#weighed.alignment;
    return left.length + right.length;
  }

  get reasons(): readonly string[] {
    return explain(this.#weighed, rule(this.#weighed));
  }
}

/** The score of a weighed pair, from the fitted weights or, for measuring, from others. */
export function scoreOf(
  weighed: Weighed,
  weights: Weights = weighed.left.family === "person" ? PERSON_WEIGHTS : BODY_WEIGHTS,
): number {
  const { left, right, alignment, evidence } = weighed;
  if (left.whole === right.whole && evidence.legalApart < 1) return evidence.otherScript === 1 ? 0.99 : 1;
  if (evidence.acronym === 1) return ACRONYM;
  if (alignment.pairs.length === 0) return 0;
  return Math.min(rule(weighed)?.most ?? 1, probability(weights, evidence));
}

/** Logistic regression on the signs; `bench/quality/names.ts --fit` makes the weights. Never quite 1: that is for equal names. */
function probability(weights: Weights, evidence: Evidence): number {
  let sum = weights.start;
  for (const sign of SIGNS) sum += weights[sign] * evidence[sign];
  return Math.min(0.9999, 1 / (1 + Math.exp(-sum)));
}
