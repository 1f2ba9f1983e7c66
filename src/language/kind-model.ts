import type { ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/**
 * A linear classifier over hashed features with four classes, so that the four weights of a feature, a byte each, stand beside
 * its hash in one table and are read at once.
 */
export interface KindModel {
  /** A bit for every hash that may be known; see `LinearModel`. */
  readonly present: Int32Array;
  /** Open addressing: a feature's hash and its packed weights, side by side; both 0 in an empty slot. */
  readonly slots: Int32Array;
  /** How far a hash is shifted to the right to give its slot. */
  readonly shift: number;
}

/** The classifier in a model file with the sections `keys` (ascending hashes) and `weights` (four bytes each), behind a prefix. */
export function kindModel(file: ModelFile, prefix: string): KindModel {
  const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
  const keys = new Int32Array(unpackAscending(section("keys")).buffer);
  const weights = section("weights");
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(2 << bits);
  const present = new Int32Array(1 << Math.max(4, bits - 3));
  const bitMask = present.length * 32 - 1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    present[(key & bitMask) >>> 5]! |= 1 << key;
    let slot = key >>> (32 - bits);
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & ((1 << bits) - 1);
    slots[2 * slot] = key;
    const at = 4 * index;
    slots[2 * slot + 1] =
      weights[at]! | (weights[at + 1]! << 8) | (weights[at + 2]! << 16) | (weights[at + 3]! << 24);
  }
  return { present, slots, shift: 32 - bits };
}

const hits = new Int32Array(256);

/** Sets the scores of the four classes to the sums of the weights of the first `count` features (256 at most). */
export function addKindScores(
  model: KindModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { present, slots, shift } = model;
  const bitMask = present.length * 32 - 1;
  const mask = slots.length / 2 - 1;
  let found = 0;
  for (let index = 0; index < count; index++) {
    const key = features[index]!;
    hits[found] = key;
    found += (present[(key & bitMask) >>> 5]! >>> key) & 1;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < found; index++) {
    const key = hits[index]!;
    let slot = key >>> shift;
    let packed = slots[2 * slot + 1]!;
    while (packed !== 0 && slots[2 * slot] !== key) {
      slot = (slot + 1) & mask;
      packed = slots[2 * slot + 1]!;
    }
    a += (packed << 24) >> 24;
    b += (packed << 16) >> 24;
    c += (packed << 8) >> 24;
    d += packed >> 24;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}
