import type { ParseInput } from "./parse-features.ts";
import { emptyPath, type ParsePath, type Parser, type PathWalker, pathWalker } from "./parse-path.ts";
import { LEFT, type ParseState } from "./parse-state.ts";

/** A step whose kind was ahead of the next best by less than this is thought over. */
const NARROW = 25;
/** How many steps of a sentence are thought over at most, the narrowest first. */
const SECOND_THOUGHTS = 2;
/** What every word beyond the first that is left without a head takes from a path's score. */
const SPARE_ROOT = 1;

/**
 * A function that parses the words that stand in an input; heads and labels then stand in the state, by word number, a label
 * being the place of the relation among the classes, from 1. One word has no head: the root.
 *
 * The sentence is parsed by always taking the best step, then again from each of the narrowest choices with the other kind,
 * and the most probable parse is kept (selectional branching, Choi and McCallum 2013): a wrong step often shows in what can
 * follow it.
 *
 * @param capacity most words of a sentence
 */
export function wordParser(
  parser: Parser,
  input: ParseInput,
  state: ParseState,
  capacity: number,
): () => void {
  const walker = pathWalker(parser, input, state, capacity);
  const first = emptyPath(capacity);
  const others = [emptyPath(capacity), emptyPath(capacity)];
  const narrow: number[] = [];
  return () => {
    walker.nextSentence();
    walker.walk(first);
    let top = first;
    let topValue = worthOf(first, state);
    let last = first;
    findNarrowest(first, narrow);
    for (const step of narrow) {
      const path = top === others[0] ? others[1]! : others[0]!;
      last = path;
      if (!walker.walk(path, first, step, topValue)) continue;
      const value = worthOf(path, state);
      if (value <= topValue) continue;
      top = path;
      topValue = value;
    }
    if (top !== last) walker.replay(top);
    joinRoots(walker, state);
  };
}

/** Finds the steps of a path that were nearest to going another way, the nearest first. */
function findNarrowest({ length, margins }: ParsePath, narrow: number[]): void {
  narrow.length = 0;
  for (let step = 0; step < length; step++) {
    if (margins[step]! >= NARROW) continue;
    let at = Math.min(narrow.length, SECOND_THOUGHTS);
    while (at > 0 && margins[narrow[at - 1]!]! > margins[step]!) at--;
    if (at >= SECOND_THOUGHTS) continue;
    narrow.splice(at, 0, step);
    narrow.length = Math.min(narrow.length, SECOND_THOUGHTS);
  }
}

function worthOf(path: ParsePath, state: ParseState): number {
  let roots = 0;
  for (let word = 1; word <= state.count; word++) if (state.head[word] === 0) roots++;
  return path.score - SPARE_ROOT * (roots - 1);
}

/**
 * Leaves one word without a head. Where the parse ends with several, neighbours are joined one pair after the other, by the
 * arc that the model scores highest between them.
 */
function joinRoots(walker: PathWalker, state: ParseState): void {
  let root = 0;
  for (let word = 1; word <= state.count; word++) {
    if (state.head[word] !== 0) continue;
    if (root !== 0) {
      state.stack[0] = root;
      state.depth = 1;
      state.next = word;
      if (walker.drawArc() !== LEFT) continue;
    }
    root = word;
  }
}
