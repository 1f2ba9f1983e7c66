import { spread } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/** Most features of one state that {@link kindFeatures} and {@link relationFeatures} write. */
export const MAX_PARSE_FEATURES = 96;

/**
 * What the parser sees of a sentence's words, by word number (from 1; 0 and the places behind the last are 0). Marks of
 * punctuation are no words here: they are traits of the word behind them, since a comma tells much and governs nothing (Ma,
 * Zhang and Zhu 2014). They are attached afterwards.
 */
export interface ParseInput {
  count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly sense: Int32Array;
  /** The marks right before a word, as one hash; 0 for none. Behind the last word: the marks at the end. */
  readonly mark: Int32Array;
  /** How many runs of marks stand before a word, from the sentence's start. */
  readonly marks: Int32Array;
}

/** Input for sentences of up to `capacity` words. */
export function emptyInput(capacity: number): ParseInput {
  const places = (): Int32Array => new Int32Array(capacity + 8);
  return { count: 0, word: places(), tag: places(), sense: places(), mark: places(), marks: places() };
}

/**
 * Writes the hashed features by which the kind of the next transition is chosen and returns how many there are. They are those of Zhang and Nivre (2011) for the
 * top of the stack (s), its head and outer dependants, and the first three words of the buffer (n), with the second word
 * of the stack, the prepositions of both, the senses of the dictionary, and the marks between and around them.
 */
