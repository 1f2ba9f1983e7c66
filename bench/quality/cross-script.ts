/**
 * How well a name in its own script finds its entry by Latin names: `npx tsx bench/quality/cross-script.ts`. Every name in
 * NAME_ORIGINAL_SCRIPT of the UN list is compared with all Latin names of all entries of its kind; the best name counts for its entry.
 * Beside it, the pairs of cross_script_pairs.csv, where the score is told. The weights were fitted with the
 * entries of even number among the pairs; `unseen` counts the others alone. Prints the shares found first and among the first five,
 * whole and by script, and writes them to bench/results/cross-script.json. `--misses` prints the names that were not first.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  compareNames,
  compareReadNames,
  MATCH_THRESHOLD,
  nameKeys,
  type ReadName,
  readName,
} from "../../src/resolve/names/index.ts";
import { readUnList, UN_LIST } from "./un-list.ts";

interface Tally {
  names: number;
  first: number;
  firstFive: number;
  /** The name's keys meet those of its entry's names, so that an index finds it. */
  keyed: number;
}

const PAIRS = "../shared/data/lists/cross_script_pairs.csv";
const RESULTS = "bench/results/cross-script.json";

function main(): void {
  if (!existsSync(UN_LIST)) {
    console.error(`${UN_LIST} is not there: nothing to measure`);
    process.exit(1);
  }
  const entries = readUnList();
  const all: Tally = { names: 0, first: 0, firstFive: 0, keyed: 0 };
  const unseen: Tally = { names: 0, first: 0, firstFive: 0, keyed: 0 };
  const byScript = new Map<string, Tally>();
  for (const schema of ["Person", "Organization"] as const) {
    const own = entries.filter((entry) => entry.schema === schema);
    const read = own.map(({ names }) => names.map((name) => readName(name, schema)));
    for (const [at, { original, id }] of own.entries()) {
      if (original === "") continue;
      const query = readName(original, schema);
      const rank = rankOf(query, at, read);
      const keys = new Set(nameKeys(query));
      const keyed = read[at]!.some((name) => nameKeys(name).some((key) => keys.has(key)));
      const script = /\p{Script=Arabic}/u.test(original) ? "Arabic" : "Cyrillic";
      const tally = byScript.get(script) ?? { names: 0, first: 0, firstFive: 0, keyed: 0 };
      byScript.set(script, tally);
      for (const counted of id % 2 === 1 ? [all, unseen, tally] : [all, tally]) count(counted, rank, keyed);
      if (rank > 0 && process.argv.includes("--misses"))
        console.log(
          `${rank + 1}: ${original} [${query.words.map(({ text }) => text).join(" ")}] ${own[at]!.names.join(" | ").slice(0, 150)}`,
        );
    }
  }
  const shares = {
    all: share(all),
    unseen: share(unseen),
    ...Object.fromEntries([...byScript].map(([name, tally]) => [name, share(tally)])),
  };
  console.table(shares);
  const pairs = comparePairs();
  writeFileSync(
    RESULTS,
    `${JSON.stringify({ command: "npx tsx bench/quality/cross-script.ts", ...shares, pairs }, null, 1)}\n`,
  );
}

function count(tally: Tally, rank: number, keyed: boolean): void {
  tally.names++;
  if (rank === 0) tally.first++;
  if (rank < 5) tally.firstFive++;
  if (keyed) tally.keyed++;
}

/** How many other entries have a name that is as near as the right entry's nearest one, or nearer. */
function rankOf(query: ReadName, right: number, read: readonly (readonly ReadName[])[]): number {
  const best = read.map((names) => Math.max(0, ...names.map((name) => compareReadNames(query, name).score)));
  return best.filter((score, at) => at !== right && score >= best[right]!).length;
}

function share({ names, first, firstFive, keyed }: Tally): Record<string, number> {
  const round = (count: number) => Math.round((count / names) * 1000) / 1000;
  return { names, first: round(first), firstFive: round(firstFive), keyed: round(keyed) };
}

function comparePairs(): readonly object[] {
  const lines = readFileSync(PAIRS, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const pairs = lines.map((line) => line.split(",")).filter(([, , least]) => !Number.isNaN(Number(least)));
  const scored = pairs.map(([query = "", name = "", , note = ""]) => ({
    note,
    score: Math.round(compareNames(query, name, "Person").score * 100) / 100,
  }));
  console.table(scored);
  console.log(
    `${scored.filter(({ score }) => score >= MATCH_THRESHOLD).length} of ${scored.length} pairs match`,
  );
  return scored;
}

main();
