/** What stands before a number and moves its bounds, longest first. */
const BOUNDS: readonly (readonly [words: readonly string[], keeps: "min" | "max" | "both"])[] = (
  [
    [
      "at least|no fewer than|no less than|not fewer than|not less than|more than|upwards of|upward of",
      "min",
    ],
    ["in excess of|a minimum of|over|above|exceeding", "min"],
    ["at most|no more than|not more than|up to|as many as|fewer than|less than|a maximum of|under", "max"],
    ["about|around|some|approximately|roughly|nearly|almost|close to|an estimated|estimated|circa", "both"],
  ] as const
)
  .flatMap(([list, keeps]) => list.split("|").map((words) => [words.split(" "), keeps] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** The same by the word right before the number, so that most numbers are done with one look. */
const BY_LAST: ReadonlyMap<string, typeof BOUNDS> = new Map(
  BOUNDS.map(([words]) => words.at(-1)!).map((last) => [
    last,
    BOUNDS.filter(([words]) => words.at(-1) === last),
  ]),
);

/** Words before a number: where they begin, and which of the number's bounds they keep. */
interface Bound {
  readonly first: number;
  readonly keeps: "min" | "max" | "both";
}

/**
 * The words that move the bounds of a number ("*at least* 12"), the longest that stand right before it; null for none.
 *
 * @param word a token's text in lower case, undefined for a token that is not in the sentence
 * @param number the number's first token
 */
export function boundBefore(word: (token: number) => string | undefined, number: number): Bound | null {
  const ending = BY_LAST.get(word(number - 1) ?? "");
  if (ending === undefined) return null;
  for (const [words, keeps] of ending) {
    const first = number - words.length;
    if (words.every((each, index) => word(first + index) === each)) return { first, keeps };
  }
  return null;
}
