import type { ParseInput } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";
import { type FeatureList, type FeatureWriter, placesOf } from "./templates.ts";

/**
 * What the choice of a transition is made by. s is the top of the stack and u the word below it; n, n1, n2 are the next words of
 * the buffer; sh and sh2 the governors above s, shr the last but one dependant of sh; sl, sl2, sr, sr2 the outermost dependants
 * of s on either side, nl and nl2 those of n. Behind them w is the word, t its tag, c its sense, m the marks before it.
 */
const V = placesOf(
  "sw st sc sm sLabel sLefts sRights sLeftSet sRightSet uw ut uLabel shw sht sh2t shrt slw slt",
  "sl2t slLabel srw srt sr2t srLabel nw nt nc nm nLefts nLeftSet nlw nlt nl2t nlLabel n1w n1t n1m",
  "n2w n2t endMark distance between",
);

/** Those of the buffer alone: the same wherever the word is the next one. */
export const BUFFER_KIND: FeatureList = {
  name: "bufferKind",
  joint: "parser",
  places: V,
  lines: `nwt = nw+nt
  5 nwt; 6 nw; 7 nt; 8 n1w n1t; 9 n1w; 10 n1t nt; 11 n2w n2t; 12 n2w; 13 n2t; 21 nt n1t+n2t`,
};

/** All others. */
export const STATE_KIND: FeatureList = {
  name: "stateKind",
  joint: "parser",
  places: V,
  lines: `swt = sw+st; nwt = nw+nt; stnt = st+nt; slot = stnt+sLabel
  2 swt; 3 sw; 4 st sLabel
  14 swt nwt; 15 swt nw; 16 sw nwt; 17 swt nt; 18 st nwt; 19 sw nw; 20 stnt; 22 stnt n1t; 72 stnt+n1t n2t; 68 slot n1t; 69 slot n1w
  23 stnt sht; 24 stnt slt+slLabel; 25 stnt srt+srLabel; 26 stnt nlt+nlLabel
  27 sw distance; 28 st distance; 29 nw distance; 30 nt distance; 31 sw+nw distance; 32 stnt distance
  33 sw sRights; 34 st sRights; 35 sw sLefts; 36 st sLefts; 37 nw nLefts; 38 nt nLefts
  39 shw stnt; 40 sht sLabel; 41 slw stnt; 42 srw stnt; 43 nlw stnt; 76 slw+sw nt; 77 slw+nlw stnt
  44 sht+sh2t stnt; 45 slt+sl2t st; 46 srt+sr2t st; 47 nlt+nl2t nt; 70 slot srt+nlt; 71 shrt sLabel+stnt
  48 sw sRightSet; 49 st sRightSet; 50 sw sLeftSet; 51 st sLeftSet; 52 nw nLeftSet; 53 nt nLeftSet; 54 slot sRightSet; 55 stnt nLeftSet
  56 sw nlw+nt; 57 sw+nlw nw; 58 shw+nlw stnt
  59 ut stnt; 60 uw stnt; 61 uw+ut nw; 74 ut+uLabel slot; 75 stnt+n1t ut
  62 sc nc; 63 sw nc; 64 sc nw; 65 sc+nc stnt; 66 sc+nlw nc; 67 sc+nlw stnt
  73 nm stnt; 78 nm st+distance; 79 nm sw+nw; 80 nm slot; 81 nm stnt+nlw
  82 n1m stnt+nm; 83 n1m nt+n1t; 84 sm stnt+nm; 85 between stnt+distance; 86 between slot; 87 endMark stnt`,
};

/** What every choice has in common. */
const BIAS = 1;

/** Writes the features of a state for the choice of a transition. */
export interface KindFeatures {
  /** Writes those that only the next words decide, from the start; returns how many there are. */
  readonly ofBuffer: (input: ParseInput, next: number) => number;
  /** Writes all others from a place of `features` on; returns the place behind the last. */
  readonly ofState: (input: ParseInput, state: ParseState, from: number) => number;
}

