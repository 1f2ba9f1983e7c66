import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range } from "../../src/model/index.ts";
import cases from "./cited.cases.json" with { type: "json" };

/** Each attribution with those that hold it, from the outside in: their sources, and what the innermost of them says. */
function voicesIn(text: string): string[] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const words = (ranges: readonly Range[]) =>
    ranges.map(([start, end]) => text.slice(start, end)).join(" … ");
  const attributions = findAttributions(analysis, findMentions(analysis));
  return attributions.map(({ source, content, parent }) => {
    const sources = [words(source)];
    for (let at = parent; at !== null; at = attributions[at]!.parent)
      sources.unshift(words(attributions[at]!.source));
    return `${sources.join(" > ")}: ${words(content)}`;
  });
}

describe("who is cited speaks inside the one who cites", () => {
  it.each(cases)("$text", ({ text, voices }) => expect(voicesIn(text)).toEqual(voices));
});
