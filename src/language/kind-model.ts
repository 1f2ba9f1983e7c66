import type { ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/**
 * A linear classifier over hashed features with four classes. Some thousand sets of four weights serve all its features, so
 * that a feature's slot holds the number of its set: the table is half as large as one that holds the weights.
 */
export interface KindModel {
  /** A bit for every hash that may be known; see `LinearModel`. */
  readonly present: Int32Array;
  /** Open addressing: the lowest bits of a feature's hash above the number of its set; 0 in an empty slot. */
  readonly slots: Int32Array;
  /** Two numbers a set, of two weights each: see {@link LIFT}. Set 0 is that of an unknown feature. */
  readonly sets: Int32Array;
}

/** Sets the scores of the four classes to the sums of the weights of the first `count` features (256 at most). */
export type KindScorer = (count: number, scores: Int32Array) => void;

/**
 * Two weights lie in the halves of one number, so that they are added at once. Each is lifted by this, so that it is never
 * below 0 and no sum of 256 of them runs over into the other half; the scores are lowered again at the end.
 */
const LIFT = 128;

/** The classifier in a model file with the sections `keys` (ascending hashes) and `weights` (four bytes each), behind a prefix. */
export function kindModel(file: ModelFile, prefix: string): KindModel {
  const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
  const keys = new Int32Array(unpackAscending(section("keys")).buffer);
  const { numbers, sets } = distinctSets(section("weights"));
  const setBits = setBitsOf(sets);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(1 << bits);
  const present = new Int32Array(1 << Math.max(4, bits - 4));
  const bitMask = present.length * 32 - 1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    present[(key & bitMask) >>> 5]! |= 1 << key;
    let slot = key >>> (32 - bits);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (key << setBits) | numbers[index]!;
  }
  return { present, slots, sets };
}

/** How many bits of a slot hold the number of a set. */
function setBitsOf(sets: Int32Array): number {
  return Math.max(1, Math.ceil(Math.log2(sets.length / 2)));
}

/** The sets of weights that differ, from number 1, and the number of each feature's. */
function distinctSets(weights: Uint8Array): { readonly numbers: Int32Array; readonly sets: Int32Array } {
  const known = new Map<number, number>();
  const sets = [LIFT | (LIFT << 16), LIFT | (LIFT << 16)];
  const lifted = (at: number): number => ((weights[at]! << 24) >> 24) + LIFT;
  const numbers = new Int32Array(weights.length / 4);
  for (let index = 0; index < numbers.length; index++) {
    const at = 4 * index;
    const all = weights[at]! | (weights[at + 1]! << 8) | (weights[at + 2]! << 16) | (weights[at + 3]! << 24);
    let number = known.get(all);
    if (number === undefined) {
      number = sets.length / 2;
      known.set(all, number);
      sets.push(lifted(at) | (lifted(at + 1) << 16), lifted(at + 2) | (lifted(at + 3) << 16));
    }
    numbers[index] = number;
  }
  return { numbers, sets: Int32Array.from(sets) };
}

/**
 * The scorer of the features in an array. It goes over them several times with little to decide in each, because a processor
 * that never guesses wrong which way a loop goes on fetches many of them from memory at once.
 */
export function kindScorer(model: KindModel, features: Int32Array): KindScorer {
  const { present, slots, sets } = model;
  // How far a hash is shifted to the right to give its slot.
  const shift = 32 - Math.log2(slots.length);
  const setBits = setBitsOf(sets);
  const bitMask = present.length * 32 - 1;
  const slotMask = slots.length - 1;
  const setMask = (1 << setBits) - 1;
  const hits = new Int32Array(256);
  const found = new Int32Array(256);
  return (count, scores) => {
    let known = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index]!;
      hits[known] = key;
      known += (present[(key & bitMask) >>> 5]! >>> key) & 1;
    }
    for (let index = 0; index < known; index++) found[index] = slots[hits[index]! >>> shift]!;
    let first = 0;
    let second = 0;
    let left = 0;
    for (let index = 0; index < known; index++) {
      const key = hits[index]!;
      const record = found[index]!;
      const isSame = (((record ^ (key << setBits)) >>> setBits) - 1) >> 31;
      hits[left] = key;
      left += ~isSame & ((-record | record) >>> 31);
      const at = (record & isSame & setMask) << 1;
      first = (first + sets[at]!) | 0;
      second = (second + sets[at + 1]!) | 0;
    }
    for (let index = 0; index < left; index++) {
      const key = hits[index]!;
      let slot = ((key >>> shift) + 1) & slotMask;
      while (slots[slot] !== 0 && (slots[slot]! ^ (key << setBits)) >>> setBits !== 0)
        slot = (slot + 1) & slotMask;
      const at = (slots[slot]! & setMask) << 1;
      first = (first + sets[at]!) | 0;
      second = (second + sets[at + 1]!) | 0;
    }
    const lift = LIFT * (known + left);
    scores[0] = (first & 0xffff) - lift;
    scores[1] = (first >>> 16) - lift;
    scores[2] = (second & 0xffff) - lift;
    scores[3] = (second >>> 16) - lift;
  };
}
