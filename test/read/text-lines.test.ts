import { describe, expect, it } from "vitest";
import { findDate, isDateLine } from "../../src/read/stated-date.ts";
import { parseByline } from "../../src/read/text/byline.ts";
import bylines from "./byline.cases.json" with { type: "json" };
import dates from "./stated-date.cases.json" with { type: "json" };

describe("lines of an article's head", () => {
  it.each(dates)("date: $line", ({ line, iso, isDateLine: isLine }) => {
    expect(findDate(line)?.iso ?? null).toBe(iso);
    expect(isDateLine(line)).toBe(isLine);
  });

  it.each(bylines)("byline: $line", ({ line, authors, date }) => {
    expect(parseByline(line)).toEqual(authors === null ? null : { authors, date });
  });
});
