import { joinedWords, nameWords, spellingClass } from "../fold-name.ts";

/** What a name is the name of: FollowTheMoney's schemas, and ArmedGroup. */
export type NameSchema =
  | "Person"
  | "Organization"
  | "Company"
  | "LegalEntity"
  | "PublicBody"
  | "ArmedGroup"
  | "Vessel"
  | "Place";

/** How far two names agree, from 0 (nothing in common) to 1 (the same), and why, in sentences a person can check. */
export interface NameMatch {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A name taken apart once, so that it can be compared often. */
export interface ReadName {
  readonly text: string;
  readonly schema: NameSchema;
  readonly words: readonly string[];
}

/** From this score on, two names are held to be a match that a person should look at. */
export const MATCH_THRESHOLD = 0.7;

/** Takes a name apart. A name without letters or digits has no words, and matches nothing. */
export function readName(name: string, schema: NameSchema): ReadName {
  return { text: name, schema, words: joinedWords(nameWords(name.slice(0, 1000))).map(spellingClass) };
}

/** Compares two names that were read before. */
export function compareReadNames(left: ReadName, right: ReadName): NameMatch {
  if (left.words.length === 0 || right.words.length === 0)
    return { score: 0, reasons: ["A name without letters matches nothing."] };
  const words = new Set(right.words);
  const shared = new Set(left.words.filter((word) => words.has(word)));
  const all = new Set([...left.words, ...right.words]).size;
  return { score: shared.size / all, reasons: [`The names share ${shared.size} of ${all} words.`] };
}

/** Reads and compares two names of one kind of thing. */
export function compareNames(left: string, right: string, schema: NameSchema): NameMatch {
  return compareReadNames(readName(left, schema), readName(right, schema));
}

/** Keys for an index: two names that may be the same share at least one. None for a name without letters. */
export function nameKeys(read: ReadName): readonly string[] {
  return [...new Set(read.words)];
}
