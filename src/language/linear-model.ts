import type { ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/**
 * A linear classifier over hashed features. A feature that the model knows has a row of (class, weight) pairs; the score of
 * a class is the sum of its weights over the features present.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /**
   * A bit for every hash that may be known, so small that it stays in the processor's cache: most features of a sentence are
   * unknown pairs of words, and are dropped here without a look at the table.
   */
  readonly present: Int32Array;
  /**
   * Open addressing: the lowest bits of a feature's hash and the place of its row in one number, 0 in an empty slot. A
   * feature that is unknown is taken for a known one once in some thousand times, as in any hashed model.
   */
  readonly slots: Int32Array;
  /** How far a hash is shifted to the right to give its slot. */
  readonly shift: number;
  /** Rows: the number of pairs, then a pair each: class in the upper byte, signed weight in the lower. */
  readonly rows: Uint16Array;
}

/** Bits of a slot that hold the place of a row; those above hold the lowest bits of the hash. */
const PLACE_BITS = 21;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/**
 * The classifier in a model file with the sections `keys`, `lengths` and `rows`, their names behind a prefix.
 *
 * @throws RangeError when it has more weights than two million
 */
export function linearModel(file: ModelFile, prefix = ""): LinearModel {
  const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
  const lengths = section("lengths");
  const packed = section("rows");
  const keys = new Int32Array(unpackAscending(section("keys")).buffer);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(1 << bits);
  const rows = new Uint16Array(1 + lengths.length + packed.length / 2);
  const present = new Int32Array(1 << Math.max(4, bits - 3));
  const bitMask = present.length * 32 - 1;
  let from = 0;
  let to = 1;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    present[(key & bitMask) >>> 5]! |= 1 << key;
    let slot = key >>> (32 - bits);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (key << PLACE_BITS) | to;
    const length = lengths[index]!;
    rows[to++] = length;
    for (let k = 0; k < length; k++, from += 2) rows[to++] = (packed[from]! << 8) | packed[from + 1]!;
  }
  if (to > PLACE_MASK)
    throw new RangeError(`a model of ${to} weights has more than the ${PLACE_MASK} it can hold`);
  return { classes: file.header.classes, present, slots, shift: 32 - bits, rows };
}

const hits = new Int32Array(256);
const ends = new Int32Array(256);

/**
 * Adds the weights of the first `count` features (256 at most) to the scores of their classes. It goes over the features
 * several times, one look-up each time, because the processor then fetches many of them from memory at once.
 */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { present, slots, shift, rows } = model;
  const bitMask = present.length * 32 - 1;
  const mask = slots.length - 1;
  let found = 0;
  for (let index = 0; index < count; index++) {
    const key = features[index]!;
    hits[found] = key;
    found += (present[(key & bitMask) >>> 5]! >>> key) & 1;
  }
  let known = 0;
  for (let index = 0; index < found; index++) {
    const key = hits[index]!;
    let slot = key >>> shift;
    let record = slots[slot]!;
    while (record !== 0 && ((record ^ (key << PLACE_BITS)) & ~PLACE_MASK) !== 0) {
      slot = (slot + 1) & mask;
      record = slots[slot]!;
    }
    hits[known] = record & PLACE_MASK;
    known += record === 0 ? 0 : 1;
  }
  for (let index = 0; index < known; index++) ends[index] = hits[index]! + rows[hits[index]!]!;
  for (let index = 0; index < known; index++) {
    const end = ends[index]!;
    for (let place = hits[index]! + 1; place <= end; place++) {
      const pair = rows[place]!;
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
