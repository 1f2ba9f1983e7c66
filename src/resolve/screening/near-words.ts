import { skeletonOf } from "./skeleton.ts";
import { hashBytes, type Words, wordBytes } from "./word-table.ts";

/** Words of the index that are like one, by number, the most alike first; `likeness` from 0 to 1, 1 for the word itself. */
export interface Near {
  readonly words: Uint32Array;
  readonly likeness: Float32Array;
}

/** Words less alike than this are not taken, but for those of one skeleton, which are alike by {@link SAME_SKELETON} at the least. */
const LEAST_LIKENESS = 0.55;

/** How alike two words of one skeleton are, whatever their vowels: "umar" and "omer". */
const SAME_SKELETON = 0.7;

/** How many near words are kept of one word; in a million names, a common name has thousands of misspellings. */
const MOST_NEAR = 200;

/** Skeletons shorter than this are not shortened further: one consonant tells nothing. */
const SHORTEST_CUT = 3;

/** The most words of one bucket that are looked at; only skeletons of two consonants have as many. */
const MOST_LOOKED_AT = 4_000;

/** Likeness is counted in hundredths. */
const STEPS = 100;

/** Where each byte stands in the word asked for, a bit a place. */
const places = new Int32Array(256);

/**
 * Finds the words of a table that are like a word: those whose skeleton is the same or differs by one consonant, changed, lost,
 * gained or swapped with its neighbour. Each word stands in a bucket for its skeleton and in one for each skeleton with a letter
 * left out, so that two words one change apart share a bucket (Garbe's symmetric deletion). A bucket may hold strangers; the
 * letters decide.
 */
export class NearWords {
  readonly #words: Words;
  readonly #starts: Uint32Array;
  /** For each place in a bucket three numbers side by side: the word, its {@link signatureOf}, the hash of its skeleton. */
  readonly #places: Uint32Array;
  readonly #seen: Uint32Array;
  #round = 0;

  constructor(words: Words) {
    this.#words = words;
    const count = words.starts.length - 1;
    const bytesOf = (word: number) => words.bytes.subarray(words.starts[word], words.starts[word + 1]);
    this.#seen = new Uint32Array(count);
    let buckets = 1 << 10;
    while (buckets < count * 2) buckets *= 2;
    this.#starts = new Uint32Array(buckets + 1);
    const decoder = new TextDecoder();
    const skeletons: string[] = [];
    for (let word = 0; word < count; word++) {
      const skeleton = skeletonOf(decoder.decode(bytesOf(word)));
      skeletons.push(skeleton);
      for (const bucket of this.#bucketsOf(skeleton)) this.#starts[bucket + 1]!++;
    }
    for (let i = 1; i <= buckets; i++) this.#starts[i]! += this.#starts[i - 1]!;
    this.#places = new Uint32Array(3 * this.#starts[buckets]!);
    const filled = this.#starts.slice(0, buckets);
    for (const [word, skeleton] of skeletons.entries()) {
      const hash = hashBytes(wordBytes(skeleton));
      const signature = signatureOf(bytesOf(word));
      for (const bucket of this.#bucketsOf(skeleton)) {
        const at = 3 * filled[bucket]!++;
        this.#places[at] = word;
        this.#places[at + 1] = signature;
        this.#places[at + 2] = hash;
      }
    }
  }

  /** Memory held beside the words, in bytes. */
  get memoryBytes(): number {
    return this.#starts.byteLength + this.#places.byteLength + this.#seen.byteLength;
  }

  /** Words like this one, the most alike first; none for an empty word. */
  near(word: string): Near {
    const bytes = Uint8Array.from(wordBytes(word));
    const skeleton = skeletonOf(word);
    const buckets = bytes.length === 0 ? [] : this.#bucketsOf(skeleton);
    return mostAlike(this.#collect(bytes, hashBytes(wordBytes(skeleton)), buckets));
  }

  /** Pairs of a word and its likeness in hundredths, side by side. */
  #collect(bytes: Uint8Array, skeleton: number, buckets: readonly number[]): number[] {
    const [placed, seen] = [this.#places, this.#seen];
    const found: number[] = [];
    const own = signatureOf(bytes);
    const round = ++this.#round;
    for (const [i, byte] of bytes.entries()) places[byte]! |= 1 << i;
    for (const bucket of buckets) {
      const start = 3 * this.#starts[bucket]!;
      const end = Math.min(3 * this.#starts[bucket + 1]!, start + 3 * MOST_LOOKED_AT);
      for (let at = start; at < end; at += 3) {
        const signature = placed[at + 1]!;
        const isSame = placed[at + 2] === skeleton;
        const length = signature >>> 27;
        const longer = Math.max(length, bytes.length);
        const most = (1 - LEAST_LIKENESS) * longer;
        // One edit changes at most two letters of the set, and the length by one.
        if (!isSame && (bitCount((own ^ signature) & LETTERS) > 2 * most || longer - length > most)) continue;
        const other = placed[at]!;
        if (seen[other] === round) continue;
        seen[other] = round;
        const plain = 1 - distanceTo(this.#words, other, bytes.length) / longer;
        const likeness = isSame && plain < 1 ? SAME_SKELETON + (0.95 - SAME_SKELETON) * plain : plain;
        if (likeness >= LEAST_LIKENESS) found.push(other, Math.round(likeness * STEPS));
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
function distanceTo({ bytes, starts }: Words, word: number, length: number): number {
  const last = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let distance = length;
  const end = starts[word + 1]!;
  for (let at = starts[word]!; at < end; at++) {
    const same = places[bytes[at]!]!;
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

/** The most alike of the pairs in order, by counting: there may be thousands. */
function mostAlike(pairs: readonly number[]): Near {
  const counts = new Uint32Array(STEPS + 2);
  for (let i = 1; i < pairs.length; i += 2) counts[STEPS - pairs[i]! + 1]!++;
  for (let step = 1; step < counts.length; step++) counts[step]! += counts[step - 1]!;
  const size = Math.min(MOST_NEAR, pairs.length / 2);
  const words = new Uint32Array(size);
  const likeness = new Float32Array(size);
  for (let i = 0; i < pairs.length; i += 2) {
    const at = counts[STEPS - pairs[i + 1]!]!++;
    if (at >= size) continue;
    words[at] = pairs[i]!;
    likeness[at] = pairs[i + 1]! / STEPS;
  }
  return { words, likeness };
}

/** The part of a signature that says which letters a word has. */
const LETTERS = (1 << 27) - 1;

/** Which letters a word has, a bit each, and above them its length in bytes: most unlike words are told apart by it alone. */
function signatureOf(bytes: Uint8Array): number {
  let bits = 0;
  for (const byte of bytes) bits |= 1 << ((byte & 31) % 27);
  return ((bytes.length << 27) | bits) >>> 0;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
