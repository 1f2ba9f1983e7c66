import fc from "fast-check";
import { expect, it } from "vitest";
import { largestFirst } from "../../src/language/largest-first.ts";

it("puts the largest first, and equals in their order", () => {
  expect(Array.from(largestFirst([1, 3, 0, 3, 2], 3))).toEqual([1, 3, 4, 0, 2]);
  expect(Array.from(largestFirst([], 255))).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(255)), (sizes) => {
      const places = sizes.map((_, at) => at);
      expect(Array.from(largestFirst(sizes, 255))).toEqual(places.sort((a, b) => sizes[b]! - sizes[a]!));
    }),
  );
});
