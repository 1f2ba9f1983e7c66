import type { Features } from "./features.ts";
import { type WeightTable, weigh } from "./weights.ts";

/** First and last token of a run of tokens. */
export type Span = readonly [first: number, last: number];

/** What a run of tokens is in the parse. */
export interface SpanShape {
  /** The token that hangs highest in the run, those of other roles left aside. */
  readonly top: number;
  /** How many of its tokens hang on a token outside the run. */
  readonly roots: number;
}

/**
 * Which run of tokens plays a role beside a cue. Every pair of a left and a right end is a candidate; its score is the sum
 * of the weights of what speaks for the left end, for the right end, and for the two together. `none` adds what speaks for
 * there being no such run at all; without it there is always one.
 */
export interface SpanQuestion {
  /** Tokens at which a run may begin, and end; ascending. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly allows: (left: number, right: number) => boolean;
  /** Whether the token belongs to another role and so cannot head the run. */
  readonly isTaken: (token: number) => boolean;
  readonly head: Int32Array;
  readonly depth: Int32Array;
  readonly left: (token: number, features: Features) => void;
  readonly right: (token: number, features: Features) => void;
  readonly pair: (left: number, right: number, shape: SpanShape, features: Features) => void;
  readonly none?: (features: Features) => void;
}

/** The run chosen (null for none), and the probability that it shares at least half of its tokens with the true one. */
export interface SpanChoice {
  readonly span: Span | null;
  readonly probability: number;
}

const TAKEN = 0x7fffffff;

/** Calls `visit` for every pair of the ends given, in order of left end, then right end. */
export function forEachSpan(
  question: SpanQuestion,
  lefts: readonly number[],
  rights: readonly number[],
  visit: (left: number, right: number, leftIndex: number, rightIndex: number, shape: SpanShape) => void,
): void {
  const { head } = question;
  const first = lefts[0] ?? 0;
  const last = rights[rights.length - 1] ?? -1;
  if (last < first) return;
  // How many tokens of the run so far wait for their head at a place further on.
  const waiting = new Int32Array(last - first + 1);
  // How deep each token hangs, one of another role deeper than all: it never heads a run.
  const depths = question.depth.slice(first, last + 1);
  for (let token = first; token <= last; token++) if (question.isTaken(token)) depths[token - first] = TAKEN;
  const shape = { top: -1, roots: 0 };
  let from = 0;
  for (let leftIndex = 0; leftIndex < lefts.length; leftIndex++) {
    const left = lefts[leftIndex]!;
    while (from < rights.length && rights[from]! < left) from++;
    if (from === rights.length) return;
    if (leftIndex > 0) waiting.fill(0, left - first);
    let top = -1;
    let roots = 0;
    let highest = TAKEN;
    let rightIndex = from;
    let next = rights[from]!;
    for (let token = left; token <= last; token++) {
      const up = head[token]!;
      roots -= waiting[token - first]!;
      if (up < left || up > token) {
        roots++;
        if (up > token && up <= last) waiting[up - first]!++;
      }
      if (depths[token - first]! < highest) {
        highest = depths[token - first]!;
        top = token;
      }
      if (token !== next) continue;
      if (top >= 0 && question.allows(left, token)) {
        shape.top = top;
        shape.roots = roots;
        visit(left, token, leftIndex, rightIndex, shape);
      }
      rightIndex++;
      if (rightIndex === rights.length) break;
      next = rights[rightIndex]!;
    }
  }
}

/**
 * The run that shares half of its tokens with the most of what is probable; null where the question has no candidate.
 *
 * @param features a list for the table's bits, written over
 */
