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

/** The sections of a model of four classes with the finest step at which they take no more than `maxBytes`. */
export function quantiseKindsWithin(
  averages: Averages,
  maxBytes: number,
): Record<"keys" | "weights", Uint8Array> {
  for (let step = FIRST_STEP; ; step *= STEP_GROWTH) {
    const sections = quantiseKinds(averages, step);
    if (sections.keys.length + sections.weights.length <= maxBytes) return sections;
  }
}

function quantiseKinds(averages: Averages, step: number): Record<"keys" | "weights", Uint8Array> {
  const kept: { key: number; weights: Uint8Array }[] = [];
  for (const [index, row] of averages.rows.entries()) {
    const weights = new Uint8Array(4);
    for (const [k, weight] of row.weights.entries()) weights[row.classes[k]!] = rounded(weight, step) & 255;
    if (weights.some((weight) => weight !== 0)) kept.push({ key: averages.keys[index]! >>> 0, weights });
  }
  kept.sort((a, b) => a.key - b.key);
  return {
    keys: packAscending(Uint32Array.from(kept, ({ key }) => key)),
    weights: Uint8Array.from(kept.flatMap(({ weights }) => [...weights])),
  };
}

function rounded(weight: number, step: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
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
      const value = rounded(weight, step);
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
