import { kindFeatures } from "./kind-features.ts";
import { type KindModel, kindScorer } from "./kind-model.ts";
import type { LinearScorer } from "./linear-model.ts";
import type { ParseInput } from "./parse-features.ts";
import { allowed, apply, LEFT, type ParseState, RIGHT, resetState, SHIFT } from "./parse-state.ts";
import { relationFeatures } from "./relation-features.ts";
import { seenStates } from "./seen-states.ts";
import type { FeatureRoom } from "./templates.ts";

/**
 * A parser. Each step is chosen in two: the kind of transition among four, then, where it draws an arc, the relation of the
 * arc. One choice among some hundred pairs of both, as is common, reads ten times the weights.
 */
export interface Parser {
  readonly room: FeatureRoom;
  readonly kinds: KindModel;
  readonly scorer: LinearScorer;
  /** The model of relations among the scorer's, and how many classes it has. */
  readonly relations: number;
  readonly relationCount: number;
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

/** Walks the paths of the sentence that stands in an input, drawing arcs in a state. */
export interface PathWalker {
  /** To be called when another sentence stands in the input. */
  readonly nextSentence: () => void;
  /**
   * Parses the sentence: the first `same` steps are those of `before`, the next is of the kind that was next best there, and
   * from then on the best is taken. With no path before, the best is taken from the start. A path whose score is no more than
   * `floor` is left where it stands, which is said by false: steps only take from a score.
   */
  readonly walk: (path: ParsePath, before?: ParsePath, same?: number, floor?: number) => boolean;
  /** Puts the state at the end of a path that was walked before. */
  readonly replay: (path: ParsePath) => void;
  /** Draws the best arc between the top of the stack and the next word, to the left or to the right; says which it was. */
  readonly drawArc: () => number;
}

/**
 * The walker of an input and a state. It is made of functions that keep their arrays, since compiled code then holds the arrays'
 * addresses and lengths; what the models say of a state is kept for the sentence, since second thoughts lead back to it.
 */
export function pathWalker(
  { room, kinds, scorer, relations, relationCount }: Parser,
  input: ParseInput,
  state: ParseState,
  capacity: number,
): PathWalker {
  const kindScores = new Int32Array(4);
  const ofBuffer = new Int32Array(4 * (capacity + 2));
  const isBufferKnown = new Uint8Array(capacity + 2);
  const ofKinds = kindScorer(kinds);
  const scoreKinds = ofKinds.score;
  const write = kindFeatures(ofKinds);
  const writeRelation = relationFeatures(room);
  const seen = seenStates(state);
  const { findings } = seen;

  const scoreState = (): void => {
    const { next } = state;
    const at = 4 * next;
    if (isBufferKnown[next] === 0) {
      isBufferKnown[next] = 1;
      scoreKinds(write.ofBuffer(input, next), kindScores);
      for (let kind = 0; kind < 4; kind++) ofBuffer[at + kind] = kindScores[kind]!;
    }
    scoreKinds(write.ofState(input, state, 0), kindScores);
    for (let kind = 0; kind < 4; kind++) kindScores[kind]! += ofBuffer[at + kind]!;
  };

  const bestRelation = (kind: number): number => {
    scorer.clear(relationCount);
    scorer.add(relations, writeRelation(input, state, kind === LEFT));
    return scorer.best(relationCount) + 1;
  };

  /** Takes the step that the models choose, or one of the kind `forced` when that is not 0. */
  const takeStep = (path: ParsePath, step: number, legal: number, forced: number): void => {
    let kind = SHIFT;
    let probability = 0;
    let label = 0;
    path.margins[step] = CERTAIN;
    if (legal !== SHIFT) {
      const place = seen.placeOf();
      if (seen.isKnown()) for (let at = 0; at < 4; at++) kindScores[at] = findings[place + at]!;
      else {
        scoreState();
        for (let at = 0; at < 4; at++) findings[place + at] = kindScores[at]!;
      }
      const top = highestKind(kindScores, legal);
      const other = highestKind(kindScores, legal & ~top);
      const topScore = scoreOf(kindScores, top);
      kind = forced === 0 ? top : forced;
      path.margins[step] = topScore - scoreOf(kindScores, other);
      path.others[step] = other;
      const odds = oddsOf(kindScores, legal, topScore);
      probability = (scoreOf(kindScores, kind) - topScore) / TEMPERATURE - Math.log(odds);
      if (kind === LEFT || kind === RIGHT) {
        const asked = place + (kind === LEFT ? 4 : 5);
        label = findings[asked]! || bestRelation(kind);
        findings[asked] = label;
      }
    }
    path.kinds[step] = kind;
    path.scores[step] = probability;
    path.score += probability;
    path.labels[step] = label;
    apply(state, kind, label);
  };

  return {
    nextSentence: () => {
      seen.forget();
      isBufferKnown.fill(0, 0, input.count + 2);
    },
    walk: (path, before, same = 0, floor = Number.NEGATIVE_INFINITY) => {
      resetState(state, input.count);
      let step = 0;
      path.score = 0;
      if (before !== undefined) {
        for (; step < same; step++) copyStep(path, before, step, state);
        takeStep(path, step++, allowed(state), before.others[same]!);
      }
      for (let legal = allowed(state); legal !== 0; legal = allowed(state)) {
        if (path.score <= floor) return false;
        takeStep(path, step++, legal, 0);
      }
      path.length = step;
      return true;
    },
    replay: (path) => {
      resetState(state, input.count);
      for (let step = 0; step < path.length; step++) apply(state, path.kinds[step]!, path.labels[step]!);
    },
    drawArc: () => {
      scoreState();
      const kind = highestKind(kindScores, LEFT | RIGHT);
      apply(state, kind, bestRelation(kind));
      return kind;
    },
  };
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

function scoreOf(scores: Int32Array, kind: number): number {
  return scores[31 - Math.clz32(kind)]!;
}

/** The odds of all legal kinds against the best, which is 1 of them. */
function oddsOf(scores: Int32Array, legal: number, top: number): number {
  let sum = 0;
  for (let at = 0; at < 4; at++)
    if ((legal & (1 << at)) !== 0) {
      const behind = top - scores[at]!;
      sum += behind < ODDS.length ? ODDS[behind]! : Math.exp(-behind / TEMPERATURE);
    }
  return sum;
}

/** The odds of a kind by how far its score is behind. */
const ODDS = Float64Array.from({ length: 2048 }, (_, behind) => Math.exp(-behind / TEMPERATURE));