export function chooseSpan(table: WeightTable, question: SpanQuestion, features: Features): SpanChoice {
  const lefts = bestEnds(table, question.lefts, question.left, features);
  const rights = bestEnds(table, question.rights, question.right, features);
  const candidates: Candidate[] = [];
  let best = Number.NEGATIVE_INFINITY;
  let total = 0;
  const keep = (left: number, right: number, score: number): void => {
    // The sum is kept relative to the best score so far, so that no exponential overflows.
    if (score > best) {
      total = total * Math.exp(best - score) + 1;
      best = score;
    } else if (score > best - WORTH_KEEPING) total += Math.exp(score - best);
    else return;
    candidates.push({ left, right, score, probability: 0 });
  };
  if (question.none !== undefined) {
    features.count = 0;
    question.none(features);
    keep(-1, -1, weigh(table, features));
  }
  forEachSpan(question, lefts.tokens, rights.tokens, (left, right, leftIndex, rightIndex, shape) => {
    features.count = 0;
    question.pair(left, right, shape, features);
    keep(left, right, lefts.scores[leftIndex]! + rights.scores[rightIndex]! + weigh(table, features));
  });
  return mostAgreed(candidates, best, total);
}

/** How many left ends, and right ends, are paired: by themselves the right ones are nearly always among the best. */
const PAIRED_ENDS = 8;
/** An end whose own score is this far (in nats) below the best one's is not paired: hardly ever does a pair make up for it. */
const END_MARGIN = 3;

interface Ends {
  readonly tokens: number[];
  readonly scores: number[];
}

/** The best ends by their own score, in text order, with their scores. */
function bestEnds(
  table: WeightTable,
  ends: readonly number[],
  fill: (token: number, features: Features) => void,
  features: Features,
): Ends {
  const tokens: number[] = [];
  const scores: number[] = [];
  for (let index = 0; index < ends.length; index++) {
    const token = ends[index]!;
    features.count = 0;
    fill(token, features);
    const score = weigh(table, features);
    if (tokens.length === PAIRED_ENDS) {
      const worst = leastOf(scores);
      if (score <= scores[worst]!) continue;
      tokens.splice(worst, 1);
      scores.splice(worst, 1);
    }
    tokens.push(token);
    scores.push(score);
  }
  return nearTheBest(tokens, scores);
}

function nearTheBest(tokens: readonly number[], scores: readonly number[]): Ends {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) best = Math.max(best, scores[at]!);
  const near: Ends = { tokens: [], scores: [] };
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! < best - END_MARGIN) continue;
    near.tokens.push(tokens[at]!);
    near.scores.push(scores[at]!);
  }
  return near;
}

function leastOf(scores: readonly number[]): number {
  let least = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! < scores[least]!) least = at;
  return least;
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  probability: number;
}

/** Candidates this far (in nats) below the best are too improbable to matter. */
const WORTH_KEEPING = 4;
/** How many of the most probable candidates are compared with each other. */
const COMPARED = 12;

/** How much less agreement is as good as the most. */
const AS_GOOD = 0.02;

function mostAgreed(candidates: readonly Candidate[], best: number, total: number): SpanChoice {
  const compared: Candidate[] = [];
  for (const candidate of candidates) if (candidate.score > best - WORTH_KEEPING) compared.push(candidate);
  if (compared.length === 0) return { span: null, probability: 0 };
  if (compared.length > 1) compared.sort((a, b) => b.score - a.score);
  if (compared.length > COMPARED) compared.length = COMPARED;
  for (const candidate of compared) candidate.probability = Math.exp(candidate.score - best) / total;
  let chosen = compared[0]!;
  let most = -1;
  // Candidates come best first: the first of those that agree with nearly as much as any is the likeliest to be exact.
  for (const candidate of compared) {
    let agreed = 0;
    for (const other of compared) if (sharesHalf(candidate, other)) agreed += other.probability;
    if (agreed <= most + AS_GOOD) continue;
    most = agreed;
    chosen = candidate;
  }
  return { span: chosen.left < 0 ? null : [chosen.left, chosen.right], probability: most };
}

function sharesHalf(a: Candidate, b: Candidate): boolean {
  if (a.left < 0 || b.left < 0) return a.left === b.left;
  const both = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return both > 0 && 2 * both >= Math.max(a.right, b.right) - Math.min(a.left, b.left) + 1;
}
