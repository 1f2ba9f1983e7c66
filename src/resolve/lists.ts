import {
  ARMED_GROUPS,
  CLASS_NOUNS,
  COUNTRIES,
  METONYMS,
  ORGANISATIONS,
  PEOPLES,
  TITLES,
} from "../language/index.ts";
import type { EntityType } from "../model/index.ts";
import { nameWords } from "./fold-name.ts";

/** A noun that says what it describes: the type, one or many, and the gender where the noun has one. */
export interface Noun {
  readonly type: EntityType;
  readonly number: "one" | "many" | "body";
  readonly gender: "m" | "f" | null;
}

/** The lists as resolution asks them; all keys are folded words joined by a space. */
export interface Lists {
  /** Country by any of its names and adjectives: the first name of its row. */
  readonly countries: ReadonlyMap<string, string>;
  /** Adjectives of countries alone ("Pakistani"), to the country. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Peoples and countries' peoples in the plural. */
  readonly peoples: ReadonlySet<string>;
  /** Listed spellings, acronyms and nicknames of a body: to its first name. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Acronyms by their exact writing. */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly titles: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, Noun>;
}

let loaded: Lists | undefined;

/** The lists, read on the first call and kept. */
export function lists(): Lists {
  loaded ??= load();
  return loaded;
}

function load(): Lists {
  const countries = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const peoples = new Set<string>();
  const bodies = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const [, names = "", adjective = "", people = ""] of rows(COUNTRIES)) {
    const [first = ""] = names.split("|");
    for (const name of cells(names)) put(countries, fold(name), first);
    for (const name of cells(adjective)) {
      put(countries, fold(name), first);
      put(adjectives, fold(name), first);
    }
    for (const name of cells(people)) peoples.add(fold(name));
  }
  for (const [names = "", people = ""] of rows(PEOPLES))
    for (const name of [...cells(names), ...cells(people)]) peoples.add(fold(name));
  for (const [nick = "", name = ""] of rows(METONYMS)) put(bodies, fold(nick), name);
  for (const [names = "", short = ""] of [...rows(ARMED_GROUPS), ...rows(ORGANISATIONS)]) {
    const first = bodies.get(fold(cells(names)[0] ?? "")) ?? cells(names)[0] ?? "";
    for (const name of cells(names)) put(bodies, fold(name), first);
    for (const name of cells(short)) put(acronyms, name, first);
  }
  return {
    countries,
    adjectives,
    peoples,
    bodies,
    acronyms,
    titles: new Set(TITLES.split("\n")),
    nouns: loadNouns(),
  };
}

function loadNouns(): ReadonlyMap<string, Noun> {
  const nouns = new Map<string, Noun>();
  for (const [type, number, gender, words = ""] of rows(CLASS_NOUNS))
    for (const word of words.split(" "))
      if (!nouns.has(fold(word)))
        nouns.set(fold(word), {
          type: type as EntityType,
          number: number as Noun["number"],
          gender: gender === "m" || gender === "f" ? gender : null,
        });
  return nouns;
}

function put(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

function fold(name: string): string {
  return nameWords(name).join(" ");
}

function rows(list: string): string[][] {
  return list.split("\n").map((line) => line.split("\t"));
}

function cells(text: string): string[] {
  return text === "" ? [] : text.split("|");
}
