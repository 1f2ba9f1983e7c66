import { createHash } from "node:crypto";

/** Words of 32 bits that stand for an id: 128 bits, so that two ids of one ledger are never taken for one another. */
const WORDS = 4;

/**
 * Which ids were met before. Takes 21 to 43 bytes an id, once there are a few hundred, whatever its length: an export that names every document and every
 * entity once keeps no more of them than this.
 */
export class SeenIds {
  #slots = new Uint32Array(1024 * WORDS);
  #size = 0;

  /** How many different ids were met. */
  get size(): number {
    return this.#size;
  }

  /** Notes an id; true where it was not met before. */
  add(id: string): boolean {
    const at = find(this.#slots, print(id));
    if (isTaken(this.#slots, at)) return false;
    this.#slots.set(print(id), at);
    this.#size++;
    if (this.#size * WORDS * 4 > this.#slots.length * 3) this.#grow();
    return true;
  }

  /** Whether an id was met. */
  has(id: string): boolean {
    return isTaken(this.#slots, find(this.#slots, print(id)));
  }

  #grow(): void {
    const wider = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += WORDS)
      if (isTaken(this.#slots, at)) {
        const kept = this.#slots.subarray(at, at + WORDS);
        wider.set(kept, find(wider, kept));
      }
    this.#slots = wider;
  }
}

/** The place of a print: where it stands, or the first free one after where it ought to stand. */
function find(slots: Uint32Array, wanted: Uint32Array): number {
  const places = slots.length / WORDS;
  for (let place = wanted[0]! % places; ; place = (place + 1) % places) {
    const at = place * WORDS;
    if (!isTaken(slots, at) || wanted.every((word, i) => slots[at + i] === word)) return at;
  }
}

function isTaken(slots: Uint32Array, at: number): boolean {
  return slots[at + 1] !== 0;
}

/** The second word of a print is never 0: that is how a free place is told. */
function print(id: string): Uint32Array {
  const hash = createHash("sha256").update(id).digest();
  const words = Uint32Array.from({ length: WORDS }, (_, i) => hash.readUInt32LE(i * 4));
  if (words[1] === 0) words[1] = 1;
  return words;
}
