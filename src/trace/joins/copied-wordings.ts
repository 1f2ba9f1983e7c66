import { countedWithoutName } from "../disputes/counted.ts";
import { numbersApart } from "../disputes/numbers.ts";
import { fitOfQuantities } from "./fit-quantities.ts";
import { fitOfSaid } from "./fit-times.ts";
import type { Likeness, WordedParty, Wording } from "./wording.ts";

/** Where a document words a claim that speaks of somebody known to that document alone. UTF-16 code units, half-open. */
export interface LocalWording {
  readonly wording: Wording;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences that one document copied from another: its own, and those of the other. */
export interface CopiedPassage {
  readonly start: number;
  readonly end: number;
  readonly ofStart: number;
  readonly ofEnd: number;
  readonly how: string;
}

/**
 * Wordings of a copy and of what it copies that say the same of people without a name: "nine border guards" of the one are those of the
 * other, since the sentence is. Each must be the only one of its kind in its sentences, with the same words for whoever has no name.
 *
 * @param copy wordings of the document that repeats
 * @param original wordings of the document that it repeats
 * @param passages where it repeats; reworded sentences join nothing
 */
export function copiedWordings(
  copy: readonly LocalWording[],
  original: readonly LocalWording[],
  passages: readonly CopiedPassage[],
): readonly Likeness[] {
  const kept = passages.filter(({ how }) => how !== "reworded");
  return pairsIn(copy, original, kept, sameInOtherDocument).map(({ pair: [one, other], how }): Likeness => {
    const [a, b] = [one.id, other.id].sort() as [string, string];
    return {
      a,
      b,
      grounds: ["copied"],
      more: "equal",
      isSafe: true,
      strength: how === "same" ? "strong" : "moderate",
      reason: `the one document copies the sentence of the other${how === "same" ? "" : ", a little edited"}`,
    };
  });
}

/**
 * Counts of the same people without a name, with numbers that cannot both hold, in the place of one sentence: it stands between the same copied
 * sentences in both documents, so that the copy gives another number. Each must be the only such count there.
 *
 * @returns pairs of wordings (claim ids), that of the copy first
 */
export function copiedCounts(
  copy: readonly LocalWording[],
  original: readonly LocalWording[],
  passages: readonly CopiedPassage[],
): readonly (readonly [copy: string, original: string])[] {
  return pairsIn(copy, original, gapsOf(passages), countsTheSame)
    .filter(({ pair: [a, b] }) => numbersApart(a.quantity!, b.quantity!))
    .map(({ pair: [a, b] }) => [a.id, b.id]);
}

/** A sentence or two; UTF-16 code units. */
const LONGEST_GAP = 600;

/** What stands between copied sentences that follow one another in both documents. A sentence with another number is no copied sentence. */
function gapsOf(passages: readonly CopiedPassage[]): CopiedPassage[] {
  const sorted = [...passages].sort((a, b) => a.start - b.start);
  return sorted.slice(1).flatMap((next, i): CopiedPassage[] => {
    const { end: start, ofEnd: ofStart } = sorted[i]!;
    const { start: end, ofStart: ofEnd } = next;
    const lengths = [end - start, ofEnd - ofStart];
    if (lengths.some((length) => length <= 0 || length > LONGEST_GAP)) return [];
    return [{ start, end, ofStart, ofEnd, how: "changed" }];
  });
}

interface CopiedPair {
  readonly pair: readonly [copy: Wording, original: Wording];
  readonly how: string;
}

/** The pairs that are alike and stand in copied sentences; each wording in one pair alone, since nothing tells which of two is meant. */
function pairsIn(
  copy: readonly LocalWording[],
  original: readonly LocalWording[],
  passages: readonly CopiedPassage[],
  alike: (a: Wording, b: Wording) => boolean,
): readonly CopiedPair[] {
  const found = new Map<string, CopiedPair>();
  for (const { start, end, ofStart, ofEnd, how } of passages) {
    const here = copy.filter((own) => own.start < end && start < own.end);
    const there = original.filter((own) => own.start < ofEnd && ofStart < own.end);
    for (const { wording } of here)
      for (const { wording: other } of there)
        if (alike(wording, other)) found.set(`${wording.id} ${other.id}`, { pair: [wording, other], how });
  }
  const pairs = [...found.values()];
  const alone = (side: 0 | 1, id: string) => pairs.filter(({ pair }) => pair[side].id === id).length === 1;
  return pairs.filter(({ pair }) => alone(0, pair[0].id) && alone(1, pair[1].id));
}

function countsTheSame(a: Wording, b: Wording): boolean {
  const counted = countedWithoutName(a);
  return (
    counted !== null &&
    a.frame === b.frame &&
    a.polarity === "positive" &&
    b.polarity === "positive" &&
    counted === countedWithoutName(b)
  );
}

/** Whether two say the same of people without a name, as far as their own words tell: whether they are the same people, the sentences must. */
export function sameInOtherDocument(a: Wording, b: Wording): boolean {
  const roles = Object.keys(a.roles);
  return (
    a.id !== b.id &&
    a.frame === b.frame &&
    a.polarity === b.polarity &&
    roles.length === Object.keys(b.roles).length &&
    roles.every((role) => b.roles[role] !== undefined && sameInWords(a.roles[role]!, b.roles[role])) &&
    fitOfQuantities(a.quantity, b.quantity)?.more === "equal" &&
    fitOfSaid(a.said, b.said) !== "apart"
  );
}

function sameInWords(a: WordedParty, b: WordedParty): boolean {
  if (a.id === b.id) return true;
  return a.local && b.local && a.named === b.named && fold(a.name) === fold(b.name);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
