import fc from "fast-check";
import { expect, it } from "vitest";
import { heaviestFirst } from "../../src/language/heaviest-first.ts";

it("puts what weighs most first, and equals in their order", () => {
  expect(Array.from(heaviestFirst([1, 3, 0, 3, 2], 3))).toEqual([1, 3, 4, 0, 2]);
  expect(Array.from(heaviestFirst([], 255))).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(255)), (sizes) => {
      const places = sizes.map((_, at) => at);
      expect(Array.from(heaviestFirst(sizes, 255))).toEqual(places.sort((a, b) => sizes[b]! - sizes[a]!));
    }),
  );
});
