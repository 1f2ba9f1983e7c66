import type { EntityType } from "../model/index.ts";
import { joinedWords, nameWords, spellingClass } from "./fold-name.ts";
import { lists } from "./lists.ts";
import { bareWords, type Family, familyOf } from "./reading.ts";

/**
 * The normalised name by which entities of different documents are held to be the same: its family and its folded words. A
 * listed body or country goes by the first name of its list row, so that "Foggy Bottom" and "US State Department" have one key.
 *
 * @returns `family:words`, such as `person:darim kishani`; "" for a name without letters or of a type that has no entity
 */
export function nameKey(name: string, type: EntityType): string {
  if (familyOf(type) === null) return "";
  const { family, words } = keyWords(name, type);
  return words.length === 0 ? "" : `${family}:${words.join(" ")}`;
}

/**
 * A name's family and its words in the form that two spellings of it share; no words for a name without letters.
 *
 * @param words the name's bare words
 */
export function keyWords(
  name: string,
  type: EntityType,
  words: readonly string[] = bareWords(name, type),
): { readonly family: Family; readonly words: readonly string[] } {
  const family = familyOf(type) ?? "thing";
  const plain = words.join(" ");
  const { countries, adjectives, acronyms, bodies } = lists();
  switch (family) {
    case "person":
      return { family, words: joinedWords(words).map(spellingClass) };
    case "place":
      return {
        family,
        words: countries.has(plain)
          ? nameWords(countries.get(plain)!)
          : joinedWords(words).map(spellingClass),
      };
    case "people":
      return adjectives.has(plain)
        ? { family: "place", words: nameWords(adjectives.get(plain)!) }
        : { family, words };
    case "body": {
      const bare = name.trim().replace(/^the\s+/iu, "");
      const listed = acronyms.get(bare) ?? bodies.get(plain);
      if (listed !== undefined) return { family, words: nameWords(listed) };
      return { family, words: /^\p{Lu}{2,8}$/u.test(bare) ? words : bodyWords(words) };
    }
    default:
      return { family, words };
  }
}

const JOINT = /^(?:of|the|for|and|on|in|to)$/;

/** British and American spellings of words that bodies' names are made of. */
const AMERICAN: Readonly<Record<string, string>> = {
  defence: "defense",
  organisation: "organization",
  centre: "center",
  programme: "program",
  labour: "labor",
};

/** Arabic words that open a group's name, as the English ones that end it: "Jabhat al-Nurin" is the Nurin Front. */
const OPENERS: Readonly<Record<string, string>> = {
  jabhat: "front",
  jabhah: "front",
  harakat: "movement",
  liwa: "brigade",
};

/** "Ministry of the Interior" and "Interior Ministry" have the same words: joints go, and an office's words are put in order. */
function bodyWords(words: readonly string[]): readonly string[] {
  const [first = "", ...others] = words;
  const front = others.length > 0 ? OPENERS[first] : undefined;
  const kept = (front === undefined ? words : [...others, front])
    .filter((word) => !JOINT.test(word))
    .map((word) => countryWord(AMERICAN[word] ?? word));
  const office = kept.some((word) => /^(?:ministry|department|embassy|bureau|government)$/.test(word));
  const spelled = joinedWords(kept).map(spellingClass);
  return office ? spelled.toSorted() : spelled;
}

/** An adjective of a country stands for the country: "Afghan government", "government of Afghanistan". */
function countryWord(word: string): string {
  const country = lists().adjectives.get(word);
  return country === undefined ? word : nameWords(country).join(" ");
}
