import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { MULTIPLIER } from "../src/language/hash.ts";
import { BUFFER_KIND, STATE_KIND } from "../src/language/kind-features.ts";
import { RELATION } from "../src/language/relation-features.ts";
import { CONTEXT_TAG, WORD_TAG } from "../src/language/tag-features.ts";
import {
  type FeatureList,
  FIRST,
  type Place,
  type Templates,
  templatesOf,
} from "../src/language/templates.ts";

const FILE = new URL("../src/language/unrolled-features.ts", import.meta.url);

const HEAD = `// Made by \`npx tsx scripts/unroll-features.ts\` from the lists of features in tag-features.ts, kind-features.ts and
// relation-features.ts; do not edit by hand. A loop over a list fetches what it is to do before it does it (docs/decisions/245).
import type { ListName, WriteFeatures } from "./templates.ts";
`;

/** The code that makes the features of every list, a statement or two for each. */
export function unrolledFeatures(): string {
  const spreadOut = [WORD_TAG, CONTEXT_TAG, RELATION].map((list) => spreadFeatures(list));
  const known = [BUFFER_KIND, STATE_KIND].map((list) => knownFeatures(list));
  return `${HEAD}
/** Writes hashed features, by the name of their list. */
export const writeFeatures: Readonly<
  Partial<Record<ListName, (values: Int32Array, features: Int32Array) => WriteFeatures>>
> = {
${spreadOut.join("\n")}
};

/**
 * Writes the numbers of features before the last spreading, those alone that may be known by their bits, by the name of their list.
 * \`word\` and \`bit\` are how far a number is shifted to the right to give the place of its bit: see \`kindScorer\`.
 */
export const writeKnown: Readonly<
  Partial<
    Record<
      ListName,
      (values: Int32Array, hits: Int32Array, present: Int32Array, word: number, bit: number) => WriteFeatures
    >
  >
> = {
${known.join("\n")}
};
`;
}

function spreadFeatures(list: FeatureList): string {
  const templates = templatesOf(list);
  const lines = templates.rows.flatMap((row, at) => [
    `    a = f${row.first} ^ ${row.number};`,
    `    h = ${joined(templates, "a", row.second)};`,
    "    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);",
    "    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);",
    `    features[${at === 0 ? "from" : `from + ${at}`}] = h ^ (h >>> 16);`,
  ]);
  return `  ${list.name}: (values, features) => (from) => {
${valuesOf(templates)}
    let a = 0;
    let h = 0;
${lines.join("\n")}
    return from + ${templates.rows.length};
  },`;
}

function knownFeatures(list: FeatureList): string {
  const templates = templatesOf(list);
  const lines = templates.rows.flatMap((row) => [
    `    a = f${row.first} ^ ${row.number};`,
    `    h = ${joined(templates, "a", row.second)};`,
    "    hits[at] = h;",
    "    at += (present[h >>> word]! >>> (h >>> bit)) & 1;",
  ]);
  return `  ${list.name}: (values, hits, present, word, bit) => (from) => {
${valuesOf(templates)}
    let at = from;
    let a = 0;
    let h = 0;
${lines.join("\n")}
    return at;
  },`;
}

/** The given values, those mixed of them, and what templates make of their first ones, each worked out once. */
function valuesOf(templates: Templates): string {
  const { mixes, rows } = templates;
  const mixed = new Set(mixes.map(({ to }) => to));
  const firsts = distinct(rows.map(({ first }) => first));
  const given = distinct([
    ...mixes.flatMap(({ left, right }) => [left, right]),
    ...rows.flatMap(({ first, second }) => [first, second]),
  ]).filter((place) => place !== 0 && !mixed.has(place));
  return [
    ...given.map((place) => `    const v${place} = values[${place}]!;`),
    ...mixes.map(({ to, left, right }) => `    const v${to} = ${joined(templates, `v${left}`, right)};`),
    ...firsts.map((place) => `    const f${place} = Math.imul(v${place}, 0x${FIRST.toString(16)});`),
  ].join("\n");
}

/** Two numbers made one, as code: the first by its name, the second by its place. */
function joined({ salt, folds }: Templates, a: string, second: Place): string {
  const b = second === 0 ? "" : `v${second} + `;
  const fold = folds && second !== 0 ? ` ^ (v${second} >>> 3)` : "";
  return `Math.imul(${a} ^ (${b}${salt | 0} + (${a} << 6) + (${a} >>> 2)), ${MULTIPLIER | 0})${fold}`;
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(FILE, unrolledFeatures());
