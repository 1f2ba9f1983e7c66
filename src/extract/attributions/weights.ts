import type { Features } from "./features.ts";

/** Weights of one decision: 2^`bits` of them; a weight is `values[i] * scale`. */
export interface WeightTable {
  readonly bits: number;
  readonly scale: number;
  readonly values: Int8Array;
}

/** The sum of the weights of all features in a list. */
export function weigh(table: WeightTable, features: Features): number {
  const { values } = table;
  const { indices, count } = features;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += values[indices[at]!]!;
  return sum * table.scale;
}

/** The probability of a yes, by the logistic function of the features' weights. */
export function likelihood(table: WeightTable, features: Features): number {
  return 1 / (1 + Math.exp(-weigh(table, features)));
}
