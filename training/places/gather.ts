import { readFileSync } from "node:fs";
import type { PlaceKind } from "../../src/resolve/places/gazetteer.ts";
import { bareKey, placeKey, soundKey } from "../../src/resolve/places/place-key.ts";
import type { RawPlace } from "./pack.ts";
import type { Sources, Town } from "./sources.ts";

/** Where news of small places is read, or made: there every place is kept, elsewhere those with 1,000 people and seats. */
const FRAGILE = new Set(
  "IL AF BF BI CM CF TD CD ET HT IQ LB LY ML MZ MM NE NG PS SO SS SD SY UA YE PK IR KE CO PH EG JO LK RS XK BA GE AZ AM TJ UZ DZ TN UG RW".split(
    " ",
  ),
);
const WHOLE = new Set([..."US GB IE CA AU NZ".split(" "), ...FRAGILE]);
const TOWN_MIN = 1000;
/** From this size up a town in a state of conflict is also found by other romanisations of its name. */
const SOUND_MIN = 5000;
/** From this size up a town's names in other languages and spellings are kept. */
const SPELLINGS_MIN = 15_000;
const SPELLINGS_MIN_WHOLE = 2_000;
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u;

interface Wide {
  readonly kind: string;
  readonly code: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

/** All places of the gazetteer, from the sources and the lists in `lists/`. */
export function gatherPlaces(sources: Sources): RawPlace[] {
  const wide = listed("wide-places.tsv").map(
    ([kind = "", code = "", names = "", lat, lon]): Wide => ({
      kind,
      code,
      names: names.split("|"),
      lat: Number(lat),
      lon: Number(lon),
    }),
  );
  const countries = gatherCountries(sources, wide);
  const divisions = gatherDivisions(sources, wide, countries);
  const districts = gatherDistricts(sources, countries, divisions);
  const towns = gatherTowns(sources, countries, divisions, districts);
  const hamlets = gatherHamlets(sources, towns, divisions);
  const regions = wide
    .filter(({ kind }) => kind !== "division" && kind !== "country")
    .map(({ kind, code, names, lat, lon }) =>
      place(names[0]!, names.slice(1), kind === "continent" || kind === "sea" ? kind : "region", lat, lon, {
        country: code,
        area: countries.get(code) ?? null,
      }),
    );
  const all = [
    ...countries.values(),
    ...divisions.values(),
    ...districts.values(),
    ...towns,
    ...hamlets,
    ...regions,
  ];
  return addAbbreviations(all);
}

function gatherCountries({ towns }: Sources, wide: readonly Wide[]): Map<string, RawPlace> {
  const named = new Map(
    listed("countries.tsv").map(([code = "", names = "", adjectives = "", people = ""]) => [
      code,
      { names: names.split("|"), others: [...adjectives.split("|"), ...people.split("|")] },
    ]),
  );
  const population = sums(towns, ({ country }) => country);
  const countries = new Map<string, RawPlace>();
  for (const [code = "", lat, lon] of listed("country-points.tsv")) {
    const row = named.get(code);
    if (!row) continue;
    const others = [...row.names.slice(1), ...row.others].filter(Boolean);
    countries.set(
      code,
      place(row.names[0]!, others, "country", Number(lat), Number(lon), {
        country: code,
        population: population.get(code) ?? 0,
      }),
    );
  }
  for (const { kind, code, names, lat, lon } of wide)
    if (kind === "country")
      countries.set(
        code,
        place(names[0]!, names.slice(1), "country", lat, lon, {
          country: code,
          population: population.get(code) ?? 0,
        }),
      );
  return countries;
}

function gatherDivisions(
  sources: Sources,
  wide: readonly Wide[],
  countries: Map<string, RawPlace>,
): Map<string, RawPlace> {
  const extents = extentsBy(sources.towns, ({ country, division }) => `${country}.${division}`);
  const population = sums(sources.towns, ({ country, division }) => `${country}.${division}`);
  const states = new Map(sources.states.map((state) => [placeKey(state.name), state]));
  const points = new Map(wide.filter(({ kind }) => kind === "division").map((row) => [row.code, row]));
  const isoNames = isoByName(sources);
  const divisions = new Map<string, RawPlace>();
  for (const { code, name } of sources.divisions) {
    const country = code.slice(0, 2);
    const iso =
      country === "US"
        ? `US-${code.slice(3)}`
        : (isoNames.get(`${country}|${bareKey(placeKey(name))}`) ??
          isoNames.get(`${country}|${soundKey(bareKey(placeKey(name)))}`) ??
          null);
    const listedAt = iso === null ? undefined : points.get(iso);
    const at = listedAt ?? (country === "US" ? states.get(placeKey(name)) : undefined) ?? extents.get(code);
    if (!at) continue;
    const others = [bareKey(placeKey(name)), ...(listedAt?.names ?? [])];
    const cldr = iso === null ? undefined : sources.cldr[iso.toLowerCase().replace("-", "")];
    if (cldr !== undefined) others.push(cldr, bareKey(placeKey(cldr)));
    divisions.set(
      code,
      place(name, others, "division", at.lat, at.lon, {
        country,
        area: countries.get(country) ?? null,
        iso,
        population: population.get(code) ?? 0,
      }),
    );
  }
  return divisions;
}

/** ISO 3166-2 codes by country and bare name, or what its romanisations share; the first of two of one name. */
function isoByName({ iso, cldr }: Sources): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name } of iso)
    for (const spelling of [name, cldr[code.toLowerCase().replace("-", "")] ?? name]) {
      const bare = bareKey(placeKey(spelling));
      for (const key of [`${code.slice(0, 2)}|${bare}`, `${code.slice(0, 2)}|${soundKey(bare)}`])
        if (!codes.has(key)) codes.set(key, code);
    }
  return codes;
}

