import {
  ARMED_GROUPS,
  COUNTRIES,
  GIVEN_NAMES,
  ORGANISATIONS,
  PEOPLES,
  PLACE_PHRASES,
  PLACE_WORDS,
  PLACES,
  REGIONS,
  TITLES,
  TRIGGERS,
  WEAPONS,
} from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { foldWord } from "./fold.ts";
import type { Entry, Listing, Phrase } from "./listing.ts";
import type { Shape, Word } from "./word.ts";

/** A listed name that was found, in words (half-open). */
export interface Found extends Entry {
  readonly from: number;
  readonly to: number;
}

/** The lists, made ready for look-up. */
export interface Gazetteer {
  /** Names of one piece, but for plain names of towns, and the phrases that begin with a piece, by that piece. */
  readonly single: ReadonlyMap<string, Entry>;
  readonly towns: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Acronyms, by their exact writing. */
  readonly acronyms: ReadonlyMap<string, Entry>;
  readonly given: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** First pieces of the listed names that begin with a small letter ("al Qaeda"). */
  readonly small: ReadonlySet<string>;
  /** Words that end a name ("Front") or open it ("Jabhat") and say what it is a name of. */
  readonly heads: ReadonlyMap<string, EntityType>;
  readonly openers: ReadonlyMap<string, EntityType>;
}

let loaded: Gazetteer | undefined;

/** The lists of `lists/`, read on the first call and kept. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

/** What the lists say of a name of one piece, undefined where none holds it. */
export function listedWord(folded: string): Entry | undefined {
  const { single, towns } = gazetteer();
  return single.get(folded) ?? (towns.has(folded) ? TOWN : undefined);
}

const TOWN: Entry = { type: "Place", sure: false };

const UNLISTED: Listing = { phrases: [], alone: undefined };

/** What the lists say of a word as it is written. Case decides: a name needs a capital, an acronym all of them. */
export function listingOf(text: string, folded: string, parts: readonly string[], shape: Shape): Listing {
  const { phrases, acronyms, small } = gazetteer();
  if (shape === "mark" || shape === "number") return UNLISTED;
  if (shape === "lower" && !small.has(parts[0]!)) return UNLISTED;
  const alone =
    acronyms.get(text) ?? (parts.length === 1 && shape !== "lower" ? listedWord(folded) : undefined);
  const begins = phrases.get(parts[0]!);
  return begins === undefined && alone === undefined ? UNLISTED : { phrases: begins ?? [], alone };
}

/** The longest listed name that begins at a word, or null. */
export function findListed(words: readonly Word[], at: number): Found | null {
  const { phrases, alone } = words[at]!.listing;
  let best: Found | null = null;
  for (const phrase of phrases) {
    const to = matchEnd(words, at, phrase.parts);
    if (to === null || (best && to <= best.to) || !hasCapital(words, at, to)) continue;
    best = { from: at, to, type: phrase.type, sure: phrase.sure };
  }
  if (best) return best;
  return alone ? { from: at, to: at + 1, ...alone } : null;
}

/** Where the pieces of a phrase end when they begin at a word, null where they do not stand there or end inside a word. */
function matchEnd(words: readonly Word[], at: number, parts: readonly string[]): number | null {
  let piece = 0;
  for (let i = at; i < words.length; i++) {
    for (const part of words[i]!.parts) if (parts[piece++] !== part) return null;
    if (piece === parts.length) return i + 1;
  }
  return null;
}

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { shape } = words[i]!;
    if (shape === "title" || shape === "upper" || shape === "mixed") return true;
  }
  return false;
}

function load(): Gazetteer {
  const single = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  const acronyms = new Map<string, Entry>();
  const small = new Set<string>();
  const add = (name: string, entry: Entry) => {
    if (/^[A-Z][a-z]+$/.test(name)) {
      const folded = name.toLowerCase();
      if (!single.has(folded)) single.set(folded, entry);
      return;
    }
    if (isAcronym(name)) {
      if (!acronyms.has(name)) acronyms.set(name, entry);
      return;
    }
    const parts = name
      .split(/[\s-]+/)
      .map(foldWord)
      .filter(Boolean);
    if (parts.length === 1) {
      if (!single.has(parts[0]!)) single.set(parts[0]!, entry);
      return;
    }
    if (/^\p{Ll}/u.test(name)) small.add(parts[0]!);
    addPhrase(parts, entry);
  };
  const addPhrase = (parts: readonly string[], { type, sure }: Entry) => {
    const same = phrases.get(parts[0]!);
    if (same) same.push({ type, sure, parts });
    else phrases.set(parts[0]!, [{ type, sure, parts }]);
  };
  for (const [, names = "", adjectives = "", people = ""] of rows(COUNTRIES)) {
    for (const name of cells(names)) add(name, { type: "Country", sure: true });
    for (const name of [...cells(adjectives), ...cells(people)])
      add(name, { type: "Nationality", sure: true });
  }
  for (const [names = "", people = ""] of rows(PEOPLES))
    for (const name of [...cells(names), ...cells(people)]) add(name, { type: "Nationality", sure: true });
  for (const [names = "", short = ""] of rows(ARMED_GROUPS))
    for (const name of [...cells(names), ...cells(short)]) add(name, { type: "ArmedGroup", sure: true });
  for (const [names = "", short = "", type = ""] of rows(ORGANISATIONS))
    for (const name of [...cells(names), ...cells(short)])
      add(name, { type: type as EntityType, sure: true });
  for (const [name = "", type = ""] of rows(WEAPONS)) add(name, { type: type as EntityType, sure: true });
  const region: Entry = { type: "Place", sure: true };
  for (const name of REGIONS.split("\n")) add(name, region);
  for (const name of PLACE_PHRASES.split("\n")) addPhrase(name.split(" "), TOWN);
  for (const name of PLACES.split("\n")) add(name, TOWN);
  const heads = new Map<string, EntityType>();
  const openers = new Map<string, EntityType>();
  for (const [word = "", type = "", place] of rows(TRIGGERS))
    (place === "first" ? openers : heads).set(foldWord(word), type as EntityType);
  return {
    single,
    towns: new Set(PLACE_WORDS.split(" ")),
    phrases,
    acronyms,
    given: new Set(GIVEN_NAMES.split(" ")),
    titles: new Set(TITLES.split("\n")),
    small,
    heads,
    openers,
  };
}

/** Capitals alone, with or without dots, and names such as "LeT" that no ordinary word is written like. */
function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[.-]?){2,}\p{Lu}?$/u.test(name) || /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(name);
}

function rows(list: string): string[][] {
  return list.split("\n").map((line) => line.split("\t"));
}

function cells(text: string): string[] {
  return text === "" ? [] : text.split("|");
}
