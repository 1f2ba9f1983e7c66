import { GrowingUint32 } from "./growing.ts";
import { signatureLength, signatureOf, WordLetters } from "./letters.ts";
import { Bar, LEAST_LIKENESS, likenessOf, MOST_NEAR, STEPS } from "./likeness.ts";
import { skeletonOf } from "./skeleton.ts";
import { hashBytes, type Words, wordBytes } from "./word-table.ts";

/** Words of the index that are like one, by number, the most alike first; `likeness` from 0 to 1, 1 for the word itself. */
export interface Near {
  readonly words: Uint32Array;
  readonly likeness: Float32Array;
}

/** Words whose near words are remembered: some megabytes at the most. */
const MOST_REMEMBERED = 2_000;

/** Skeletons shorter than this are not shortened further: one consonant tells nothing. */
const SHORTEST_CUT = 3;

/** The most words of one bucket that are looked at, those of most names; only skeletons of two consonants have as many. */
const MOST_LOOKED_AT = 2_000;

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
  /** What was found for words asked for lately: a register of people asks for "muhammad" again and again. */
  readonly #kept = new Map<string, Near>();
  /** What a search writes on. */
  readonly #bar = new Bar();
  readonly #found = new GrowingUint32();
  #round = 0;

  /** @param counts how many names have each word: of words equally alike, those that more names have are taken */
  constructor(words: Words, counts: Uint32Array) {
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
    for (const word of counts.map((_, word) => word).sort((a, b) => counts[b]! - counts[a]! || a - b)) {
      const skeleton = skeletons[word]!;
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

  /**
   * Words like this one, the most alike first; none for an empty word.
   *
   * @param least likeness, from 0 to 1; what is usual where not given, and then kept for the next time the word is asked for
   */
  near(word: string, least = LEAST_LIKENESS): Near {
    const known = least === LEAST_LIKENESS ? this.#kept.get(word) : undefined;
    if (known !== undefined) return known;
    const bytes = Uint8Array.from(wordBytes(word));
    const skeleton = skeletonOf(word);
    const buckets = bytes.length === 0 ? [] : this.#bucketsOf(skeleton);
    const near = mostAlike(this.#collect(bytes, hashBytes(wordBytes(skeleton)), buckets, least));
    if (least === LEAST_LIKENESS) {
      if (this.#kept.size >= MOST_REMEMBERED) this.#kept.clear();
      this.#kept.set(word, near);
    }
    return near;
  }

  /** Pairs of a word and its likeness in hundredths, side by side. */
  #collect(bytes: Uint8Array, skeleton: number, buckets: readonly number[], least: number): GrowingUint32 {
    const [places, seen] = [this.#places, this.#seen];
    const found = this.#found;
    found.length = 0;
    const round = ++this.#round;
    const bar = this.#bar;
    bar.set(least);
    const letters = new WordLetters(bytes);
    for (const bucket of buckets) {
      const start = 3 * this.#starts[bucket]!;
      const end = Math.min(3 * this.#starts[bucket + 1]!, start + 3 * MOST_LOOKED_AT);
      for (let at = start; at < end; at += 3) {
        const signature = places[at + 1]!;
        const isSame = places[at + 2] === skeleton;
        const length = signatureLength(signature);
        const longer = length > bytes.length ? length : bytes.length;
        const most = bar.mostEdits(longer, isSame);
        if (letters.differsByMore(signature, most)) continue;
        const other = places[at]!;
        if (seen[other] === round) continue;
        seen[other] = round;
        const edits = letters.editsTo(this.#words, other);
        if (edits > most) continue;
        const likeness = likenessOf(edits, longer, isSame);
        found.push(other);
        found.push(likeness);
        bar.add(likeness);
      }
    }
    letters.done();
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

const counts = new Uint32Array(STEPS + 2);

/** The most alike of the pairs in order, by counting: there may be thousands. */
function mostAlike(pairs: GrowingUint32): Near {
  counts.fill(0);
  for (let i = 1; i < pairs.length; i += 2) counts[STEPS - pairs.at(i) + 1]!++;
  for (let step = 1; step < counts.length; step++) counts[step]! += counts[step - 1]!;
  const size = Math.min(MOST_NEAR, pairs.length / 2);
  const words = new Uint32Array(size);
  const likeness = new Float32Array(size);
  for (let i = 0; i < pairs.length; i += 2) {
    const at = counts[STEPS - pairs.at(i + 1)]!++;
    if (at >= size) continue;
    words[at] = pairs.at(i);
    likeness[at] = pairs.at(i + 1) / STEPS;
  }
  return { words, likeness };
}
