import type { ModelFile } from "../../language/index.ts";
import { placeKey } from "./place-key.ts";

/** What a place is. A `seat` is the seat of a division's administration; `hamlet` a small place without known population. */
export const PLACE_KINDS = [
  "country",
  "division",
  "district",
  "capital",
  "seat",
  "town",
  "hamlet",
  "quarter",
  "region",
  "continent",
  "sea",
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A country or one of its first divisions, as the gazetteer's places name where they lie. */
export interface Area {
  /** ISO 3166-1 alpha-2; empty for what lies in no one country. */
  readonly country: string;
  /** ISO 3166-2 where known. */
  readonly division: string | null;
  /** Its own number among the places. */
  readonly place: number;
}

/** A place of the gazetteer. `lat` and `lon` are WGS 84 degrees; `population` is rounded to about a tenth, 0 where unknown. */
export interface GazetteerPlace {
  readonly number: number;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Number of its area in {@link Gazetteer.areas}, 0 for none; a country's or a division's is itself. */
  readonly area: number;
  /** Number of the district it lies in, null where not known. */
  readonly district: number | null;
  /** Its number at GeoNames, null where not known. */
  readonly geonames: number | null;
}

/** A place and whether it was found by its usual name or by another one. */
export interface Hit {
  readonly number: number;
  readonly alternate: boolean;
}

/** Place names and what they may stand for. Look-ups take some microseconds and keep nothing. */
export interface Gazetteer {
  readonly areas: readonly Area[];
  /** Every place with this key, usual names first, larger places first; empty for an unknown key. */
  find(key: string): readonly Hit[];
  place(number: number): GazetteerPlace;
  /** The place of a country by its ISO 3166-1 code, null for a code that no place has. */
  state(country: string): number | null;
}

/** How many names share one start in the file. */
export const BLOCK_NAMES = 16;
/** Populations lie in the file as this many steps a power of ten. */
export const POPULATION_STEPS = 28;
/** Degrees lie in the file as whole numbers of this many to a degree, from -180 up. */
export const DEGREE_STEPS = 40_000;

/** The gazetteer in a model file. Sections are read where they lie; nothing is copied but the list of areas. */
export function gazetteerOf(file: ModelFile): Gazetteer {
  const section = (name: string): DataView => {
    const bytes = file.sections.get(name) ?? new Uint8Array(0);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const text = new TextDecoder();
  const names = file.sections.get("names") ?? new Uint8Array(0);
  const blocks = section("blocks");
  const [lat, lon, population, kind] = [
    section("lat"),
    section("lon"),
    section("population"),
    section("kind"),
  ];
  const [area, district, districts, ids] = [
    section("area"),
    section("district"),
    section("districts"),
    section("ids"),
  ];
  const alternates = section("alternates");
  const count = kind.byteLength;
  const areas = JSON.parse(text.decode(file.sections.get("areas"))) as Area[];
  const states = new Map<string, number>();
  for (const { country, place } of areas)
    if (kind.getUint8(place) === PLACE_KINDS.indexOf("country")) states.set(country, place);

  const blockNames = (block: number): string[] => {
    const found: string[] = [];
    let at = blocks.getUint32(block * 4, true);
    let before = new Uint8Array(0);
    for (let i = block * BLOCK_NAMES; i < Math.min(count, (block + 1) * BLOCK_NAMES); i++) {
      const shared = names[at]!;
      const length = names[at + 1]!;
      const bytes = new Uint8Array(shared + length);
      bytes.set(before.subarray(0, shared));
      bytes.set(names.subarray(at + 2, at + 2 + length), shared);
      found.push(text.decode(bytes));
      before = bytes;
      at += 2 + length;
    }
    return found;
  };
  const headKey = (block: number): string => {
    const at = blocks.getUint32(block * 4, true);
    return placeKey(text.decode(names.subarray(at + 2, at + 2 + names[at + 1]!)));
  };
  const usual = (key: string): Hit[] => {
    let low = 0;
    let high = Math.ceil(count / BLOCK_NAMES) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (headKey(middle) < key) low = middle;
      else high = middle - 1;
    }
    const found: Hit[] = [];
    for (let block = low; block * BLOCK_NAMES < count; block++)
      for (const [i, name] of blockNames(block).entries()) {
        const other = placeKey(name);
        if (other === key) found.push({ number: block * BLOCK_NAMES + i, alternate: false });
        else if (other > key) return found;
      }
    return found;
  };
  const other = (key: string): Hit[] => {
    const [hash, check] = hashKey(key);
    let low = 0;
    let high = alternates.byteLength / 8;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (alternates.getUint32(middle * 8, true) < hash) low = middle + 1;
      else high = middle;
    }
    const found: Hit[] = [];
    for (; low * 8 < alternates.byteLength && alternates.getUint32(low * 8, true) === hash; low++) {
      const packed = alternates.getUint32(low * 8 + 4, true);
      if (packed >>> 24 === check) found.push({ number: packed & 0xffffff, alternate: true });
    }
    return found;
  };
  const degrees = (view: DataView, number: number): number =>
    (view.getUint16(number * 3, true) | (view.getUint8(number * 3 + 2) << 16)) / DEGREE_STEPS - 180;

  return {
    areas,
    state: (country) => states.get(country) ?? null,
    find: (key) => (key === "" || count === 0 ? [] : [...usual(key), ...other(key)]),
    place: (number) => {
      const districtIndex = district.getUint16(number * 2, true);
      const steps = population.getUint8(number);
      return {
        number,
        name: blockNames(Math.floor(number / BLOCK_NAMES))[number % BLOCK_NAMES]!,
        kind: PLACE_KINDS[kind.getUint8(number)]!,
        lat: degrees(lat, number),
        lon: degrees(lon, number),
        population: steps === 0 ? 0 : Math.round(10 ** (steps / POPULATION_STEPS)),
        area: area.getUint16(number * 2, true),
        district: districtIndex === 0 ? null : districts.getUint32(districtIndex * 4, true),
        geonames: ids.getUint32(number * 4, true) || null,
      };
    },
  };
}

/** 32 bits of FNV-1a over a key's UTF-16 code units, and 8 more of another start: together they part all known names. */
export function hashKey(key: string): readonly [hash: number, check: number] {
  let a = 0x811c9dc5;
  let b = 0x2a5f1d97;
  for (let at = 0; at < key.length; at++) {
    a = Math.imul(a ^ key.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ key.charCodeAt(at), 0x85ebca6b);
  }
  return [a >>> 0, (b ^ (b >>> 13)) >>> 24];
}
