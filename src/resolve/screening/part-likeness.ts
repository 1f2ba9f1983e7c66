import type { Part } from "./part.ts";

/** Numbers of parts are below this. */
const MOST_PARTS = 128;

/** How alike the words of the index are to the parts of what is searched for: a hash table in memory that serves all searches. */
export class PartLikeness {
  /** One more than the word's number times {@link MOST_PARTS} and the part's number; 0 where nothing stands. */
  #keys = new Uint32Array(1 << 12);
  #likeness = new Float32Array(1 << 12);

  /** Takes in the near words of all parts, in place of those before. */
  take(parts: readonly Part[]): void {
    const count = parts.reduce((sum, { near }) => sum + near.words.length, 0);
    if (this.#keys.length < 2 * count) {
      this.#keys = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count)));
      this.#likeness = new Float32Array(this.#keys.length);
    } else this.#keys.fill(0);
    for (const [part, { near }] of parts.entries())
      for (let i = 0; i < near.words.length; i++) {
        const key = near.words[i]! * MOST_PARTS + part + 1;
        const slot = this.#slotOf(key);
        this.#keys[slot] = key;
        this.#likeness[slot] = near.likeness[i]!;
      }
  }

  /** 0 for a word that is not near. */
  of(part: number, word: number): number {
    const slot = this.#slotOf(word * MOST_PARTS + part + 1);
    return this.#keys[slot] === 0 ? 0 : this.#likeness[slot]!;
  }

  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