function gatherDistricts(
  sources: Sources,
  countries: Map<string, RawPlace>,
  divisions: Map<string, RawPlace>,
): Map<string, RawPlace> {
  const means = meansBy(
    sources.towns,
    ({ country, division, district }) => `${country}.${division}.${district}`,
  );
  const population = sums(
    sources.towns,
    ({ country, division, district }) => `${country}.${division}.${district}`,
  );
  const inside = new Set(
    sources.towns.map((town) => `${town.country}.${town.division}.${town.district}|${placeKey(town.name)}`),
  );
  const stateIds = new Map(sources.states.map(({ id, name }) => [placeKey(name), id]));
  const counties = new Map(sources.counties.map((county) => [county.id, county]));
  const districts = new Map<string, RawPlace>();
  for (const { code, name } of sources.districts) {
    const [country = "", first = "", second = ""] = code.split(".");
    const division = divisions.get(`${country}.${first}`);
    const state = country === "US" && division ? stateIds.get(placeKey(division.name)) : undefined;
    const at = (state === undefined ? undefined : counties.get(`${state}${second}`)) ?? means.get(code);
    const key = placeKey(name);
    // A commune that is called like its town is that town.
    if (!at || (inside.has(`${code}|${key}`) && bareKey(key) === key && !WHOLE.has(country))) continue;
    const others = [bareKey(key), key.replace(/^county (.+)$/, "$1 county")];
    districts.set(
      code,
      place(name, others, "district", at.lat, at.lon, {
        country,
        area: division ?? countries.get(country) ?? null,
        population: population.get(code) ?? 0,
      }),
    );
  }
  return districts;
}

function gatherTowns(
  sources: Sources,
  countries: Map<string, RawPlace>,
  divisions: Map<string, RawPlace>,
  districts: Map<string, RawPlace>,
): RawPlace[] {
  const kept = sources.towns.filter(
    ({ country, population, kind }) =>
      WHOLE.has(country) || population >= TOWN_MIN || kind === "seat" || kind === "capital",
  );
  return kept.map((town) => {
    const { country, division, district, population } = town;
    const spelled = population >= (WHOLE.has(country) ? SPELLINGS_MIN_WHOLE : SPELLINGS_MIN);
    const others = spelled ? town.others.filter(isSpelling) : town.others.slice(0, 1);
    return place(town.name, others, town.kind, town.lat, town.lon, {
      country,
      geonames: town.geonames,
      population,
      area: divisions.get(`${country}.${division}`) ?? countries.get(country) ?? null,
      district: districts.get(`${country}.${division}.${district}`) ?? null,
    });
  });
}

