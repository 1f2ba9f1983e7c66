/**
 * How well names are matched: `npx tsx bench/quality/names.ts`. Scores ../shared/data/names/cases.csv with the weights in use, and
 * by ten-fold cross-validation (weights fitted without the pair's fold; pairs whose second name ends alike are in one fold) and with
 * each case group held out. Prints figures by group and category beside the frozen scores of logic-v2, the STRONG cases that are
 * wrong, and the reliability of the cross-validated scores; has the first scored by ../shared/score/names.mjs; writes
 * bench/results/names.json. `--fit` makes src/resolve/names/weights.ts anew; `--misses` prints the wrong pairs with their reasons.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { compareReadNames, MATCH_THRESHOLD } from "../../src/resolve/names/index.ts";
import { BODY_WEIGHTS, PERSON_WEIGHTS, type Weights } from "../../src/resolve/names/weights.ts";
import { crossScriptPairs, fitWeights, type NamePair, readPairs, scorePair } from "./name-pairs.ts";

const CASES = "../shared/data/names/cases.csv";
const FROZEN = "../shared/data/names/logicv2-frozen.csv";
const SCORER = "../shared/score/names.mjs";
const RESULTS = "bench/results/names.json";
const WEIGHTS = "src/resolve/names/weights.ts";
const FOLDS = 10;

interface Figures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function main(): void {
  if (!existsSync(CASES)) {
    console.error(`${CASES} is not there: nothing to measure`);
    process.exit(1);
  }
  const pairs = readPairs(CASES);
  const script = crossScriptPairs();
  if (process.argv.includes("--fit")) {
    const { person, body } = fitWeights([...pairs, ...script]);
    writeFileSync(WEIGHTS, weightsFile(person, body));
    console.log(`${WEIGHTS} made; run again to measure`);
    return;
  }
  const inUse = pairs.map((pair) => scorePair(pair, { person: PERSON_WEIGHTS, body: BODY_WEIGHTS }));
  const folds = heldOut(pairs, script, (pair) => foldOf(pair));
  const groups = heldOut(pairs, script, ({ group }) => group);
  const frozen = readFrozen(pairs);
  const table = (key: (pair: NamePair) => string) => byKey(pairs, key, { inUse, folds, groups }, frozen);
  const result = {
    command: "npx tsx bench/quality/names.ts",
    threshold: MATCH_THRESHOLD,
    scorer: runScorer(pairs, inUse),
    all: table(() => "all")["all"],
    group: table(({ group }) => group),
    category: table(({ category }) => category.split(",")[0]!),
    quality: table(({ quality }) => quality),
    schema: table(({ schema }) => schema),
    reliability: reliability(pairs, folds),
    strongWrong: pairs.flatMap((pair, i) =>
      pair.quality === "STRONG" && inUse[i]! >= MATCH_THRESHOLD !== pair.is
        ? [describe(pair, inUse[i]!)]
        : [],
    ),
    cases: pairs.map((pair, i) => [
      short(pair),
      Number(inUse[i]!.toFixed(3)),
      Number(folds[i]!.toFixed(3)),
      frozen[i] ?? null,
      pair.is,
    ]),
  };
  console.log(JSON.stringify(result.all));
  console.table(
    Object.fromEntries(Object.entries(result.group).map(([name, figures]) => [name, f1s(figures)])),
  );
  console.table(result.reliability);
  console.log(`STRONG cases that are wrong: ${result.strongWrong.join("\n") || "none"}`);
  if (process.argv.includes("--misses"))
    for (const [i, pair] of pairs.entries())
      if (inUse[i]! >= MATCH_THRESHOLD !== pair.is) console.log(describe(pair, inUse[i]!));
  writeFileSync(
    RESULTS,
    `${JSON.stringify(result, null, 1).replace(/\[\n\s+("[0-9a-f]{8}"),\s+([^\]]*?)\s+\]/g, (_, id: string, rest: string) => `[${id}, ${rest.replace(/\s+/g, " ")}]`)}\n`,
  );
}

/** Each pair scored by weights that were fitted without its part. */
function heldOut(
  pairs: readonly NamePair[],
  script: readonly NamePair[],
  part: (pair: NamePair) => string,
): number[] {
  const scores: number[] = new Array(pairs.length).fill(0);
  for (const held of new Set(pairs.map(part))) {
    const weights = fitWeights([...pairs.filter((pair) => part(pair) !== held), ...script]);
    for (const [i, pair] of pairs.entries()) if (part(pair) === held) scores[i] = scorePair(pair, weights);
  }
  return scores;
}

function foldOf({ right }: NamePair): string {
  const hash = createHash("sha1")
    .update(right.words.at(-1)?.text ?? "")
    .digest();
  return String(hash.readUInt16BE(0) % FOLDS);
}

