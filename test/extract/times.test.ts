import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/extract/times/index.ts";
import { analyse } from "../../src/language/index.ts";
import cases from "./times.cases.json" with { type: "json" };

const PUBLISHED = "2018-07-20";

function timesOf(text: string, published: string | null) {
  const { sentences } = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  return sentences.flatMap(({ tokens }) => findTimes(text, tokens, published));
}

describe("times are read with their stated precision", () => {
  for (const { text, times } of cases)
    it(text, () => {
      const found = timesOf(text, PUBLISHED).map(({ text: words, from, to }) => [words, from, to]);
      expect(found).toEqual(times);
    });
});

describe("times without an anchor", () => {
  it("keep their words and leave both ends open", () => {
    expect(timesOf("The truce ended last month.", null)).toMatchObject([
      { text: "last month", from: null, to: null },
    ]);
  });

  it("use only what the date of publication states", () => {
    expect(timesOf("The truce ended last year.", "2018")).toMatchObject([{ from: "2017", to: "2017" }]);
    expect(timesOf("The truce ended last Tuesday.", "2018")).toMatchObject([{ from: null, to: null }]);
  });

  it("point at their own words", () => {
    const text = "Attacks rose in 2016, the army said on 4 June 2017.";
    for (const time of timesOf(text, null)) expect(text.slice(...time.range)).toBe(time.text);
  });
});