/** Codes of airports and the like are no spellings of a name. */
function isSpelling(name: string): boolean {
  return LATIN.test(name) && name.length > 3 && !/^\p{Lu}+$/u.test(name);
}

/** US places that only the postal list knows, where no town of that name is in the same state. */
function gatherHamlets(
  sources: Sources,
  towns: readonly RawPlace[],
  divisions: Map<string, RawPlace>,
): RawPlace[] {
  const known = new Set(towns.map((town) => `${town.area?.iso}|${placeKey(town.name)}`));
  return sources.hamlets.flatMap(({ name, state, lat, lon }) => {
    const area = divisions.get(`US.${state}`);
    if (!area || known.has(`${area.iso}|${placeKey(name)}`)) return [];
    return [place(name, [], "hamlet", lat, lon, { country: "US", area })];
  });
}

function addAbbreviations(places: RawPlace[]): RawPlace[] {
  const short = new Map<string, string[]>();
  for (const [abbreviation = "", full = ""] of listed("place-abbreviations.tsv"))
    short.set(full, [...(short.get(full) ?? []), abbreviation]);
  const largest = new Map<string, RawPlace>();
  for (const one of places) {
    const name = `${one.name}, ${one.country}`;
    if (
      one.kind !== "division" &&
      one.kind !== "district" &&
      one.population > (largest.get(name)?.population ?? -1)
    )
      largest.set(name, one);
  }
  return places.map((one) => {
    const name = `${one.name}, ${one.country}`;
    const more = [
      ...(one.iso === null ? [] : (short.get(one.iso) ?? [])),
      ...(largest.get(name) === one ? (short.get(name) ?? []) : []),
    ];
    if (more.length > 0) (one.others as string[]).push(...more);
    return one;
  });
}

function place(
  name: string,
  others: readonly string[],
  kind: PlaceKind,
  lat: number,
  lon: number,
  rest: Partial<Omit<RawPlace, "name" | "others" | "kind" | "lat" | "lon">>,
): RawPlace {
  return {
    name,
    others: [...others],
    kind,
    lat,
    lon,
    population: 0,
    geonames: 0,
    country: "",
    area: null,
    district: null,
    iso: null,
    romanised:
      kind !== "country" &&
      FRAGILE.has(rest.country ?? "") &&
      (kind !== "town" || (rest.population ?? 0) >= SOUND_MIN),
    ...rest,
  };
}

function listed(name: string): string[][] {
  return readFileSync(new URL(`../../lists/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

function sums(towns: readonly Town[], keyOf: (town: Town) => string): Map<string, number> {
  const total = new Map<string, number>();
  for (const town of towns)
    total.set(keyOf(town), (total.get(keyOf(town)) ?? 0) + (town.kind === "quarter" ? 0 : town.population));
  return total;
}

function extentsBy(
  towns: readonly Town[],
  keyOf: (town: Town) => string,
): Map<string, { lat: number; lon: number }> {
  const extents = new Map<string, { lats: number[]; lons: number[] }>();
  for (const town of towns) {
    const extent = extents.get(keyOf(town)) ?? { lats: [], lons: [] };
    extent.lats.push(town.lat);
    extent.lons.push(town.lon);
    extents.set(keyOf(town), extent);
  }
  const middle = (list: number[]) =>
    list.reduce((a, b) => Math.min(a, b)) / 2 + list.reduce((a, b) => Math.max(a, b)) / 2;
  return new Map(
    [...extents].map(([key, { lats, lons }]) => [key, { lat: middle(lats), lon: middle(lons) }]),
  );
}

function meansBy(
  towns: readonly Town[],
  keyOf: (town: Town) => string,
): Map<string, { lat: number; lon: number }> {
  const total = new Map<string, { lat: number; lon: number; count: number }>();
  for (const town of towns) {
    const sum = total.get(keyOf(town)) ?? { lat: 0, lon: 0, count: 0 };
    total.set(keyOf(town), { lat: sum.lat + town.lat, lon: sum.lon + town.lon, count: sum.count + 1 });
  }
  return new Map(
    [...total].map(([key, { lat, lon, count }]) => [key, { lat: lat / count, lon: lon / count }]),
  );
}
