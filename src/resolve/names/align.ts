import { editDistance } from "./edit-distance.ts";
import type { NameWord, ReadName } from "./read-name.ts";
import { abjadDistance, soundDistance, soundsOf } from "./sounds.ts";

/** How two words agree. */
export type Agreement =
  | "same"
  | "form"
  | "pet"
  | "short"
  | "cut"
  | "sound"
  | "spelling"
  | "initial"
  | "joined";

/** Words of two names that are held to be one: usually one of each side, several where one side runs words together. */
export interface Pair {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly agreement: Agreement;
  /** 0 (nothing) to 1 (the same). */
  readonly likeness: number;
  /** Letters that must be changed; 0 where the two are forms of one name. */
  readonly edits: number;
  /** Letters of the longer one. */
  readonly length: number;
}

/** What of two names is paired, and what is left over on either side (indices of words). */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Likeness from which two words may be paired; below, they are two words. */
const LIKENESS_MIN = 0.5;

/** Pairs the words of two names, the most alike first, each word once. */
export function alignNames(left: ReadName, right: ReadName): Alignment {
  const candidates: Pair[] = [];
  let matched = 0;
  for (let i = 0; i < left.words.length; i++)
    for (let j = 0; j < right.words.length; j++) {
      const pair = pairWords(left.words[i]!, right.words[j]!, i, j);
      if (pair === null) continue;
      candidates.push(pair);
      if (pair.agreement === "same") matched++;
    }
  if (matched < left.words.length || matched < right.words.length) {
    addJoined(left.words, right.words, candidates, false);
    addJoined(right.words, left.words, candidates, true);
  }
  return choose(candidates, left, right);
}

function pairOf(
  i: number,
  j: number,
  length: number,
  agreement: Agreement,
  likeness: number,
  edits: number,
): Pair {
  return { left: [i], right: [j], agreement, likeness, edits, length };
}

function rank({ likeness, left, right }: Pair): number {
  return likeness + 0.12 * (left.length + right.length - 2) - 0.01 * Math.abs(left[0]! - right[0]!);
}

function choose(candidates: Pair[], left: ReadName, right: ReadName): Alignment {
  if (candidates.length > 1) candidates.sort((a, b) => rank(b) - rank(a));
  let usedLeft = 0;
  let usedRight = 0;
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    const [bitsLeft, bitsRight] = [bits(pair.left), bits(pair.right)];
    if (usedLeft & bitsLeft || usedRight & bitsRight) continue;
    usedLeft |= bitsLeft;
    usedRight |= bitsRight;
    pairs.push(pair);
  }
  return { pairs, left: rest(left.words, usedLeft), right: rest(right.words, usedRight) };
}

function bits(indices: readonly number[]): number {
  let all = 0;
  for (const index of indices) all |= 1 << index;
  return all;
}

function rest(words: readonly NameWord[], used: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i < words.length; i++) if (!(used & (1 << i))) indices.push(i);
  return indices;
}

function pairWords(a: NameWord, b: NameWord, i: number, j: number): Pair | null {
  const length = Math.max(a.text.length, b.text.length);
  if (a.text === b.text) return pairOf(i, j, length, "same", 1, 0);
  if (a.kind === "number" || b.kind === "number") {
    if (a.kind === b.kind || !/\d/.test(a.text + b.text)) return null;
    return digitsClose(a.text, b.text) ? pairOf(i, j, length, "spelling", 0.6, 1) : null;
  }
  if (a.given && b.given) {
    if (shares(a.given.ids, b.given.ids)) return pairOf(i, j, length, "form", 0.97, 0);
    if (
      shares(a.given.petOf, b.given.ids) ||
      shares(a.given.ids, b.given.petOf) ||
      shares(a.given.petOf, b.given.petOf)
    )
      return pairOf(i, j, length, "pet", 0.93, 0);
  }
  if (a.value !== null && a.value === b.value) return pairOf(i, j, length, "form", 0.97, 0);
  if (a.kind === "country" && b.kind === "country") return null;
  if (a.kind === "generic" && b.kind === "generic" && editDistance(a.text, b.text) > 1) return null;
  if (a.text === `abd${b.text}` || b.text === `abd${a.text}`) return pairOf(i, j, length, "short", 0.9, 0);
  if (isCutOf(a, b) || isCutOf(b, a)) return pairOf(i, j, length, "cut", 0.6, 0);
  if (a.signs !== "" && b.signs !== "") return signsAlike(a, b, i, j, length);
  if (a.kind === "kunya" && b.kind === "kunya")
    return a.value === b.value ? pairOf(i, j, length, "form", 0.97, 0) : null;
  if (a.kind === "initial" || b.kind === "initial")
    return a.text[0] === b.text[0] ? pairOf(i, j, length, "initial", 0.6, 0) : null;
  if (a.abjad !== b.abjad) {
    if (count(a.classes & b.classes) * 2 < Math.max(count(a.classes), count(b.classes))) return null;
    const distance = a.abjad ? abjadDistance(a.sounds, b.sounds) : abjadDistance(b.sounds, a.sounds);
    const likeness =
      1 -
      distance /
        Math.max(2, consonants(a.abjad ? b.sounds : a.sounds), (a.abjad ? a : b).sounds.length * 0.8);
    return likeness >= LIKENESS_MIN
      ? pairOf(i, j, length, "sound", Math.min(0.98, likeness), likeness > 0.8 ? 0 : Math.round(distance))
      : null;
  }
  return likelyApart(a, b, length) ? null : spelledAlike(a, b, i, j, length);
}

/** Second parts of Arabic compounds, as they are folded: Siraj-uddin, Habib-ullah. */
const SECOND_PARTS = ["din", "ullah"] as const;

