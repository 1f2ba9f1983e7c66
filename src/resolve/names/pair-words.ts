import { bitCount } from "./bit-count.ts";
import { isCutOf } from "./cut-names.ts";
import { editDistance } from "./edit-distance.ts";
import { LIKENESS_MIN, type Pair, pairOf } from "./pair.ts";
import type { NameWord } from "./read-name.ts";
import { abjadDistance, soundDistance } from "./sounds.ts";

/** How a word of one name and a word of another agree, by their indices; null for two words that are not one. */
export function pairWords(a: NameWord, b: NameWord, i: number, j: number): Pair | null {
  const length = Math.max(a.text.length, b.text.length);
  if (a.letters === b.letters && a.text === b.text) return pairOf(i, j, length, "same", 1, 0);
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
  if (isServantOf(a.text, b.text) || isServantOf(b.text, a.text))
    return pairOf(i, j, length, "short", 0.9, 0);
  if (isCutOf(a, b) || isCutOf(b, a)) return pairOf(i, j, length, "cut", 0.6, 0);
  if (a.signs !== "" && b.signs !== "") return signsAlike(a, b, i, j, length);
  if (a.kind === "kunya" && b.kind === "kunya")
    return a.value === b.value ? pairOf(i, j, length, "form", 0.97, 0) : null;
  if (a.kind === "initial" || b.kind === "initial")
    return a.text[0] === b.text[0] ? pairOf(i, j, length, "initial", 0.6, 0) : null;
  if (a.abjad !== b.abjad) {
    if (bitCount(a.classes & b.classes) * 2 < Math.max(bitCount(a.classes), bitCount(b.classes))) return null;
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

/** "abdqadir" and "qadir". */
function isServantOf(whole: string, part: string): boolean {
  return whole.length === part.length + 3 && whole.startsWith("abd") && whole.endsWith(part);
}

/** Words that share too few letters to be paired at all: nearly all pairs of unlike words end here. */
function likelyApart(a: NameWord, b: NameWord, length: number): boolean {
  if (length > 2 * Math.min(a.text.length, b.text.length) + 1) return true;
  const shared = bitCount(a.letters & b.letters);
  return shared * 2 < Math.min(a.letterCount, b.letterCount) && a.sounds[0] !== b.sounds[0];
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

function shares(a: readonly number[], b: readonly number[]): boolean {
  for (const id of a) if (b.includes(id)) return true;
  return false;
}
