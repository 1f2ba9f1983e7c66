import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range } from "../../src/model/index.ts";
import { loadFrames } from "../../src/pipeline/load-frames.ts";
import { claimsIn } from "./claims-in.ts";
import cases from "./denials.cases.json" with { type: "json" };

const frames = await loadFrames();

/** Source, cue, content and stance of each attribution. */
function saidIn(text: string): string[][] {
  const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
  const words = (ranges: readonly Range[]) =>
    ranges.map(([start, end]) => text.slice(start, end)).join(" … ");
  return findAttributions(analysis, findMentions(analysis)).map(({ source, cue, content, stance }) => [
    words(source),
    words(cue),
    words(content),
    stance,
  ]);
}

describe("who denies or accuses, and of what", () => {
  for (const { text, said, claims } of cases)
    it(text, () => {
      expect(saidIn(text)).toEqual(said);
      const read = claimsIn(text, frames).map(({ frame, roles, polarity, certainty }) => [
        frame,
        roles["subject"] ?? null,
        roles["object"] ?? null,
        polarity === "negative" ? `not, ${certainty}` : certainty,
      ]);
      expect(read).toEqual(claims);
    });
});
