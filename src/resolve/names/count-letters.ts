import { editDistance } from "./edit-distance.ts";
import type { Alignment, Pair } from "./pair.ts";
import type { NameWord, ReadName } from "./read-name.ts";
import type { Sign } from "./signs.ts";

/** Counts letters that must be changed to make the paired words equal, and where in them. */
export function countLetters(
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

function text(words: readonly NameWord[], indices: readonly number[]): string {
  let joined = "";
  for (const index of indices) joined += words[index]!.text;
  return joined;
}