/** What the first part may differ in by ear: a vowel or two as schools write them, "Seraj" for "Siraj". */
const CUT_DISTANCE = 0.3;

/**
 * "Siraj" of "Sirajuddin": in Afghanistan, Pakistan and India such compounds are often cut to their first part (Schimmel, Islamic
 * Names, 1989). "Abd" is never a name alone, so it is no cut "Abdullah". See docs/decisions/067.
 */
function isCutOf(part: NameWord, whole: NameWord): boolean {
  if (part.kind !== "name" || whole.kind !== "name" || part.abjad !== whole.abjad) return false;
  if (part.text.length < 3 || part.text === "abd") return false;
  return SECOND_PARTS.some((second) => {
    const first = whole.text.endsWith(second) ? whole.text.slice(0, -second.length) : "";
    if (first.length < 3 || part.text[0] !== first[0] || Math.abs(part.text.length - first.length) > 1)
      return false;
    return first === part.text || soundDistance(part.sounds, soundsOf(first)) <= CUT_DISTANCE;
  });
}

/** Words that share too few letters to be paired at all: nearly all pairs of unlike words end here. */
function likelyApart(a: NameWord, b: NameWord, length: number): boolean {
  if (length > 2 * Math.min(a.text.length, b.text.length) + 1) return true;
  const shared = count(a.letters & b.letters);
  return shared * 2 < Math.min(count(a.letters), count(b.letters)) && a.sounds[0] !== b.sounds[0];
}

function spelledAlike(a: NameWord, b: NameWord, i: number, j: number, length: number): Pair | null {
  const edits = editDistance(a.text, b.text);
  if (
    a.given &&
    b.given &&
    (edits > 1 || (a.given.sex !== null && b.given.sex !== null && a.given.sex !== b.given.sex))
  )
    return null;
  const spelling = 1 - edits / length;
  if (edits > length * 0.75) return null;
  const distance = soundDistance(a.sounds, b.sounds);
  const sound = 1 - distance / Math.max(2, a.sounds.length, b.sounds.length);
  const likeness = Math.max(spelling, sound);
  if (likeness < LIKENESS_MIN) return null;
  if (sound > spelling && distance <= 0.3)
    return pairOf(i, j, length, "sound", Math.min(0.97, likeness), edits);
  return pairOf(i, j, length, "spelling", Math.min(0.96, likeness), edits);
}

/** Signs that differ are syllables or words that differ: each counts as two letters. */
function signsAlike(a: NameWord, b: NameWord, i: number, j: number, length: number): Pair | null {
  const edits = editDistance(a.signs, b.signs);
  const likeness = 1 - edits / Math.max(a.signs.length, b.signs.length);
  return likeness > LIKENESS_MIN ? pairOf(i, j, length, "spelling", likeness, 2 * edits) : null;
}

function consonants(sounds: string): number {
  let many = 0;
  for (let i = 0; i < sounds.length; i++) if (!"aeiou'".includes(sounds[i]!)) many++;
  return many;
}

/** "AHL1" and "AHL2": the same but for a figure. */
function digitsClose(a: string, b: string): boolean {
  return a.length === b.length && editDistance(a, b) === 1;
}

function count(bits: number): number {
  let left = bits - ((bits >> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >> 2) & 0x33333333);
  return (((left + (left >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  for (const id of a) if (b.includes(id)) return true;
  return false;
}

/** Words of `many` that run together are a word of `one`: "Patr ushev", "SergeiLavrov". */
function addJoined(
  one: readonly NameWord[],
  many: readonly NameWord[],
  candidates: Pair[],
  turned: boolean,
): void {
  for (let i = 0; i < one.length; i++) {
    const whole = one[i]!;
    if (whole.text.length < 3) continue;
    for (let from = 0; from < many.length - 1; from++) {
      let text = many[from]!.text;
      let sounds = many[from]!.sounds;
      let classes = many[from]!.classes;
      const abjad = whole.abjad !== many[from]!.abjad;
      if (!mayJoin(many[from]!, whole)) continue;
      for (let to = from + 1; to < Math.min(many.length, from + 4); to++) {
        if (!mayJoin(many[to]!, whole)) break;
        text += many[to]!.text;
        sounds += many[to]!.sounds;
        classes |= many[to]!.classes;
        if (text.length > whole.text.length + (abjad ? 4 : 2)) break;
        if (text.length < whole.text.length - (abjad ? 4 : 2)) continue;
        if (count(classes & whole.classes) < count(whole.classes) - 1) continue;
        const edits = abjad ? 0 : editDistance(text, whole.text);
        const off = abjad
          ? whole.abjad
            ? abjadDistance(whole.sounds, sounds)
            : abjadDistance(sounds, whole.sounds)
          : Math.min(edits, soundDistance(sounds, whole.sounds) + 0.1);
        if (off > Math.max(0, text.length / 5 - 0.2)) continue;
        const indices = Array.from({ length: to - from + 1 }, (_, k) => from + k);
        candidates.push({
          left: turned ? indices : [i],
          right: turned ? [i] : indices,
          agreement: "joined",
          likeness: Math.min(0.97, 1 - off / text.length),
          edits,
          length: Math.max(text.length, whole.text.length),
        });
      }
    }
  }
}

/** A figure, an initial, or a word that is the whole by itself is no piece of it. */
function mayJoin(piece: NameWord, whole: NameWord): boolean {
  if (piece.kind === "number" || (piece.text.length === 1 && whole.text.length > 4)) return false;
  return piece.text !== whole.text && Math.abs(piece.text.length - whole.text.length) > 1;
}
