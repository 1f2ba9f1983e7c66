import { largestFirst } from "./largest-first.ts";
import type { ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/** A linear model in a file: its sections `keys`, `lengths` and `rows`, their names behind a prefix. */
export interface LinearSource {
  readonly file: ModelFile;
  readonly prefix: string;
}

/**
 * Linear classifiers over hashed features, all in one table. A feature that a model knows has a row of (class, weight) pairs; the
 * score of a class is the sum of its weights over the features present.
 */
export interface LinearScorer {
  /** By class, of the model last asked. */
  readonly scores: Int32Array;
  /** Sets the scores of the first `classes` classes to 0. */
  readonly clear: (classes: number) => void;
  /** Adds the weights that a model, by its place among the sources, gives to the first `count` features (256 at most). */
  readonly add: (model: number, count: number) => void;
  /** The class with the highest score among the first `classes`, the first of equals; -1 where there is none. */
  readonly best: (classes: number) => number;
}

/** The weights of several models, ready to be asked. */
export interface LinearTable {
  /**
   * A bit for every hash that may be known, so small that it stays in the processor's cache: many features of a sentence are
   * unknown pairs of words, and are dropped here without a look at the slots.
   */
  readonly present: Int32Array;
  /**
   * Open addressing: the lowest bits of a feature's hash and the place of its row in one number, 0 in an empty slot. A
   * feature that is unknown is taken for a known one once in some thousand times, as in any hashed model.
   */
  readonly slots: Int32Array;
  /**
   * Rows. A pair takes 16 bits, class in the upper byte, signed weight in the lower; two lie in one number, and the first of a row
   * beside how many numbers follow. A row of an even number of pairs ends in one of {@link NO_CLASS}, of weight 0.
   */
  readonly rows: Int32Array;
  /** {@link LAYOUT} numbers a model: where its part of `present` starts and its bits' mask, the same of its slots, and how far a hash is shifted to the right to give its slot. */
  readonly layout: Int32Array;
}

/** A row's length is a byte. */
const MOST_PAIRS = 255;

const LAYOUT = 5;
const NO_CLASS = 255;

/** Bits of a slot that hold the place of a row; those above hold the lowest bits of the hash. */
const PLACE_BITS = 21;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/**
 * The scorer of the features in an array, by the models of a table. It keeps its arrays, and there is one of it for all
 * models, since compiled code then holds the arrays' addresses and lengths: that is half of the time.
 */
export function linearScorer(table: LinearTable, features: Int32Array): LinearScorer {
  const { present, slots, rows, layout } = table;
  const scores = new Int32Array(256);
  const hits = new Int32Array(256);
  const found = new Int32Array(256);
  /** Goes over the features several times, with little to decide in each: see `kindScorer`. */
  const add = (model: number, count: number): void => {
    const presentFrom = layout[LAYOUT * model]!;
    const bitMask = layout[LAYOUT * model + 1]!;
    const slotsFrom = layout[LAYOUT * model + 2]!;
    const slotMask = layout[LAYOUT * model + 3]!;
    const shift = layout[LAYOUT * model + 4]!;
    let likely = 0;
    for (let index = 0; index < count; index++) {
      const key = features[index]!;
      hits[likely] = key;
      likely += (present[presentFrom + ((key & bitMask) >>> 5)]! >>> key) & 1;
    }
    for (let index = 0; index < likely; index++) found[index] = slots[slotsFrom + (hits[index]! >>> shift)]!;
    let left = 0;
    let known = 0;
    for (let index = 0; index < likely; index++) {
      const key = hits[index]!;
      const record = found[index]!;
      const isSame = (((record ^ (key << PLACE_BITS)) >>> PLACE_BITS) - 1) >> 31;
      const isOther = ~isSame & ((-record | record) >>> 31);
      found[known] = record & PLACE_MASK;
      hits[left] = key;
      known += isSame & ((-record | record) >>> 31);
      left += isOther;
    }
    for (let index = 0; index < left; index++) {
      const key = hits[index]!;
      let slot = ((key >>> shift) + 1) & slotMask;
      let record = slots[slotsFrom + slot]!;
      while (record !== 0 && (record ^ (key << PLACE_BITS)) >>> PLACE_BITS !== 0) {
        slot = (slot + 1) & slotMask;
        record = slots[slotsFrom + slot]!;
      }
      if (record !== 0) found[known++] = record & PLACE_MASK;
    }
    for (let index = 0; index < known; index++) hits[index] = rows[found[index]!]!;
    for (let index = 0; index < known; index++) {
      const head = hits[index]!;
      scores[head >>> 24]! += (head << 8) >> 24;
      const last = found[index]! + (head & 255);
      for (let place = found[index]! + 1; place <= last; place++) {
        const two = rows[place]!;
        scores[two >>> 24]! += (two << 8) >> 24;
        scores[(two >>> 8) & 255]! += (two << 24) >> 24;
      }
    }
  };
  return {
    scores,
    clear: (classes) => {
      for (let at = 0; at < classes; at++) scores[at] = 0;
    },
    add,
    best: (classes) => best(scores, classes),
  };
}

/** In which order the features of a model are laid into its slots: their places among its keys, by the lengths of their rows. */
export type SlotOrder = (lengths: Uint8Array) => Iterable<number>;

/** What texts are full of has the longest rows: it is laid where its hash says, and what is seldom met makes way. */
const longestFirst: SlotOrder = (lengths) => largestFirst(lengths, MOST_PAIRS);

/**
 * The table of the models of these sources, each in its source's place.
 *
 * @param order which unknown features are taken for a known one hangs on it, and nothing else that is found
 * @throws RangeError when the models have more weights than some four million
 */
export function linearTable(sources: readonly LinearSource[], order: SlotOrder = longestFirst): LinearTable {
  const parts = sources.map(({ file, prefix }) => {
    const section = (name: string): Uint8Array => file.sections.get(prefix + name) ?? new Uint8Array(0);
    const keys = new Int32Array(unpackAscending(section("keys")).buffer);
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
    return { keys, bits, lengths: section("lengths"), packed: section("rows") };
  });
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const present = new Int32Array(sum(parts.map(({ bits }) => 1 << Math.max(4, bits - 3))));
  const slots = new Int32Array(sum(parts.map(({ bits }) => 1 << bits)));
  const rows = new Int32Array(1 + sum(parts.map(({ lengths }) => placesOf(lengths))));
  if (rows.length > PLACE_MASK)
    throw new RangeError(
      `models of ${rows.length} rows and pairs have more than the ${PLACE_MASK} they can hold`,
    );
  const layout = new Int32Array(LAYOUT * parts.length);
  let presentFrom = 0;
  let slotsFrom = 0;
  let to = 1;
  for (const [model, { keys, bits, lengths, packed }] of parts.entries()) {
    const bitMask = (32 << Math.max(4, bits - 3)) - 1;
    const slotMask = (1 << bits) - 1;
    layout.set([presentFrom, bitMask, slotsFrom, slotMask, 32 - bits], LAYOUT * model);
    const begins = beginsOf(lengths);
    for (const index of order(lengths)) {
      const key = keys[index]!;
      const from = begins[index]!;
      present[presentFrom + ((key & bitMask) >>> 5)]! |= 1 << key;
      let slot = key >>> (32 - bits);
      while (slots[slotsFrom + slot] !== 0) slot = (slot + 1) & slotMask;
      slots[slotsFrom + slot] = (key << PLACE_BITS) | to;
      const length = lengths[index]!;
      rows[to] = (packed[from]! << 24) | (packed[from + 1]! << 16) | (length >> 1);
      for (let k = 1; k < length; k++) {
        const pair = (packed[from + 2 * k]! << 8) | packed[from + 2 * k + 1]!;
        rows[to + ((k + 1) >> 1)]! |= k % 2 === 1 ? pair << 16 : pair;
      }
      if (length % 2 === 0) rows[to + (length >> 1)]! |= NO_CLASS << 8;
      to += 1 + (length >> 1);
    }
    presentFrom += (bitMask + 1) >>> 5;
    slotsFrom += slotMask + 1;
  }
  return { present, slots, rows, layout };
}

/** Where each row begins among packed rows of these lengths, two bytes a pair. */
function beginsOf(lengths: Uint8Array): Int32Array {
  const begins = new Int32Array(lengths.length);
  for (let index = 1; index < lengths.length; index++)
    begins[index] = begins[index - 1]! + 2 * lengths[index - 1]!;
  return begins;
}

/** How many numbers rows of these lengths take. A plain loop: a start of the program goes over a million of them. */
function placesOf(lengths: Uint8Array): number {
  let places = 0;
  for (let index = 0; index < lengths.length; index++) places += 1 + (lengths[index]! >> 1);
  return places;
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
