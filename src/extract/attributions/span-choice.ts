import { type Features, featureList } from "./features.ts";
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

/** Calls `visit` for every candidate, in order of left end, then right end. */
export function forEachSpan(
  question: SpanQuestion,
  visit: (left: number, right: number, leftIndex: number, rightIndex: number, shape: SpanShape) => void,
): void {
  const { lefts, rights, head, depth } = question;
  const first = lefts[0] ?? 0;
  const last = rights.at(-1) ?? -1;
  // How many tokens of the run so far wait for their head at a place further on.
  const waiting = new Int32Array(Math.max(0, last - first + 1));
  // How deep each token hangs, one of another role deeper than all: it never heads a run.
  const depths = depth.slice(first, last + 1);
  for (let token = first; token <= last; token++) if (question.isTaken(token)) depths[token - first] = TAKEN;
  const shape = { top: -1, roots: 0 };
  let from = 0;
  for (const [leftIndex, left] of lefts.entries()) {
    while (from < rights.length && rights[from]! < left) from++;
    if (from === rights.length) return;
    waiting.fill(0, left - first);
    shape.top = -1;
    shape.roots = 0;
    let highest = TAKEN;
    let rightIndex = from;
    for (let token = left; token <= last; token++) {
      const up = head[token]!;
      shape.roots -= waiting[token - first]!;
      if (up < left || up > token) {
        shape.roots++;
        if (up > token && up <= last) waiting[up - first]!++;
      }
      if (depths[token - first]! < highest) {
        highest = depths[token - first]!;
        shape.top = token;
      }
      if (token !== rights[rightIndex]) continue;
      if (shape.top >= 0 && question.allows(left, token)) visit(left, token, leftIndex, rightIndex, shape);
      rightIndex++;
      if (rightIndex === rights.length) break;
    }
  }
}

/** The run that shares half of its tokens with the most of what is probable; null where the question has no candidate. */
export function chooseSpan(table: WeightTable, question: SpanQuestion): SpanChoice {
  const features = featureList(table.bits);
  const scoreOf = (token: number, add: (token: number, features: Features) => void): number => {
    features.count = 0;
    add(token, features);
    return weigh(table, features);
  };
  const [lefts, leftScores] = bestEnds(question.lefts, (token) => scoreOf(token, question.left));
  const [rights, rightScores] = bestEnds(question.rights, (token) => scoreOf(token, question.right));
  const candidates: Candidate[] = [];
  let best = Number.NEGATIVE_INFINITY;
  let total = 0;
  const keep = (left: number, right: number, score: number): void => {
    // The sum is kept relative to the best score so far, so that no exponential overflows.
    if (score > best) {
      total = total * Math.exp(best - score) + 1;
      best = score;
    } else total += Math.exp(score - best);
    if (score > best - WORTH_KEEPING) candidates.push({ left, right, score });
  };
  if (question.none !== undefined) {
    features.count = 0;
    question.none(features);
    keep(-1, -1, weigh(table, features));
  }
  forEachSpan({ ...question, lefts, rights }, (left, right, leftIndex, rightIndex, shape) => {
    features.count = 0;
    question.pair(left, right, shape, features);
    keep(left, right, leftScores[leftIndex]! + rightScores[rightIndex]! + weigh(table, features));
  });
  return mostAgreed(candidates, best, total);
}

/** How many left ends, and right ends, are paired: by themselves the right ones are nearly always among the best. */
const PAIRED_ENDS = 14;

/** The best ends by their own score, in text order, with their scores. */
function bestEnds(ends: readonly number[], scoreOf: (token: number) => number): [number[], number[]] {
  const scored = ends.map((token) => ({ token, score: scoreOf(token) }));
  if (scored.length > PAIRED_ENDS) {
    scored.sort((a, b) => b.score - a.score);
    scored.length = PAIRED_ENDS;
    scored.sort((a, b) => a.token - b.token);
  }
  return [scored.map(({ token }) => token), scored.map(({ score }) => score)];
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Candidates this far (in nats) below the best are too improbable to matter. */
const WORTH_KEEPING = 5;
/** How many of the most probable candidates are compared with each other. */
const COMPARED = 32;

/** How much less agreement is as good as the most. */
const AS_GOOD = 0.02;

function mostAgreed(candidates: readonly Candidate[], best: number, total: number): SpanChoice {
  const compared = candidates
    .filter((candidate) => candidate.score > best - WORTH_KEEPING)
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED)
    .map((candidate) => ({ ...candidate, probability: Math.exp(candidate.score - best) / total }));
  const agreed = compared.map((a) =>
    compared.reduce((sum, b) => (sharesHalf(a, b) ? sum + b.probability : sum), 0),
  );
  const most = Math.max(0, ...agreed);
  // Candidates come best first: the first of those that agree with nearly as much as any is the likeliest to be exact.
  const chosen = agreed.findIndex((probability) => probability >= most - AS_GOOD);
  const candidate = compared[chosen];
  if (candidate === undefined) return { span: null, probability: 0 };
  return {
    span: candidate.left < 0 ? null : [candidate.left, candidate.right],
    probability: agreed[chosen]!,
  };
}

function sharesHalf(a: Candidate, b: Candidate): boolean {
  if (a.left < 0 || b.left < 0) return a.left === b.left;
  const both = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return both > 0 && 2 * both >= Math.max(a.right, b.right) - Math.min(a.left, b.left) + 1;
}
