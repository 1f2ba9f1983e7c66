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
 * The key of a body as designation lists spell it: as {@link nameKey}, but a body that our own lists know goes by its row in any
 * spelling of romanisation ("Jaish-i-Mohammed", "LASHKAR E-TAYYIBA"), unless two rows are spelled alike.
 */
export function listedBodyKey(name: string): string {
  const key = nameKey(name, "Organization");
  const first = spelledBodies().get(key.slice(key.indexOf(":") + 1));
  return first === undefined || first === null ? key : `body:${nameWords(first).join(" ")}`;
}

let spelled: ReadonlyMap<string, string | null> | undefined;

/** First names of bodies' rows by the spelling classes of each of their names; null where two rows share one. */
function spelledBodies(): ReadonlyMap<string, string | null> {
  if (spelled !== undefined) return spelled;
  const found = new Map<string, string | null>();
  for (const [words, first] of lists().bodies) {
    const key = bodyWords(words.split(" ")).join(" ");
    const known = found.get(key);
    found.set(key, known === undefined || known === first ? first : null);
  }
  spelled = found;
  return found;
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
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "defense",
    organisation: "organization",
    centre: "center",
    programme: "program",
    labour: "labor",
  }),
);

/** Arabic words that open a group's name, as the English ones that end it: "Jabhat al-Nurin" is the Nurin Front. */
const OPENERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jabhat: "front",
    jabhah: "front",
    harakat: "movement",
    liwa: "brigade",
  }),
);

/** "Ministry of the Interior" and "Interior Ministry" have the same words: joints go, and an office's words are put in order. */
function bodyWords(words: readonly string[]): readonly string[] {
  const [first = "", ...others] = words;
  const front = others.length > 0 ? OPENERS.get(first) : undefined;
  const kept = (front === undefined ? words : [...others, front])
    .filter((word) => !JOINT.test(word))
    .map((word) => countryWord(AMERICAN.get(word) ?? word));
  const office = kept.some((word) => /^(?:ministry|department|embassy|bureau|government)$/.test(word));
  if (!office) return joinedWords(kept).map(spellingClass);
  return joinedWords(kept.filter((word) => !IDLE.test(word)).map((word) => unlistedState(word) ?? word))
    .map(spellingClass)
    .toSorted();
}

/** Words of an office's name that say nothing of which it is: "Ministry of Foreign Affairs", "of the Republic of Tavaria". */
const IDLE = /^(?:affairs|republic)$/;

/** The state that an adjective which no list knows is of: "tavaria" of "tavarian"; undefined for a word that is no such adjective. */
export function unlistedState(word: string): string | undefined {
  return /^\p{L}{3,}ian$/u.test(word) ? word.slice(0, -1) : undefined;
}

/** An adjective of a country stands for the country: "Afghan government", "government of Afghanistan". */
function countryWord(word: string): string {
  const country = lists().adjectives.get(word);
  return country === undefined ? word : nameWords(country).join(" ");
}