export function kindFeatures(input: ParseInput, state: ParseState, features: Int32Array): number {
  const { word, tag, sense, mark, marks } = input;
  const s = state.depth > 0 ? state.stack[state.depth - 1]! : 0;
  const u = state.depth > 1 ? state.stack[state.depth - 2]! : 0;
  const n = state.next;
  const sh = state.head[s]!;
  const sh2 = state.head[sh]!;
  const sl = state.left[s]!;
  const sl2 = state.left2[s]!;
  const sr = state.right[s]!;
  const sr2 = state.right2[s]!;
  const nl = state.left[n]!;
  const nl2 = state.left2[n]!;
  const shr = state.right2[sh]!;
  const sw = word[s]!;
  const st = tag[s]!;
  const nw = word[n]!;
  const nt = tag[n]!;
  const n1w = word[n + 1]!;
  const n1t = tag[n + 1]!;
  const n2t = tag[n + 2]!;
  const sc = sense[s]!;
  const nc = sense[n]!;
  const uw = word[u]!;
  const ut = tag[u]!;
  const nlw = word[nl]!;
  const nlt = tag[nl]!;
  const slw = word[sl]!;
  const slt = tag[sl]!;
  const srt = tag[sr]!;
  const sht = tag[sh]!;
  const sLabel = state.label[s]!;
  const gap = n - s;
  const distance = s === 0 ? 0 : gap < 5 ? gap : gap < 8 ? 5 : gap < 12 ? 6 : 7;
  const nm = mark[n]!;
  const between = Math.min(3, marks[n]! - marks[s]!);
  const swt = mix(sw, st);
  const nwt = mix(nw, nt);
  const stnt = mix(st, nt);
  const slot = mix(stnt, sLabel);
  let k = 0;
  features[k++] = spread(1);
  features[k++] = end(2, swt, 0);
  features[k++] = end(3, sw, 0);
  features[k++] = end(4, st, sLabel);
  features[k++] = end(5, nwt, 0);
  features[k++] = end(6, nw, 0);
  features[k++] = end(7, nt, 0);
  features[k++] = end(8, n1w, n1t);
  features[k++] = end(9, n1w, 0);
  features[k++] = end(10, n1t, nt);
  features[k++] = end(11, word[n + 2]!, n2t);
  features[k++] = end(12, word[n + 2]!, 0);
  features[k++] = end(13, n2t, 0);
  features[k++] = end(14, swt, nwt);
  features[k++] = end(15, swt, nw);
  features[k++] = end(16, sw, nwt);
  features[k++] = end(17, swt, nt);
  features[k++] = end(18, st, nwt);
  features[k++] = end(19, sw, nw);
  features[k++] = end(20, stnt, 0);
  features[k++] = end(21, nt, mix(n1t, n2t));
  features[k++] = end(22, stnt, n1t);
  features[k++] = end(23, stnt, sht);
  features[k++] = end(24, stnt, mix(slt, state.label[sl]!));
  features[k++] = end(25, stnt, mix(srt, state.label[sr]!));
  features[k++] = end(26, stnt, mix(nlt, state.label[nl]!));
  features[k++] = end(27, sw, distance);
  features[k++] = end(28, st, distance);
  features[k++] = end(29, nw, distance);
  features[k++] = end(30, nt, distance);
  features[k++] = end(31, mix(sw, nw), distance);
  features[k++] = end(32, stnt, distance);
  features[k++] = end(33, sw, state.rightCount[s]!);
  features[k++] = end(34, st, state.rightCount[s]!);
  features[k++] = end(35, sw, state.leftCount[s]!);
  features[k++] = end(36, st, state.leftCount[s]!);
  features[k++] = end(37, nw, state.leftCount[n]!);
  features[k++] = end(38, nt, state.leftCount[n]!);
  features[k++] = end(39, word[sh]!, stnt);
  features[k++] = end(40, sht, sLabel);
  features[k++] = end(41, slw, stnt);
  features[k++] = end(42, word[sr]!, stnt);
  features[k++] = end(43, nlw, stnt);
  features[k++] = end(44, mix(sht, tag[sh2]!), stnt);
  features[k++] = end(45, mix(slt, tag[sl2]!), st);
  features[k++] = end(46, mix(srt, tag[sr2]!), st);
  features[k++] = end(47, mix(nlt, tag[nl2]!), nt);
  features[k++] = end(48, sw, state.rightSet[s]!);
  features[k++] = end(49, st, state.rightSet[s]!);
  features[k++] = end(50, sw, state.leftSet[s]!);
  features[k++] = end(51, st, state.leftSet[s]!);
  features[k++] = end(52, nw, state.leftSet[n]!);
  features[k++] = end(53, nt, state.leftSet[n]!);
  features[k++] = end(54, slot, state.rightSet[s]!);
  features[k++] = end(55, stnt, state.leftSet[n]!);
  features[k++] = end(56, sw, mix(nlw, nt));
  features[k++] = end(57, mix(sw, nlw), nw);
  features[k++] = end(58, mix(word[sh]!, nlw), stnt);
  features[k++] = end(59, ut, stnt);
  features[k++] = end(60, uw, stnt);
  features[k++] = end(61, mix(uw, ut), nw);
  features[k++] = end(62, sc, nc);
  features[k++] = end(63, sw, nc);
  features[k++] = end(64, sc, nw);
  features[k++] = end(65, mix(sc, nc), stnt);
  features[k++] = end(66, mix(sc, nlw), nc);
  features[k++] = end(67, mix(sc, nlw), stnt);
  features[k++] = end(68, slot, n1t);
  features[k++] = end(69, slot, n1w);
  features[k++] = end(70, slot, mix(srt, nlt));
  features[k++] = end(71, tag[shr]!, mix(sLabel, stnt));
  features[k++] = end(72, mix(stnt, n1t), n2t);
  features[k++] = end(73, nm, stnt);
  features[k++] = end(78, nm, mix(st, distance));
  features[k++] = end(79, nm, mix(sw, nw));
  features[k++] = end(80, nm, slot);
  features[k++] = end(81, nm, mix(stnt, nlw));
  features[k++] = end(82, mark[n + 1]!, mix(stnt, nm));
  features[k++] = end(83, mark[n + 1]!, mix(nt, n1t));
  features[k++] = end(84, mark[s]!, mix(stnt, nm));
  features[k++] = end(85, between, mix(stnt, distance));
  features[k++] = end(86, between, slot);
  features[k++] = end(87, mark[state.count + 1]!, mix(st, nt));
  features[k++] = end(74, mix(ut, state.label[u]!), slot);
  features[k++] = end(75, mix(stnt, n1t), ut);
  features[k++] = end(76, mix(slw, sw), nt);
  features[k++] = end(77, mix(slw, nlw), stnt);
  return k;
}

