import { type Alignment, alignNames, type Pair } from "./align.ts";
import { editDistance } from "./edit-distance.ts";
import type { NameWord, ReadName } from "./read-name.ts";

/** What speaks for and against two names being one, each as a figure from 0 to about 1. Order and names are those of the weights. */
export type Evidence = Readonly<Record<Sign, number>>;

/** The signs that are weighed. */
export const SIGNS = [
  "agreed",
  "contradicted",
  "contradictedWord",
  "manyLeftOver",
  "onlyGeneric",
  "firstMissing",
  "leftover",
  "leftoverTwice",
  "worstPair",
  "worstSecond",
  "changedLetters",
  "manyChanged",
  "wholeChanged",
  "shortChanged",
  "firstLetter",
  "knownApart",
  "initials",
  "initialsApart",
  "oneWord",
  "oneOfMany",
  "numberApart",
  "numberMissing",
  "placeApart",
  "placeMissing",
  "legalApart",
  "legalMissing",
  "sexApart",
  "patronymicApart",
  "turned",
  "petForm",
  "acronym",
  "otherScript",
  "genericApart",
  "genericMissing",
  "endApart",
  "lastMissing",
  "firstApart",
  "soundOnly",
  "restAlike",
] as const;
export type Sign = (typeof SIGNS)[number];

/** Two names in a fixed order (so that a score is the same in both directions), how their words pair, and the signs. */
export interface Weighed {
  readonly left: ReadName;
  readonly right: ReadName;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
}

const NOTHING = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;

/** Weighs two read names of at least a word each. */
export function weigh(one: ReadName, other: ReadName): Weighed {
  const turned = other.joined < one.joined;
  const left = turned ? other : one;
  const right = turned ? one : other;
  const alignment = alignNames(left, right);
  const evidence = { ...NOTHING };
  if (alignment.pairs.length === 0) {
    evidence.acronym = isAcronym(left, right) || isAcronym(right, left) ? 1 : 0;
    return { left, right, alignment, evidence };
  }
  countWords(left, right, alignment, evidence);
  countLetters(left, right, alignment, evidence);
  countParts(left, right, alignment, evidence);
  return { left, right, alignment, evidence };
}

function countWords(
  left: ReadName,
  right: ReadName,
  { pairs, ...rest }: Alignment,
  evidence: Record<Sign, number>,
): void {
  let agreed = 0;
  for (const pair of pairs) {
    const weight = (sum(left.words, pair.left) + sum(right.words, pair.right)) / 2;
    agreed += weight * pair.likeness * pair.likeness;
  }
  const overLeft = sum(left.words, rest.left);
  const overRight = sum(right.words, rest.right);
  const smaller = Math.max(0.3, Math.min(left.weight, right.weight));
  const larger = Math.max(0.3, left.weight, right.weight);
  const missing = Math.abs(overLeft - overRight) / larger;
  evidence.agreed = Math.min(1, agreed / smaller);
  evidence.contradicted = Math.min(1, Math.min(overLeft, overRight) / smaller);
  evidence.contradictedWord = Math.min(1, heaviest(left.words, rest.left), heaviest(right.words, rest.right));
  // "Abd al-Qadir" may be called Qadir, but not where something else stands in the place of "Abd".
  if (pairs.some(({ agreement }) => agreement === "short") && rest.left.length + rest.right.length > 0)
    evidence.contradictedWord = Math.max(evidence.contradictedWord, 0.7);
  evidence.manyLeftOver = Math.min(1, Math.max(0, Math.abs(rest.left.length - rest.right.length) - 2) / 2);
  evidence.onlyGeneric =
    left.family === "body" &&
    pairs.every(
      ({ left: [i], right: [j] }) => left.words[i!]!.kind !== "name" && right.words[j!]!.kind !== "name",
    )
      ? 1
      : 0;
  evidence.firstMissing =
    (rest.left.includes(0) && rest.right.length === 0) || (rest.right.includes(0) && rest.left.length === 0)
      ? 1
      : 0;
  evidence.leftover = missing;
  evidence.leftoverTwice = Math.max(0, missing - 0.45);
  const telling = pairs.filter(({ agreement }) => agreement !== "initial").length;
  evidence.oneWord = telling <= 1 ? 1 : 0;
  evidence.oneOfMany =
    telling <= 1 &&
    Math.max(left.words.length, right.words.length) > 1 &&
    rest.left.length + rest.right.length > 0
      ? missing
      : 0;
}

