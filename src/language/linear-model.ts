import type { ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/**
 * A linear classifier over hashed features. A feature that the model knows has a row of (class, weight) pairs; the score of
 * a class is the sum of its weights over the features present.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Open addressing: feature hash and the place of its row, side by side; a place of 0 is an empty slot. */
  readonly slots: Int32Array;
  /** How far a hash is shifted to the right to give its slot. */
  readonly shift: number;
  /** Rows: the number of pairs, then a pair each: class in the upper byte, signed weight in the lower. */
  readonly rows: Uint16Array;
}

/** The classifier in a model file with the sections `keys`, `lengths` and `rows`, their names behind a prefix. */
export function linearModel(file: ModelFile, prefix = ""): LinearModel {
  const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
  const lengths = section("lengths");
  const packed = section("rows");
  const keys = unpackAscending(section("keys"), lengths.length);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(2 << bits);
  const rows = new Uint16Array(1 + lengths.length + packed.length / 2);
  const mask = (1 << bits) - 1;
  let from = 0;
  let to = 1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]! | 0;
    let slot = key >>> (32 - bits);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = to;
    const length = lengths[index]!;
    rows[to++] = length;
    for (let k = 0; k < length; k++, from += 2) rows[to++] = (packed[from]! << 8) | packed[from + 1]!;
  }
  return { classes: file.header.classes, slots, shift: 32 - bits, rows };
}

/** Adds the weights of the first `count` features to the scores of their classes. */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, shift, rows } = model;
  const mask = slots.length - 1;
  for (let index = 0; index < count; index++) {
    const key = features[index]!;
    let slot = (key >>> shift) << 1;
    let place = slots[slot + 1]!;
    while (place !== 0 && slots[slot] !== key) {
      slot = (slot + 2) & mask;
      place = slots[slot + 1]!;
    }
    if (place === 0) continue;
    const end = place + rows[place]!;
    while (place < end) {
      const pair = rows[++place]!;
      scores[pair >>> 8]! += (pair << 24) >> 24;
    }
  }
}

/** The class with the highest score, the first of equals; -1 where there is no class. */
export function best(scores: Int32Array, count: number): number {
  let found = -1;
  let top = -0x80000000;
  for (let index = 0; index < count; index++)
    if (scores[index]! > top) {
      top = scores[index]!;
      found = index;
    }
  return found;
}
