import { describe, expect, it } from "vitest";
import {
  childBy,
  children,
  childrenBy,
  headOf,
  isRelation,
  isUnder,
  rangeOf,
  rangesOf,
  rootOf,
  type Sentence,
  subtree,
  tokensIn,
} from "../../src/language/index.ts";

/** "The rebels were seen near Tolen": a tree made by hand, so that it holds whatever the parser says. */
const sentence = made([
  ["The", 1, "det"],
  ["rebels", 3, "nsubj:pass"],
  ["were", 3, "aux:pass"],
  ["seen", -1, "root"],
  ["near", 5, "case"],
  ["Tolen", 3, "obl"],
]);

describe("the tree of a sentence", () => {
  it("knows what each word governs, in text order", () => {
    expect(children(sentence)).toEqual([[], [0], [], [1, 2, 5], [], [4]]);
    expect(rootOf(sentence)).toBe(3);
  });

  it("finds children by relation, a plain one standing for its subtypes", () => {
    expect(childBy(sentence, 3, "nsubj")).toBe(1);
    expect(childBy(sentence, 3, "obj")).toBe(-1);
    expect(childrenBy(sentence, 3, "aux", "obl")).toEqual([2, 5]);
    expect(isRelation(sentence, 1, "nsubj:pass")).toBe(true);
    expect(isRelation(sentence, 1, "nsub")).toBe(false);
  });

  it("gives a word with all that hangs from it, less what is cut", () => {
    expect(subtree(sentence, 5)).toEqual([4, 5]);
    expect(subtree(sentence, 3, (child) => child === 5)).toEqual([0, 1, 2, 3]);
    expect(isUnder(sentence, 4, 3)).toBe(true);
    expect(isUnder(sentence, 3, 4)).toBe(false);
  });

  it("turns words into ranges of the text and back", () => {
    expect(rangeOf(sentence, [4, 5])).toEqual([21, 31]);
    expect(rangeOf(sentence, [])).toBeNull();
    expect(rangesOf(sentence, [5, 0, 1])).toEqual([
      [0, 10],
      [26, 31],
    ]);
    expect(tokensIn(sentence, [4, 16])).toEqual([1, 2]);
  });

  it("finds the word that governs a run", () => {
    expect(headOf(sentence, [4, 5])).toBe(5);
    expect(headOf(sentence, [])).toBe(-1);
  });
});

function made(words: readonly (readonly [text: string, head: number, relation: string])[]): Sentence {
  let at = 0;
  const tokens = words.map(([text, head, relation]) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text, lemma: text, tag: "X", xpos: "", head, relation };
  });
  return { range: [0, at - 1], segment: 0, kind: "body", tokens };
}
