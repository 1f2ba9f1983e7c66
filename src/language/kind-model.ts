import { gather } from "./hash.ts";
import { largestFirst } from "./largest-first.ts";
import type { ModelFile } from "./model-file.ts";
import {
  type FeatureList,
  type FeatureWriter,
  MAX_FEATURES,
  MAX_VALUES,
  type WriteFeatures,
} from "./templates.ts";
import { writeKnown } from "./unrolled-features.ts";
import { unpackAscending } from "./varint.ts";

/**
 * A linear classifier over hashed features with four classes. Some thousand sets of four weights serve all its features, so
 * that a feature's slot holds the number of its set: the table is half as large as one that holds the weights.
 *
 * A feature goes by its number before the last spreading of its bits ({@link gather}), which the parser then need not work out: two
 * multiplications in three. The number's upper bits say where it lies; they are as good, since it was multiplied just before.
 */
export interface KindModel {
  /** A bit for every upper part of a number that may be known; see `LinearModel`. */
  readonly present: Int32Array;
  /** Open addressing: the lowest bits of a feature's number above the number of its set; 0 in an empty slot. */
  readonly slots: Int32Array;
  /** The four weights of a set, a byte each, lifted: see {@link LIFT}. Set 0 is that of an unknown feature. */
  readonly sets: Int32Array;
}

/** Scores the four classes by features that it is given as values and templates. */
export interface KindScorer extends FeatureWriter {
  /** Sets the scores to the sums of the weights of the first `count` features, as they were written (256 at most). */
  readonly score: (count: number, scores: Int32Array) => void;
}

/**
 * Every weight is lifted by this, so that it is never below 0. Two lie in the halves of one number then and are added at once: no
 * sum of 256 of them runs over into the other half. The scores are lowered again at the end.
 */
const LIFT = 128;

/** Of a set, the bytes that are added in the first number, and, moved down by one byte, in the second. */
const HALVES = 0x00ff00ff;

/** The classifier in a model file with the sections `keys` (ascending hashes) and `weights` (four bytes each), behind a prefix. */
export function kindModel(file: ModelFile, prefix: string): KindModel {
  const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
  const keys = new Int32Array(unpackAscending(section("keys")).buffer);
  const { numbers, sets } = distinctSets(section("weights"));
  const setBits = setBitsOf(sets);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(1 << bits);
  const present = new Int32Array(1 << Math.max(4, bits - 4));
  const bitShift = bitShiftOf(present);
  // What texts are full of has the largest weights: it is laid where its number says, and what is seldom met makes way.
  for (const index of largestFirst(sumsOf(section("weights")), MOST_SUM)) {
    const key = gather(keys[index]!);
    present[key >>> (bitShift + 5)]! |= 1 << (key >>> bitShift);
    let slot = key >>> (32 - bits);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (key << setBits) | numbers[index]!;
  }
  return { present, slots, sets };
}

/** Four weights of a byte each come to no more. */
const MOST_SUM = 4 * LIFT;

/** What the four weights of each feature come to, without their signs. */
function sumsOf(weights: Uint8Array): Uint16Array {
  const sums = new Uint16Array(weights.length / 4);
  for (let at = 0; at < weights.length; at++) sums[at >> 2]! += Math.abs((weights[at]! << 24) >> 24);
  return sums;
}

/** How far a number is shifted to the right to give the place of its bit. */
function bitShiftOf(present: Int32Array): number {
  return 27 - Math.log2(present.length);
}

/** How many bits of a slot hold the number of a set. */
function setBitsOf(sets: Int32Array): number {
  return Math.max(1, Math.ceil(Math.log2(sets.length)));
}

/** The sets of weights that differ, from number 1, and the number of each feature's. */
function distinctSets(weights: Uint8Array): { readonly numbers: Int32Array; readonly sets: Int32Array } {
  const known = new Map<number, number>();
  const sets = [LIFT * 0x01010101];
  const numbers = new Int32Array(weights.length / 4);
  for (let index = 0; index < numbers.length; index++) {
    const at = 4 * index;
    // The first two lie in the bytes of {@link HALVES}; the uppermost bit of a byte, turned over, lifts it by 128.
    const all = weights[at]! | (weights[at + 2]! << 8) | (weights[at + 1]! << 16) | (weights[at + 3]! << 24);
    let number = known.get(all);
    if (number === undefined) {
      number = sets.length;
      known.set(all, number);
      sets.push(all ^ (LIFT * 0x01010101));
    }
    numbers[index] = number;
  }
  return { numbers, sets: Int32Array.from(sets) };
}

/**
 * The scorer of a model. It looks at a feature's bit as soon as it is made, and goes over those that are left several times with
 * little to decide in each, because a processor that never guesses wrong which way a loop goes on fetches many of them from
 * memory at once.
 */
export function kindScorer(model: KindModel): KindScorer {
  const { present, slots, sets } = model;
  // How far a number is shifted to the right to give its slot.
  const shift = 32 - Math.log2(slots.length);
  const setBits = setBitsOf(sets);
  const bitShift = bitShiftOf(present);
  const wordShift = bitShift + 5;
  const slotMask = slots.length - 1;
  const setMask = (1 << setBits) - 1;
  const values = new Int32Array(MAX_VALUES);
  const hits = new Int32Array(MAX_FEATURES);
  const found = new Int32Array(MAX_FEATURES);

  const start = (value: number): number => {
    hits[0] = value;
    return (present[value >>> wordShift]! >>> (value >>> bitShift)) & 1;
  };
  const writerOf = ({ name }: FeatureList): WriteFeatures =>
    writeKnown[name]!(values, hits, present, wordShift, bitShift);
  const score = (known: number, scores: Int32Array): void => {
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
      const set = sets[record & isSame & setMask]!;
      first = (first + (set & HALVES)) | 0;
      second = (second + ((set >>> 8) & HALVES)) | 0;
    }
    for (let index = 0; index < left; index++) {
      const key = hits[index]!;
      let slot = ((key >>> shift) + 1) & slotMask;
      while (slots[slot] !== 0 && (slots[slot]! ^ (key << setBits)) >>> setBits !== 0)
        slot = (slot + 1) & slotMask;
      const set = sets[slots[slot]! & setMask]!;
      first = (first + (set & HALVES)) | 0;
      second = (second + ((set >>> 8) & HALVES)) | 0;
    }
    const lift = LIFT * (known + left);
    scores[0] = (first & 0xffff) - lift;
    scores[1] = (first >>> 16) - lift;
    scores[2] = (second & 0xffff) - lift;
    scores[3] = (second >>> 16) - lift;
  };
  return { values, start, writerOf, score };
}
