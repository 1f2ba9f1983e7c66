import type { Averages } from "./perceptron.ts";

/**
 * The mean of several models of one kind, trained in different orders: what they agree on stays, what one of them learnt by
 * accident shrinks, and is dropped when the weights are rounded. Models are added one by one, so that only their sum is held.
 */
export class Mean {
  /** Class and weight in turn, in one short array a feature: there are a million features, and most have a class or two. */
  private readonly sums = new Map<number, number[]>();
  private readonly models: number;

  /** @param models how many will be added */
  constructor(models: number) {
    this.models = models;
  }

  add({ keys, rows }: Averages): void {
    for (const [index, { classes, weights }] of rows.entries()) {
      const known = this.sums.get(keys[index]!);
      const sum = known ?? [];
      if (known === undefined) this.sums.set(keys[index]!, sum);
      for (const [k, cls] of classes.entries()) {
        let at = 0;
        while (at < sum.length && sum[at] !== cls) at += 2;
        if (at === sum.length) sum.push(cls, 0);
        sum[at + 1]! += weights[k]! / this.models;
      }
    }
  }

  mean(): Averages {
    const rows = Array.from(this.sums.values(), (sum) => ({
      classes: Uint8Array.from({ length: sum.length / 2 }, (_, k) => sum[2 * k]!),
      weights: Float64Array.from({ length: sum.length / 2 }, (_, k) => sum[2 * k + 1]!),
    }));
    return { keys: Int32Array.from(this.sums.keys()), rows };
  }
}
