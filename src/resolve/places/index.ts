import type { EntityLocation } from "../../model/index.ts";
import type { Candidate } from "./candidates.ts";
import { distanceKm } from "./distance.ts";
import { type Group, isSo, liesIn } from "./features.ts";
import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";
import { groupMentions, type PlaceMention } from "./groups.ts";
import { rankGroups } from "./rank.ts";
import { type PlaceModel, placeModel } from "./weights.ts";

export type { PlaceMention } from "./groups.ts";
export { publisherCountryOf } from "./publisher.ts";

/** What is known of a document beside its text. `publisherCountry`: ISO 3166-1, where its publisher is at home. */
export interface PlaceContext {
  readonly publisherCountry?: string | null;
}

/** What else a name may stand for. */
export interface PlaceAlternative {
  readonly name: string;
  readonly within: readonly string[];
  readonly score: number;
}

/**
 * The place that a name most probably stands for. `supported` says that the text gives a reason to believe it beyond the
 * name being equal; what is not supported should not be put on a map. `reason` says why in words.
 */
export interface ResolvedPlace extends EntityLocation {
  readonly supported: boolean;
  readonly alternatives: readonly PlaceAlternative[];
}

/** More names than this in one document are left without a place; it is a list, not a report. */
const MENTIONS_MAX = 20_000;
const ALTERNATIVES_MAX = 3;
/** Below this a reading is one of several, and no better than they. */
const SCORE_MIN = 0.3;
/** A place of this size is known by its bare name. */
const LARGE_POPULATION = 100_000;
/** In a document about a state that the gazetteer lacks, only this size is. */
const LARGE_ABROAD_POPULATION = 500_000;

/**
 * Where the places are that a text names: one result a mention, in their order, null for a name that no place has, one that
 * is empty or longer than 100 code units, and for all mentions of a text with more than 20,000 of them.
 *
 * All of a document's place names should be handed in together, nationalities too: each is read in the light of the others.
 *
 * @param mentions half-open ranges of UTF-16 code units into `text`, in text order
 * @throws HeadwaterError `not-found` or `malformed`, when the gazetteer is missing or is none
 */
export function resolvePlaces(
  text: string,
  mentions: readonly PlaceMention[],
  context: PlaceContext = {},
  model: PlaceModel = placeModel(),
): (ResolvedPlace | null)[] {
  if (mentions.length === 0 || mentions.length > MENTIONS_MAX) return mentions.map(() => null);
  const { gazetteer, weights } = model;
  const publisherCountry = context.publisherCountry ?? null;
  const { groups, groupOf } = groupMentions(text, mentions, gazetteer);
  const ranked = rankGroups(groups, gazetteer, weights, publisherCountry);
  const chosen = groups.map(({ candidates }, g) => {
    const order = candidates.map((_, c) => c).sort((a, b) => ranked[g]![b]! - ranked[g]![a]!);
    const readings = order.map((c) => ({ candidate: candidates[c]!, score: ranked[g]![c]! }));
    return preferTown(readings, groups[g]!, gazetteer);
  });
  const unknownState = mentions.some(
    ({ country }, m) => country === true && chosen[groupOf[m]!]!.length === 0,
  );
  const results = chosen.map((readings, g): ResolvedPlace | null => {
    const [best, ...rest] = readings;
    if (!best) return null;
    const { place } = best.candidate;
    const support = supportOf(best, groups[g]!, { chosen, g, gazetteer, unknownState, publisherCountry });
    return {
      name: place.name,
      kind: place.kind,
      country: gazetteer.areas[place.area]?.country || null,
      division: gazetteer.areas[place.area]?.division ?? null,
      within: containersOf(place, gazetteer),
      lat: rounded(place.lat, 4),
      lon: rounded(place.lon, 4),
      geonames: place.geonames,
      score: rounded(best.score, 3),
      supported: support !== null,
      reason: support ?? "nothing in the text but the name itself points there",
      alternatives: rest.slice(0, ALTERNATIVES_MAX).map(({ candidate, score }) => ({
        name: candidate.place.name,
        within: containersOf(candidate.place, gazetteer),
        score: rounded(score, 3),
      })),
    };
  });
  return groupOf.map((g) => results[g] ?? null);
}

