/**
 * Learns models/place-weights.bin from the articles in ../shared/data/geo: `npx tsx training/place-weights.ts`. The same articles
 * and the same gazetteer give the same bytes. `bench/quality/places.ts` measures the method on articles it did not learn from.
 */
import { existsSync, writeFileSync } from "node:fs";
import { loadModel, packModel } from "../src/language/index.ts";
import { FEATURES } from "../src/resolve/places/features.ts";
import { gazetteerOf } from "../src/resolve/places/gazetteer.ts";
import { packWeights } from "../src/resolve/places/weights.ts";
import { readCorpus } from "./places/corpus.ts";
import { learnWeights } from "./places/learn.ts";

const CORPUS = "../shared/data/geo";
if (!existsSync(CORPUS)) {
  console.error(`${CORPUS} is not there: nothing to learn from`);
  process.exit(1);
}
const articles = [...readCorpus("LGL", CORPUS), ...readCorpus("GeoVirus", CORPUS)];
const weights = learnWeights(articles, gazetteerOf(loadModel("places.bin")));
const bytes = packModel("place-weights", 1, FEATURES, packWeights(weights));
writeFileSync(new URL("../models/place-weights.bin", import.meta.url), bytes);
for (const [i, feature] of FEATURES.entries())
  console.log(
    `${feature}: ${weights.alone[i]!.toFixed(2)} alone, ${weights.together[i]!.toFixed(2)} together`,
  );
