import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/extract/quantities/index.ts";
import { findTimes } from "../../src/extract/times/index.ts";
import { analyse } from "../../src/language/index.ts";
import cases from "./quantities.cases.json" with { type: "json" };

function quantitiesOf(text: string) {
  const { sentences } = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  return sentences.flatMap(({ tokens }) => {
    const times = findTimes(text, tokens, "2018-07-20");
    const isTime = (at: number) => times.some(({ first, last }) => first <= at && at < last);
    return findQuantities(text, tokens, isTime);
  });
}

describe("quantities are read with their bounds, unit, change and basis", () => {
  for (const { text, found } of cases)
    it(text, () => {
      expect(quantitiesOf(text)).toMatchObject(found);
    });
});

it("a quantity points at its own words", () => {
  const text = "At least 14 soldiers and upwards of 200 fighters were killed.";
  for (const quantity of quantitiesOf(text)) expect(text.slice(...quantity.range)).toBe(quantity.text);
});
