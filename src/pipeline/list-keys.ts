import type { KeyedName, SpelledName } from "../ledger/index.ts";
import { listedBodyKey, listWords, spellingLikeness } from "../resolve/index.ts";

/** What no name alone tells: a person is judged by a person, a ship or an aircraft by its number. */
const NEVER_BY_NAME: ReadonlySet<string> = new Set(["Person", "Vessel", "Airplane"]);

/** A single word up to so long is an abbreviation that several bodies share, unless the entry stands under it. */
const SHORT_WORD = 5;

/** By what a listed name is found: the key of the entity that bears it, and the words by which it is looked up. */
export function listNameKeys(name: KeyedName): { key: string; words: ReturnType<typeof listWords> } {
  return { key: entityKeyOf(name), words: listWords(name.name) };
}

/** The key by which documents share the entity that a listed name is of; "" where a name alone joins nobody. */
export function entityKeyOf({ schema, name, kind }: KeyedName): string {
  if (NEVER_BY_NAME.has(schema)) return "";
  const isShort = name.length <= SHORT_WORD && !/\s/.test(name);
  return isShort && kind !== "primary" ? "" : listedBodyKey(name);
}

/** A name as it is looked up in lists: by its words in any script, in the spellings that share their consonants. */
export function spelledName(name: string): SpelledName {
  return { words: listWords(name), likeness: spellingLikeness, wordsOf: listWords };
}
