import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentenceRanges } from "../../../src/language/index.ts";
import { readDocument } from "../../../src/read/index.ts";
import { compareEditions, type EditionText, readEdition } from "../../../src/trace/index.ts";
import { exampleBytes } from "../../examples/corpus.ts";

interface Planted {
  readonly id: string;
  readonly kind: string;
  readonly passages: readonly { readonly role: string; readonly quote: string }[];
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../../examples/expected.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Planted[] };
const of = (...kinds: string[]) => cases.filter(({ kind }) => kinds.includes(kind));
const quote = (planted: Planted, role: string) => planted.passages.find((p) => p.role === role)!.quote;

async function edition(year: string): Promise<EditionText> {
  const path = `security-in-the-tavarian-region-${year}.md`;
  const { id, text, segments } = await readDocument({ bytes: exampleBytes(path), path });
  return readEdition([{ id, text, segments, sentences: sentenceRanges(text, segments) }]);
}

function made(text: string): EditionText {
  const segments = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: line.startsWith("#") ? ("heading" as const) : ("body" as const),
    start: index,
    end: index + line.length,
  }));
  return readEdition([{ id: "made", text, segments, sentences: sentenceRanges(text, segments) }]);
}

describe("the planted changes between two editions", async () => {
  const [before, after] = [await edition("2023"), await edition("2024")];
  const found = compareEditions(before, after);
  const words = (text: EditionText, at: number) => text.sentences[at]!.text;
  const pairOf = (planted: Planted) =>
    found.pairs.find((pair) => words(before, pair.before) === quote(planted, "earlier"));

  test.each(of("unchanged"))("$id stays", (planted) => {
    const pair = pairOf(planted);
    expect(pair?.kind).toBe("same");
    expect(words(after, pair!.after)).toBe(quote(planted, "later"));
  });
  test.each(of("reworded", "number-moved"))("$id is one sentence in other words", (planted) => {
    const pair = pairOf(planted);
    expect(pair?.kind).toBe("reworded");
    expect(words(after, pair!.after)).toBe(quote(planted, "later"));
    expect(pair!.numbers.length > 0).toBe(planted.kind === "number-moved");
  });
  test.each(of("dropped"))("$id is gone", (planted) =>
    expect(found.dropped.map((at) => words(before, at))).toContain(quote(planted, "earlier")),
  );
  test.each(of("new"))("$id is new", (planted) =>
    expect(found.added.map((at) => words(after, at))).toContain(quote(planted, "later")),
  );
  test("the count that was widened warns at its number and at no other", () => {
    const warned = found.pairs.filter(({ warnings }) => warnings.length > 0);
    expect(warned.map((pair) => words(after, pair.after))).toEqual([
      "Armed groups carried out 164 attacks in Tavaria in 2024.",
    ]);
    expect(warned[0]!.warnings[0]).toMatchObject({ kind: "definition" });
  });
  test("chapters are aligned by heading where their numbers moved", () => {
    const titles = found.sections
      .filter(({ kind }) => kind === "renumbered")
      .map((s) => [before.sections[s.before!]!.title, after.sections[s.after!]!.title]);
    expect(titles).toContainEqual(["Chapter 3. Safe Havens", "Chapter 4. Safe Havens"]);
  });
});

describe("numbers and what is counted", () => {
  const pair = (one: string, other: string) =>
    compareEditions(made(`# A\n${one}\n`), made(`# A\n${other}\n`)).pairs[0]!;
  test.each([
    ["The raids killed 30 people.", "The raids killed 45 people.", "30", "45", []],
    [
      "In Kelmin 120 killed were counted.",
      "In Kelmin 180 killed and wounded were counted.",
      "120",
      "180",
      ["unit"],
    ],
    [
      "Armed groups carried out attacks in which 88 civilians were killed.",
      "Armed groups carried out attacks in which 140 civilians were killed or wounded.",
      "88",
      "140",
      ["unit"],
    ],
    [
      "In the year 88 civilians were killed in Kelmin.",
      "In the year 140 civilians were killed in Kelmin.",
      "88",
      "140",
      [],
    ],
    [
      "Losses rose by 12 percent, according to the ministry.",
      "Losses rose by 19 percent, according to the army.",
      "12 percent",
      "19 percent",
      ["source"],
    ],
    ["It has twenty-five camps.", "It has forty camps.", "twenty-five", "forty", []],
  ])("%s", (one, other, was, is, kinds) => {
    const { numbers, warnings } = pair(one, other);
    expect(was.startsWith(numbers[0]!.before.text) && is.startsWith(numbers[0]!.after.text)).toBe(true);
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
  });
  test("years and days are no numbers that moved", () =>
    expect(
      pair("It was listed on 3 May 2011 in Orsk Dal.", "It was listed on 9 May 2012 in Orsk Dal.").numbers,
    ).toEqual([]));
});

test("headings that recur are aligned under the heading before them, renamed ones by content", () => {
  const before = made(
    "# TAVARIA\n# Overview\nTavaria arrested nine men in Kelmin.\n# MERENIA\n# Overview\nMerenia changed its border law twice.\n# Money\nBanks froze the accounts of the Keshani family in Harl.\n",
  );
  const after = made(
    "# MERENIA\n# Overview\nMerenia changed its border law once.\n# TAVARIA\n# Overview\nTavaria arrested ten men in Kelmin.\n# Countering Finance\nBanks froze the accounts of the Keshani family in Harl and Sotna.\n",
  );
  const found = compareEditions(before, after);
  expect(found.dropped).toEqual([]);
  expect(found.pairs.every(({ moved }) => !moved)).toBe(true);
  expect(found.sections.map(({ kind }) => kind)).toEqual(["same", "same", "same", "same", "renamed"]);
});

test("an edition without a word, and one against itself", () => {
  const empty = readEdition([]);
  const text = made("# A\nOne thing happened in Harl.\n");
  expect(compareEditions(empty, text)).toMatchObject({ pairs: [], added: [0], dropped: [] });
  expect(compareEditions(text, text).pairs).toMatchObject([{ kind: "same", moved: false }]);
});
