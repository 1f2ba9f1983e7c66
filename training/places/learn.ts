import { distanceKm } from "../../src/resolve/places/distance.ts";
import { FEATURES, type Group } from "../../src/resolve/places/features.ts";
import type { Gazetteer } from "../../src/resolve/places/gazetteer.ts";
import { groupMentions } from "../../src/resolve/places/groups.ts";
import { publisherCountryOf } from "../../src/resolve/places/publisher.ts";
import {
  addEvidence,
  groupFeatures,
  type PlaceWeights,
  probabilities,
} from "../../src/resolve/places/rank.ts";
import type { GoldArticle } from "./corpus.ts";

/** A place within so many kilometres is right: 100 miles, as every paper on the task counts. */
export const RIGHT_KM = 161;

const STEPS = 150;
const RATE = 0.25;
const RIDGE = 0.002;
const ROUNDS = 2;

/** A document as learning sees it: which candidates of each name are right, and how many mentions the name has. */
interface Lesson {
  readonly groups: readonly Group[];
  readonly features: Float64Array[][];
  readonly right: readonly (readonly boolean[])[];
  readonly weight: readonly number[];
}

/**
 * Weights under which right candidates are most probable: a conditional choice among each name's candidates, first by
 * themselves, then in the light of the document's other names as the weights so far read them.
 */
export function learnWeights(articles: readonly GoldArticle[], gazetteer: Gazetteer): PlaceWeights {
  const lessons = articles.map((article) => lessonOf(article, gazetteer));
  const alone = descend(lessons, new Float64Array(FEATURES.length));
  let together: Float64Array = alone;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, groups } of lessons) {
      let ranked = features.map((rows) => probabilities(rows, together));
      for (let again = 0; again < (round === 0 ? 1 : 2); again++) {
        addEvidence(features, groups, ranked, gazetteer);
        ranked = features.map((rows) => probabilities(rows, together));
      }
    }
    together = descend(lessons, Float64Array.from(together));
  }
  return { alone, together };
}

function lessonOf(article: GoldArticle, gazetteer: Gazetteer): Lesson {
  const { groups, groupOf } = groupMentions(article.text, article.places, gazetteer);
  const features = groupFeatures(groups, gazetteer, publisherCountryOf(article.publisher));
  const right = groups.map(({ candidates }, g) => {
    const gold = article.places.filter((_, m) => groupOf[m] === g);
    return candidates.map(({ place }) => gold.some((point) => distanceKm(place, point) <= RIGHT_KM));
  });
  const weight = groups.map((_, g) => Math.sqrt(groupOf.filter((of) => of === g).length));
  return { groups, features, right, weight };
}

/** Full-batch AdaGrad on the log-likelihood of the right candidates together. */
function descend(lessons: readonly Lesson[], weights: Float64Array): Float64Array {
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    let total = 0;
    for (const { features, right, weight } of lessons)
      for (const [g, rows] of features.entries()) {
        if (!right[g]!.includes(true) || !right[g]!.includes(false)) continue;
        const chances = probabilities(rows, weights);
        const mass = chances.reduce((sum, chance, c) => sum + (right[g]![c]! ? chance : 0), 0);
        total += weight[g]!;
        for (const [c, row] of rows.entries()) {
          const pull = weight[g]! * ((right[g]![c]! ? chances[c]! / Math.max(mass, 1e-9) : 0) - chances[c]!);
          for (let i = 0; i < row.length; i++) gradient[i]! += pull * row[i]!;
        }
      }
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]! / Math.max(1, total) - RIDGE * weights[i]!;
      squares[i]! += slope * slope;
      weights[i]! += (RATE * slope) / Math.sqrt(squares[i]!);
    }
  }
  return weights;
}
