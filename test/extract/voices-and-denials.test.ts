import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range } from "../../src/model/index.ts";
import { loadFrames } from "../../src/pipeline/load-frames.ts";
import { claimsIn } from "./claims-in.ts";
import denials from "./denials.cases.json" with { type: "json" };
import voices from "./voices.cases.json" with { type: "json" };

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

/** Frame, subject, object and certainty of each claim. */
function readIn(text: string): (string | null)[][] {
  return claimsIn(text, frames).map(({ frame, roles, polarity, certainty }) => [
    frame,
    roles["subject"] ?? null,
    roles["object"] ?? null,
    polarity === "negative" ? `not, ${certainty}` : certainty,
  ]);
}

describe("who denies or accuses, and of what", () => {
  it.each(denials)("$text", ({ text, said, claims }) => {
    expect(saidIn(text)).toEqual(said);
    expect(readIn(text)).toEqual(claims);
  });
});

describe("where a voice and what it says begin and end, and who answers", () => {
  it.each(voices)("$text", ({ text, said, claims }) => {
    expect(saidIn(text)).toEqual(said);
    expect(readIn(text)).toEqual(claims);
  });
});
