import type { Averages } from "./perceptron.ts";

/**
 * The mean of several models of one kind, trained in different orders: what they agree on stays, what one of them learnt by
 * accident shrinks, and is dropped when the weights are rounded.
 */
export function meanOf(models: readonly Averages[]): Averages {
  const sums = new Map<number, Map<number, number>>();
  for (const { keys, rows } of models)
    for (const [index, { classes, weights }] of rows.entries()) {
      const sum = sums.get(keys[index]!) ?? new Map<number, number>();
      sums.set(keys[index]!, sum);
      for (const [k, cls] of classes.entries())
        sum.set(cls, (sum.get(cls) ?? 0) + weights[k]! / models.length);
    }
  const rows = [...sums.values()].map((sum) => ({
    classes: Uint8Array.from(sum.keys()),
    weights: Float64Array.from(sum.values()),
  }));
  return { keys: Int32Array.from(sums.keys()), rows };
}
