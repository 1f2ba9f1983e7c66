import { spellingClass } from "../fold-name.ts";
import { editDistance } from "../names/index.ts";
import { skeletonOf } from "./skeleton.ts";
import { indexWords } from "./words.ts";

/** A word of a name in the form in which names are looked up, and the consonants by which its spellings are found. */
export interface NameWord {
  readonly word: string;
  readonly skeleton: string;
}

/** The distinct words of a name as screening's index has them, with their skeletons; none for a name without letters or digits. */
export function listWords(name: string): readonly NameWord[] {
  return [...new Set(indexWords(name))].map((word) => ({ word, skeleton: skeletonOf(word) }));
}

/** Two words less alike than this, in the class of spellings of each, are not shown for one another. */
const LEAST_ALIKE = 0.7;

/**
 * How alike two spellings of one skeleton are: 1 for the same word, above 0 where they may be one name ("Haqqani" and "Hakani"), 0
 * where only their consonants agree ("Hasan" and "Husseini").
 */
export function spellingLikeness(word: string, other: string): number {
  if (word === other) return 1;
  const [a, b] = [spellingClass(word), spellingClass(other)];
  // What is left of "zzz" is the initial of many.
  if (Math.min(a.length, b.length) < 2) return 0;
  const alike = 0.99 * (1 - editDistance(a, b) / Math.max(a.length, b.length));
  return alike < LEAST_ALIKE ? 0 : alike;
}
