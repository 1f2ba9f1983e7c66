import type { Near } from "./near-words.ts";

/** A part of what is searched for, and the words of the index that may stand for it, the most alike first. */
export interface Part {
  readonly near: Near;
  /** How much it tells, by its rarity. */
  readonly weight: number;
  /** How many names have one of its words; one that has two counts twice. */
  readonly names: number;
  /** A lone letter: thousands of names have it, and that they do says nothing by itself. */
  readonly isInitial: boolean;
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
    // A lone letter is an initial, not a piece of the next word: "M. Hamid" must not be "Mohammad".
    if (next !== undefined && word.length > 1 && next.length > 1 && word.length + next.length > 3) {
      const near = moreLikeThan(
        source.near(word + next, JOINED_LIKENESS),
        parts[i]!.near,
        parts[i + 1]!.near,
      );
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

/** The words that are more like the whole than like either half, which counts them already: "fhasan" must not add to "Hasan". */
function moreLikeThan(whole: Near, ...halves: readonly Near[]): Near {
  if (whole.words.length === 0) return whole;
  const counted = new Map<number, number>();
  for (const { words, likeness } of halves)
    for (let i = 0; i < words.length; i++)
      counted.set(words[i]!, Math.max(likeness[i]!, counted.get(words[i]!) ?? 0));
  const isMore = (_: unknown, i: number) => whole.likeness[i]! > (counted.get(whole.words[i]!) ?? 0);
  return { words: whole.words.filter(isMore), likeness: whole.likeness.filter(isMore) };
}
