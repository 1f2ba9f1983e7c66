import { expect, test } from "vitest";
import type { Comparison, SentenceChange } from "../../src/serve/contract/index.ts";
import { align } from "../../web/src/screens/compare/align.ts";

const side = (section: string, start: number) => ({
  document: "sha256:1",
  section,
  start,
  end: start + 10,
  quote: `${section} ${start}`,
});

function sentence(before: [string, number] | null, after: [string, number] | null): SentenceChange {
  return {
    kind: before === null ? "new" : after === null ? "dropped" : "same",
    before: before && side(...before),
    after: after && side(...after),
    likeness: null,
    difference: [],
    numbers: [],
    warnings: [],
  };
}

const SECTIONS: Comparison["sections"] = [
  { kind: "renumbered", before: "2. Havens", after: "3. Havens" },
  { kind: "new", before: null, after: "2. Money" },
  { kind: "dropped", before: "4. Thanks", after: null },
];

test("puts what was dropped where it stood, under the later heading", () => {
  const laid = align(SECTIONS, [
    sentence(null, ["2. Money", 10]),
    sentence(["2. Havens", 10], ["3. Havens", 40]),
    sentence(["2. Havens", 50], ["3. Havens", 60]),
    sentence(["2. Havens", 30], null),
    sentence(["4. Thanks", 90], null),
  ]);
  expect(laid.map(({ before, after }) => [before, after])).toEqual([
    [null, "2. Money"],
    ["2. Havens", "3. Havens"],
    ["4. Thanks", null],
  ]);
  expect(laid[1]!.sentences.map((one) => (one.before ?? one.after)!.start)).toEqual([10, 30, 50]);
});

test("needs no list of sections where headings did not change", () => {
  const laid = align([], [sentence(["Overview", 10], ["Overview", 12]), sentence(["Overview", 30], null)]);
  expect(laid).toHaveLength(1);
  expect(laid[0]!.sentences.map(({ kind }) => kind)).toEqual(["same", "dropped"]);
});
