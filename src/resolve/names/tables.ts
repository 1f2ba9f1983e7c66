import { COUNTRIES } from "../../language/index.ts";
import {
  BODY_WORDS,
  LEGAL_FORMS,
  NAME_COUNTRIES,
  NAME_FORMS,
  NAME_NUMBERS,
  NAME_TITLES,
  NAME_WORDS,
} from "./list-data.ts";
import { evenSlavicEnding } from "./romanise.ts";

/** A given name known in several forms: which name, whether this is a pet form of it, and whose name it is. */
export interface GivenForm {
  readonly ids: readonly number[];
  readonly petOf: readonly number[];
  readonly sex: "m" | "f" | null;
}

/** The lists about names, as the reader asks them. All words are folded: lower case, without marks. */
export interface NameTables {
  readonly given: ReadonlyMap<string, GivenForm>;
  /** Words of bodies' names, to the first spelling of their row. */
  readonly bodyWords: ReadonlyMap<string, string>;
  /** Legal forms of up to seven words, to their kind. */
  readonly legal: ReadonlyMap<string, string>;
  /** The first words of legal forms. */
  readonly legalStarts: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
  readonly personParticles: ReadonlySet<string>;
  readonly bodyParticles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly junior: ReadonlySet<string>;
  /** Countries and their adjectives, one word each, to the country's code. */
  readonly countries: ReadonlyMap<string, string>;
}

let loaded: NameTables | undefined;

/** The tables, read on the first call and kept. */
export function tables(): NameTables {
  loaded ??= load();
  return loaded;
}

function load(): NameTables {
  const roles = new Map(rows(NAME_WORDS).map(([role = "", words = ""]) => [role, new Set(words.split(" "))]));
  const role = (name: string) => roles.get(name) ?? new Set<string>();
  const legal = new Map(
    rows(LEGAL_FORMS).flatMap(([kind = "", forms = ""]) =>
      forms.split("|").map((form) => [form, kind] as const),
    ),
  );
  return {
    given: loadGiven(),
    bodyWords: new Map(
      rows(BODY_WORDS).flatMap(([first = "", others = ""]) =>
        [first, ...others.split("|")].map((word) => [evenSlavicEnding(word), first] as const),
      ),
    ),
    legal,
    legalStarts: new Set([...legal.keys()].map((form) => form.split(" ", 1)[0]!)),
    numbers: new Map(
      rows(NAME_NUMBERS).flatMap(([value, words = ""]) =>
        words.split(" ").map((word) => [word, Number(value)] as const),
      ),
    ),
    titles: new Set(NAME_TITLES.split(/\s+/)),
    personParticles: role("particle-person"),
    bodyParticles: role("particle-body"),
    common: role("common-person"),
    generic: role("generic-body"),
    junior: role("junior"),
    countries: loadCountries(),
  };
}

function loadGiven(): ReadonlyMap<string, GivenForm> {
  const given = new Map<string, { ids: number[]; petOf: number[]; sex: "m" | "f" | null }>();
  for (const [id, [sex = "", forms = "", pets = ""]] of rows(NAME_FORMS).entries())
    for (const [word, pet] of [
      ...forms.split("|").map((form) => [form, false] as const),
      ...pets.split("|").map((form) => [form, true] as const),
    ]) {
      if (word === "") continue;
      const sexOf = sex === "m" || sex === "f" ? sex : null;
      const entry = given.get(word) ?? { ids: [], petOf: [], sex: sexOf };
      (pet ? entry.petOf : entry.ids).push(id);
      if (entry.sex !== sexOf) entry.sex = null;
      given.set(word, entry);
    }
  return given;
}

function loadCountries(): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const [code = "", ...cells] of rows(COUNTRIES))
    for (const name of cells.slice(0, 3).flatMap((cell) => cell.split("|")))
      if (/^[A-Za-z]{4,}$/.test(name)) countries.set(name.toLowerCase(), code);
  for (const [code = "", names = ""] of rows(NAME_COUNTRIES))
    for (const name of names.split(" ")) countries.set(name, code);
  return countries;
}

function rows(list: string): string[][] {
  return list.split("\n").map((line) => line.split("\t"));
}
