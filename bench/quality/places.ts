/**
 * How well place names are put on the map: `npx tsx bench/quality/places.ts`. Reads the development parts of LGL (local US news) and
 * GeoVirus (WikiNews on epidemics) in ../shared/data/geo, with names given, and writes bench/results/places.json.
 *
 * The figures, for each corpus:
 * - `accuracy161km`: of all gold names that have coordinates, the share that is resolved to within 161 km (100 miles) of them. A
 *   name that is not resolved is wrong. Weights are learnt from the other four of five parts; a publisher's articles are all in one
 *   part, so no weight has seen a paper it is measured on.
 * - `meanKm`, `medianKm`: error over resolved names. `auc`: area under the curve of ln(1 + error) over its largest, 0 best, over
 *   all names, an unresolved one at half the Earth's girth.
 * - `takeTheBiggest`: the same accuracy for the largest place of that name in the same gazetteer. `bestPossible`: for the candidate
 *   that is nearest: what a perfect choice would have.
 * - `supported`: the share of names that the program would put on a map, and how many of those are right: what a user sees.
 */
import { existsSync, writeFileSync } from "node:fs";
import { loadModel } from "../../src/language/index.ts";
import { publisherCountryOf, resolvePlaces } from "../../src/resolve/index.ts";
import { findCandidates } from "../../src/resolve/places/candidates.ts";
import { distanceKm } from "../../src/resolve/places/distance.ts";
import { gazetteerOf } from "../../src/resolve/places/gazetteer.ts";
import { type GoldArticle, readCorpus } from "../../training/places/corpus.ts";
import { learnWeights, RIGHT_KM } from "../../training/places/learn.ts";

interface Outcome {
  readonly name: string;
  /** Kilometres between what was found and the gold point; null where nothing was found. */
  readonly errorKm: number | null;
  readonly biggestKm: number | null;
  readonly nearestKm: number | null;
  readonly supported: boolean;
}

const GOLD = "../shared/data/geo";
const RESULTS = "bench/results/places.json";
const PARTS = 5;
/** Half the Earth's girth: nothing is further away. */
const FURTHEST_KM = 20_039;

if (!existsSync(GOLD)) {
  console.error(`${GOLD} is not there: nothing to measure`);
  process.exit(1);
}
const gazetteer = gazetteerOf(loadModel("places.bin"));
const corpora = { LGL: readCorpus("LGL", GOLD), GeoVirus: readCorpus("GeoVirus", GOLD) };
const all = Object.values(corpora).flat();
const outcomes = new Map<GoldArticle, Outcome[]>();
for (let part = 0; part < PARTS; part++) {
  const weights = learnWeights(
    all.filter((article) => partOf(article) !== part),
    gazetteer,
  );
  for (const article of all.filter((one) => partOf(one) === part))
    outcomes.set(article, measure(article, weights));
}
const figures = Object.fromEntries(
  Object.entries(corpora).map(([name, articles]) => [
    name,
    summarise(articles.flatMap((one) => outcomes.get(one) ?? [])),
  ]),
);
console.table(figures);
writeFileSync(
  RESULTS,
  `${JSON.stringify({ command: "npx tsx bench/quality/places.ts", ...figures }, null, 1)}\n`,
);
if (process.argv.includes("--misses"))
  for (const { name, errorKm } of [...outcomes.values()].flat())
    if (errorKm === null || errorKm > RIGHT_KM)
      console.log(`${name}: ${errorKm === null ? "not found" : `${Math.round(errorKm)} km`}`);

/** The part an article is in: by its publisher where one is stated, so that a paper's articles stay together. */
function partOf({ publisher, id }: GoldArticle): number {
  let hash = 7;
  for (const letter of publisher ?? id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % PARTS;
}

function measure(
  { text, places, publisher }: GoldArticle,
  weights: ReturnType<typeof learnWeights>,
): Outcome[] {
  const publisherCountry = publisherCountryOf(publisher);
  const found = resolvePlaces(text, places, { publisherCountry }, { gazetteer, weights });
  return places.map((gold, m) => {
    const name = text.slice(gold.start, gold.end);
    const distances = findCandidates(name, gazetteer).map(({ place }) => distanceKm(place, gold));
    const one = found[m] ?? null;
    return {
      name,
      errorKm: one === null ? null : distanceKm(one, gold),
      biggestKm: distances[0] ?? null,
      nearestKm: distances.length === 0 ? null : Math.min(...distances),
      supported: one?.supported ?? false,
    };
  });
}

function summarise(list: readonly Outcome[]): Record<string, number> {
  const share = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 10_000;
  const right = (km: number | null) => km !== null && km <= RIGHT_KM;
  const errors = list.flatMap(({ errorKm }) => (errorKm === null ? [] : [errorKm])).sort((a, b) => a - b);
  const supported = list.filter((one) => one.supported);
  const logs = list.map(({ errorKm }) => Math.log(1 + (errorKm ?? FURTHEST_KM)) / Math.log(1 + FURTHEST_KM));
  return {
    names: list.length,
    accuracy161km: share(list.filter(({ errorKm }) => right(errorKm)).length, list.length),
    takeTheBiggest: share(list.filter(({ biggestKm }) => right(biggestKm)).length, list.length),
    bestPossible: share(list.filter(({ nearestKm }) => right(nearestKm)).length, list.length),
    unresolved: list.filter(({ errorKm }) => errorKm === null).length,
    meanKm: Math.round(errors.reduce((sum, km) => sum + km, 0) / Math.max(1, errors.length)),
    medianKm: Math.round(errors[errors.length >> 1] ?? 0),
    auc: share(
      logs.reduce((sum, log) => sum + log, 0),
      logs.length,
    ),
    supportedShare: share(supported.length, list.length),
    supportedAccuracy: share(supported.filter(({ errorKm }) => right(errorKm)).length, supported.length),
  };
}
