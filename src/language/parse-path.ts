import { addKindScores, type KindModel } from "./kind-model.ts";
import { addScores, best, type LinearModel } from "./linear-model.ts";
import { kindFeatures, MAX_PARSE_FEATURES, type ParseInput, relationFeatures } from "./parse-features.ts";
import { allowed, apply, LEFT, type ParseState, RIGHT, resetState, SHIFT } from "./parse-state.ts";

/**
 * A parser. Each step is chosen in two: the kind of transition among four, then, where it draws an arc, the relation of the
 * arc. One choice among some hundred pairs of both, as is common, reads ten times the weights.
 */
export interface Parser {
  readonly kinds: KindModel;
  /** Its classes are relations, "nsubj", "obl". */
  readonly relations: LinearModel;
}

/** The steps of one parse of a sentence, from its first transition to its last. */
export interface ParsePath {
  length: number;
  readonly kinds: Uint8Array;
  /** Of the arc that a step draws, the relation's place among the classes, from 1; 0 where it draws none. */
  readonly labels: Uint8Array;
  /** By how much a kind was ahead of the next best; {@link CERTAIN} where there was no choice. */
  readonly margins: Int32Array;
  /** The next best kind. */
  readonly others: Uint8Array;
  /** Logarithm of how probable each step is as the model sees it. */
  readonly scores: Float64Array;
  score: number;
}

/** The margin of a step that had no alternative. */
const CERTAIN = 0x7fffffff;

/** A path with room for sentences of up to `capacity` words, two steps a word. */
export function emptyPath(capacity: number): ParsePath {
  const steps = 2 * capacity + 2;
  return {
    length: 0,
    kinds: new Uint8Array(steps),
    labels: new Uint8Array(steps),
    margins: new Int32Array(steps),
    others: new Uint8Array(steps),
    scores: new Float64Array(steps),
    score: 0,
  };
}

/**
 * Scores of the four kinds are divided by this before they are taken for logarithms of odds. At 10 to 60 the parse of the
 * development texts is the same within 0.003; at 120 it is worse.
 */
const TEMPERATURE = 20;

const features = new Int32Array(MAX_PARSE_FEATURES);
const kindScores = new Int32Array(4);
const scores = new Int32Array(256);

/**
 * Parses a sentence: the first `same` steps are those of `before`, the next is of the kind that was next best there, and
 * from then on the best is taken. With no path before, the best is taken from the start.
 */
export function walk(
  parser: Parser,
  input: ParseInput,
  state: ParseState,
  path: ParsePath,
  before: ParsePath | null = null,
  same = 0,
): void {
  resetState(state, input.count);
  let step = 0;
  path.score = 0;
  if (before !== null) {
    for (; step < same; step++) copyStep(path, before, step, state);
    takeStep(parser, input, state, path, step++, allowed(state), before.others[same]!);
  }
  for (let legal = allowed(state); legal !== 0; legal = allowed(state))
    takeStep(parser, input, state, path, step++, legal, 0);
  path.length = step;
}

/** Puts the state at the end of a path that was walked before. */
export function replay(path: ParsePath, state: ParseState, count: number): void {
  resetState(state, count);
  for (let step = 0; step < path.length; step++) apply(state, path.kinds[step]!, path.labels[step]!);
}

/** Draws the best arc between the top of the stack and the next word, to the left or to the right; says which it was. */
export function drawArc(parser: Parser, input: ParseInput, state: ParseState): number {
  const count = kindFeatures(input, state, features);
  addKindScores(parser.kinds, features, count, kindScores);
  const kind = highestKind(kindScores, LEFT | RIGHT);
  apply(state, kind, bestRelation(parser.relations, input, state, kind));
  return kind;
}

/** The kind of transition with the highest score among those in the set, the first of equals; scores are by the kind's bit. */
export function highestKind(scores: Int32Array, legal: number): number {
  let found = 0;
  let top = -0x80000000;
  for (let at = 0; at < 4; at++)
    if ((legal & (1 << at)) !== 0 && scores[at]! > top) {
      top = scores[at]!;
      found = 1 << at;
    }
  return found;
}

function copyStep(path: ParsePath, before: ParsePath, step: number, state: ParseState): void {
  path.kinds[step] = before.kinds[step]!;
  path.labels[step] = before.labels[step]!;
  path.margins[step] = before.margins[step]!;
  path.others[step] = before.others[step]!;
  path.scores[step] = before.scores[step]!;
  path.score += before.scores[step]!;
  apply(state, before.kinds[step]!, before.labels[step]!);
}

/** Takes the step that the models choose, or one of the kind `forced` when that is not 0. */
function takeStep(
  parser: Parser,
  input: ParseInput,
  state: ParseState,
  path: ParsePath,
  step: number,
  legal: number,
  forced: number,
): void {
  let kind = SHIFT;
  let probability = 0;
  path.margins[step] = CERTAIN;
  if (legal !== SHIFT) {
    const count = kindFeatures(input, state, features);
    addKindScores(parser.kinds, features, count, kindScores);
    const top = highestKind(kindScores, legal);
    const other = highestKind(kindScores, legal & ~top);
    kind = forced === 0 ? top : forced;
    path.margins[step] = scoreOf(top) - scoreOf(other);
    path.others[step] = other;
    probability = (scoreOf(kind) - scoreOf(top)) / TEMPERATURE - Math.log(odds(legal, scoreOf(top)));
  }
  path.kinds[step] = kind;
  path.scores[step] = probability;
  path.score += probability;
  const label = kind === LEFT || kind === RIGHT ? bestRelation(parser.relations, input, state, kind) : 0;
  path.labels[step] = label;
  apply(state, kind, label);
}

function scoreOf(kind: number): number {
  return kindScores[31 - Math.clz32(kind)]!;
}

/** The odds of all legal kinds against the best, which is 1 of them. */
function odds(legal: number, top: number): number {
  let sum = 0;
  for (let at = 0; at < 4; at++)
    if ((legal & (1 << at)) !== 0) sum += Math.exp((kindScores[at]! - top) / TEMPERATURE);
  return sum;
}

function bestRelation(model: LinearModel, input: ParseInput, state: ParseState, kind: number): number {
  const count = relationFeatures(input, state, kind === LEFT, features);
  const classes = model.classes.length;
  scores.fill(0, 0, classes);
  addScores(model, features, count, scores);
  return best(scores, classes) + 1;
}
