import { spread } from "./hash.ts";
import type { ParseInput } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";
import { type FeatureList, type FeatureRoom, placesOf } from "./templates.ts";

/**
 * What the relation of a new arc is chosen by. d is the dependant, h its governor; dl and dr the outermost dependants of d;
 * dBefore, dAfter, hAfter stand beside them. Behind them w is the word, t its tag, c its sense. nm are the marks before the next
 * word, between how many runs of them stand between the two; side says which of the two comes first.
 */
const V = placesOf(
  "dw dt dc dSet dlw dlt drw drt drLabel dBeforeT dAfterW dAfterT hw ht hc hht hLabel hSet",
  "hLeftSet hAfterT nm between distance side one",
);

export const RELATION: FeatureList = {
  name: "relation",
  joint: "parser",
  places: V,
  lines: `both = dt+ht; tags = both+side; dwt = dw+dt; hwt = hw+ht
  101 tags; 102 dwt side; 103 hwt side; 104 dw ht+side; 105 dwt tags; 106 hwt tags; 107 dw hw+side
  108 tags distance; 109 tags nm+between
  110 dlw tags; 111 dlw hw+side; 112 dlw+dlt dwt
  113 dSet tags; 114 dSet dwt; 115 hSet tags; 116 hSet hw+dt; 117 hSet dw+ht
  118 hLabel tags; 119 dBeforeT dAfterT+tags; 120 dAfterW dwt; 121 dAfterT dw+side; 122 hAfterT tags
  123 dc tags+one; 124 dc hc+side; 125 dlw+dc tags; 126 hc dlw+tags
  127 drt drLabel+tags; 128 drw dwt; 129 hLeftSet hwt+side; 130 hLeftSet+hSet tags; 131 hht tags; 132 dSet+between hSet+tags`,
};

/**
 * Writes the features of a new arc and returns how many there are. They are taken before the arc is drawn.
 *
 * @param toLeft whether the top of the stack becomes a dependant of the next word (LEFT), not the other way round (RIGHT)
 */
export type RelationFeatures = (input: ParseInput, state: ParseState, toLeft: boolean) => number;

/**
 * The hashed features by which the relation of a new arc is chosen, written into `features`: the two words, their tags and
 * senses, what hangs from them already, what stands beside them, and which of them comes first.
 */
export function relationFeatures({ values, features, writerOf }: FeatureRoom): RelationFeatures {
  const write = writerOf(RELATION);
  const distances = DISTANCES;
  return (input, state, toLeft) => {
    const { word, tag, sense, mark, marks } = input;
    const { next, head, label, left, right, leftSet } = state;
    const top = state.stack[state.depth - 1]!;
    const d = toLeft ? top : next;
    const h = toLeft ? next : top;
    const dl = left[d]!;
    const dr = right[d]!;
    const side = toLeft ? 1 : 2;
    values[V.dw] = word[d]!;
    values[V.dt] = tag[d]!;
    values[V.dc] = sense[d]!;
    values[V.dSet] = leftSet[d]!;
    values[V.dlw] = word[dl]!;
    values[V.dlt] = tag[dl]!;
    values[V.drw] = word[dr]!;
    values[V.drt] = tag[dr]!;
    values[V.drLabel] = label[dr]!;
    values[V.dBeforeT] = tag[d - 1]!;
    values[V.dAfterW] = word[d + 1]!;
    values[V.dAfterT] = tag[d + 1]!;
    values[V.hw] = word[h]!;
    values[V.ht] = tag[h]!;
    values[V.hc] = sense[h]!;
    values[V.hht] = tag[head[h]!]!;
    values[V.hLabel] = label[h]!;
    values[V.hSet] = toLeft ? leftSet[h]! : state.rightSet[h]!;
    values[V.hLeftSet] = leftSet[h]!;
    values[V.hAfterT] = tag[h + 1]!;
    values[V.nm] = mark[next]!;
    values[V.between] = Math.min(2, marks[next]! - marks[top]!);
    values[V.distance] = distances[Math.min(Math.abs(d - h), 8)]!;
    values[V.side] = side;
    values[V.one] = 1;
    features[0] = spread(side);
    return write(1);
  };
}

/** How far two words are apart: 1 to 3, then 4 to 7, 8 and more. */
const DISTANCES = Uint8Array.of(0, 1, 2, 3, 4, 4, 4, 4, 5);
