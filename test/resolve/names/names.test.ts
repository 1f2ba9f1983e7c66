import { expect, test } from "vitest";
import { compareNames, MATCH_THRESHOLD, nameKeys, readName } from "../../../src/resolve/names/index.ts";

test("a name is itself, and has keys", () => {
  expect(compareNames("Darim Keshani", "darim KESHANI", "Person").score).toBe(1);
  expect(compareNames("Darim Keshani", "Orvan Belu", "Person").score).toBeLessThan(MATCH_THRESHOLD);
  expect(nameKeys(readName("Darim Keshani", "Person"))).toHaveLength(2);
});
