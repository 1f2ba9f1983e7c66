#!/usr/bin/env node
// Puts the lists into the rooms that use them, as text in a TypeScript file, so that pure code reads no file at run time and
// a list costs nothing until it is first asked for. `--check` only says whether the rooms are up to date (status 1 if not).
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL(".", import.meta.url);
/**
 * Every list has one room. What English calls states, bodies and towns is the language room's, which both extraction and resolution
 * may ask; what names are made of is asked by the comparison of names alone.
 */
const ROOMS = {
  "../src/language/list-data.ts": {
    ARMED_GROUPS: "armed-groups.tsv",
    CLASS_NOUNS: "class-nouns.tsv",
    COUNTRIES: "countries.tsv",
    GIVEN_NAMES: foldedWords("given-names.txt", "derived/english-given-names.txt"),
    METONYMS: "metonyms.tsv",
    ORGANISATIONS: "organisations.tsv",
    PEOPLES: "peoples.tsv",
    PLACE_PHRASES: foldedPhrases("derived/places.txt"),
    PLACE_WORDS: foldedSingles("derived/places.txt"),
    PLACES: otherNames("derived/places.txt"),
    REGIONS: "regions.txt",
    TITLES: "titles.txt",
    TRIGGERS: "triggers.tsv",
    WEAPONS: "weapons.tsv",
  },
  "../src/resolve/names/list-data.ts": {
    BODY_WORDS: "body-words.tsv",
    LEGAL_FORMS: "legal-forms.tsv",
    NAME_COUNTRIES: "name-countries.tsv",
    NAME_FORMS: "name-forms.tsv",
    NAME_NUMBERS: "name-numbers.tsv",
    NAME_TITLES: "name-titles.txt",
    NAME_WORDS: "name-words.tsv",
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

/** The text of a room's file: one constant a list. */
function roomFile(lists) {
  const constants = Object.entries(lists).map(([name, list]) => {
    const { holds, text } =
      typeof list === "string"
        ? { holds: `lists/${list}, one entry a line`, text: lines(list).join("\n") }
        : list;
    return `/** ${holds}. */\nexport const ${name} = \`${text.replace(/[\\`$]/g, "\\$&")}\`;\n`;
  });
  return `// Made by lists/compile.mjs from lists/. Change the list, not this file.\n\n${constants.join("\n")}`;
}

/** The lines of a list; comments and empty lines are left out. */
function lines(file) {
  const text = readFileSync(new URL(file, here), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** Words, folded and in one line: a long list that is looked up whole, without a look at each of its words at every start. */
function foldedWords(...files) {
  const words = files.flatMap((file) => lines(file).flatMap((line) => line.split(/\s+/)));
  return {
    holds: `${named(files)}, folded, a blank between two`,
    text: [...new Set(words.map(fold))].join(" "),
  };
}

/** The names of one piece in a list, folded and in one line. */
function foldedSingles(file) {
  const names = lines(file).filter(isPlain).map(pieces);
  const singles = names.filter((parts) => parts.length === 1);
  return {
    holds: `The names of one piece in ${named([file])}, folded, a blank between two`,
    text: singles.join(" "),
  };
}

/** The names of several pieces, folded, a line each. */
function foldedPhrases(file) {
  const names = lines(file).filter(isPlain).map(pieces);
  const phrases = names.filter((parts) => parts.length > 1).map((parts) => parts.join(" "));
  return {
    holds: `The names of several pieces in ${named([file])}, folded, one a line`,
    text: phrases.join("\n"),
  };
}

/** What is neither: names whose capitals say more, as acronyms or small first letters do. */
function otherNames(file) {
  const names = lines(file).filter((name) => !isPlain(name));
  return { holds: `The rest of ${named([file])}, one a line`, text: names.join("\n") };
}

/** Whether a name begins with a capital and does not end with one. */
function isPlain(name) {
  return /^\p{Lu}/u.test(name) && !/\p{Lu}\P{L}*$/u.test(name);
}

/** As the gazetteer of src/extract/mentions takes a name apart. */
function pieces(name) {
  return name
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean);
}

function named(files) {
  return files.map((file) => `lists/${file}`).join(" and ");
}

/** As `foldWord` of src/extract/mentions/fold.ts does. */
function fold(name) {
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’‘`´ʼʿʾ.]/gu, "")
    .toLowerCase();
}
