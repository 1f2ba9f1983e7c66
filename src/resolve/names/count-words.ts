import type { Alignment } from "./pair.ts";
import type { NameWord, ReadName } from "./read-name.ts";
import type { Sign } from "./signs.ts";

/** Counts what of the words agrees, stands against one another, and is left over. */
export function countWords(
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
