import { describe, expect, test } from "vitest";
import { findDisputes, type Origin, type TracedClaim } from "../../src/trace/index.ts";

const origin = (key: string, denies = false): Origin => ({
  key,
  name: key,
  kind: "identified",
  denies,
  first: "d",
  assertions: ["a"],
  echoes: [],
});
const claim = (id: string, over: Partial<TracedClaim> = {}): TracedClaim => ({
  id,
  frame: "harbours",
  subject: "merenia",
  object: "nurin front",
  polarity: "positive",
  quantity: null,
  scope: "",
  origins: [origin("ministry")],
  ...over,
});
const relations = (frame: string) => ({
  symmetric: frame === "affiliated_with",
  rivals: { part_of: ["affiliated_with"], affiliated_with: ["part_of"] }[frame] ?? [],
});
const kinds = (a: TracedClaim, b: TracedClaim) => findDisputes(a, [b], relations).map((d) => d.kind);
const number = (min: number | null, max: number | null) => ({ quantity: { min, max }, frame: "casualties" });

describe("a dispute", () => {
  test("stands between opposite polarities", () => {
    expect(kinds(claim("a"), claim("b", { polarity: "negative" }))).toEqual(["polarity"]);
  });

  test("stands between rival frames, either way round", () => {
    const inside = claim("a", { frame: "part_of" });
    const beside = claim("b", { frame: "affiliated_with", subject: "nurin front", object: "merenia" });
    expect(kinds(inside, beside)).toEqual(["rival-frames"]);
  });

  test.each([
    { a: number(14, 14), b: number(9, 9), found: ["quantities"], why: "14 against 9" },
    { a: number(14, null), b: number(20, 20), found: [], why: "at least 14 holds beside 20" },
    { a: number(14, null), b: number(9, 9), found: ["quantities"], why: "at least 14 against 9" },
    {
      a: number(9, 9),
      b: { ...number(14, 14), scope: "2023" },
      found: [],
      why: "another year is no conflict",
    },
  ])("between numbers: $why", ({ a, b, found }) => {
    expect(kinds(claim("a", a), claim("b", b))).toEqual(found);
  });

  test("stands inside one claim that one asserts and another denies", () => {
    const denied = claim("a", { origins: [origin("ngo"), origin("ministry", true)] });
    expect(findDisputes(denied, [], relations)).toEqual([
      { a: "a", b: "a", kind: "denial", reason: "denied by ministry" },
    ]);
  });

  test("is never raised by readers: a claim without origins disputes nothing", () => {
    expect(kinds(claim("a"), claim("b", { polarity: "negative", origins: [] }))).toEqual([]);
  });

  test("names the smaller id first from either side", () => {
    const [a, b] = [claim("a"), claim("b", { polarity: "negative" })];
    expect(findDisputes(a, [b], relations)).toEqual(findDisputes(b, [a], relations));
  });

  test("has the same words from either side", () => {
    const [a, b] = [claim("a", number(14, 14)), claim("b", number(9, 9))];
    expect(findDisputes(a, [b], relations)).toEqual(findDisputes(b, [a], relations));
    expect(findDisputes(b, [a], relations)[0]?.reason).toBe("14 against 9");
  });
});
