import type { Candidate } from "./candidates.ts";
import type { Cues } from "./cues.ts";
import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";

/** What is known of a candidate, by name; the model has a weight for each. All are between 0 and about 1. */
export const FEATURES = [
  "population",
  "largest",
  "country",
  "division",
  "district",
  "capital",
  "seat",
  "town",
  "hamlet",
  "quarter",
  "wide",
  "alternate",
  "bare",
  "contained",
  "not-contained",
  "said-so",
  "said-otherwise",
  "publisher-country",
  "same-division",
  "same-country",
  "division-named",
  "country-named",
  "nearby",
  "near",
  "nearest",
] as const;

/** One name of a document, wherever it stands, and what it may stand for. */
export interface Group {
  /** What its mentions have in common; other groups of this name are other places. */
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly cues: Cues;
  /** Where its first mention starts: neighbours in the text say more than the far end of it. */
  readonly start: number;
}

/** A place that another name of the document stands for, with how sure that is. */
export interface Neighbour {
  readonly place: GazetteerPlace;
  readonly weight: number;
}

const EVIDENCE_FROM = FEATURES.indexOf("same-division");
const POPULATION_DIGITS = 7;
const NEARBY_KM = 60;
const NEAR_KM = 400;

/** What a candidate has by itself and by the words around its name; the evidence of other names is 0. */
export function ownFeatures(
  candidate: Candidate,
  group: Group,
  gazetteer: Gazetteer,
  publisherCountry: string | null,
): Float64Array {
  const { place, alternate, bare } = candidate;
  const values = new Float64Array(FEATURES.length);
  const set = (name: (typeof FEATURES)[number], value: number) => {
    values[FEATURES.indexOf(name)] = value;
  };
  set("population", Math.log10(1 + place.population) / POPULATION_DIGITS);
  set("largest", candidate === group.candidates[0] ? 1 : 0);
  const wide = place.kind === "region" || place.kind === "continent" || place.kind === "sea";
  set(wide ? "wide" : (place.kind as (typeof FEATURES)[number]), 1);
  set("alternate", alternate ? 1 : 0);
  set("bare", bare ? 1 : 0);
  if (group.cues.containers.length > 0) {
    const inside = group.cues.containers.some((container) => liesIn(place, container, gazetteer));
    set(inside ? "contained" : "not-contained", 1);
  }
  if (group.cues.says !== null) set(isSo(place, group.cues.says) ? "said-so" : "said-otherwise", 1);
  const country = gazetteer.areas[place.area]?.country;
  set("publisher-country", publisherCountry !== null && country === publisherCountry ? 1 : 0);
  return values;
}

/** Puts in what the document's other names say: `neighbours` are one list a name, their weights at most 1 together. */
export function setEvidence(
  values: Float64Array,
  place: GazetteerPlace,
  neighbours: readonly (readonly Neighbour[])[],
  gazetteer: Gazetteer,
): void {
  const area = gazetteer.areas[place.area];
  let [division, country, divisionNamed, countryNamed, nearby, near, nearest] = [0, 0, 0, 0, 0, 0, 0];
  for (const places of neighbours) {
    let [close, closer] = [0, 0];
    for (const { place: other, weight } of places) {
      const otherArea = gazetteer.areas[other.area];
      if (area && otherArea && area.country !== "" && area.country === otherArea.country) {
        country += weight;
        if (place.area === other.area && other.kind !== "country") division += weight;
        if (other.kind === "country") countryNamed = Math.max(countryNamed, weight);
        if (other.number === area.place && other.kind === "division")
          divisionNamed = Math.max(divisionNamed, weight);
      }
      if (other.kind === "country" || other.kind === "continent") continue;
      const distanceKm = roughKm(place, other);
      close += weight * Math.exp(-distanceKm / NEARBY_KM);
      closer += weight * Math.exp(-distanceKm / NEAR_KM);
    }
    nearby += close;
    near += closer;
    nearest = Math.max(nearest, close);
  }
  const count = Math.max(1, neighbours.length);
  const evidence = [
    division / count,
    country / count,
    divisionNamed,
    countryNamed,
    nearby / count,
    near / count,
    nearest,
  ];
  values.set(evidence, EVIDENCE_FROM);
}

/** Whether a place is the container or lies in it. */
export function liesIn(place: GazetteerPlace, container: number, gazetteer: Gazetteer): boolean {
  if (place.number === container) return false;
  if (place.district === container) return true;
  const area = gazetteer.areas[place.area];
  if (!area || place.area === 0) return false;
  if (area.place === container) return true;
  const whole = gazetteer.place(container);
  return whole.kind === "country" && gazetteer.areas[whole.area]?.country === area.country;
}

/** Whether a place is what the words call it. */
export function isSo({ kind }: GazetteerPlace, says: NonNullable<Cues["says"]>): boolean {
  switch (says) {
    case "district":
      return kind === "district";
    case "division":
      return kind === "division" || kind === "district" || kind === "region";
    case "town":
      return kind !== "country" && kind !== "division" && kind !== "district";
  }
}

/** Distance on a sphere whose degrees are flat between the two places; right to a few per cent where it matters. */
function roughKm(a: GazetteerPlace, b: GazetteerPlace): number {
  const lon = Math.abs(a.lon - b.lon);
  const x = Math.min(lon, 360 - lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  const y = a.lat - b.lat;
  return 111.2 * Math.sqrt(x * x + y * y);
}
