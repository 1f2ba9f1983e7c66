import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareNames,
  compareReadNames,
  MATCH_THRESHOLD,
  type NameSchema,
  nameKeys,
  readName,
} from "../../../src/resolve/names/index.ts";
import cases from "./names.cases.json" with { type: "json" };

interface Case {
  readonly schema: string;
  readonly names: readonly string[];
  readonly note: string;
  readonly why?: string;
}

const matches: readonly Case[] = cases.match;
const apart: readonly Case[] = cases.apart;
const schema = fc.constantFrom<NameSchema>("Person", "Company", "ArmedGroup", "Vessel");
const name = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        "Darim",
        "Keshani",
        "al",
        "bin",
        "عبد",
        "الله",
        "Кешани",
        "Abu",
        "OOO",
        "44",
        "B.",
        "王伟",
      ),
      {
        maxLength: 6,
      },
    )
    .map((words) => words.join(" ")),
);

describe("two spellings of one name", () => {
  test.each(matches)(
    "match, and share a key: $names ($note)",
    ({ schema, names: [left = "", right = ""] }) => {
      expect(compareNames(left, right, schema as NameSchema).score).toBeGreaterThanOrEqual(MATCH_THRESHOLD);
      const keys = new Set(nameKeys(readName(left, schema as NameSchema)));
      expect(nameKeys(readName(right, schema as NameSchema)).some((key) => keys.has(key))).toBe(true);
    },
  );
});

describe("a compound cut to its first part", () => {
  test.each([
    ["Siraj Keshani", "Sirajuddin Keshani"],
    ["Noor Keshani", "Nuruddin Keshani"],
    ["Habib Keshani", "Habibullah Keshani"],
    ["Saif Keshani", "Saifurrehman Keshani"],
  ])("is for a person to look at: %s, %s", (left, right) => {
    const { score, reasons } = compareNames(left, right, "Person");
    expect(score).toBe(0.7);
    expect(reasons.join(" ")).toContain("also a name of its own");
  });
});

describe("two names", () => {
  test.each(apart)(
    "stay apart, with the reason: $names ($note)",
    ({ schema, names: [left = "", right = ""], why }) => {
      const { score, reasons } = compareNames(left, right, schema as NameSchema);
      expect(score).toBeLessThan(MATCH_THRESHOLD);
      expect(reasons.join(" ")).toContain(why);
    },
  );
});

describe("any two strings", () => {
  test("have one score in both directions, from 0 to 1", () => {
    fc.assert(
      fc.property(name, name, schema, (left, right, kind) => {
        const there = compareNames(left, right, kind);
        const back = compareNames(right, left, kind);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(there.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("are the same when they are equal and have a letter, and nothing when they have none", () => {
    fc.assert(
      fc.property(name, schema, (text, kind) => {
        const read = readName(text, kind);
        const { score } = compareReadNames(read, read);
        expect(score).toBe(read.words.length > 0 ? 1 : 0);
        expect(nameKeys(read).length > 0).toBe(read.words.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    { what: "10,000 letters", text: "a".repeat(10_000) },
    { what: "5,000 words", text: "Darim ".repeat(5000) },
    { what: "5,000 dotted letters", text: "A.".repeat(5000) },
    { what: "one letter", text: "x" },
    { what: "nothing", text: "" },
    { what: "only marks", text: "\u0301\u0301 -- …" },
    { what: "unpaired surrogates", text: "\ud800 \udfff" },
  ])("are compared in bounded time: $what", ({ text }) => {
    const { score, reasons } = compareNames(text, "Darim Keshani", "Person");
    expect(score).toBeLessThan(MATCH_THRESHOLD);
    expect(reasons.join(" ").length).toBeLessThan(2000);
  });
});
