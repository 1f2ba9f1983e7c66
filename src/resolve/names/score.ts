import { type Evidence, SIGNS, type Weighed, weigh } from "./evidence.ts";
import type { ReadName } from "./read-name.ts";
import { explain } from "./reasons.ts";
import { BODY_WEIGHTS, PERSON_WEIGHTS, type Weights } from "./weights.ts";

/** How far two names agree, from 0 (nothing in common) to 1 (the same), and why, in sentences a person can check. */
export interface NameMatch {
  /** The share of pairs of this kind that mean the same, as measured (docs/names.md has the table). */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A reason that decides alone, and the score above or below which nothing else can bring the pair. */
export interface Ruling {
  readonly most: number;
  readonly why: string;
}

/** The score of a pair that a rule keeps apart. */
const KEPT_APART = 0.3;

/** The score of an acronym and the name that it may stand for: a person should look. */
const ACRONYM = 0.7;

/** Compares two names that were read before. Reasons are put in words only when asked for. */
export function compareReadNames(left: ReadName, right: ReadName): NameMatch {
  if (left.words.length === 0 || right.words.length === 0)
    return { score: 0, reasons: ["A name without letters or digits matches nothing."] };
  return new WeighedMatch(weigh(left, right));
}

class WeighedMatch implements NameMatch {
  readonly score: number;
  readonly #weighed: Weighed;

  constructor(weighed: Weighed) {
    this.score = scoreOf(weighed);
    this.#weighed = weighed;
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

/** What parts two names whatever else they share. Null when nothing does. */
function rule({ left, evidence }: Weighed): Ruling | null {
  if (evidence.sexApart) return apart("One is a woman's name and the other a man's.");
  if (evidence.patronymicApart) return apart("The fathers' names differ.");
  if (evidence.initialsApart) return apart("The initials differ.");
  if (evidence.turned)
    return apart(
      left.fathered
        ? "Father and son are named the other way round."
        : "Both words are given names, and they stand in the other order.",
    );
  if (evidence.legalApart === 1)
    return apart(
      "The legal forms part a company from a body without owners, a state enterprise or a sole trader.",
    );
  if (evidence.onlyGeneric && evidence.firstMissing)
    return apart("All that the names share are words that many bodies have.");
  if (evidence.numberApart && left.schema !== "Company" && left.schema !== "LegalEntity")
    return apart("The numbers differ.");
  return null;
}

function apart(why: string): Ruling {
  return { most: KEPT_APART, why };
}
