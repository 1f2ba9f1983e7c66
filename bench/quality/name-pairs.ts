import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type Weighed, weigh } from "../../src/resolve/names/evidence.ts";
import { compareReadNames, type NameSchema, type ReadName, readName } from "../../src/resolve/names/index.ts";
import { scoreOf } from "../../src/resolve/names/score.ts";
import { SIGNS } from "../../src/resolve/names/signs.ts";
import type { Weights } from "../../src/resolve/names/weights.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import { readUnList } from "./un-list.ts";

/** A labelled pair of names, read and weighed. */
export interface NamePair {
  readonly group: string;
  readonly category: string;
  readonly quality: string;
  readonly schema: NameSchema;
  readonly left: ReadName;
  readonly right: ReadName;
  readonly weighed: Weighed;
  readonly is: boolean;
}

/** Both sets of weights. */
export interface FittedWeights {
  readonly person: Weights;
  readonly body: Weights;
}

/** How strongly weights are held near 0; chosen by cross-validation among 0.3, 0.6, 1 and 2 (docs/decisions/050). */
const RIDGE = 0.6;

/** What a pair of the other family counts in a fit: the two have much in common. */
const OTHER_FAMILY = 0.25;

/** The labelled pairs, in the order of the file. */
export function readPairs(path: string): NamePair[] {
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => {
    const schema = row["schema"] as NameSchema;
    const left = readName(row["name1"]!, schema);
    const right = readName(row["name2"]!, schema);
    return {
      group: row["case_group"]!,
      category: row["category"] || "(none)",
      quality: row["quality"] || "MEDIUM",
      schema,
      left,
      right,
      weighed: weigh(left, right),
      is: row["is_match"] === "true",
    };
  });
}

/**
 * Names in their own script against the Latin names of the UN list, as further pairs to learn from: each against its entry's main
 * name (true) and the four others that come nearest (false). Only entries of even number; `cross-script.ts` tells the rest apart.
 */
export function crossScriptPairs(): NamePair[] {
  const entries = readUnList();
  return (["Person", "Organization"] as const).flatMap((schema) => {
    const own = entries.filter((entry) => entry.schema === schema);
    const read = own.map(({ names }) => readName(names[0] ?? "", schema));
    return own.flatMap(({ original, id }, at) => {
      if (original === "" || id % 2 === 1) return [];
      const left = readName(original, schema);
      const near = read
        .map((right, i) => ({ i, score: compareReadNames(left, right).score }))
        .filter(({ i }) => i !== at)
        .sort((a, b) => b.score - a.score)
        .slice(0, 4);
      return [at, ...near.map(({ i }) => i)]
        .map((i) => ({ right: read[i]!, weighed: weigh(left, read[i]!), is: i === at }))
        .filter(({ weighed }) => weighed.alignment.pairs.length > 0)
        .map((pair) => ({ group: "un", category: "script", quality: "MEDIUM", schema, left, ...pair }));
    });
  });
}

/** Weights for persons and for bodies. A cross-script pair counts half, and a quarter where it is false. */
export function fitWeights(pairs: readonly NamePair[]): FittedWeights {
  return { person: fitFamily(pairs, true), body: fitFamily(pairs, false) };
}

function fitFamily(pairs: readonly NamePair[], person: boolean): Weights {
  const examples: Example[] = pairs.map(({ left, weighed, is, group }) => ({
    figures: [1, ...SIGNS.map((sign) => weighed.evidence[sign])],
    is,
    weight:
      ((left.family === "person") === person ? 1 : OTHER_FAMILY) * (group !== "un" ? 1 : is ? 0.5 : 0.25),
  }));
  const [start = 0, ...others] = fitLogistic(examples, RIDGE).map(
    (weight) => Math.round(weight * 1000) / 1000,
  );
  return { start, ...Object.fromEntries(SIGNS.map((sign, i) => [sign, others[i]!])) } as Weights;
}

/** The score of a pair by given weights. */
export function scorePair({ left, right, weighed }: NamePair, { person, body }: FittedWeights): number {
  if (left.words.length === 0 || right.words.length === 0) return 0;
  return scoreOf(weighed, left.family === "person" ? person : body);
}
