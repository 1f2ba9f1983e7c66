import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";
import { bareKey, placeKey, soundKey, wholeKey } from "./place-key.ts";

/** A place that a name may stand for, and how the name led to it. */
export interface Candidate {
  readonly place: GazetteerPlace;
  /** Found by another name than its usual one. */
  readonly alternate: boolean;
  /** Found only without the words that say what it is ("Wayne" for "Wayne Township"). */
  readonly bare: boolean;
}

/** Names like San José stand for hundreds of places; the smallest of so many are never meant without saying so. */
const CANDIDATES_MAX = 60;

/** The places that a name may stand for, larger first; empty for a name that no place has. */
export function findCandidates(name: string, gazetteer: Gazetteer): Candidate[] {
  const key = placeKey(name.replace(/['’]s?$/u, ""));
  if (key === "") return [];
  const found = new Map<number, Candidate>();
  const add = (spelling: string, bare: boolean): void => {
    for (const { number, alternate } of gazetteer.find(spelling))
      if (!found.has(number)) found.set(number, { place: gazetteer.place(number), alternate, bare });
  };
  add(key, false);
  const stripped = bareKey(key);
  if (stripped !== key) add(stripped, true);
  if (found.size === 0) add(soundKey(key), true);
  if (found.size === 0) for (const spelling of respelled(key)) add(spelling, true);
  const candidates = [...found.values()];
  return candidates.sort((a, b) => b.place.population - a.place.population).slice(0, CANDIDATES_MAX);
}

/** Other forms in which a name is written: its people, its Arabic article, its two parts. */
function respelled(key: string): string[] {
  return [
    wholeKey(key),
    key.replace(/(?:ers?|ites?|ians?|s)$/, ""),
    key.replace(/^al /, ""),
    `al ${key}`,
    key.replace(/ (?:city|town|village)$/, ""),
  ].filter((spelling) => spelling !== key && spelling.length > 2);
}
