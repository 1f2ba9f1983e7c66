import { GrowingBytes, GrowingUint32 } from "./growing.ts";

/** Longest word that is told apart, in bytes of UTF-8; the rest of a longer one is not looked at. */
export const WORD_BYTES = 30;

const encoder = new TextEncoder();
const scratch = new Uint8Array(WORD_BYTES);

/** A word's bytes, in a buffer that the next call overwrites. */
export function wordBytes(word: string): Uint8Array {
  return scratch.subarray(0, encoder.encodeInto(word, scratch).written);
}

/** FNV-1a over bytes, 32 bits. */
export function hashBytes(bytes: Uint8Array, skipped = -1): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) {
    if (i === skipped) continue;
    hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Words by number in flat arrays: word w is the bytes from starts[w] to starts[w + 1]. */
export interface Words {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/**
 * Distinct words, numbered from 0 in order of arrival, in flat arrays: about 20 bytes a word beside its letters. A `Map` of
 * strings takes five times as much.
 */
export class WordTable {
  readonly #bytes = new GrowingBytes();
  readonly #starts = new GrowingUint32();
  #slots: Uint32Array = new Uint32Array(1 << 12);

  get size(): number {
    return this.#starts.length;
  }

  /** The word's number; a new word gets the next. */
  add(word: string): number {
    const bytes = wordBytes(word);
    const slot = this.#slotOf(bytes);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    const number = this.size;
    this.#starts.push(this.#bytes.length);
    this.#bytes.append(bytes);
    this.#slots[slot] = number + 1;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  /** The word's number, or -1 for a word that is not there. */
  find(word: string): number {
    return this.#slots[this.#slotOf(wordBytes(word))]! - 1;
  }

  /** The words as text, by number. */
  list(): string[] {
    const { bytes, starts } = this.words();
    const decoder = new TextDecoder();
    return Array.from({ length: this.size }, (_, word) =>
      decoder.decode(bytes.subarray(starts[word], starts[word + 1])),
    );
  }

  /** A copy of the words as they are now. */
  words(): Words {
    const bytes = this.#bytes.cut();
    const starts = new Uint32Array(this.size + 1);
    starts.set(this.#starts.cut());
    starts[this.size] = bytes.length;
    return { bytes, starts };
  }

  /** Memory held, in bytes. */
  get memoryBytes(): number {
    return this.#bytes.length + 4 * this.size + this.#slots.byteLength;
  }

  #slotOf(bytes: Uint8Array): number {
    const mask = this.#slots.length - 1;
    let slot = hashBytes(bytes) & mask;
    while (this.#slots[slot]! > 0 && !this.#is(this.#slots[slot]! - 1, bytes)) slot = (slot + 1) & mask;
    return slot;
  }

  #is(number: number, bytes: Uint8Array): boolean {
    const [start, end] = this.#rangeOf(number);
    if (end - start !== bytes.length) return false;
    for (let i = 0; i < bytes.length; i++) if (this.#bytes.at(start + i) !== bytes[i]) return false;
    return true;
  }

  #rangeOf(number: number): readonly [number, number] {
    const end = number + 1 < this.size ? this.#starts.at(number + 1) : this.#bytes.length;
    return [this.#starts.at(number), end];
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    const { bytes, starts } = this.words();
    for (let number = 0; number < this.size; number++) {
      let slot = hashBytes(bytes.subarray(starts[number], starts[number + 1])) & mask;
      while (this.#slots[slot]! > 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
