/** A half-open range of UTF-16 code units into a document's text: `[start, end)`. */
export type Range = readonly [start: number, end: number];

/**
 * A range of a document's text with its own words and a little of what stands around them: the W3C Web Annotation
 * text-position and text-quote selectors in one. `before` and `after` are at most {@link CONTEXT_UNITS} long.
 */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** How many UTF-16 code units of context a passage keeps on either side; enough to find it again in a changed copy. */
const CONTEXT_UNITS = 32;

/**
 * The passage at a range of a text.
 *
 * @param text the document's text, as kept
 * @param range half-open, UTF-16 code units; must lie inside the text and hold at least one unit
 * @throws RangeError when the range is empty, reversed or outside the text: a claim without its words is a defect
 */
export function passageAt(text: string, [start, end]: Range): Passage {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new RangeError(
      `passage [${start}, ${end}) does not lie in a text of ${text.length} UTF-16 code units`,
    );
  return {
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
    after: text.slice(end, end + CONTEXT_UNITS),
  };
}

/** The smallest single range that holds all of the ranges, or null for an empty list. */
export function hull(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const [s, e] of ranges) {
    if (s < start) start = s;
    if (e > end) end = e;
  }
  return [start, end];
}

/** Whether two half-open ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
