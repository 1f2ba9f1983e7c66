import { MAX_PARSE_FEATURES, parseFeatures } from "../src/language/parse-features.ts";
import {
  allowed,
  apply,
  emptyState,
  LEFT,
  REDUCE,
  RIGHT,
  resetState,
  SHIFT,
} from "../src/language/parse-state.ts";
import { bestMove, type Moves } from "../src/language/parse-words.ts";
import type { ParseExample } from "./examples.ts";
import { cost } from "./oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffle } from "./shuffle.ts";
import type { GoldSentence } from "./treebank.ts";

/** Arcs seen less often than this, by direction, get no transition of their own. */
const MIN_SEEN = 5;

/** The transition classes of a treebank: "shift", "reduce" and "left LABEL", "right LABEL" by frequency. */
export function moveClasses(sentences: readonly GoldSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const [index, { head, relation }] of tokens.entries()) {
      if (head < 0 || relation === "punct") continue;
      const name = `${index < head ? "left" : "right"} ${relation}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  const arcs = [...seen]
    .filter(([, count]) => count >= MIN_SEEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ["shift", "reduce", ...arcs.map(([name]) => name)];
}

const MIN_UPDATES = 5;

/** Share of moves after the first round that follow the model though it errs, so that it learns to go on from mistakes. */
const EXPLORATION = 0.9;

/** Trains a parser with the dynamic oracle for a number of rounds; `each` is called behind every round. */
export function trainParser(
  examples: readonly ParseExample[],
  moves: Moves,
  rounds: number,
  seed: number,
  each: (round: number) => void,
): Perceptron {
  const model = new Perceptron(MIN_UPDATES);
  const state = emptyState(1024);
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Int32Array(moves.kinds.length);
  const right = new Uint8Array(moves.kinds.length);
  const order = examples.map((_, index) => index);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, seed + round);
    for (const at of order) {
      const { input, heads, labels } = examples[at]!;
      resetState(state, input.count);
      for (let legal = allowed(state); legal !== 0; legal = allowed(state)) {
        if (legal === SHIFT) {
          apply(state, SHIFT, 0);
          continue;
        }
        const count = parseFeatures(input, state, features);
        scores.fill(0);
        model.addScores(features, count, scores);
        const guess = bestMove(scores, moves, legal);
        markRight(right, state, legal, moves, heads, labels);
        let good = -1;
        for (let move = 0; move < right.length; move++)
          if (right[move] === 1 && (good < 0 || scores[move]! > scores[good]!)) good = move;
        if (good < 0) good = guess;
        if (right[guess] === 1) good = guess;
        model.update(features, count, good, guess);
        const taken = good === guess || (round > 0 && random() < EXPLORATION) ? guess : good;
        apply(state, moves.kinds[taken]!, moves.labels[taken]!);
      }
    }
    each(round);
  }
  return model;
}

/** Marks the classes of least cost: the right kinds, and for an arc the gold label of its dependant. */
function markRight(
  right: Uint8Array,
  state: ReturnType<typeof emptyState>,
  legal: number,
  moves: Moves,
  heads: Int32Array,
  labels: Int32Array,
): void {
  const kinds = [SHIFT, REDUCE, LEFT, RIGHT].filter((kind) => kind & legal);
  const costs = kinds.map((kind) => cost(state, kind, heads));
  const least = Math.min(...costs);
  let best = 0;
  for (const [k, kind] of kinds.entries()) if (costs[k] === least) best |= kind;
  const top = state.stack[state.depth - 1]!;
  for (let move = 0; move < right.length; move++) {
    const kind = moves.kinds[move]!;
    const label = kind === LEFT ? labels[top] : kind === RIGHT ? labels[state.next] : 0;
    right[move] = best & kind && moves.labels[move] === label ? 1 : 0;
  }
}
