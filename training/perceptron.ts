/** Weights of a feature kept by the trainer: the model as `linearModel` reads it, before it is packed. */
export interface Averages {
  readonly keys: Int32Array;
  readonly rows: readonly { readonly classes: Uint8Array; readonly weights: Float64Array }[];
}

/**
 * A multi-class perceptron over hashed features with sparse rows and averaged weights (Freund and Schapire 1999; Collins
 * 2002). Averages are kept lazily: a weight adds to its total only when it changes.
 */
export class Perceptron {
  private slots = new Int32Array(1 << 22);
  private features = 0;
  private keys = new Int32Array(1 << 18);
  private starts = new Int32Array(1 << 18);
  private sizes = new Uint8Array(1 << 18);
  private rooms = new Uint8Array(1 << 18);
  private used = 0;
  private classes = new Uint8Array(1 << 20);
  private weights = new Int32Array(1 << 20);
  private totals = new Float64Array(1 << 20);
  private stamps = new Int32Array(1 << 20);
  private clock = 1;

  /** Adds the weights of the first `count` features to the scores. */
  addScores(features: Int32Array, count: number, scores: Int32Array): void {
    const mask = this.slots.length - 1;
    for (let k = 0; k < count; k++) {
      const key = features[k]!;
      let slot = key & mask;
      let id = this.slots[slot]!;
      while (id !== 0 && this.keys[id] !== key) {
        slot = (slot + 1) & mask;
        id = this.slots[slot]!;
      }
      if (id === 0) continue;
      const start = this.starts[id]!;
      const end = start + this.sizes[id]!;
      for (let at = start; at < end; at++) scores[this.classes[at]!]! += this.weights[at]!;
    }
  }

  /** One example has passed; with `good` and `bad` different, the features move from the bad class to the good one. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    this.clock++;
    if (good !== bad) this.move(features, count, good, bad);
  }

  /** Moves features from a class to another within the present example. */
  move(features: Int32Array, count: number, good: number, bad: number): void {
    for (let k = 0; k < count; k++) {
      const id = this.intern(features[k]!);
      this.add(id, good, 1);
      this.add(id, bad, -1);
    }
  }

  /** Adds to the weight of a class for every feature. */
  shift(features: Int32Array, count: number, cls: number, by: number): void {
    for (let k = 0; k < count; k++) this.add(this.intern(features[k]!), cls, by);
  }

  /** Counts one example. */
  tick(): void {
    this.clock++;
  }

  /** The averaged weights so far; training may go on behind it. */
  averages(): Averages {
    const rows: { classes: Uint8Array; weights: Float64Array }[] = [];
    for (let id = 1; id <= this.features; id++) {
      const start = this.starts[id]!;
      const size = this.sizes[id]!;
      const weights = new Float64Array(size);
      for (let k = 0; k < size; k++) {
        const at = start + k;
        weights[k] = (this.totals[at]! + this.weights[at]! * (this.clock - this.stamps[at]!)) / this.clock;
      }
      rows.push({ classes: this.classes.slice(start, start + size), weights });
    }
    return { keys: this.keys.slice(1, this.features + 1), rows };
  }

  private intern(key: number): number {
    let mask = this.slots.length - 1;
    let slot = key & mask;
    let id = this.slots[slot]!;
    while (id !== 0) {
      if (this.keys[id] === key) return id;
      slot = (slot + 1) & mask;
      id = this.slots[slot]!;
    }
    id = ++this.features;
    if (id >= this.keys.length) this.growFeatures();
    if (this.features * 2 > this.slots.length) {
      this.growSlots();
      mask = this.slots.length - 1;
      slot = key & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    }
    this.keys[id] = key;
    this.slots[slot] = id;
    return id;
  }

  private add(id: number, cls: number, by: number): void {
    const start = this.starts[id]!;
    const size = this.sizes[id]!;
    let at = start;
    const end = start + size;
    while (at < end && this.classes[at] !== cls) at++;
    if (at === end) {
      if (size === this.rooms[id]) at = this.moveRow(id) + size;
      this.sizes[id] = size + 1;
      this.classes[at] = cls;
      this.weights[at] = 0;
      this.totals[at] = 0;
      this.stamps[at] = this.clock;
    }
    this.totals[at]! += this.weights[at]! * (this.clock - this.stamps[at]!);
    this.stamps[at] = this.clock;
    this.weights[at]! += by;
  }

  private moveRow(id: number): number {
    const from = this.starts[id]!;
    const size = this.sizes[id]!;
    const room = Math.min(255, size === 0 ? 2 : size * 2);
    if (this.used + room > this.classes.length) this.growPool();
    const to = this.used;
    this.used += room;
    for (const pool of [this.classes, this.weights, this.totals, this.stamps])
      pool.copyWithin(to, from, from + size);
    this.starts[id] = to;
    this.rooms[id] = room;
    return to;
  }

  private growFeatures(): void {
    const size = this.keys.length * 2;
    this.keys = grown(this.keys, new Int32Array(size));
    this.starts = grown(this.starts, new Int32Array(size));
    this.sizes = grown(this.sizes, new Uint8Array(size));
    this.rooms = grown(this.rooms, new Uint8Array(size));
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.features; id++) {
      let slot = this.keys[id]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }

  private growPool(): void {
    const size = this.classes.length * 2;
    this.classes = grown(this.classes, new Uint8Array(size));
    this.weights = grown(this.weights, new Int32Array(size));
    this.totals = grown(this.totals, new Float64Array(size));
    this.stamps = grown(this.stamps, new Int32Array(size));
  }
}

function grown<T extends Int32Array | Uint8Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
