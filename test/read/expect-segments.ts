import { expect } from "vitest";
import type { Segment } from "../../src/model/index.ts";

/** U+0085 ends a line as well, though a regular expression does not count it among white space. */
const WORDS = /[^\s\u0085]/;

/** Holds segments to their contract: in order, never empty, inside the text, and only white space between them. */
export function expectWellFormed(text: string, segments: readonly Segment[]): void {
  let at = 0;
  for (const { start, end } of segments) {
    if (start < at || end <= start || end > text.length)
      expect.fail(`segment [${start}, ${end}) after ${at} in a text of ${text.length}`);
    if (WORDS.test(text.slice(at, start))) expect.fail(`words between segments: ${text.slice(at, start)}`);
    at = end;
  }
  if (WORDS.test(text.slice(at))) expect.fail(`words after the last segment: ${text.slice(at, at + 80)}`);
}
