/** Bytes that come in pieces, read by length or up to a blank line, and never more in memory than was asked for and one piece. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#pieces = chunks[Symbol.asyncIterator]();
  }

  /** Goes over line ends; false where nothing stands behind them. */
  async skipLineEnds(): Promise<boolean> {
    for (;;) {
      let at = 0;
      while (at < this.#rest.length && (this.#rest[at] === 0x0a || this.#rest[at] === 0x0d)) at++;
      this.#rest = this.#rest.subarray(at);
      if (this.#rest.length > 0) return true;
      if (!(await this.#more())) return false;
    }
  }

  /**
   * A header: everything up to a blank line, that line left out; null where none comes within `most` bytes.
   *
   * @returns the header's words, a character a byte, and how many bytes it took with the blank line
   */
  async header(most: number): Promise<{ readonly words: string; readonly bytes: number } | null> {
    let looked = 0;
    for (;;) {
      const within = this.#rest.subarray(0, most);
      const end = blankLine(within, Math.max(0, looked - 3));
      if (end !== null) {
        const words = within.toString("latin1", 0, end.at);
        this.#rest = this.#rest.subarray(end.at + end.length);
        return { words, bytes: end.at + end.length };
      }
      looked = within.length;
      if (looked >= most || !(await this.#more())) return null;
    }
  }

  /** The next `length` bytes in pieces; fewer where there are no more. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) return;
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      if (next.value.length === 0) continue;
      this.#rest =
        this.#rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#rest, next.value]);
      return true;
    }
  }
}

/** Where the first blank line begins, the end of the line before it included; lines end in CR LF, or, badly made, in LF alone. */
function blankLine(bytes: Buffer, from: number): { readonly at: number; readonly length: number } | null {
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return { at, length: 2 };
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { at, length: 3 };
  }
  return null;
}
