// How well a name is found in designation lists when it is written otherwise: npx tsx bench/quality/screening.ts
// UN and OFAC names of ../shared, 1,000 of them mangled in eight ways with a seeded generator: whether the entry is among the
// first five, and whether it reaches the default threshold. Beside it, what 1,000 ordinary names bring up, and the UN pairs of
// ../shared/data/names/candidates (row n of the treated names should find row n of the untreated ones).
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

const names = await listedNames();
const entries = new Set(names.map(({ entry }) => entry)).size;
console.log(`${names.length} names of ${entries} entries`);
const screening = screeningOf(names);
const recall = Object.fromEntries([...mangled(screening), otherScript()]);
keepResults("screening", "quality", {
  command: "npx tsx bench/quality/screening.ts",
  names: names.length,
  entries,
  recallAt5: recall,
  ordinaryNames: ordinary(screening),
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
  }
  const share = (count: number) => Number((count / asked.length).toFixed(3));
  const figures = { asked: asked.length, atFive: share(atFive), overThreshold: share(over) };
  console.log(
    `${mechanism.padEnd(24)} in the first 5: ${figures.atFive}, over ${MATCH_THRESHOLD}: ${figures.overThreshold}`,
  );
  return [mechanism, figures];
}

function ordinary(lists: Screening) {
  const random = seeded(SEED);
  const asked = ORDINARY.flatMap((file) => pick(firstColumn(`${CANDIDATES}/${file}`), ORDINARY_EACH, random));
  const best = asked.map(
    (name) => lists.screen(name, { schema: "Person", threshold: 0.5, limit: 1 })[0]?.score ?? 0,
  );
  const over = (threshold: number) => best.filter((score) => score >= threshold).length;
  const figures = {
    asked: asked.length,
    overDefault: over(MATCH_THRESHOLD),
    over07: over(0.7),
    over085: over(0.85),
    over095: over(0.95),
  };
  console.log(
    `ordinary names with a candidate: ${figures.overDefault} of ${figures.asked} over ${MATCH_THRESHOLD}, ${figures.over07} over 0.7, ${figures.over085} over 0.85, ${figures.over095} over 0.95`,
  );
  return figures;
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
