import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, type Sentence } from "../../src/language/index.ts";
import type { Segment } from "../../src/model/index.ts";
import { itReads } from "../misread.ts";
import cases from "./analyse.cases.json" with { type: "json" };

const WORDS = [
  "The",
  "Front",
  "attacked",
  "Orsk Dal",
  "said",
  "that",
  "it",
  '"',
  "“",
  "”",
  ",",
  ".",
  "3,000",
  "al-Nurin",
  "don't",
  "\n",
  "😀",
  "\ud800",
  "-",
  "ع",
];

describe("analyse", () => {
  for (const { text, words } of cases)
    itReads(text)(text, () => {
      const { tokens } = sentencesOf(text)[0]!;
      expect(
        tokens.map(
          (token) =>
            `${token.text} ${token.lemma} ${token.xpos} ${tokens[token.head]?.text ?? "-"} ${token.relation}`,
        ),
      ).toEqual(words);
    });

  it("gives each sentence one root, heads inside it, and no cycle, for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        for (const sentence of sentencesOf(text)) {
          holdsTogether(sentence);
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every sentence inside its segment", () => {
    const text = "Army denies raid The army denied the raid. By";
    const segments: Segment[] = [
      { kind: "headline", start: 0, end: 16 },
      { kind: "body", start: 17, end: 42 },
      { kind: "byline", start: 43, end: 45 },
    ];
    const { sentences } = analyse(text, segments, "en");
    expect(sentences.map(({ range, segment, kind }) => [range, segment, kind])).toEqual([
      [[0, 16], 0, "headline"],
      [[17, 42], 1, "body"],
      [[43, 45], 2, "byline"],
    ]);
  });

  it("gives the same analysis for the same text, whatever was read before", () => {
    const text = "The Kesh Network claimed the attack in Kelmin.";
    const before = analyse(text, whole(text), "en");
    analyse(
      "Other words, many of them, were read in between.",
      whole("Other words, many of them, were read in between."),
      "en",
    );
    expect(analyse(text, whole(text), "en")).toEqual(before);
  });

  it.each(["fr", "ru", "", "und", "eng"])("has no sentences for %j", (language) => {
    expect(analyse("The army left.", whole("The army left."), language).sentences).toEqual([]);
  });

  it.each(["en", "en-GB", "EN"])("reads English for %j", (language) => {
    expect(analyse("The army left.", whole("The army left."), language).sentences).toHaveLength(1);
  });

  it("bounds a text without a full stop", () => {
    const text = "word, ".repeat(50_000);
    const sentences = sentencesOf(text);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(300);
  }, 60_000);
});

function whole(text: string): Segment[] {
  return [{ kind: "body", start: 0, end: text.length }];
}

function sentencesOf(text: string): readonly Sentence[] {
  return analyse(text, whole(text), "en").sentences;
}

function holdsTogether({ tokens, range }: Sentence): void {
  expect(range).toEqual([tokens[0]!.start, tokens.at(-1)!.end]);
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  for (const [index, token] of tokens.entries()) {
    expect(token.relation === "root").toBe(token.head === -1);
    let at = index;
    for (let steps = 0; at !== -1; steps++) {
      expect(steps).toBeLessThanOrEqual(tokens.length);
      at = tokens[at]!.head;
    }
  }
}
