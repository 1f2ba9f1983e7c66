/** A typed array that grows: numbers are appended, and at the end it is cut to what it holds. */
export class GrowingUint32 {
  #numbers: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.#numbers = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }

  /** The numbers in an array of just their length. */
  cut(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}

/** Bytes that grow by runs. */
export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Appends a run of `count` bytes. */
  append(run: Uint8Array, count = run.length): void {
    if (this.length + count > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(run.subarray(0, count), this.length);
    this.length += count;
  }

  at(index: number): number {
    return this.#bytes[index]!;
  }

  cut(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
