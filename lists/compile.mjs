#!/usr/bin/env node
// Puts the lists into the rooms that use them, as text in a TypeScript file, so that pure code reads no file at run time and
// a list costs nothing until it is first asked for. `--check` only says whether the rooms are up to date (status 1 if not).
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
const ROOMS = {
  "../src/extract/mentions/list-data.ts": {
    ARMED_GROUPS: "armed-groups.tsv",
    CLASS_NOUNS: "class-nouns.tsv",
    COUNTRIES: "countries.tsv",
    ENGLISH_GIVEN_NAMES: "derived/english-given-names.txt",
    GIVEN_NAMES: "given-names.txt",
    ORGANISATIONS: "organisations.tsv",
    PEOPLES: "peoples.tsv",
    PLACES: "derived/places.txt",
    REGIONS: "regions.txt",
    TITLES: "titles.txt",
    TRIGGERS: "triggers.tsv",
    WEAPONS: "weapons.tsv",
  },
  "../src/resolve/list-data.ts": {
    ARMED_GROUPS: "armed-groups.tsv",
    CLASS_NOUNS: "class-nouns.tsv",
    COUNTRIES: "countries.tsv",
    METONYMS: "metonyms.tsv",
    ORGANISATIONS: "organisations.tsv",
    PEOPLES: "peoples.tsv",
    TITLES: "titles.txt",
  },
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [target, lists] of Object.entries(ROOMS)) {
  const made = roomFile(lists);
  const url = new URL(target, here);
  if (check) {
    if (readFileSync(url, "utf8") === made) continue;
    stale++;
    console.error(`${target} is not what lists/ holds: run node lists/compile.mjs`);
  } else writeFileSync(url, made);
}
if (stale) process.exit(1);

/** The text of a room's file: one constant a list, comments and empty lines left out. */
function roomFile(lists) {
  const constants = Object.entries(lists).map(([name, file]) => {
    const lines = readFileSync(new URL(file, here), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    return `/** lists/${file}, one entry a line. */\nexport const ${name} = \`${lines.join("\n").replace(/[\\`$]/g, "\\$&")}\`;\n`;
  });
  return `// Made by lists/compile.mjs from lists/. Change the list, not this file.\n\n${constants.join("\n")}`;
}