function countLetters(
  left: ReadName,
  right: ReadName,
  { pairs, ...rest }: Alignment,
  evidence: Record<Sign, number>,
): void {
  const edited = pairs.filter(({ edits }) => edits > 0);
  const rates = edited.map(({ edits, length }) => edits / length).sort((a, b) => b - a);
  evidence.worstPair = rates[0] ?? 0;
  evidence.worstSecond = rates[1] ?? 0;
  let changed = 0;
  for (const { edits, agreement } of edited) changed += agreement === "sound" ? edits * 0.6 : edits;
  const [a, b] = [text(left.words, rest.left), text(right.words, rest.right)];
  const restEdits = a !== "" && b !== "" ? editDistance(a, b) : 0;
  const length = Math.max(left.joined.length, right.joined.length, 1);
  const abjad = left.words.some((word) => word.abjad) !== right.words.some((word) => word.abjad);
  evidence.changedLetters = Math.min(1, changed / 5);
  evidence.manyChanged = changed > 2 ? Math.min(1, (changed - 2) / 3) : 0;
  evidence.wholeChanged = abjad ? 0 : Math.min(1, ((changed + restEdits) / length) * 2);
  evidence.restAlike = restEdits > 0 && restEdits <= 2 ? 1 : 0;
  evidence.shortChanged = edited.some(({ length, edits }) => length <= 3 || (length <= 4 && edits > 1))
    ? 1
    : 0;
  evidence.firstLetter = edited.some(
    (pair) => firstSound(left.words, pair.left) !== firstSound(right.words, pair.right),
  )
    ? 1
    : 0;
  evidence.knownApart = edited.some((pair) => bothKnown(left, right, pair)) ? 1 : 0;
  evidence.endApart = edited.some((pair) =>
    differentEnds(text(left.words, pair.left), text(right.words, pair.right)),
  )
    ? 1
    : 0;
  evidence.otherScript = abjad ? 1 : 0;
  evidence.soundOnly = abjad
    ? pairs.reduce((off, { likeness }) => off + 1 - likeness, 0) / Math.max(1, pairs.length)
    : 0;
}

function countParts(
  left: ReadName,
  right: ReadName,
  alignment: Alignment,
  evidence: Record<Sign, number>,
): void {
  const { pairs } = alignment;
  const restLeft = alignment.left.map((i) => left.words[i]!);
  const restRight = alignment.right.map((i) => right.words[i]!);
  evidence.numberApart = apart(restLeft, restRight, "number");
  evidence.numberMissing = missing(restLeft, restRight, "number");
  evidence.placeApart = apart(restLeft, restRight, "country");
  evidence.placeMissing = missing(restLeft, restRight, "country");
  evidence.genericApart = apart(restLeft, restRight, "generic");
  evidence.genericMissing = missing(restLeft, restRight, "generic");
  evidence.patronymicApart =
    apart(restLeft, restRight, "patronymic") ||
    Number(
      pairs.some(
        (pair) =>
          pair.edits > 1 &&
          (left.words[pair.left[0]!]!.kind === "patronymic" ||
            right.words[pair.right[0]!]!.kind === "patronymic"),
      ),
    );
  evidence.initialsApart = apart(restLeft, restRight, "initial");
  evidence.initials =
    restLeft.some(({ kind }) => kind === "initial") && restRight.length > 0
      ? 1
      : restRight.some(({ kind }) => kind === "initial") && restLeft.length > 0
        ? 1
        : pairs.some(({ agreement }) => agreement === "initial")
          ? 0.3
          : 0;
  evidence.legalApart = legalApart(left.legal, right.legal);
  evidence.legalMissing = (left.legal.length === 0) !== (right.legal.length === 0) ? 1 : 0;
  evidence.sexApart = left.sex !== null && right.sex !== null && left.sex !== right.sex ? 1 : 0;
  evidence.petForm = pairs.some(({ agreement }) => agreement === "pet") ? 1 : 0;
  evidence.turned = left.family === "person" && isTurned(left, right, pairs) ? 1 : 0;
  evidence.acronym = isAcronym(left, right) || isAcronym(right, left) ? 1 : 0;
  const last = [left.words.length - 1, right.words.length - 1] as const;
  evidence.lastMissing =
    (alignment.left.includes(last[0]) && alignment.right.length === 0) ||
    (alignment.right.includes(last[1]) && alignment.left.length === 0)
      ? 1
      : 0;
  evidence.firstApart = alignment.left.includes(0) && alignment.right.includes(0) ? 1 : 0;
}

