// How well a name is found in designation lists when it is written otherwise: npx tsx bench/quality/screening.ts
// UN and OFAC names of ../shared, 1,000 of them mangled in eight ways with a seeded generator: whether the entry is among the
// first five, and whether it reaches the default threshold. Beside it, what 1,000 ordinary names bring up, what both are at other
// thresholds, and the UN pairs of ../shared/data/names/candidates (row n of the treated names should find row n of the untreated).
import { MATCH_THRESHOLD, type Screening } from "../../src/resolve/index.ts";
import { keepResults } from "../results.ts";
import { type Random, seeded } from "../seeded.ts";
import { MECHANISMS } from "../speed/mangle-names.ts";
import { type BenchName, firstColumn, listedNames, screeningOf } from "./listed-names.ts";

const SEED = 20_261_122;
const NAMES_EACH = 125;
const FIRST = 5;
const CANDIDATES = "../shared/data/names/candidates";
const ORDINARY = ["negatives_global.csv", "negatives_us.csv"];
const ORDINARY_EACH = 500;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

const names = await listedNames();
const entries = new Set(names.map(({ entry }) => entry)).size;
console.log(`${names.length} names of ${entries} entries`);
const screening = screeningOf(names);
/** Of every mangled name, the score of the entry that was meant; 0 where it is not among the first five. */
const rightScores: number[] = [];
const recall = Object.fromEntries([...mangled(screening), otherScript()]);
const ordinaryBest = ordinary(screening);
keepResults("screening", "quality", {
  command: "npx tsx bench/quality/screening.ts",
  names: names.length,
  entries,
  recallAt5: recall,
  byThreshold: byThreshold(),
  unPairs: unPairs(),
});

interface Recall {
  readonly asked: number;
  readonly atFive: number;
  readonly overThreshold: number;
}

function* mangled(lists: Screening): Generator<readonly [string, Recall]> {
  const latin = names.filter(({ isLatin, isWeak, name }) => isLatin && !isWeak && name.length >= 6);
  for (const [mechanism, mangle] of Object.entries(MECHANISMS)) {
    const random = seeded(SEED);
    const asked: (readonly [string, BenchName])[] = [];
    while (asked.length < NAMES_EACH) {
      const name = latin[random.below(latin.length)]!;
      const wrong = mangle(name.name, random);
      if (wrong !== null) asked.push([wrong, name]);
    }
    yield measure(mechanism, lists, asked);
  }
}

/** Names in another script, looked for among the Latin names alone. */
function otherScript(): readonly [string, Recall] {
  const latin = screeningOf(names.filter(({ isLatin }) => isLatin));
  const inLatin = new Set(names.filter(({ isLatin }) => isLatin).map(({ entry }) => entry));
  const others = names.filter(({ isLatin, entry }) => !isLatin && inLatin.has(entry));
  const asked = pick(others, NAMES_EACH, seeded(SEED)).map((name) => [name.name, name] as const);
  return measure("other script", latin, asked);
}

function measure(
  mechanism: string,
  lists: Screening,
  asked: readonly (readonly [string, BenchName])[],
): readonly [string, Recall] {
  let atFive = 0;
  let over = 0;
  for (const [wrong, { entry, name, schema }] of asked) {
    const found = lists.screen(wrong, { schema, threshold: Number.MIN_VALUE, limit: FIRST });
    // Two lists have many of the same people: the same name on either is found.
    const right = found.find(
      (match) => match.entry === entry || match.name.toLowerCase() === name.toLowerCase(),
    );
    atFive += right === undefined ? 0 : 1;
    over += (right?.score ?? 0) >= MATCH_THRESHOLD ? 1 : 0;
    rightScores.push(right?.score ?? 0);
  }
  const share = (count: number) => Number((count / asked.length).toFixed(3));
  const figures = { asked: asked.length, atFive: share(atFive), overThreshold: share(over) };
  console.log(
    `${mechanism.padEnd(24)} in the first 5: ${figures.atFive}, over ${MATCH_THRESHOLD}: ${figures.overThreshold}`,
  );
  return [mechanism, figures];
}

/** The best score of each of 1,000 names of people who are on no list, as far as anybody knows; 0 where nothing comes up. */
function ordinary(lists: Screening): readonly number[] {
  const random = seeded(SEED);
  const asked = ORDINARY.flatMap((file) => pick(firstColumn(`${CANDIDATES}/${file}`), ORDINARY_EACH, random));
  return asked.map(
    (name) =>
      lists.screen(name, { schema: "Person", threshold: Math.min(...THRESHOLDS), limit: 1 })[0]?.score ?? 0,
  );
}

function byThreshold() {
  const rows = THRESHOLDS.map((threshold) => ({
    threshold,
    found: rightScores.filter((score) => score >= threshold).length,
    ordinary: ordinaryBest.filter((score) => score >= threshold).length,
  }));
  console.log(
    `of ${rightScores.length} mangled names, in the first 5: ${rightScores.filter((score) => score > 0).length}`,
  );
  for (const { threshold, found, ordinary } of rows)
    console.log(
      `threshold ${threshold}: ${found} of ${rightScores.length} mangled names found, ${ordinary} of ${ordinaryBest.length} ordinary names have a candidate`,
    );
  return { mangled: rightScores.length, ordinaryNames: ordinaryBest.length, rows };
}

function unPairs() {
  const listed = firstColumn(`${CANDIDATES}/positives_un_untreated.csv`);
  const lists = screeningOf(
    listed.map((name, entry) => ({ entry, name, schema: "Person", isWeak: false, isLatin: true })),
  );
  const treated = firstColumn(`${CANDIDATES}/positives_un_treated.csv`);
  let first = 0;
  let atFive = 0;
  let over = 0;
  for (const [row, name] of treated.entries()) {
    const found = lists.screen(name, { schema: "Person", threshold: Number.MIN_VALUE, limit: FIRST });
    const right = found.find(({ entry }) => entry === row);
    first += found[0]?.entry === row ? 1 : 0;
    atFive += right === undefined ? 0 : 1;
    over += (right?.score ?? 0) >= MATCH_THRESHOLD ? 1 : 0;
  }
  const share = (count: number) => Number((count / treated.length).toFixed(3));
  const figures = {
    asked: treated.length,
    first: share(first),
    atFive: share(atFive),
    overThreshold: share(over),
  };
  console.log(
    `treated UN names: first ${figures.first}, in the first 5 ${figures.atFive}, over ${MATCH_THRESHOLD} ${figures.overThreshold}`,
  );
  return figures;
}

/** Some of a list, each once, in a seeded order. */
function pick<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const rest = [...all];
  const picked: T[] = [];
  while (picked.length < count && rest.length > 0) picked.push(rest.splice(random.below(rest.length), 1)[0]!);
  return picked;
}