/**
 * The hashed features by which the kind of the next transition is chosen. They are those of Zhang and
 * Nivre (2011), with the second word of the stack, the prepositions of both, the senses of the dictionary, and the marks between
 * and around them.
 *
 * They are functions that keep their arrays, since compiled code then holds the arrays' addresses and lengths.
 */
export function kindFeatures({ values, start, writerOf }: FeatureWriter): KindFeatures {
  const writeBuffer = writerOf(BUFFER_KIND);
  const writeState = writerOf(STATE_KIND);
  const distances = DISTANCES;
  const ofBuffer = ({ word, tag }: ParseInput, next: number): number => {
    values[V.nw] = word[next]!;
    values[V.nt] = tag[next]!;
    values[V.n1w] = word[next + 1]!;
    values[V.n1t] = tag[next + 1]!;
    values[V.n2w] = word[next + 2]!;
    values[V.n2t] = tag[next + 2]!;
    return writeBuffer(start(BIAS));
  };
  const ofState = (input: ParseInput, state: ParseState, from: number): number => {
    const { word, tag, sense, mark, marks } = input;
    const { stack, depth, next, head, label, left, left2, right, right2 } = state;
    const s = depth > 0 ? stack[depth - 1]! : 0;
    const u = depth > 1 ? stack[depth - 2]! : 0;
    const sh = head[s]!;
    const sl = left[s]!;
    const sr = right[s]!;
    const nl = left[next]!;
    values[V.sw] = word[s]!;
    values[V.st] = tag[s]!;
    values[V.sc] = sense[s]!;
    values[V.sm] = mark[s]!;
    values[V.sLabel] = label[s]!;
    values[V.sLefts] = state.leftCount[s]!;
    values[V.sRights] = state.rightCount[s]!;
    values[V.sLeftSet] = state.leftSet[s]!;
    values[V.sRightSet] = state.rightSet[s]!;
    values[V.uw] = word[u]!;
    values[V.ut] = tag[u]!;
    values[V.uLabel] = label[u]!;
    values[V.shw] = word[sh]!;
    values[V.sht] = tag[sh]!;
    values[V.sh2t] = tag[head[sh]!]!;
    values[V.shrt] = tag[right2[sh]!]!;
    values[V.slw] = word[sl]!;
    values[V.slt] = tag[sl]!;
    values[V.sl2t] = tag[left2[s]!]!;
    values[V.slLabel] = label[sl]!;
    values[V.srw] = word[sr]!;
    values[V.srt] = tag[sr]!;
    values[V.sr2t] = tag[right2[s]!]!;
    values[V.srLabel] = label[sr]!;
    values[V.nw] = word[next]!;
    values[V.nt] = tag[next]!;
    values[V.nc] = sense[next]!;
    values[V.nm] = mark[next]!;
    values[V.nLefts] = state.leftCount[next]!;
    values[V.nLeftSet] = state.leftSet[next]!;
    values[V.nlw] = word[nl]!;
    values[V.nlt] = tag[nl]!;
    values[V.nl2t] = tag[left2[next]!]!;
    values[V.nlLabel] = label[nl]!;
    values[V.n1w] = word[next + 1]!;
    values[V.n1t] = tag[next + 1]!;
    values[V.n1m] = mark[next + 1]!;
    values[V.n2w] = word[next + 2]!;
    values[V.n2t] = tag[next + 2]!;
    values[V.endMark] = mark[state.count + 1]!;
    values[V.distance] = s === 0 ? 0 : distances[Math.min(next - s, 12)]!;
    values[V.between] = Math.min(3, marks[next]! - marks[s]!);
    return writeState(from);
  };
  return { ofBuffer, ofState };
}

/** How far two words are apart, as the features see it: 1 to 4, then 5 to 7, 8 to 11, 12 and more. */
const DISTANCES = Uint8Array.of(0, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 7);
