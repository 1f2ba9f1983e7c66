import {
  type Area,
  BLOCK_NAMES,
  DEGREE_STEPS,
  hashKey,
  PLACE_KINDS,
  type PlaceKind,
  POPULATION_STEPS,
} from "../../src/resolve/places/gazetteer.ts";
import { bareKey, placeKey, soundKey } from "../../src/resolve/places/place-key.ts";

/** A place before it has a number. */
export interface RawPlace {
  readonly name: string;
  readonly others: readonly string[];
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  population: number;
  readonly geonames: number;
  readonly country: string;
  /** The country or division it lies in, or it is itself. */
  area: RawPlace | null;
  district: RawPlace | null;
  /** ISO 3166-2, for a division. */
  readonly iso: string | null;
  /** Also found by other romanisations of its name. */
  readonly romanised: boolean;
}

/** The gazetteer's sections, names in the order of their keys and larger places first. */
export function packPlaces(raw: readonly RawPlace[]): Record<string, Uint8Array> {
  const places = raw
    .map((place) => ({ place, key: placeKey(place.name) }))
    .filter(({ key }) => key !== "")
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.place.population - a.place.population));
  const numbers = new Map(places.map(({ place }, number) => [place, number]));
  const areas: Area[] = [{ country: "", division: null, place: 0 }];
  const areaOf = new Map<RawPlace, number>();
  const districts: number[] = [0];
  const districtOf = new Map<RawPlace, number>();
  for (const { place } of places) {
    if (place.kind === "country" || place.kind === "division") {
      areaOf.set(place, areas.length);
      areas.push({ country: place.country, division: place.iso, place: numbers.get(place)! });
    } else if (place.kind === "district") {
      districtOf.set(place, districts.length);
      districts.push(numbers.get(place)!);
    }
  }
  const column = (bytes: number, value: (place: RawPlace) => number): Uint8Array => {
    const packed = Buffer.alloc(bytes * places.length);
    for (const [i, { place }] of places.entries()) packed.writeUIntLE(value(place), i * bytes, bytes);
    return packed;
  };
  return {
    ...packNames(places.map(({ place }) => place.name)),
    lat: column(3, ({ lat }) => Math.round((lat + 180) * DEGREE_STEPS)),
    lon: column(3, ({ lon }) => Math.round((lon + 180) * DEGREE_STEPS)),
    population: column(1, ({ population }) =>
      Math.min(255, Math.round(Math.log10(Math.max(1, population)) * POPULATION_STEPS)),
    ),
    kind: column(1, ({ kind }) => PLACE_KINDS.indexOf(kind)),
    area: column(2, (place) => areaOf.get(place) ?? areaOf.get(place.area ?? place) ?? 0),
    district: column(2, ({ district }) => (district ? (districtOf.get(district) ?? 0) : 0)),
    districts: Buffer.from(Uint32Array.from(districts).buffer),
    ids: column(4, ({ geonames }) => geonames),
    areas: Buffer.from(JSON.stringify(areas)),
    alternates: packAlternates(places),
  };
}

/** Names behind how many bytes each shares with the one before it in its block. */
function packNames(names: readonly string[]): Record<"names" | "blocks", Uint8Array> {
  const parts: Buffer[] = [];
  const blocks: number[] = [];
  let length = 0;
  let before = Buffer.alloc(0);
  for (const [i, name] of names.entries()) {
    const bytes = Buffer.from(name).subarray(0, 255);
    let shared = 0;
    if (i % BLOCK_NAMES === 0) blocks.push(length);
    else while (shared < bytes.length && shared < before.length && bytes[shared] === before[shared]) shared++;
    parts.push(Buffer.from([shared, bytes.length - shared]), bytes.subarray(shared));
    length += 2 + bytes.length - shared;
    before = bytes;
  }
  return { names: Buffer.concat(parts), blocks: Buffer.from(Uint32Array.from(blocks).buffer) };
}

/** Hashes of the other names in ascending order, each with eight bits more and its place. */
function packAlternates(places: readonly { place: RawPlace; key: string }[]): Uint8Array {
  const rows = places.flatMap(({ place, key }, number) =>
    [
      ...new Set([
        ...place.others.map(placeKey),
        ...(place.romanised ? [soundKey(key), soundKey(bareKey(key))] : []),
      ]),
    ]
      .filter((other) => other !== "" && other !== key)
      .map((other) => {
        const [hash, check] = hashKey(other);
        return { hash, packed: check * 0x1000000 + number };
      }),
  );
  rows.sort((a, b) => a.hash - b.hash || (a.packed & 0xffffff) - (b.packed & 0xffffff));
  const packed = Buffer.alloc(rows.length * 8);
  for (const [i, row] of rows.entries()) {
    packed.writeUInt32LE(row.hash, i * 8);
    packed.writeUInt32LE(row.packed, i * 8 + 4);
  }
  return packed;
}