/**
 * Writes the hashed features by which the relation of a new arc is chosen and returns how many there are: the two words, their
 * tags and senses, what hangs from them already, what stands beside them, and which of them comes first. They are taken
 * before the arc is drawn.
 *
 * @param toLeft whether the top of the stack becomes a dependant of the next word (LEFT), not the other way round (RIGHT)
 */
export function relationFeatures(
  input: ParseInput,
  state: ParseState,
  toLeft: boolean,
  features: Int32Array,
): number {
  const { word, tag, sense, mark, marks } = input;
  const top = state.stack[state.depth - 1]!;
  const d = toLeft ? top : state.next;
  const h = toLeft ? state.next : top;
  const dw = word[d]!;
  const dt = tag[d]!;
  const hw = word[h]!;
  const ht = tag[h]!;
  const side = toLeft ? 1 : 2;
  const dl = state.left[d]!;
  const dr = state.right[d]!;
  const dlw = word[dl]!;
  const dlt = tag[dl]!;
  const dSet = state.leftSet[d]!;
  const hLabel = state.label[h]!;
  const hSet = toLeft ? state.leftSet[h]! : state.rightSet[h]!;
  const gap = Math.abs(d - h);
  const distance = gap < 4 ? gap : gap < 8 ? 4 : 5;
  const nm = mark[state.next]!;
  const between = Math.min(2, marks[state.next]! - marks[top]!);
  const dtht = mix(mix(dt, ht), side);
  const dwt = mix(dw, dt);
  const hwt = mix(hw, ht);
  const dlwt = mix(dlw, dlt);
  const ds = sense[d]!;
  const hs = sense[h]!;
  let k = 0;
  features[k++] = spread(side);
  features[k++] = end(101, dtht, 0);
  features[k++] = end(102, dwt, side);
  features[k++] = end(103, hwt, side);
  features[k++] = end(104, dw, mix(ht, side));
  features[k++] = end(105, dwt, dtht);
  features[k++] = end(106, hwt, dtht);
  features[k++] = end(107, dw, mix(hw, side));
  features[k++] = end(108, dtht, distance);
  features[k++] = end(109, dtht, mix(nm, between));
  features[k++] = end(110, dlw, dtht);
  features[k++] = end(111, dlw, mix(hw, side));
  features[k++] = end(112, dlwt, dwt);
  features[k++] = end(113, dSet, dtht);
  features[k++] = end(114, dSet, dwt);
  features[k++] = end(115, hSet, dtht);
  features[k++] = end(116, hSet, mix(hw, dt));
  features[k++] = end(117, hSet, mix(dw, ht));
  features[k++] = end(118, hLabel, dtht);
  features[k++] = end(119, tag[d - 1] ?? 0, mix(tag[d + 1]!, dtht));
  features[k++] = end(120, word[d + 1]!, dwt);
  features[k++] = end(121, tag[d + 1]!, mix(dw, side));
  features[k++] = end(122, tag[h + 1]!, dtht);
  features[k++] = end(123, ds, mix(dtht, 1));
  features[k++] = end(124, ds, mix(hs, side));
  features[k++] = end(125, mix(dlw, ds), dtht);
  features[k++] = end(126, hs, mix(dlw, dtht));
  features[k++] = end(127, tag[dr]!, mix(state.label[dr]!, dtht));
  features[k++] = end(128, word[dr]!, dwt);
  features[k++] = end(129, state.leftSet[h]!, mix(hwt, side));
  features[k++] = end(130, mix(state.leftSet[h]!, hSet), dtht);
  features[k++] = end(131, tag[state.head[h]!]!, dtht);
  features[k++] = end(132, mix(dSet, between), mix(hSet, dtht));
  return k;
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)), 0x9e3779b1);
}

function end(template: number, a: number, b: number): number {
  return spread(mix(Math.imul(a, 0x2c1b3c6d) ^ template, b));
}
