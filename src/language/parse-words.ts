import { addScores, type LinearModel } from "./linear-model.ts";
import { MAX_PARSE_FEATURES, type ParseInput, parseFeatures } from "./parse-features.ts";
import { allowed, apply, LEFT, type ParseState, REDUCE, RIGHT, resetState, SHIFT } from "./parse-state.ts";

/** A parser: its classes are transitions, "shift", "reduce", "left nsubj", "right obj". */
export interface Parser {
  readonly model: LinearModel;
  readonly moves: Moves;
}

/** The transitions by class: kind, and label as a number from 1. `labels[0]` is of no arc. */
export interface Moves {
  readonly kinds: Uint8Array;
  readonly labels: Uint8Array;
  readonly names: readonly string[];
}

const KINDS: Readonly<Record<string, number>> = { shift: SHIFT, reduce: REDUCE, left: LEFT, right: RIGHT };

/** The transitions that class names stand for. */
export function movesOf(classes: readonly string[]): Moves {
  const names = [""];
  const kinds = new Uint8Array(classes.length);
  const labels = new Uint8Array(classes.length);
  for (const [id, name] of classes.entries()) {
    const [kind = "", label = ""] = name.split(" ");
    kinds[id] = KINDS[kind] ?? 0;
    if (label !== "" && !names.includes(label)) names.push(label);
    labels[id] = names.indexOf(label);
  }
  return { kinds, labels, names };
}

const features = new Int32Array(MAX_PARSE_FEATURES);
const scores = new Int32Array(256);

/** Parses the words of the input; heads and labels stand in the state, by word number. One word has no head: the root. */
export function parseWords(parser: Parser, input: ParseInput, state: ParseState): void {
  const { model, moves } = parser;
  resetState(state, input.count);
  for (let legal = allowed(state); legal !== 0; legal = allowed(state)) {
    const move = legal === SHIFT ? 0 : bestScored(model, moves, input, state, legal);
    apply(state, legal === SHIFT ? SHIFT : moves.kinds[move]!, moves.labels[move]!);
  }
  joinRoots(parser, input, state);
}

/**
 * Leaves one word without a head. Where the parse ends with several, neighbours are joined one pair after the other, by the
 * arc that the model scores highest between them.
 */
function joinRoots({ model, moves }: Parser, input: ParseInput, state: ParseState): void {
  let root = 0;
  for (let word = 1; word <= input.count; word++) {
    if (state.head[word] !== 0) continue;
    if (root !== 0) {
      state.stack[0] = root;
      state.depth = 1;
      state.next = word;
      const move = bestScored(model, moves, input, state, LEFT | RIGHT);
      const leads = moves.kinds[move] === LEFT;
      apply(state, moves.kinds[move]!, moves.labels[move]!);
      if (!leads) continue;
    }
    root = word;
  }
}

function bestScored(
  model: LinearModel,
  moves: Moves,
  input: ParseInput,
  state: ParseState,
  legal: number,
): number {
  const count = parseFeatures(input, state, features);
  scores.fill(0, 0, model.classes.length);
  addScores(model, features, count, scores);
  return bestMove(scores, moves, legal);
}

/** The class with the highest score among those whose kind is in the set, the first of equals. */
export function bestMove(scores: Int32Array, { kinds }: Moves, legal: number): number {
  let found = -1;
  let top = -0x80000000;
  for (let move = 0; move < kinds.length; move++)
    if ((kinds[move]! & legal) !== 0 && scores[move]! > top) {
      top = scores[move]!;
      found = move;
    }
  return found;
}