interface Reading {
  readonly candidate: Candidate;
  readonly score: number;
}

/** How far a town lies from the middle of what is called after it. */
const SEAT_KM = 80;

/**
 * A bare name that a district or division shares with its town means the town, unless the words around it say otherwise: the
 * town comes first, with the probability of both.
 */
function preferTown(readings: readonly Reading[], { cues }: Group, gazetteer: Gazetteer): readonly Reading[] {
  const [best] = readings;
  if (!best || (best.candidate.place.kind !== "district" && best.candidate.place.kind !== "division"))
    return readings;
  if (cues.says === "district" || cues.says === "division") return readings;
  const whole = best.candidate.place;
  const town = readings.find(
    ({ candidate: { place, bare } }) =>
      TOWNS.has(place.kind) &&
      !bare &&
      place.population >= SEAT_POPULATION &&
      gazetteer.areas[place.area]?.country === gazetteer.areas[whole.area]?.country &&
      distanceKm(place, whole) <= SEAT_KM,
  );
  if (!town) return readings;
  const first = { candidate: town.candidate, score: best.score + town.score };
  return [first, ...readings.filter((reading) => reading !== town && reading !== best)];
}

const TOWNS = new Set<string>(["capital", "seat", "town"]);
/** A smaller one is not what a district's name makes a reader think of. */
const SEAT_POPULATION = 5000;

interface Surroundings {
  readonly chosen: readonly (readonly Reading[])[];
  readonly g: number;
  readonly gazetteer: Gazetteer;
  readonly unknownState: boolean;
  readonly publisherCountry: string | null;
}

/** The strongest reason to believe a reading, in words; null for none. */
function supportOf({ candidate, score }: Reading, { cues }: Group, around: Surroundings): string | null {
  const { gazetteer, chosen, g, unknownState, publisherCountry } = around;
  const { place } = candidate;
  if (isWide(place)) return "countries, regions and seas are known by their names";
  if (cues.says !== null && !isSo(place, cues.says) && place.kind !== "district") return null;
  const container = cues.containers.find((number) => liesIn(place, number, gazetteer));
  if (container !== undefined) return `the text puts it in ${gazetteer.place(container).name}`;
  if (score < SCORE_MIN) return null;
  if (unknownState)
    return place.population >= LARGE_ABROAD_POPULATION && !candidate.bare
      ? "a large city known by its name"
      : null;
  const country = gazetteer.areas[place.area]?.country ?? "";
  const companion = chosen.find((readings, other) => {
    const [best] = readings;
    if (other === g || !best || best.score < SCORE_MIN || country === "") return false;
    const known = isWide(best.candidate.place) || best.candidate.place.population >= LARGE_POPULATION;
    return known && gazetteer.areas[best.candidate.place.area]?.country === country;
  })?.[0];
  if (companion) return `the text also names ${companion.candidate.place.name}`;
  if (publisherCountry !== null && publisherCountry === country) return "it is in the publisher's country";
  if (place.kind === "capital" || place.kind === "division" || place.population >= LARGE_POPULATION)
    return "the largest or best known place of this name";
  return null;
}

function isWide({ kind }: GazetteerPlace): boolean {
  return kind === "country" || kind === "region" || kind === "continent" || kind === "sea";
}

/** Names of what a place lies in, from the inside out: district, division, country. Empty where nothing is known. */
function containersOf(place: GazetteerPlace, gazetteer: Gazetteer): string[] {
  const within: string[] = [];
  if (place.district !== null) within.push(gazetteer.place(place.district).name);
  const area = gazetteer.areas[place.area];
  if (!area || area.country === "") return within;
  if (area.place !== place.number) within.push(gazetteer.place(area.place).name);
  const state = gazetteer.state(area.country);
  if (state !== null && state !== place.number && state !== area.place)
    within.push(gazetteer.place(state).name);
  return within;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
