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

/** Used again for every question: how many tokens of the run so far wait for their head at a place further on, */
let waiting = new Int32Array(512);
/** and how deep each token hangs, one of another role deeper than all: it never heads a run. */
let depths = new Int32Array(512);

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
  const size = last - first + 1;
  if (size > waiting.length) {
    waiting = new Int32Array(2 * size);
    depths = new Int32Array(2 * size);
  }
  waiting.fill(0, 0, size);
  for (let token = first; token <= last; token++)
    depths[token - first] = question.isTaken(token) ? TAKEN : question.depth[token]!;
  const shape = { top: -1, roots: 0 };
  let from = 0;
  for (let leftIndex = 0; leftIndex < lefts.length; leftIndex++) {
    const left = lefts[leftIndex]!;
    while (from < rights.length && rights[from]! < left) from++;
    if (from === rights.length) return;
    if (leftIndex > 0) waiting.fill(0, left - first, size);
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
  candidates.count = 0;
  candidates.best = Number.NEGATIVE_INFINITY;
  candidates.total = 0;
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
  return mostAgreed();
}

/** How many left ends, and right ends, are paired: by themselves the right ones are nearly always among the best. */
const PAIRED_ENDS = 8;
/** An end whose own score is this far (in nats) below the best one's is not paired: hardly ever does a pair make up for it. */
const END_MARGIN = 3;

interface Ends {
  readonly tokens: number[];
  readonly scores: number[];
}

const endTokens = new Int32Array(PAIRED_ENDS);
const endScores = new Float64Array(PAIRED_ENDS);

/** The best ends by their own score, in text order, with their scores; none far below the best of them. */
function bestEnds(
  table: WeightTable,
  ends: readonly number[],
  fill: (token: number, features: Features) => void,
  features: Features,
): Ends {
  let count = 0;
  for (let index = 0; index < ends.length; index++) {
    const token = ends[index]!;
    features.count = 0;
    fill(token, features);
    const score = weigh(table, features);
    if (count === PAIRED_ENDS) {
      const worst = leastOfAll();
      if (score <= endScores[worst]!) continue;
      endTokens.copyWithin(worst, worst + 1);
      endScores.copyWithin(worst, worst + 1);
      count--;
    }
    endTokens[count] = token;
    endScores[count++] = score;
  }
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) best = Math.max(best, endScores[at]!);
  const near: Ends = { tokens: [], scores: [] };
  for (let at = 0; at < count; at++) {
    if (endScores[at]! < best - END_MARGIN) continue;
    near.tokens.push(endTokens[at]!);
    near.scores.push(endScores[at]!);
  }
  return near;
}

function leastOfAll(): number {
  let least = 0;
  for (let at = 1; at < PAIRED_ENDS; at++) if (endScores[at]! < endScores[least]!) least = at;
  return least;
}

/** Candidates this far (in nats) below the best are too improbable to matter. */
const WORTH_KEEPING = 4;
/** How many of the most probable candidates are compared with each other. */
const COMPARED = 12;

/** How much less agreement is as good as the most. */
const AS_GOOD = 0.02;

const MOST_CANDIDATES = PAIRED_ENDS * PAIRED_ENDS + 1;

/** The candidates of the question at hand; `total` sums what is probable, relative to the best. Used again for every question. */
const candidates = {
  count: 0,
  best: Number.NEGATIVE_INFINITY,
  total: 0,
  left: new Int32Array(MOST_CANDIDATES),
  right: new Int32Array(MOST_CANDIDATES),
  score: new Float64Array(MOST_CANDIDATES),
  /** Places of the best candidates, the best first, and how probable each is. */
  order: new Int32Array(COMPARED + 1),
  probability: new Float64Array(COMPARED),
};

function keep(left: number, right: number, score: number): void {
  const { best } = candidates;
  // The sum is kept relative to the best score so far, so that no exponential overflows.
  if (score > best) {
    candidates.total = candidates.total * Math.exp(best - score) + 1;
    candidates.best = score;
  } else if (score > best - WORTH_KEEPING) candidates.total += Math.exp(score - best);
  else return;
  candidates.left[candidates.count] = left;
  candidates.right[candidates.count] = right;
  candidates.score[candidates.count++] = score;
}

function mostAgreed(): SpanChoice {
  const { left, right, order, probability, score, best, total } = candidates;
  const compared = bestCandidates();
  if (compared === 0) return { span: null, probability: 0 };
  for (let at = 0; at < compared; at++) probability[at] = Math.exp(score[order[at]!]! - best) / total;
  let chosen = order[0]!;
  let most = -1;
  // Candidates come best first: the first of those that agree with nearly as much as any is the likeliest to be exact.
  for (let at = 0; at < compared; at++) {
    let agreed = 0;
    for (let other = 0; other < compared; other++)
      if (sharesHalf(order[at]!, order[other]!)) agreed += probability[other]!;
    if (agreed <= most + AS_GOOD) continue;
    most = agreed;
    chosen = order[at]!;
  }
  return { span: left[chosen]! < 0 ? null : [left[chosen]!, right[chosen]!], probability: most };
}

/** Puts the best candidates in order, the earlier first of equals, and returns how many there are. */
function bestCandidates(): number {
  const { count, score, order, best } = candidates;
  let size = 0;
  for (let candidate = 0; candidate < count; candidate++) {
    const its = score[candidate]!;
    if (its <= best - WORTH_KEEPING) continue;
    let at = size;
    while (at > 0 && score[order[at - 1]!]! < its) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = candidate;
    size = Math.min(size + 1, COMPARED);
  }
  return size;
}

function sharesHalf(a: number, b: number): boolean {
  const { left, right } = candidates;
  if (left[a]! < 0 || left[b]! < 0) return left[a] === left[b];
  const both = Math.min(right[a]!, right[b]!) - Math.max(left[a]!, left[b]!) + 1;
  return both > 0 && 2 * both >= Math.max(right[a]!, right[b]!) - Math.min(left[a]!, left[b]!) + 1;
}
