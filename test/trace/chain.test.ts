import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/model/index.ts";
import { chainOf, voiceOf } from "../../src/trace/index.ts";

const attribution = (speaker: number | null, parent: number | null): Attribution => ({
  source: [[0, 1]],
  cue: [[2, 3]],
  content: [[4, 5]],
  stance: "asserts",
  speaker,
  parent,
});
const body = { kind: "body" } as const;

describe("a chain of voices", () => {
  test("is the publisher alone where the author speaks", () => {
    const chain = chainOf(null, body, { attributions: [], entityOf: [] });
    expect(chain).toEqual([{ kind: "publisher" }]);
    expect(voiceOf(chain)).toBe("author");
  });

  test("runs from the publisher inward through nested attributions", () => {
    const attributions = [attribution(0, null), attribution(1, 0)];
    const chain = chainOf(1, body, { attributions, entityOf: ["ministry", "army"] });
    expect(chain).toEqual([
      { kind: "publisher" },
      { kind: "entity", entity: "ministry", attribution: 0 },
      { kind: "entity", entity: "army", attribution: 1 },
    ]);
    expect(voiceOf(chain)).toBe("source");
  });

  test("holds a source that is named twice in a row once, by its outer words", () => {
    const attributions = [attribution(0, null), attribution(1, 0)];
    const chain = chainOf(1, body, { attributions, entityOf: ["ministry", "ministry"] });
    expect(chain.map((l) => l.kind)).toEqual(["publisher", "entity"]);
  });

  test("names a source that nothing is known of as unnamed", () => {
    const chain = chainOf(0, body, { attributions: [attribution(null, null)], entityOf: [] });
    expect(chain.at(-1)).toEqual({ kind: "unnamed", attribution: 0 });
  });

  test("has the reader behind the publisher in a comment, whoever the reader quotes", () => {
    const comment = { kind: "comment", author: "Old Ferryman" } as const;
    const chain = chainOf(0, comment, { attributions: [attribution(0, null)], entityOf: ["ministry"] });
    expect(chain.map((l) => l.kind)).toEqual(["publisher", "reader", "entity"]);
    expect(voiceOf(chain)).toBe("comment");
  });

  test("ends where attributions hold one another in a circle", () => {
    const attributions = [attribution(0, 1), attribution(1, 0)];
    const chain = chainOf(0, body, { attributions, entityOf: ["a", "b"] });
    expect(chain.map((l) => l.kind)).toEqual(["publisher", "entity", "entity"]);
  });
});
