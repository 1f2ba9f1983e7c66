import { type Group, type Neighbour, ownFeatures, setEvidence } from "./features.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** Weights of {@link FEATURES}: `alone` before anything is known of a document's other names, `together` after. */
export interface PlaceWeights {
  readonly alone: Float64Array;
  readonly together: Float64Array;
}

/** How often every name is looked at again in the light of the others. */
const ROUNDS = 3;
/** How many of the names around one speak for it, and how many readings of each. */
const NEIGHBOURS_MAX = 40;
const READINGS_MAX = 3;

/** For each name the probability of each of its candidates, in their order. */
export function rankGroups(
  groups: readonly Group[],
  gazetteer: Gazetteer,
  weights: PlaceWeights,
  publisherCountry: string | null,
): readonly Float64Array[] {
  const features = groupFeatures(groups, gazetteer, publisherCountry);
  let ranked = features.map((rows) => probabilities(rows, weights.alone));
  for (let round = 0; round < ROUNDS; round++) {
    addEvidence(features, groups, ranked, gazetteer);
    ranked = features.map((rows) => probabilities(rows, weights.together));
  }
  return ranked;
}

/** Features of every candidate of every name, without evidence. */
export function groupFeatures(
  groups: readonly Group[],
  gazetteer: Gazetteer,
  publisherCountry: string | null,
): Float64Array[][] {
  return groups.map((group) =>
    group.candidates.map((candidate) => ownFeatures(candidate, group, gazetteer, publisherCountry)),
  );
}

/**
 * Puts into the features what the other names most probably stand for. The same name in another group is another place by its own
 * words, and no neighbour.
 */
export function addEvidence(
  features: readonly (readonly Float64Array[])[],
  groups: readonly Group[],
  ranked: readonly Float64Array[],
  gazetteer: Gazetteer,
): void {
  const readings = groups.map(({ candidates }, g): Neighbour[] =>
    candidates
      .map(({ place }, c) => ({ place, weight: ranked[g]![c]! }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, READINGS_MAX),
  );
  const named = groups.map((_, g) => g).filter((g) => readings[g]!.length > 0);
  for (const [at, g] of named.entries()) {
    const first = Math.max(0, Math.min(at - NEIGHBOURS_MAX / 2, named.length - NEIGHBOURS_MAX - 1));
    const neighbours = named
      .slice(first, first + NEIGHBOURS_MAX + 1)
      .filter((other) => groups[other]!.name !== groups[g]!.name)
      .map((other) => readings[other]!);
    for (const [c, { place }] of groups[g]!.candidates.entries())
      setEvidence(features[g]![c]!, place, neighbours, gazetteer);
  }
}

/** A softmax over the candidates' weighted features. */
export function probabilities(rows: readonly Float64Array[], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(rows, (row) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += row[i]! * weights[i]!;
    return sum;
  });
  const largest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
