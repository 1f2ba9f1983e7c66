import { packAscending } from "../src/language/varint.ts";
import type { Averages } from "./perceptron.ts";

/** Weights lie on disk as whole numbers from -127 to 127. */
const LARGEST = 127;

/** Steps that are tried, from the finest. */
const FIRST_STEP = 0.5;
const STEP_GROWTH = 1.15;

/** The sections of a linear model with the finest step at which they take no more than `maxBytes`. */
export function quantiseWithin(averages: Averages, maxBytes: number): ReturnType<typeof quantise> {
  for (let step = FIRST_STEP; ; step *= STEP_GROWTH) {
    const sections = quantise(averages, step);
    const bytes = sections.keys.length + sections.lengths.length + sections.rows.length;
    if (bytes <= maxBytes) return sections;
  }
}

/**
 * The sections of a linear model: weights divided by `step` and rounded, those that round to 0 left out, the largest
 * clipped; features without weights left out.
 *
 * @param step the weight that one unit stands for; the larger it is, the smaller the model
 */
export function quantise(averages: Averages, step: number): Record<"keys" | "lengths" | "rows", Uint8Array> {
  const kept: { key: number; pairs: number[] }[] = [];
  for (const [index, row] of averages.rows.entries()) {
    const pairs: number[] = [];
    for (const [k, weight] of row.weights.entries()) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
      if (value !== 0) pairs.push(row.classes[k]!, value & 255);
    }
    if (pairs.length > 0) kept.push({ key: averages.keys[index]! >>> 0, pairs });
  }
  kept.sort((a, b) => a.key - b.key);
  return {
    keys: packAscending(Uint32Array.from(kept, ({ key }) => key)),
    lengths: Uint8Array.from(kept, ({ pairs }) => pairs.length / 2),
    rows: Uint8Array.from(kept.flatMap(({ pairs }) => pairs)),
  };
}
