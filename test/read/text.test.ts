import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText } from "../../src/read/text.ts";
import { expectWellFormed } from "./expect-segments.ts";
import cases from "./text-segments.cases.json" with { type: "json" };

describe("plain text", () => {
  it.each(cases)("$note", ({ text, segments, metadata }) => {
    const reading = segmentText(text);
    const read = reading.segments.map(({ kind, start, end, author }) => [
      kind,
      text.slice(start, end),
      ...(author === undefined ? [] : [author]),
    ]);
    expect(read.map(([kind]) => kind)).toEqual(segments.map(([kind]) => kind));
    for (const [i, [, words, author]] of segments.entries()) {
      expect(read[i]![1]!.slice(0, words!.length)).toBe(words);
      expect(read[i]![2]).toBe(author);
    }
    const values = Object.entries(reading.metadata).map(([field, stated]) => [field, stated?.value]);
    expect(Object.fromEntries(values)).toEqual(metadata);
    expectWellFormed(text, reading.segments);
  });

  it("keeps its text, and covers all of it with segments in order, whatever the text", () => {
    const words = fc.constantFrom(
      "The ministry said on Monday that it had counted eleven vehicles on the road.",
      "Oren says:",
      "  • Oren says:",
      "• a",
      "Tags: , ,",
      "By Ana Bekova | 5 March 2024",
      "3 Comments",
      "Share this",
      "ORSK DAL (MPA) — Two posts fell.",
      "Kesh Network",
      "1. one",
      "a\tb",
      "> quoted",
      "© 2024",
      "Ana Bekova is the editor of Border Dispatch.",
      "\u2028",
      "\0",
    );
    const separator = fc.constantFrom("\n", "\n\n", "\r\n", "\n\n\n\n", " ", "\f", "\u00A0");
    const piece = fc.oneof(words, separator, fc.string(), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const reading = segmentText(text);
        expect(reading.text).toBe(text);
        expectWellFormed(text, reading.segments);
      }),
      { numRuns: 1500 },
    );
  });

  it("comes to an end on a million units of any one cue", () => {
    const lines = [
      "• ",
      "a says:\n\n",
      "By A A ",
      "Tags:\n\n",
      "AAAA BBBB, ",
      "(a/",
      "| a ",
      "> ",
      "\t",
      "1. a\n",
      "© ",
    ];
    for (const line of lines) {
      const text = line.repeat(Math.ceil(1_000_000 / line.length));
      expectWellFormed(text, segmentText(text).segments);
    }
  });
});
