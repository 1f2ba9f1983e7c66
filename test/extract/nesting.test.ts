import { expect, test } from "vitest";
import { nest } from "../../src/extract/attributions/nesting.ts";
import type { Attribution, Range } from "../../src/model/index.ts";

/** An attribution in a text by the words of its parts. */
function said(text: string, source: string, cue: string, content: string): Attribution {
  const range = (words: string): Range => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    source: [range(source)],
    cue: [range(cue)],
    content: [range(content)],
    stance: "asserts",
    speaker: null,
    parent: null,
  };
}

test("a source inside what another says has that other as its parent", () => {
  const text = "The report says that, according to the army, nine soldiers died.";
  const nested = nest([
    said(text, "The report", "says", "that, according to the army, nine soldiers died"),
    said(text, "the army", "according to", "nine soldiers died"),
  ]);
  expect(nested.map((a) => a.parent)).toEqual([null, 0]);
});

test("a report that closes a sentence is said of the source that opens it", () => {
  const text = "According to the army, its losses rose by a fifth, the ministry says.";
  const [army, ministry] = nest([
    said(text, "the army", "According to", "its losses rose by a fifth, the ministry says"),
    said(text, "the ministry", "says", "its losses rose by a fifth"),
  ]);
  expect([army!.parent, ministry!.parent]).toEqual([1, null]);
  const words = (a: Attribution) => a.content.map((range) => text.slice(...range));
  expect(words(army!)).toEqual(["its losses rose by a fifth"]);
  expect(words(ministry!)).toEqual(["According to the army, its losses rose by a fifth"]);
});

test("no attribution is its own ancestor", () => {
  const text = "He said that he said that it was so.";
  const nested = nest([
    said(text, "He", "said", "that he said that it was so"),
    said(text, "he", "said that it", "that it was so"),
  ]);
  for (const [i, a] of nested.entries()) expect(a.parent).not.toBe(i);
});

test("one who is cited is inside the one who cites, also where the words that cite lie in what is cited", () => {
  const text = "The army shelled Kelmin, wrote the Herald, quoting a clerk, on Friday.";
  const nested = nest(
    [
      said(text, "the Herald", "wrote", "The army shelled Kelmin"),
      said(
        text,
        "a clerk",
        "quoting",
        "The army shelled Kelmin, wrote the Herald, quoting a clerk, on Friday",
      ),
    ],
    new Map([[1, 0]]),
  );
  expect(nested.map(({ parent }) => parent)).toEqual([null, 0]);
});
