import { describe, expect, it } from "vitest";
import { isPlainlyEnglish } from "../../src/read/english-words.ts";
import cases from "./english-words.cases.json" with { type: "json" };

describe("isPlainlyEnglish", () => {
  it.each(cases.english)("knows English: %s", (text) => {
    expect(isPlainlyEnglish(text)).toBe(true);
  });

  it.each(cases.undecided)("leaves to statistics: %s", (text) => {
    expect(isPlainlyEnglish(text)).toBe(false);
  });
});
