import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/split-sentences.ts";
import { tokenise } from "../../src/language/tokenise.ts";
import sentenceCases from "./sentences.cases.json" with { type: "json" };
import tokenCases from "./tokenise.cases.json" with { type: "json" };

/** Pieces that tokenisers trip over, joined at random. */
const PIECES = [
  "a",
  "Orvan",
  "n't",
  "'s",
  "’",
  '"',
  "-",
  "—",
  ".",
  "...",
  "!",
  "U.S",
  "No",
  "3",
  ",",
  "%",
  "$",
  " ",
  "\n",
  "\n\n",
  "é",
  "ß",
  "ш",
  "ع",
  "字",
  "😀",
  "👍🏽",
  "\ud83d",
  "\udc4d",
  "\u200d",
  "\ufeff",
  "@",
  "www.",
  "://",
  ":)",
  "&",
  "/",
];

describe("tokenise", () => {
  it.each(tokenCases)("$note: $text", ({ text, tokens }) => {
    expect(tokenise(text, 0, text.length).map(([start, end]) => text.slice(start, end))).toEqual(tokens);
  });

  it("covers all but white space, in order, without overlap, for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const [start, end] of tokenise(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\u0085\u200b]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it("stays inside the stretch it was given", () => {
    const text = "don't stop";
    expect(tokenise(text, 1, 4)).toEqual([
      [1, 3],
      [3, 4],
    ]);
  });

  it.each(["a", "'", "-a", "a.", "1-1", "@a", "a ", "😀", ". "])(
    "reads 300,000 units of %j in bounded time",
    (unit) => {
      const text = unit.repeat(300_000 / unit.length);
      const tokens = tokenise(text, 0, text.length);
      expect(tokens.length).toBeGreaterThan(0);
      expect(Math.max(...tokens.slice(0, 1000).map(([start, end]) => end - start))).toBeLessThanOrEqual(1024);
    },
    60_000,
  );
});

describe("splitSentences", () => {
  it.each(sentenceCases)("$note: $text", ({ text, sentences }) => {
    const tokens = tokenise(text, 0, text.length);
    let from = 0;
    const found = splitSentences(text, tokens).map((to) => {
      const words = text.slice(tokens[from]![0], tokens[to - 1]![1]);
      from = to;
      return words;
    });
    expect(found).toEqual(sentences);
  });

  it("parts every run of tokens into sentences of a bounded length that cover it", () => {
    const text = "word ".repeat(1000);
    const tokens = tokenise(text, 0, text.length);
    const ends = splitSentences(text, tokens);
    expect(ends).toEqual([300, 600, 900, 1000]);
  });
});
