/** What a perceptron has learnt: the averaged weights of every feature, before they are rounded for the disk. */
export interface Averages {
  readonly keys: Int32Array;
  readonly rows: readonly { readonly classes: Uint8Array; readonly weights: Float64Array }[];
}

/** A feature's record in the table: its hash, the start of its row, the row's length and room. */
const RECORD = 4;

const COUNTERS = 1 << 24;

/**
 * A multi-class perceptron over hashed features with sparse rows and averaged weights (Freund and Schapire 1999; Collins
 * 2002). Averages are kept lazily: a weight adds to its total only when it changes. Feature hashes must not be 0.
 */
export class Perceptron {
  private table = new Int32Array(RECORD << 19);
  private features = 0;
  private used = 0;
  /** Weight in the upper 24 bits, class in the lower 8, so that scoring a row reads one array. */
  private pairs = new Int32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private stamps = new Int32Array(1 << 20);
  private clock = 1;
  private readonly asked = new Uint8Array(COUNTERS);
  private readonly minUpdates: number;

  /**
   * @param minUpdates how often a feature must ask for an update before it gets weights, from 1: what helped once or twice
   *   is noise, and most of the features
   */
  constructor(minUpdates: number) {
    this.minUpdates = minUpdates;
  }

  /** Adds the weights of the first `count` features to the scores of their classes. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const { table, pairs } = this;
    const mask = table.length - 1;
    for (let k = 0; k < count; k++) {
      const key = features[k]!;
      let slot = (key * RECORD) & mask;
      while (table[slot] !== 0 && table[slot] !== key) slot = (slot + RECORD) & mask;
      if (table[slot] === 0) continue;
      const start = table[slot + 1]!;
      const end = start + table[slot + 2]!;
      for (let at = start; at < end; at++) {
        const pair = pairs[at]!;
        scores[pair & 255]! += pair >> 8;
      }
    }
  }

  /** One example has passed; with `good` and `bad` different, its features move from the bad class to the good one. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    this.clock++;
    if (good === bad) return;
    for (let k = 0; k < count; k++) {
      const slot = this.slotOf(features[k]!);
      if (slot < 0) continue;
      this.add(slot, good, 1);
      this.add(slot, bad, -1);
    }
  }

  /** One ranking has passed; with `good` and `bad` different, the weights of class 0 move from the bad features to the good. */
  rank(good: Int32Array, bad: Int32Array, count: number): void {
    this.clock++;
    if (good === bad) return;
    for (let k = 0; k < count; k++) {
      const up = this.slotOf(good[k]!);
      if (up >= 0) this.add(up, 0, 1);
      const down = this.slotOf(bad[k]!);
      if (down >= 0) this.add(down, 0, -1);
    }
  }

  /** The averaged weights so far; training may go on behind it. */
  averages(): Averages {
    const keys = new Int32Array(this.features);
    const rows: { classes: Uint8Array; weights: Float64Array }[] = [];
    for (let slot = 0; slot < this.table.length; slot += RECORD) {
      if (this.table[slot] === 0) continue;
      keys[rows.length] = this.table[slot]!;
      const start = this.table[slot + 1]!;
      const size = this.table[slot + 2]!;
      const weights = new Float64Array(size);
      for (let k = 0; k < size; k++) weights[k] = this.totalNow(start + k) / this.clock;
      rows.push({
        classes: Uint8Array.from(this.pairs.subarray(start, start + size), (pair) => pair & 255),
        weights,
      });
    }
    return { keys, rows };
  }

  private totalNow(at: number): number {
    return this.totals[at]! + (this.pairs[at]! >> 8) * (this.clock - this.stamps[at]!);
  }

  /** Place of a feature's record, made when it has been asked for often enough; -1 until then. */
  private slotOf(key: number): number {
    let slot = this.find(key);
    if (this.table[slot] !== 0) return slot;
    const counter = (key >>> 5) & (COUNTERS - 1);
    this.asked[counter] = Math.min(255, this.asked[counter]! + 1);
    if (this.asked[counter]! < this.minUpdates) return -1;
    if (++this.features * 2 * RECORD > this.table.length) {
      this.growTable();
      slot = this.find(key);
    }
    this.table[slot] = key;
    return slot;
  }

  private find(key: number): number {
    const mask = this.table.length - 1;
    let slot = (key * RECORD) & mask;
    while (this.table[slot] !== 0 && this.table[slot] !== key) slot = (slot + RECORD) & mask;
    return slot;
  }

  private add(slot: number, cls: number, by: number): void {
    const size = this.table[slot + 2]!;
    const end = this.table[slot + 1]! + size;
    let at = this.table[slot + 1]!;
    while (at < end && (this.pairs[at]! & 255) !== cls) at++;
    if (at === end) {
      if (size === this.table[slot + 3]) at = this.moveRow(slot) + size;
      this.table[slot + 2] = size + 1;
      this.pairs[at] = cls;
      this.totals[at] = 0;
      this.stamps[at] = this.clock;
    }
    this.totals[at] = this.totalNow(at);
    this.stamps[at] = this.clock;
    this.pairs[at]! += by * 256;
  }

  private moveRow(slot: number): number {
    const from = this.table[slot + 1]!;
    const size = this.table[slot + 2]!;
    const room = size === 0 ? 2 : size * 2;
    if (this.used + room > this.pairs.length) this.growPool();
    const to = this.used;
    this.used += room;
    for (const pool of [this.pairs, this.totals, this.stamps]) pool.copyWithin(to, from, from + size);
    this.table[slot + 1] = to;
    this.table[slot + 3] = room;
    return to;
  }

  private growTable(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += RECORD)
      if (old[at] !== 0) this.table.set(old.subarray(at, at + RECORD), this.find(old[at]!));
  }

  private growPool(): void {
    const size = this.pairs.length * 2;
    this.pairs = grown(this.pairs, new Int32Array(size));
    this.totals = grown(this.totals, new Float64Array(size));
    this.stamps = grown(this.stamps, new Int32Array(size));
  }
}

function grown<T extends Int32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