function readFrozen(pairs: readonly NamePair[]): (number | undefined)[] {
  const rows = parse(readFileSync(FROZEN), { columns: true, bom: true }) as Record<string, string>[];
  const scores = new Map(
    rows.map((row) => [`${row["schema"]}|${row["name1"]}|${row["name2"]}`, Number(row["score"])]),
  );
  return pairs.map((pair) => scores.get(`${pair.schema}|${pair.left.text}|${pair.right.text}`));
}

function byKey(
  pairs: readonly NamePair[],
  key: (pair: NamePair) => string,
  scores: Readonly<Record<string, readonly number[]>>,
  frozen: readonly (number | undefined)[],
): Record<string, Record<string, Figures>> {
  const result: Record<string, Record<string, Figures>> = {};
  for (const value of [...new Set(pairs.map(key))].sort()) {
    const own = pairs.flatMap((pair, i) => (key(pair) === value ? [i] : []));
    const known = own.filter((i) => frozen[i] !== undefined);
    result[value] = {
      ...Object.fromEntries(
        Object.entries(scores).map(([name, list]) => [
          name,
          figures(pairs, own, (i) => list[i]! >= MATCH_THRESHOLD),
        ]),
      ),
      logicV2: figures(pairs, known, (i) => frozen[i]! >= 0.7),
    };
  }
  return result;
}

function figures(pairs: readonly NamePair[], own: readonly number[], says: (i: number) => boolean): Figures {
  const said = own.filter(says);
  const right = said.filter((i) => pairs[i]!.is).length;
  const wanted = own.filter((i) => pairs[i]!.is).length;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    pairs: own.length,
    precision: round(right / Math.max(1, said.length)),
    recall: round(right / Math.max(1, wanted)),
    f1: round((2 * right) / Math.max(1, said.length + wanted)),
  };
}

function f1s(row: Readonly<Record<string, Figures>>): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, { f1 }]) => [name, f1]));
}

/** Scores in bands: how many pairs have one, their mean, and the share that means the same. */
function reliability(pairs: readonly NamePair[], scores: readonly number[]): object[] {
  const edges = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1.0001];
  return edges.slice(0, -1).map((from, band) => {
    const own = pairs.flatMap((_, i) => (scores[i]! >= from && scores[i]! < edges[band + 1]! ? [i] : []));
    const mean = own.reduce((sum, i) => sum + scores[i]!, 0) / Math.max(1, own.length);
    const same = own.filter((i) => pairs[i]!.is).length / Math.max(1, own.length);
    return {
      from,
      to: Math.min(1, edges[band + 1]!),
      pairs: own.length,
      mean: Number(mean.toFixed(2)),
      same: Number(same.toFixed(2)),
    };
  });
}

function runScorer(pairs: readonly NamePair[], scores: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  const file = join(folder, "scored.csv");
  const head = ["case_group", "schema", "name1", "name2", "is_match", "quality", "score", "match"];
  const rows = pairs.map(({ group, schema, left, right, is, quality }, i) => [
    group,
    schema,
    left.text,
    right.text,
    String(is),
    quality,
    scores[i]!.toFixed(4),
    String(scores[i]! >= MATCH_THRESHOLD),
  ]);
  writeFileSync(file, stringify([head, ...rows]));
  const out = execFileSync(process.execPath, [SCORER, "--pred", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const line = out.trim().split("\n").at(-1)!;
  console.log(line);
  return line;
}

function short({ schema, left, right }: NamePair): string {
  return createHash("sha1").update(`${schema}|${left.text}|${right.text}`).digest("hex").slice(0, 8);
}

function describe(pair: NamePair, score: number): string {
  const { reasons } = compareReadNames(pair.left, pair.right);
  return `${score.toFixed(2)} ${pair.is} ${pair.quality} ${pair.schema}: ${pair.left.text} | ${pair.right.text}: ${reasons.join(" ")}`;
}

function weightsFile(person: Weights, body: Weights): string {
  const lines = (weights: Weights) =>
    Object.entries(weights)
      .map(([sign, weight]) => `  ${sign}: ${weight},\n`)
      .join("");
  return `// Made by \`npx tsx bench/quality/names.ts --fit\` from labelled pairs. Change the signs or the pairs, not this file.
import type { Sign } from "./evidence.ts";

/** What each sign adds to the log-odds that two names mean one; \`start\` is where they begin. */
export type Weights = Readonly<Record<Sign | "start", number>>;

/** For names of people. */
export const PERSON_WEIGHTS: Weights = {
${lines(person)}};

/** For names of bodies, vessels and places. */
export const BODY_WEIGHTS: Weights = {
${lines(body)}};
`;
}

main();
