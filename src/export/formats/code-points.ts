/**
 * Offsets into a text as numbers of Unicode characters (code points), from offsets in UTF-16 code units: those of the Web Annotation
 * model are so counted, ours are not. A character outside the basic plane is two code units and one code point.
 */
export class CodePoints {
  /** Where the second halves of such characters stand, in code units. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    const seconds: number[] = [];
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(index + 1);
    this.#seconds = seconds;
  }

  /** The offset in code points; one between the halves of a character is taken as the one after it. */
  at(units: number): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#seconds[middle]! < units) low = middle + 1;
      else high = middle;
    }
    return units - low;
  }
}
