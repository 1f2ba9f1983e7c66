import type { Part } from "./part.ts";

/** How many of the best are given back. */
const MOST_KEPT = 150;

/** A word so common that it only adds to names which rarer words have found, when they have found enough. */
const COMMON_NAMES = 10_000;
const ENOUGH_NAMES = 3_000;

/** Ranks are told apart in so many steps. */
const STEPS = 2000;

/** Sums are kept in the low 16 bits in these parts of 1, the weight of a name above them in 9 bits. */
const SUM_UNITS = 1_000;
const SUM = (1 << 16) - 1;
const WEIGHT_UNITS = 16;
const WEIGHT = (1 << 25) - 1 - SUM;
const TURN_SHIFT = 25;

/**
 * Adds up, for every name with one of the parts of what is searched for, what the parts weigh. One array serves all searches; it
 * is kept small, since nearly all the time goes by waiting for memory.
 */
export class Tally {
  /** Of each name: the last part added in the high seven bits, the weight of all its words, the sum; no part and sum between searches. */
  readonly #names: Uint32Array;
  /** A bit for each name that has a sum. */
  readonly #isTouched: Uint32Array;
  readonly #touched: Uint32Array;
  #steps = new Uint16Array(1 << 12);
  readonly #counts = new Uint32Array(STEPS + 1);

  /** @param weights the weight of all words of each name */
  constructor(weights: Float32Array) {
    this.#names = Uint32Array.from(weights, (weight) =>
      Math.min(WEIGHT, Math.round(weight * WEIGHT_UNITS) * (SUM + 1)),
    );
    this.#isTouched = new Uint32Array((weights.length >>> 5) + 1);
    this.#touched = new Uint32Array(weights.length);
  }

  /** Memory held, in bytes. */
  get memoryBytes(): number {
    return this.#names.byteLength + this.#isTouched.byteLength + this.#touched.byteLength;
  }

  /**
   * The names with the highest sums for their length, at most {@link MOST_KEPT}, in no order.
   *
   * @param sought the weight of all that is searched for
   * @param lists names with word w: names[lists[w] .. lists[w + 1])
   */
  best(parts: readonly Part[], sought: number, lists: Uint32Array, names: Uint32Array): number[] {
    return this.#highest(this.#addUp(parts, lists, names), sought);
  }

  /** How many names were touched; which, is in #touched. */
  #addUp(parts: readonly Part[], lists: Uint32Array, namesOf: Uint32Array): number {
    const [names, isTouched, touched] = [this.#names, this.#isTouched, this.#touched];
    let count = 0;
    let turn = 0;
    for (const part of parts.toSorted((a, b) => a.names - b.names)) {
      const { near, weight } = part;
      turn++;
      const isClosed = count > 0 && (part.isInitial || (part.names > COMMON_NAMES && count > ENOUGH_NAMES));
      for (let i = 0; i < near.words.length; i++) {
        const word = near.words[i]!;
        const more = Math.round(weight * near.likeness[i]! * SUM_UNITS);
        const end = lists[word + 1]!;
        for (let at = lists[word]!; at < end; at++) {
          const name = namesOf[at]!;
          const bit = 1 << (name & 31);
          if ((isTouched[name >>> 5]! & bit) === 0) {
            if (isClosed) continue;
            isTouched[name >>> 5]! |= bit;
            touched[count++] = name;
          }
          const own = names[name]!;
          // Near words come the most alike first: what a name has for this part already was no less.
          if (own >>> TURN_SHIFT === turn) continue;
          names[name] = ((turn << TURN_SHIFT) | ((own & (WEIGHT | SUM)) + more)) >>> 0;
        }
      }
    }
    return count;
  }

  /** Found by counting instead of sorting; nothing is touched afterwards. */
  #highest(count: number, sought: number): number[] {
    const [names, touched, counts] = [this.#names, this.#touched, this.#counts.fill(0)];
    if (this.#steps.length < count) this.#steps = new Uint16Array(2 * count);
    const steps = this.#steps;
    for (let i = 0; i < count; i++) {
      const name = touched[i]!;
      const own = names[name]!;
      const weight = (own & WEIGHT) / (SUM + 1) / WEIGHT_UNITS;
      const rank = (own & SUM) / SUM_UNITS / (0.6 * sought + 0.4 * weight);
      const step = Math.min(STEPS, Math.floor(rank * STEPS));
      names[name] = own & WEIGHT;
      this.#isTouched[name >>> 5] = 0;
      steps[i] = step;
      counts[step]!++;
    }
    let least = STEPS;
    let above = 0;
    while (least > 0 && above + counts[least]! <= MOST_KEPT) above += counts[least--]!;
    let room = MOST_KEPT - above;
    const best: number[] = [];
    for (let i = 0; i < count && best.length < MOST_KEPT; i++)
      if (steps[i]! > least || (steps[i] === least && room-- > 0)) best.push(touched[i]!);
    return best;
  }
}
