import { LEFT, type ParseState, REDUCE, RIGHT, SHIFT } from "../src/language/parse-state.ts";

/**
 * How many arcs of the gold tree a transition puts out of reach: the dynamic oracle of the arc-eager system (Goldberg and
 * Nivre 2012), with the root behind the last word. 0 is a right move.
 *
 * @param heads gold head of each word by number; `count + 1` at the root
 */
export function cost(state: ParseState, kind: number, heads: Int32Array): number {
  const top = state.stack[state.depth - 1] ?? 0;
  const next = state.next;
  switch (kind) {
    case LEFT:
      return inBuffer(state, heads, top, next) + (heads[top]! > next ? 1 : 0);
    case RIGHT:
      return (
        inStack(state, heads, next) +
        (heads[next]! > next || (heads[next] !== top && onStack(state, heads[next]!)) ? 1 : 0)
      );
    case REDUCE:
      return inBuffer(state, heads, top, next);
    case SHIFT:
      return inStack(state, heads, next) + (onStack(state, heads[next]!) ? 1 : 0);
    default:
      return 0;
  }
}

function inBuffer(state: ParseState, heads: Int32Array, head: number, from: number): number {
  let found = 0;
  for (let word = from; word <= state.count; word++) if (heads[word] === head) found++;
  return found;
}

/** Gold dependants of a word that wait on the stack without a head. */
function inStack(state: ParseState, heads: Int32Array, head: number): number {
  let found = 0;
  for (let at = 0; at < state.depth; at++) {
    const word = state.stack[at]!;
    if (heads[word] === head && state.head[word] === 0) found++;
  }
  return found;
}

function onStack(state: ParseState, word: number): boolean {
  for (let at = 0; at < state.depth; at++) if (state.stack[at] === word) return true;
  return false;
}
