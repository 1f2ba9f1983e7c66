import type { Near } from "./near-words.ts";

/** A part of what is searched for, and the words of the index that may stand for it, the most alike first. */
export interface Part {
  readonly near: Near;
  /** How much it tells, by its rarity. */
  readonly weight: number;
  /** How many names have one of its words; one that has two counts twice. */
  readonly names: number;
}

/** How alike two words written as one must be to a word; and how many such readings of a name are tried. */
const JOINED_LIKENESS = 0.8;
const MOST_JOINED = 60;

/** How alike a word is to each of the two that it may be written as. */
const PARTED_LIKENESS = 0.9;

/** What the parts of a name are looked up in. */
export interface PartSource {
  /** Words like a word that are at least so alike. */
  near(word: string, least?: number): Near;
  /** The part that some words of the index are, weighed by the names that have them. */
  part(near: Near): Part;
  /** A word's number; -1 for one that is not there. */
  find(word: string): number;
}

/** Two words written as one, and one written as two: "Abdul Rahman" and "Abdulrahman". */
export function joinedParts(words: readonly string[], parts: readonly Part[], source: PartSource): Part[] {
  const joined: Part[] = [];
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (next !== undefined && word.length + next.length > 3) {
      const near = source.near(word + next, JOINED_LIKENESS);
      const weight = parts[i]!.weight + parts[i + 1]!.weight;
      if (near.words.length > 0) joined.push({ ...source.part(near), weight });
    }
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const left = source.find(word.slice(0, cut));
      const right = left < 0 ? -1 : source.find(word.slice(cut));
      if (right < 0) continue;
      for (const half of [left, right]) {
        const near = { words: Uint32Array.of(half), likeness: Float32Array.of(PARTED_LIKENESS) };
        joined.push({ ...source.part(near), weight: parts[i]!.weight / 2 });
      }
    }
  }
  return joined.slice(0, MOST_JOINED);
}
