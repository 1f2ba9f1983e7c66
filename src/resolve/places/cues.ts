import type { Gazetteer } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";

/** What the words around a name say of it. */
export interface Cues {
  /** Numbers of the countries, divisions and districts that the words put it in; more than one where a name is shared. */
  readonly containers: readonly number[];
  /** Those of them that stand right behind the name, as in "Paris, Texas". */
  readonly stated: readonly number[];
  /** What the words call it: a district ("X County"), a division ("X province"), a town ("the town of X"). */
  readonly says: "district" | "division" | "town" | null;
}

/** How far around a name its words are read, UTF-16 code units. */
const REACH_UNITS = 60;
/** Words of the longest name that another lies in. */
const NAME_WORDS = 4;

const CLASS =
  "county|parish|borough|province|district|governorate|oblast|region|state|city|town|township|village|community|capital|suburb|area|municipality";
// Patterns of letters of any script take long to compile, which every start would pay for: what stands between the names is matched without them,
// and the name itself by one that is small.
/** Between a name and what it lies in: "Paris*, *Texas", "Aden* (*Yemen)", "Kandahar* province in *Afghanistan". */
const BEHIND = new RegExp(
  `^(?:['’]s)?(?: (?:${CLASS}))?(?: ?[,(] ?(?:in )?(?:(?:${CLASS}) ?,? ?)?| in (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|neighbou?ring)[a-z]* )?)`,
  "i",
);
/** Between what a name lies in and the name: "Ohio*'s *Licking County", "the Yemeni* city of *Aden", "Texas* town of *Paris". */
const BEFORE = new RegExp(
  `(?:['’]s?)? (?:(?:north|south|east|west|central|northern|southern|eastern|western|port|capital|coastal|border|small)[a-z-]* )*(?:(?:${CLASS}) (?:of )?)?$`,
);
/** A word of a name, and up to three more behind it. */
const NAME_BEHIND = /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{L}[\p{L}.]*){0,3}/u;
/** One word of a name. */
const NAME_WORD = /^\p{Lu}[\p{L}.'’]*$/u;
const SAID_BEHIND =
  /^ ?(county|counties|parish|borough|co\.|district|province|governorate|oblast|state|city|town|village|township)\b/i;
const SAID_BEFORE =
  /\b(county|district|province|governorate|state|city|town|village|township) of (?:the )?$/i;

const SAYS: Readonly<Record<string, Cues["says"]>> = {
  county: "district",
  counties: "district",
  parish: "district",
  borough: "district",
  "co.": "district",
  district: "district",
  province: "division",
  governorate: "division",
  oblast: "division",
  state: "division",
  city: "town",
  town: "town",
  village: "town",
  township: "town",
};

/** Reads the words on either side of the name at `[start, end)`, half-open UTF-16 code units into `text`. */
export function readCues(text: string, start: number, end: number, gazetteer: Gazetteer): Cues {
  const behind = text.slice(end, end + REACH_UNITS);
  const before = text.slice(Math.max(0, start - REACH_UNITS), start);
  const name = text.slice(start, end);
  const containers = new Set<number>();
  const stated = new Set<number>();
  const between = BEHIND.exec(behind);
  const after = between === null ? null : NAME_BEHIND.exec(behind.slice(between[0].length));
  if (after !== null)
    for (const area of areasCalled(after[0], gazetteer, "start")) {
      containers.add(area);
      stated.add(area);
    }
  const previous = lastName(before.slice(0, BEFORE.exec(before)?.index ?? 0));
  if (previous !== "") for (const area of areasCalled(previous, gazetteer, "end")) containers.add(area);
  const said =
    /(?:^|\s)(county|parish|borough|co\.|district|province|governorate|oblast|township)$/i.exec(name)?.[1] ??
    /^(county|city|town|village|township|province|state)\s+of\s/i.exec(name)?.[1] ??
    SAID_BEHIND.exec(behind)?.[1] ??
    SAID_BEFORE.exec(before)?.[1];
  return {
    containers: [...containers],
    stated: [...stated],
    says: said === undefined ? null : (SAYS[said.toLowerCase()] ?? null),
  };
}

/** The last words of a stretch that are written as a name, four at the most; "" where there are none. */
function lastName(stretch: string): string {
  const words = stretch.split(/(?=[ -])/);
  let from = words.length;
  while (
    from > 0 &&
    words.length - from < NAME_WORDS &&
    NAME_WORD.test(words[from - 1]!.replace(/^[ -]/, ""))
  )
    from--;
  return words.slice(from).join("").replace(/^[ -]/, "");
}

/** Countries, divisions and districts that the first (or last) words of a stretch name, the longest name that is one. */
function areasCalled(words: string, gazetteer: Gazetteer, from: "start" | "end"): number[] {
  const parts = words.replace(/['’]s?$/u, "").split(" ");
  for (let length = parts.length; length > 0; length--) {
    const name = (from === "start" ? parts.slice(0, length) : parts.slice(-length)).join(" ");
    const areas = gazetteer
      .find(placeKey(name))
      .map(({ number }) => number)
      .filter((number) => ["country", "division", "district"].includes(gazetteer.place(number).kind));
    if (areas.length > 0) return areas;
  }
  return [];
}
