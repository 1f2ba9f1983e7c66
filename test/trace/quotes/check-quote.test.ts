import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkQuote, judgeQuote, readQuoteSource } from "../../../src/trace/index.ts";

interface Case {
  readonly says: string;
  readonly quote: string;
  readonly standing: string;
  readonly removed?: string;
  readonly added?: string;
}

const { text, cases } = JSON.parse(
  readFileSync(new URL("./check-quote.cases.json", import.meta.url), "utf8"),
) as { text: string; cases: Case[] };
const source = readQuoteSource(text);

describe("a quotation looked up in its source", () => {
  test.each(cases)("with $says is $standing", ({ quote, standing, removed, added }) => {
    const check = checkQuote(quote, source);
    expect(check.standing).toBe(standing);
    expect(check.passage === null).toBe(standing === "absent");
    const of = (kind: string) =>
      check.difference.filter((piece) => piece.kind === kind).map((piece) => piece.text);
    if (removed !== undefined) expect(of("removed")).toContain(removed);
    if (added !== undefined) expect(of("added")).toContain(added);
    if (standing === "verbatim") expect(check.difference).toEqual([]);
  });

  const voices: readonly (readonly [quote: string, text: string])[] = [
    [
      "The Lorvin Brigade never came to Palov,",
      "Its ministry denied supporting the Lorvin Brigade. “Hostavia has never given weapons to any group in Zerania,” she said.",
    ],
    [
      "The governor will not go back to Kelmin",
      "They spoke of the governor.\n\n“We will not go on. Nobody went back to the market,” a driver said.",
    ],
    ["He was never in the hands of the police", "He was never in the house of the judge, a neighbour said."],
  ];
  test.each(voices)("shares small words with others, or words of two sentences: “%s”", (quote, other) => {
    expect(checkQuote(quote, readQuoteSource(other)).standing).toBe("absent");
  });

  const altered: readonly (readonly [quote: string, text: string, passage: string])[] = [
    [
      "The men burned twelve houses in Palov",
      "The mayor spoke of the men. The men burned eleven houses in Palov, he said.",
      "The men burned eleven houses in Palov",
    ],
    [
      "Gen. Sadar left the city on Monday. The army did not follow",
      "Gen. Sadar left the town on Monday. The army did not follow him.",
      "Gen. Sadar left the town on Monday. The army did not follow",
    ],
  ];
  test.each(altered)("has other words in the same sentences: “%s”", (quote, other, passage) => {
    const found = checkQuote(quote, readQuoteSource(other));
    expect(found.standing).toBe("altered");
    expect(other.slice(...found.passage!)).toBe(passage);
  });

  test("is found where it stands", () => {
    const { passage } = checkQuote("did not limit its ability to move", source);
    expect(text.slice(...passage!)).toBe("did not limit its ability to move");
  });

  test("whatever it is made of, has a passage that lies in the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.string({ unit: "binary", maxLength: 400 }),
        (quote, any) => {
          const { passage } = checkQuote(quote, readQuoteSource(any));
          if (passage !== null) {
            expect(passage[0]).toBeGreaterThanOrEqual(0);
            expect(passage[1]).toBeGreaterThan(passage[0]);
            expect(passage[1]).toBeLessThanOrEqual(any.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("any run of whole words of a text is verbatim in it", () => {
    const words = text.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }), (from, many) => {
        const run = words.slice(from, from + many).join(" ");
        if (!/[a-z]/i.test(run)) return;
        expect(checkQuote(run, source).standing).toBe("verbatim");
      }),
    );
  });
});

describe("a quotation looked up in a ledger", () => {
  const document = (id: string, words: string) => ({ document: id, source: readQuoteSource(words) });
  const own = document("report", text);
  const other = document("paper", "“Nobody came to help us that night,” the governor said.");

  test.each([
    ["Losses were 22 percent higher in 2024", [own], "verbatim", "report"],
    ["Nobody came to help us that night", [own], "elsewhere", "paper"],
    ["Nobody came to see us at all this year", [own], "not-there", null],
    ["A word of our own that nobody has", [], "source-absent", null],
  ] as const)("%s", (quote, owned, verdict, found) => {
    const judged = judgeQuote(quote, owned, [other]);
    expect(judged).toMatchObject({ verdict, document: found });
  });
});
