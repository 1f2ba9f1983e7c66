import { CLASS_NOUNS } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { foldWord } from "./fold.ts";

/** A noun that says what kind of thing it is about. */
export interface ClassNoun {
  readonly type: EntityType;
  readonly number: "one" | "many" | "body";
}

let loaded: ReadonlyMap<string, ClassNoun> | undefined;

/** What class a folded noun names, undefined for a word that is no class noun. The first line of the list that holds it decides. */
export function classNoun(folded: string): ClassNoun | undefined {
  loaded ??= load();
  return loaded.get(folded);
}

let endsOfPairs: ReadonlySet<string> | undefined;

/** What class two folded words name that the list joins by a hyphen ("body-guards"); undefined for any other two. */
export function classNounOfPair(first: string, second: string): ClassNoun | undefined {
  loaded ??= load();
  endsOfPairs ??= new Set(
    [...loaded.keys()].flatMap((noun) => [...noun.matchAll(/-/g)].map(({ index }) => noun.slice(index + 1))),
  );
  return endsOfPairs.has(second) ? loaded.get(`${first}-${second}`) : undefined;
}

function load(): ReadonlyMap<string, ClassNoun> {
  const nouns = new Map<string, ClassNoun>();
  for (const line of CLASS_NOUNS.split("\n")) {
    const [type, number, , words = ""] = line.split("\t");
    for (const word of words.split(" ")) {
      const folded = foldWord(word);
      if (!nouns.has(folded))
        nouns.set(folded, { type: type as EntityType, number: number as ClassNoun["number"] });
    }
  }
  return nouns;
}
