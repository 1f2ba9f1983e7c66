import { expect, test } from "vitest";
import { bracketedNames } from "../../../src/read/lists/bracketed-name.ts";
import { listName } from "../../../src/read/lists/entry.ts";
import cases from "./bracketed-names.cases.json" with { type: "json" };

test.each(cases)("“$name” holds $names", ({ name, names, ...more }) => {
  const schema = "schema" in more ? more.schema : "LegalEntity";
  expect(bracketedNames(listName(name, "alias"), schema === "Person").map((found) => found.name)).toEqual(
    names,
  );
});

test("a bracket of no end and one of 100,000 take no time", () => {
  const began = performance.now();
  for (const name of [
    `KESH ${"(".repeat(100_000)}`,
    `KESH ${"(K)".repeat(40_000)}`,
    `${"K ".repeat(50_000)}(KKKKKKKKKZ)`,
  ])
    expect(bracketedNames(listName(name, "primary"), false)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
