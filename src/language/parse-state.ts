/** Kinds of transition of the arc-eager system (Nivre 2003), as bits, so that a set of them is a number. */
export const SHIFT = 1;
export const REDUCE = 2;
export const LEFT = 4;
export const RIGHT = 8;

/**
 * A parse under way. Words are numbered from 1; 0 is no word. `next` is the first word of the buffer, `count + 1` when it
 * is empty. Arrays are by word number and are used again for every sentence.
 */
export interface ParseState {
  count: number;
  next: number;
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second outermost dependants on either side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Labels of the dependants on either side, as a hash of the set. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

/** A state with room for sentences of `capacity` words. */
export function emptyState(capacity: number): ParseState {
  const places = (): Int32Array => new Int32Array(capacity + 4);
  return {
    count: 0,
    next: 1,
    depth: 0,
    stack: places(),
    head: places(),
    label: places(),
    left: places(),
    left2: places(),
    right: places(),
    right2: places(),
    leftCount: places(),
    rightCount: places(),
    leftSet: places(),
    rightSet: places(),
  };
}

/** Puts the state at the start of a sentence: all words in the buffer, no arc. */
export function resetState(state: ParseState, count: number): void {
  state.count = count;
  state.next = 1;
  state.depth = 0;
  const { head, label, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet } = state;
  for (const places of [head, label, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet])
    places.fill(0, 0, count + 4);
}

/** The transitions that the state allows, as bits; 0 when the buffer is empty and the parse is done. */
export function allowed(state: ParseState): number {
  if (state.next > state.count) return 0;
  if (state.depth === 0) return SHIFT;
  return SHIFT | RIGHT | (state.head[state.stack[state.depth - 1]!] === 0 ? LEFT : REDUCE);
}

/** Applies a transition that is allowed; `label` (from 1) is of the arc that LEFT and RIGHT draw. */
export function apply(state: ParseState, kind: number, label: number): void {
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : 0;
  const next = state.next;
  if (kind === LEFT) {
    attach(state, next, top, label);
    state.depth--;
  } else if (kind === REDUCE) state.depth--;
  else {
    if (kind === RIGHT) attach(state, top, next, label);
    state.stack[state.depth++] = next;
    state.next++;
  }
}

function attach(state: ParseState, head: number, dependant: number, label: number): void {
  state.head[dependant] = head;
  state.label[dependant] = label;
  const bit = 1 << (label & 31);
  if (dependant < head) {
    state.left2[head] = state.left[head]!;
    state.left[head] = dependant;
    state.leftCount[head]!++;
    state.leftSet[head]! |= bit;
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = dependant;
    state.rightCount[head]!++;
    state.rightSet[head]! |= bit;
  }
}
