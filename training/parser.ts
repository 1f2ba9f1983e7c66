import { kindFeatures } from "../src/language/kind-features.ts";
import { highestKind } from "../src/language/parse-path.ts";
import {
  allowed,
  apply,
  emptyState,
  LEFT,
  type ParseState,
  REDUCE,
  RIGHT,
  resetState,
  SHIFT,
} from "../src/language/parse-state.ts";
import { relationFeatures } from "../src/language/relation-features.ts";
import { featureRoom } from "../src/language/templates.ts";
import type { ParseExample } from "./examples.ts";
import { cost } from "./oracle.ts";
import { type Averages, Perceptron } from "./perceptron.ts";
import { randomFrom, shuffle } from "./shuffle.ts";
import type { GoldSentence } from "./treebank.ts";

/** Relations seen less often than this are annotators' slips, and no class. */
const MIN_SEEN = 8;

/** The relations of a treebank but for those of marks and of the root, by frequency. */
export function relationClasses(sentences: readonly GoldSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { head, relation } of tokens)
      if (head >= 0 && relation !== "punct") seen.set(relation, (seen.get(relation) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= MIN_SEEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

const MIN_UPDATES = 5;

/** Share of steps after the first round that follow the model though it errs, so that it learns to go on from mistakes. */
const EXPLORATION = 0.9;

/** What a parser has learnt: weights of the four kinds of transition, and of the relations. */
export interface ParserAverages {
  readonly kinds: Averages;
  readonly relations: Averages;
}

/** Trains a parser with the dynamic oracle for a number of rounds; `each` is called behind every round. */
export function trainParser(
  examples: readonly ParseExample[],
  relations: number,
  rounds: number,
  seed: number,
  each: (round: number) => void,
): ParserAverages {
  const kindModel = new Perceptron(MIN_UPDATES);
  const relationModel = new Perceptron(MIN_UPDATES);
  const state = emptyState(1024);
  const room = featureRoom();
  const { features } = room;
  const write = kindFeatures(room);
  const writeRelation = relationFeatures(room);
  const kindScores = new Int32Array(4);
  const scores = new Int32Array(relations);
  const order = examples.map((_, index) => index);
  const random = randomFrom(seed);
  const kindStep = (example: ParseExample, legal: number, explores: boolean): number => {
    const count = write.ofState(example.input, state, write.ofBuffer(example.input, state.next));
    kindScores.fill(0);
    kindModel.addScores(features, count, kindScores);
    const guess = highestKind(kindScores, legal);
    const right = rightKinds(state, legal, example.heads);
    const good = (right & guess) !== 0 ? guess : highestKind(kindScores, right);
    kindModel.update(features, count, place(good), place(guess));
    return good === guess || (explores && random() < EXPLORATION) ? guess : good;
  };
  const relationStep = ({ input, labels }: ParseExample, kind: number): number => {
    const count = writeRelation(input, state, kind === LEFT);
    scores.fill(0);
    relationModel.addScores(features, count, scores);
    const guess = highest(scores) + 1;
    const gold = labels[kind === LEFT ? state.stack[state.depth - 1]! : state.next]!;
    if (gold > 0) relationModel.update(features, count, gold - 1, guess - 1);
    return guess;
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, seed + round);
    for (const at of order) {
      const example = examples[at]!;
      resetState(state, example.input.count);
      for (let legal = allowed(state); legal !== 0; legal = allowed(state)) {
        const kind = legal === SHIFT ? SHIFT : kindStep(example, legal, round > 0);
        apply(state, kind, kind & (LEFT | RIGHT) ? relationStep(example, kind) : 0);
      }
    }
    each(round);
  }
  return { kinds: kindModel.averages(), relations: relationModel.averages() };
}

/** The class of a kind of transition: the place of its bit. */
function place(kind: number): number {
  return 31 - Math.clz32(kind);
}

function highest(scores: Int32Array): number {
  let found = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[found]!) found = at;
  return found;
}

/** The kinds of least cost among those allowed. */
function rightKinds(state: ParseState, legal: number, heads: Int32Array): number {
  let least = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const kind of [SHIFT, REDUCE, LEFT, RIGHT]) {
    if ((kind & legal) === 0) continue;
    const at = cost(state, kind, heads);
    if (at < least) right = 0;
    if (at <= least) right |= kind;
    least = Math.min(least, at);
  }
  return right;
}
