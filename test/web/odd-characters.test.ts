import { describe, expect, test } from "vitest";
import { oddRuns } from "../../web/src/parts/odd-characters.ts";

describe("characters that could deceive a reader", () => {
  test.each([
    ["a plain sentence", "The ministry denies it.", []],
    ["Russian, which is only Cyrillic", "Министерство это отрицает.", []],
    ["Greek", "Το υπουργείο το αρνείται.", []],
    ["Persian with a joiner where it belongs", "می‌گوید", []],
    ["an emoji made of several with joiners", "👩‍👩‍👧", []],
    ["a right-to-left override", "from ‮drow", [[5, 6, "control", "U+202E"]]],
    [
      "an isolate",
      "a ⁦b⁩",
      [
        [2, 3],
        [4, 5],
      ],
    ],
    ["a space of no width", "min​istry", [[3, 4, "control", "U+200B"]]],
    ["a joiner between Latin letters", "min‌istry", [[3, 4, "control", "U+200C"]]],
    ["a Cyrillic letter in a Latin word", "Tаvaria denies", [[0, 7, "mixed", "Cyrillic, Latin"]]],
    ["a letter of a hidden plane", "a\u{e0041}b", [[1, 3, "control", "U+E0041"]]],
  ])("%s", (_, text, expected) => {
    const found = oddRuns(text).map(({ start, end, kind, says }) => [start, end, kind, says]);
    expect(found).toHaveLength(expected.length);
    for (const [place, some] of expected.entries()) expect(found[place]?.slice(0, some.length)).toEqual(some);
  });
});
