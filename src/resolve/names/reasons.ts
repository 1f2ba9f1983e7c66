import type { Weighed } from "./evidence.ts";
import type { Pair } from "./pair.ts";
import type { NameWord, ReadName } from "./read-name.ts";
import type { Ruling } from "./rulings.ts";

/** Why two names have their score: what agrees, how, what is left over, and what decided. */
export function explain({ left, right, alignment, evidence }: Weighed, ruling: Ruling | null): string[] {
  const reasons: string[] = [];
  if (left.whole === right.whole && evidence.legalApart < 1) reasons.push(equal(left, right));
  else {
    if (evidence.acronym) reasons.push("One name is made of the first letters of the other's words.");
    for (const pair of alignment.pairs) reasons.push(agreement(left, right, pair));
    const [a, b] = [words(left.words, alignment.left), words(right.words, alignment.right)];
    if (a !== "" && b !== "") reasons.push(`${a} stands against ${b}.`);
    else if (a !== "" || b !== "") reasons.push(`${a || b} is in one name alone.`);
    if (evidence.numberApart && !ruling) reasons.push("The numbers differ, as in a series of one issuer.");
    if (alignment.pairs.length === 0 && !evidence.acronym) reasons.push("No words agree.");
    if (ruling) reasons.push(ruling.why);
  }
  for (const [read, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (read.titles.length > 0 && read.titles.join() !== other.titles.join())
      reasons.push(`Left out of account as titles: ${read.titles.map(quote).join(", ")}.`);
  if (evidence.legalMissing || (evidence.legalApart > 0 && !ruling))
    reasons.push("The legal forms are not the same.");
  return reasons;
}

function equal(left: ReadName, right: ReadName): string {
  return left.text === right.text
    ? "The names are equal."
    : "The names are equal but for capitals, marks, order of parts or ways of writing.";
}

function agreement(left: ReadName, right: ReadName, pair: Pair): string {
  const [a, b] = [words(left.words, pair.left), words(right.words, pair.right)];
  switch (pair.agreement) {
    case "same":
      return `${a} is in both.`;
    case "form":
      return `${a} and ${b} are forms of one word.`;
    case "pet":
      return `${a} and ${b} are a name and a short form of it.`;
    case "cut":
      return `${a} and ${b} may be one name, whole and cut to its first part.`;
    case "short":
      return `${a} and ${b} may be one name, with and without "Abd".`;
    case "initial":
      return `${a} and ${b} begin alike.`;
    case "joined":
      return `${a} is ${b}, written together.`;
    case "sound":
      return `${a} and ${b} sound alike.`;
    case "spelling":
      return `${a} and ${b} differ in ${pair.edits} of ${pair.length} letters.`;
  }
}

function words(all: readonly NameWord[], indices: readonly number[]): string {
  return indices.length === 0 ? "" : quote(indices.map((i) => all[i]!.text).join(" "));
}

function quote(text: string): string {
  return `"${text}"`;
}
