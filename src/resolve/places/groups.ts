import { findCandidates } from "./candidates.ts";
import { type Cues, readCues } from "./cues.ts";
import { type Group, liesIn } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";

/** A name of a place in a text: half-open, UTF-16 code units. `country` where it is known to name a country. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly country?: boolean;
}

/** The names of a document, and for each mention its name's number. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly groupOf: readonly number[];
}

/**
 * One group a name: a name has one sense in a document, unless the words around it put it in two places ("Paris, Texas" and
 * "Paris, France"). A mention without such words goes with the name's first group.
 */
export function groupMentions(text: string, mentions: readonly PlaceMention[], gazetteer: Gazetteer): Groups {
  const groups: { name: string; candidates: Group["candidates"]; cues: Cues; start: number }[] = [];
  const byName = new Map<string, number[]>();
  const groupOf = mentions.map(({ start, end, country }) => {
    const name = text.slice(start, end);
    const key = `${country === true ? "country" : "place"}:${placeKey(name)}`;
    const cues = readCues(text, start, end, gazetteer);
    const same = byName.get(key) ?? [];
    const fits = same.find((g) => agree(groups[g]!.cues, cues));
    if (fits !== undefined) {
      groups[fits]!.cues = joined(groups[fits]!.cues, cues);
      return fits;
    }
    const first = same[0];
    const candidates =
      first === undefined ? candidatesOf(name, country === true, gazetteer) : groups[first]!.candidates;
    groups.push({ name: key, candidates, cues, start });
    byName.set(key, [...same, groups.length - 1]);
    return groups.length - 1;
  });
  return { groups: groups.map((group) => ({ ...group, candidates: statedOnly(group, gazetteer) })), groupOf };
}

/** "Paris, Texas" means no Paris elsewhere; where none of its places lies in what the words state, they state something else. */
function statedOnly({ candidates, cues }: Omit<Group, "name">, gazetteer: Gazetteer): Group["candidates"] {
  if (cues.stated.length === 0) return candidates;
  const inside = candidates.filter(({ place }) =>
    cues.stated.some((container) => liesIn(place, container, gazetteer)),
  );
  return inside.length > 0 ? inside : candidates;
}

function candidatesOf(name: string, country: boolean, gazetteer: Gazetteer): Group["candidates"] {
  const candidates = findCandidates(name, gazetteer);
  if (!country) return candidates;
  return candidates.filter(
    ({ place: { kind } }) => kind === "country" || kind === "region" || kind === "continent",
  );
}

function agree(a: Cues, b: Cues): boolean {
  const says = a.says === b.says || a.says === null || b.says === null;
  if (!says) return false;
  if (a.containers.length === 0 || b.containers.length === 0) return true;
  return a.containers.some((container) => b.containers.includes(container));
}

function joined(a: Cues, b: Cues): Cues {
  return {
    containers: bothOrAll(a.containers, b.containers),
    stated: bothOrAll(a.stated, b.stated),
    says: a.says ?? b.says,
  };
}

function bothOrAll(a: readonly number[], b: readonly number[]): readonly number[] {
  const both = a.filter((container) => b.includes(container));
  return both.length > 0 ? both : [...a, ...b];
}
