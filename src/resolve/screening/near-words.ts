import { skeletonOf } from "./skeleton.ts";
import { hashBytes, lettersOf, type WordTable, wordBytes } from "./word-table.ts";

/** A word of the index like the one asked for; `likeness` from 0 to 1, 1 for the same word. */
export interface NearWord {
  readonly word: number;
  readonly likeness: number;
}

/** Words less alike than this are not taken, but for those of one skeleton, which are alike by {@link SAME_SKELETON} at the least. */
const LEAST_LIKENESS = 0.55;

/** How alike two words of one skeleton are, whatever their vowels: "umar" and "omer". */
const SAME_SKELETON = 0.7;

/** How many near words are kept of one word; in a million names, a common name has thousands of misspellings. */
const MOST_NEAR = 400;

/** Skeletons shorter than this are not shortened further: one consonant tells nothing. */
const SHORTEST_CUT = 3;

/** The most words of one bucket that are looked at; only skeletons of two consonants have as many. */
const MOST_LOOKED_AT = 20_000;

/** Where each byte stands in the word asked for, a bit a place. */
const places = new Int32Array(256);

/**
 * Finds the words of a table that are like a word: those whose skeleton is the same or differs by one consonant, changed, lost,
 * gained or swapped with its neighbour. Each word stands in a bucket for its skeleton and in one for each skeleton with a letter
 * left out, so that two words one change apart share a bucket (Garbe's symmetric deletion). A bucket may hold strangers; the
 * letters decide.
 */
export class NearWords {
  readonly #table: WordTable;
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  readonly #letters: Uint32Array;
  readonly #skeletons: Uint32Array;
  readonly #seen: Uint32Array;
  #round = 0;

  constructor(table: WordTable) {
    this.#table = table;
    this.#letters = new Uint32Array(table.size);
    this.#skeletons = new Uint32Array(table.size);
    this.#seen = new Uint32Array(table.size);
    let buckets = 1 << 10;
    while (buckets < table.size * 2) buckets *= 2;
    this.#starts = new Uint32Array(buckets + 1);
    const decoder = new TextDecoder();
    const kept: string[] = [];
    for (let word = 0; word < table.size; word++) {
      const bytes = table.bytesOf(word);
      const skeleton = skeletonOf(decoder.decode(bytes));
      this.#letters[word] = lettersOf(bytes);
      this.#skeletons[word] = hashBytes(wordBytes(skeleton));
      kept.push(skeleton);
      for (const bucket of this.#bucketsOf(skeleton)) this.#starts[bucket + 1]!++;
    }
    for (let i = 1; i <= buckets; i++) this.#starts[i]! += this.#starts[i - 1]!;
    this.#words = new Uint32Array(this.#starts[buckets]!);
    const filled = this.#starts.slice(0, buckets);
    for (const [word, skeleton] of kept.entries())
      for (const bucket of this.#bucketsOf(skeleton)) this.#words[filled[bucket]!++] = word;
  }

  /** Memory held beside the table, in bytes. */
  get memoryBytes(): number {
    return 4 * (this.#starts.length + this.#words.length + 3 * this.#letters.length);
  }

  /** Words like this one, the most alike first; none for an empty word. */
  near(word: string): readonly NearWord[] {
    const bytes = Uint8Array.from(wordBytes(word));
    if (bytes.length === 0) return [];
    const skeleton = skeletonOf(word);
    const found = this.#collect(bytes, hashBytes(wordBytes(skeleton)), this.#bucketsOf(skeleton));
    found.sort((a, b) => b.likeness - a.likeness || a.word - b.word);
    return found.length > MOST_NEAR ? found.slice(0, MOST_NEAR) : found;
  }

  #collect(bytes: Uint8Array, skeleton: number, buckets: readonly number[]): NearWord[] {
    const found: NearWord[] = [];
    const letters = lettersOf(bytes);
    const round = ++this.#round;
    for (const [i, byte] of bytes.entries()) places[byte]! |= 1 << i;
    for (const bucket of buckets) {
      const start = this.#starts[bucket]!;
      const end = Math.min(this.#starts[bucket + 1]!, start + MOST_LOOKED_AT);
      for (let at = start; at < end; at++) {
        const other = this.#words[at]!;
        if (this.#seen[other] === round) continue;
        this.#seen[other] = round;
        const longer = Math.max(bytes.length, this.#table.end(other) - this.#table.start(other));
        const isSame = this.#skeletons[other] === skeleton;
        // One edit changes at most two letters of the set.
        const unlike = Math.ceil(bitCount(letters ^ this.#letters[other]!) / 2);
        if (!isSame && 1 - unlike / longer < LEAST_LIKENESS) continue;
        const plain = 1 - distanceTo(this.#table, other, bytes.length) / longer;
        const likeness =
          isSame && plain < 1 ? SAME_SKELETON + (0.95 - SAME_SKELETON) * Math.max(0, plain) : plain;
        if (likeness >= LEAST_LIKENESS) found.push({ word: other, likeness });
      }
    }
    for (const byte of bytes) places[byte] = 0;
    return found;
  }

  /** The bucket of a skeleton first, then those of it with one letter left out. */
  #bucketsOf(skeleton: string): number[] {
    const bytes = wordBytes(skeleton);
    const mask = this.#starts.length - 2;
    const buckets = [hashBytes(bytes) & mask];
    if (bytes.length >= SHORTEST_CUT)
      for (let i = 0; i < bytes.length; i++) {
        const bucket = hashBytes(bytes, i) & mask;
        if (!buckets.includes(bucket)) buckets.push(bucket);
      }
    return buckets;
  }
}

/**
 * Levenshtein distance between a word of the table and the word whose {@link places} are set, by Myers's bit vectors (J. ACM
 * 46, 1999): a word of at most 30 bytes fits one integer.
 */
function distanceTo(table: WordTable, word: number, length: number): number {
  const last = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let distance = length;
  const end = table.end(word);
  for (let at = table.start(word); at < end; at++) {
    const same = places[table.byteAt(at)]!;
    const vertical = same | minus;
    const horizontal = (((same & plus) + plus) ^ plus) | same;
    let up = minus | ~(horizontal | plus);
    let down = plus & horizontal;
    if (up & last) distance++;
    if (down & last) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(vertical | up);
    minus = up & vertical;
  }
  return distance;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
