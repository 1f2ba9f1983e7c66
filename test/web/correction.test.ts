import { describe, expect, test } from "vitest";
import { correctionOf, moveByWord } from "../../web/src/parts/correcting/correction.ts";

describe("moving an end of a passage by a word", () => {
  const text = "The ministry denies, again, that it knew.";
  const passage = { start: 4, end: 19 };
  test.each([
    ["start", -1, "The ministry denies"],
    ["start", 1, "denies"],
    ["end", 1, "ministry denies, again"],
    ["end", -1, "ministry"],
  ] as const)("the %s %i", (side, way, words) => {
    const { start, end } = moveByWord(text, passage, side, way);
    expect(text.slice(start, end)).toBe(words);
  });

  test("stays where there is no further word, and never empties the passage", () => {
    expect(moveByWord(text, { start: 0, end: 3 }, "start", -1)).toEqual({ start: 0, end: 3 });
    expect(moveByWord(text, { start: 0, end: 3 }, "start", 1)).toEqual({ start: 0, end: 3 });
  });
});

describe("what a correction tells the server", () => {
  const assertion = { passage: { start: 4, end: 19 }, certainty: "stated" };
  const claim = { frame: "denies", polarity: "positive", roles: [{ role: "subject", entity: "entity:aa" }] };
  const read = { frame: "denies", polarity: "positive", certainty: "stated", roles: { subject: "aa" } };
  const of = (changed: object) =>
    correctionOf(
      assertion as never,
      claim as never,
      { ...read, passage: assertion.passage, ...changed } as never,
    );

  test("is nothing where nothing is otherwise", () => expect(of({})).toBeNull());
  test("is what differs alone", () => {
    expect(of({ polarity: "negative" })).toEqual({ polarity: "negative" });
    expect(of({ passage: { start: 0, end: 19 } })).toEqual({ passage: [0, 19] });
    expect(of({ roles: { subject: null } })).toEqual({ roles: { subject: null } });
    expect(of({ roles: { subject: "aa", object: "bb" } })).toEqual({ roles: { object: "bb" } });
  });
});
