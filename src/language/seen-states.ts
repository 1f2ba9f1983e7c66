import type { ParseState } from "./parse-state.ts";

/** States kept at once, a power of two; a state gives way to the next that falls into its place. */
const STATES = 512;

/** Numbers kept of a state: the sentence it is of, what the features of a choice see of it, then what was found of it. */
const WIDTH = 32;
const TRAITS = 23;
const FINDINGS = TRAITS + 1;

/**
 * States of one sentence that were met before, with what the models said of them. A sentence that is thought over is parsed
 * several times, and most steps of the later parses are taken in states that look to the models as one did before.
 */
export interface SeenStates {
  /** Forgets all states: another sentence follows. */
  readonly forget: () => void;
  /**
   * Where the findings of the present state stand, which has a word on its stack: the scores of the four kinds, then the best
   * relation to the left and to the right, 0 where it was not asked for. Those of a state that is new are for the caller to write.
   */
  readonly placeOf: () => number;
  /** Whether the state last asked for was met before. */
  readonly isKnown: () => boolean;
  readonly findings: Int32Array;
}

/** The states of sentences that are parsed in this state. */
export function seenStates(state: ParseState): SeenStates {
  const { stack, head, label, left, left2, right, right2 } = state;
  const { leftCount, rightCount, leftSet, rightSet } = state;
  const findings = new Int32Array(STATES * WIDTH);
  const traits = new Int32Array(TRAITS);
  let sentence = 1;
  let isKnown = false;
  const placeOf = (): number => {
    const { depth, next } = state;
    const top = stack[depth - 1]!;
    const second = depth > 1 ? stack[depth - 2]! : 0;
    const governor = head[top]!;
    traits[0] = top;
    traits[1] = next;
    traits[2] = second;
    traits[3] = governor;
    traits[4] = head[governor]!;
    traits[5] = right2[governor]!;
    traits[6] = left[top]!;
    traits[7] = left2[top]!;
    traits[8] = right[top]!;
    traits[9] = right2[top]!;
    traits[10] = left[next]!;
    traits[11] = left2[next]!;
    traits[12] = label[top]!;
    traits[13] = label[second]!;
    traits[14] = label[left[top]!]!;
    traits[15] = label[right[top]!]!;
    traits[16] = label[left[next]!]!;
    traits[17] = leftCount[top]!;
    traits[18] = rightCount[top]!;
    traits[19] = leftSet[top]!;
    traits[20] = rightSet[top]!;
    traits[21] = leftCount[next]!;
    traits[22] = leftSet[next]!;
    const place = ((5 * next - top) & (STATES - 1)) * WIDTH;
    let same = 0;
    if (findings[place] === sentence)
      while (same < TRAITS && findings[place + 1 + same] === traits[same]) same++;
    isKnown = same === TRAITS;
    if (!isKnown) {
      findings[place] = sentence;
      for (let at = 0; at < TRAITS; at++) findings[place + 1 + at] = traits[at]!;
      findings[place + FINDINGS + 4] = 0;
      findings[place + FINDINGS + 5] = 0;
    }
    return place + FINDINGS;
  };
  return {
    forget: () => {
      sentence = (sentence + 1) | 0 || 1;
    },
    placeOf,
    isKnown: () => isKnown,
    findings,
  };
}
