import { isAcronym } from "./acronym.ts";
import type { Alignment, Pair } from "./pair.ts";
import type { NameWord, ReadName } from "./read-name.ts";
import type { Sign } from "./signs.ts";

/** Counts what kinds of words agree or not: numbers, places, fathers, legal forms, initials, the order of given names. */
export function countParts(
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
