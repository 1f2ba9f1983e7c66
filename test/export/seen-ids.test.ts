import fc from "fast-check";
import { expect, test } from "vitest";
import { SeenIds } from "../../src/answer/index.ts";
import { CodePoints } from "../../src/export/formats/code-points.ts";

test("an id is new once, through all the times that the table grows", () => {
  const seen = new SeenIds();
  const id = (i: number) => `sha256:${i}`;
  const ids = Array.from({ length: 20_000 }, (_, i) => id(i));
  expect(ids.filter((known) => seen.add(known))).toHaveLength(ids.length);
  expect(ids.some((known) => seen.add(known))).toBe(false);
  expect(seen.size).toBe(20_000);
  expect(seen.has(id(19_999))).toBe(true);
  expect(seen.has(id(20_000))).toBe(false);
});

test("offsets in code points are those of the characters before them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, some) => {
      const characters = [...text];
      const at = some % (characters.length + 1);
      const units = characters.slice(0, at).join("").length;
      expect(new CodePoints(text).at(units)).toBe(at);
    }),
  );
});
