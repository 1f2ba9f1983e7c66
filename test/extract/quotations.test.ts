import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/extract/attributions/quotations.ts";
import type { Range } from "../../src/model/index.ts";
import cases from "./quotations.cases.json" with { type: "json" };

function lay(paragraphs: readonly string[]): { text: string; ranges: Range[] } {
  let at = 0;
  const ranges = paragraphs.map((paragraph): Range => {
    const start = at;
    at += paragraph.length + 2;
    return [start, start + paragraph.length];
  });
  return { text: paragraphs.join("\n\n"), ranges };
}

describe("quotations are found by their marks", () => {
  for (const { paragraphs, found } of cases)
    it(paragraphs.join(" ¶ ") || "an empty paragraph", () => {
      const { text, ranges } = lay(paragraphs);
      const words = findQuotations(text, ranges).map(({ start, end }) => text.slice(start, end));
      expect(words).toEqual(found);
    });
});

it("says which quotation resumes the one before and which is inside another", () => {
  const { text, ranges } = lay(["“They came ‘from Tolen’ at dawn.", "“They left at noon,” she said."]);
  expect(
    findQuotations(text, ranges).map(({ inner, closed, resumed }) => ({ inner, closed, resumed })),
  ).toEqual([
    { inner: false, closed: false, resumed: false },
    { inner: true, closed: true, resumed: false },
    { inner: false, closed: true, resumed: true },
  ]);
});

it("reads a hundred thousand marks of every kind without losing its way", () => {
  for (const mark of ['"', "“", "”", "'", "’", "‘", "«", "''", '" ', "“ ‘"]) {
    const text = mark.repeat(100_000);
    const found = findQuotations(text, [[0, text.length]]);
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
