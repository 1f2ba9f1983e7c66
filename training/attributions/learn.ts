import { type Features, featureList } from "../../src/extract/attributions/features.ts";
import { forEachSpan, type Span, type SpanQuestion } from "../../src/extract/attributions/span-choice.ts";

/** Weights under training: AdaGrad (Duchi, Hazan and Singer, 2011) keeps the squares of past gradients beside them. */
export interface Learner {
  readonly bits: number;
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly rate: number;
}

/** Weights of nought. The larger `prior`, the smaller the first steps on a feature that is rarely met. */
export function learner(bits: number, rate: number, prior: number): Learner {
  return {
    bits,
    rate,
    values: new Float32Array(1 << bits),
    squares: new Float32Array(1 << bits).fill(prior),
  };
}

/** One step of logistic regression on one token: `indices` are its features. Returns the loss in nats. */
export function learnToken(to: Learner, indices: Int32Array, isHead: boolean, weight = 1): number {
  let sum = 0;
  for (const index of indices) sum += to.values[index]!;
  const likely = 1 / (1 + Math.exp(-sum));
  const slope = (likely - (isHead ? 1 : 0)) * weight;
  if (Math.abs(slope) > 1e-4) for (const index of indices) move(to, index, slope);
  return -Math.log(Math.max(1e-9, isHead ? likely : 1 - likely));
}

/** Feature indices of the candidates of one question, one after the other; grown as needed and used again. */
let store = new Int32Array(1 << 16);

/**
 * One step of the conditional choice of a run among all candidates. The target is shared by the candidates that agree
 * with the true run in all but a few tokens; `truth` null means that none is right. Returns the loss in nats, or null where
 * no candidate comes near the truth.
 */
export function learnSpan(to: Learner, question: SpanQuestion, truth: Span | null): number | null {
  const features = featureList(to.bits);
  const { values } = to;
  const collect = (token: number, fill: (token: number, features: Features) => void): End => {
    features.count = 0;
    fill(token, features);
    const indices = features.indices.slice(0, features.count);
    let score = 0;
    for (const index of indices) score += values[index]!;
    return { token, indices, score };
  };
  const lefts = worthPairing(
    question.lefts.map((at) => collect(at, question.left)),
    truth?.[0],
  );
  const rights = worthPairing(
    question.rights.map((at) => collect(at, question.right)),
    truth?.[1],
  );
  const candidates: { left: number; right: number; from: number; to: number; score: number; near: number }[] =
    [];
  const keep = (left: number, right: number, ends: number, near: number): void => {
    const from = kept;
    if (kept + features.count > store.length) {
      const larger = new Int32Array(store.length * 2);
      larger.set(store);
      store = larger;
    }
    let score = ends;
    for (let at = 0; at < features.count; at++) {
      const index = features.indices[at]!;
      store[kept++] = index;
      score += values[index]!;
    }
    candidates.push({ left, right, from, to: kept, score, near });
  };
  let kept = 0;
  features.count = 0;
  if (question.none !== undefined) {
    question.none(features);
    keep(-1, -1, 0, truth === null ? 1 : 0);
  }
  const tokensOf = (ends: readonly End[]): number[] => ends.map(({ token }) => token);
  forEachSpan(question, tokensOf(lefts), tokensOf(rights), (left, right, leftIndex, rightIndex, shape) => {
    features.count = 0;
    question.pair(left, right, shape, features);
    const ends = lefts[leftIndex]!.score + rights[rightIndex]!.score;
    keep(leftIndex, rightIndex, ends, truth === null ? 0 : jaccard(left, right, truth));
  });
  const closest = candidates.reduce((top, { near }) => Math.max(top, near), 0);
  if (closest < 0.7) return null;
  let best = Number.NEGATIVE_INFINITY;
  for (const { score } of candidates) best = Math.max(best, score);
  let total = 0;
  let totalRight = 0;
  for (const candidate of candidates) {
    const mass = Math.exp(candidate.score - best);
    total += mass;
    if (candidate.near === closest) totalRight += mass;
  }
  const leftSlopes = new Float64Array(lefts.length);
  const rightSlopes = new Float64Array(rights.length);
  for (const { left, right, from, to: end, score, near } of candidates) {
    const mass = Math.exp(score - best);
    const slope = mass / total - (near === closest ? mass / Math.max(totalRight, 1e-30) : 0);
    if (left >= 0) {
      leftSlopes[left]! += slope;
      rightSlopes[right]! += slope;
    }
    if (Math.abs(slope) > 1e-4) for (let at = from; at < end; at++) move(to, store[at]!, slope);
  }
  for (const [at, { indices }] of lefts.entries())
    if (Math.abs(leftSlopes[at]!) > 1e-4) for (const index of indices) move(to, index, leftSlopes[at]!);
  for (const [at, { indices }] of rights.entries())
    if (Math.abs(rightSlopes[at]!) > 1e-4) for (const index of indices) move(to, index, rightSlopes[at]!);
  return Math.log(total) - Math.log(Math.max(totalRight, 1e-30));
}

/** Where a run may begin or end, with its features and their score. */
interface End {
  readonly token: number;
  readonly indices: Int32Array;
  readonly score: number;
}

/** How many ends are paired: a few more than when runs are chosen, so that what is nearly chosen is learnt from too. */
const STUDIED_ENDS = 10;

/** The best ends by their own score and the one nearest to the truth, in text order. */
function worthPairing(ends: readonly End[], truth: number | undefined): readonly End[] {
  if (ends.length <= STUDIED_ENDS) return ends;
  const kept = new Set([...ends].sort((a, b) => b.score - a.score).slice(0, STUDIED_ENDS));
  if (truth !== undefined)
    kept.add(
      ends.reduce((best, end) => (Math.abs(end.token - truth) < Math.abs(best.token - truth) ? end : best)),
    );
  return ends.filter((end) => kept.has(end));
}

function move(to: Learner, index: number, slope: number): void {
  const square = to.squares[index]! + slope * slope;
  to.squares[index] = square;
  to.values[index]! -= (to.rate * slope) / Math.sqrt(square);
}

function jaccard(left: number, right: number, [first, last]: Span): number {
  const both = Math.min(right, last) - Math.max(left, first) + 1;
  return both <= 0 ? 0 : both / (Math.max(right, last) - Math.min(left, first) + 1);
}