function has(words: readonly NameWord[], kind: NameWord["kind"]): boolean {
  for (const word of words) if (word.kind === kind) return true;
  return false;
}

/** Both names have a word of that kind which the other has not. */
function apart(left: readonly NameWord[], right: readonly NameWord[], kind: NameWord["kind"]): number {
  return has(left, kind) && has(right, kind) ? 1 : 0;
}

/** One name has such a word. */
function missing(left: readonly NameWord[], right: readonly NameWord[], kind: NameWord["kind"]): number {
  return has(left, kind) !== has(right, kind) ? 1 : 0;
}

/** Npo and state enterprises are never the same body as a company; other forms are often exchanged. */
function legalApart(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0 || left.some((kind) => right.includes(kind))) return 0;
  const kinds = [...left, ...right];
  return kinds.includes("npo") || kinds.includes("state") || kinds.includes("ip") ? 1 : 0.3;
}

/** "Hans Friedrich" and "Friedrich Hans": two given names, each as written on the other side, in the other order. */
function isTurned(left: ReadName, right: ReadName, pairs: readonly Pair[]): boolean {
  if (left.fathered && right.fathered && left.words.length > 2 && pairs.length === left.words.length)
    return pairs.some(({ left: [i], right: [j] }) => i === 0 && j === 1);
  if (left.words.length !== 2 || right.words.length !== 2 || pairs.length !== 2) return false;
  if (left.text.includes(",") || right.text.includes(",")) return false;
  return (
    pairs.every(({ left: [i], right: [j] }) => i !== j) && left.words.every(({ given }) => given !== null)
  );
}

/** One name is the first letters of the other's words: PLA, People's Liberation Army. */
function isAcronym(short: ReadName, long: ReadName): boolean {
  if (short.family === "person" || long.words.length < 3) return false;
  return short.words.some(
    ({ text, kind }, i) =>
      (i === 0 || kind === "name") &&
      text.length >= 3 &&
      text.length <= 8 &&
      long.initials.includes(text) &&
      short.words.length <= 2,
  );
}

function bothKnown(left: ReadName, right: ReadName, pair: Pair): boolean {
  const [a, b] = [left.words[pair.left[0]!]!, right.words[pair.right[0]!]!];
  if (left.family === "person") return a.given !== null && b.given !== null;
  return a.kind === "country" || b.kind === "country" || (a.kind === "generic" && b.kind === "generic");
}

function differentEnds(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && a.slice(0, 3) === b.slice(0, 3) && a.slice(-2) !== b.slice(-2);
}

function firstSound(words: readonly NameWord[], indices: readonly number[]): string {
  return words[indices[0]!]!.sounds[0] ?? "";
}

function sum(words: readonly NameWord[], indices: readonly number[]): number {
  let total = 0;
  for (const index of indices) total += words[index]!.weight;
  return total;
}

function heaviest(words: readonly NameWord[], indices: readonly number[]): number {
  let most = 0;
  for (const index of indices) if (words[index]!.weight > most) most = words[index]!.weight;
  return most;
}

function text(words: readonly NameWord[], indices: readonly number[]): string {
  let joined = "";
  for (const index of indices) joined += words[index]!.text;
  return joined;
}
