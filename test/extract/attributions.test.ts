import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAttributions, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Attribution, Range, Segment, SegmentKind } from "../../src/model/index.ts";
import { itReads } from "../misread.ts";
import cases from "./attributions.cases.json" with { type: "json" };

function segmentsOf(text: string, kind: SegmentKind): Segment[] {
  return [...text.matchAll(/[^\n]+/gu)].map((hit) => ({
    kind,
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
}

function attributionsIn(
  text: string,
  segments: readonly Segment[] = segmentsOf(text, "body"),
): Attribution[] {
  const analysis = analyse(text, segments, "en");
  return findAttributions(analysis, findMentions(analysis));
}

function wordsOf(text: string, ranges: readonly Range[]): string[] {
  return ranges.map(([start, end]) => text.slice(start, end));
}

describe("who said what is found in its pieces", () => {
  for (const { text, kind, found } of cases)
    itReads(text)(text, () => {
      const attributions = attributionsIn(text, segmentsOf(text, (kind ?? "body") as SegmentKind));
      const read = attributions.map(({ source, cue, content, stance }) => ({
        source: wordsOf(text, source),
        cue: wordsOf(text, cue),
        content: wordsOf(text, content),
        stance,
      }));
      expect(read).toEqual(found);
    });
});

it("an attribution inside another one's content has it for parent", () => {
  const text = "The spokesman said officials believed that the talks had failed.";
  const attributions = attributionsIn(text);
  const inner = attributions.find(({ source }) => wordsOf(text, source)[0] === "officials");
  expect(attributions[inner?.parent ?? -1]?.source).toEqual([[0, 13]]);
});

it("the speaker is the mention that heads the source", () => {
  const text = "Darim Keshani, who leads the Kesh Network, denied that his men had entered Tolen.";
  const analysis = analyse(text, segmentsOf(text, "body"), "en");
  const mentions = findMentions(analysis);
  const speaker = findAttributions(analysis, mentions)[0]?.speaker ?? -1;
  expect(mentions[speaker]).toMatchObject({ start: 0, end: "Darim Keshani".length });
});

describe("a document speaks for who issued it", () => {
  const spoken: readonly (readonly [text: string, ...speakers: string[]])[] = [
    ["The Interior Ministry's report reads that the road is cut.", "The Interior Ministry"],
    ["A statement by the Nurin Front said that its men had left.", "the Nurin Front"],
    [
      "The Ministry of Defence's newly released Annual Report on Armed Groups 2019 says that the front has left. The report notes that nobody came.",
      "The Ministry of Defence",
      "The Ministry of Defence",
    ],
    [
      "The Ministry of Interior has released its annual Threat Report 2024. The same report notes that the front has left. The report adds that it may return.",
      ...["The Ministry of Interior", "The Ministry of Interior", "The Ministry of Interior"],
    ],
    ["A United Nations report says that the road is cut.", "United Nations"],
    ["Several reports have stated that Haris Mirov has died.", "Several reports"],
  ];
  for (const [text, ...speakers] of spoken)
    it(text, () => {
      const analysis = analyse(text, segmentsOf(text, "body"), "en");
      const mentions = findMentions(analysis);
      const found = findAttributions(analysis, mentions).map(({ speaker }) => mentions[speaker ?? -1]);
      expect(found.map((mention) => mention && text.slice(mention.start, mention.end))).toEqual(speakers);
    });
});

it("numbers utter no words: what an article quotes of them it has from the report that it is quoting", () => {
  const text =
    "The Ministry of Defence says that the front “was able to hold large parts of Dunmar.” " +
    "The Ministry of Defence notes that the losses “have weakened the morning patrols.” " +
    "According to the army's own statistics, its casualties were “40 percent higher than in the year before.”";
  const attributions = attributionsIn(text);
  const numbers = attributions.at(-1)!;
  expect(wordsOf(text, numbers.source)).toEqual(["the army's own statistics"]);
  expect(wordsOf(text, attributions[numbers.parent ?? -1]!.source)).toEqual(["The Ministry of Defence"]);
});

it("no attribution runs from one kind of segment into another", () => {
  const text = "“The road is cut.\n“Nobody can pass,” the colonel said.";
  const cut = text.indexOf("\n");
  const segments: Segment[] = [
    { kind: "body", start: 0, end: cut },
    { kind: "comment", start: cut + 1, end: text.length },
  ];
  for (const { source, cue, content } of attributionsIn(text, segments))
    for (const [start] of [...source, ...cue, ...content]) expect(start).toBeGreaterThan(cut);
});

it("tags, bylines, bios and boilerplate say nothing", () => {
  const text = "The governor said that the bridge would be closed.";
  for (const kind of ["tags", "byline", "bio", "boilerplate", "dateline"] as const)
    expect(attributionsIn(text, segmentsOf(text, kind))).toEqual([]);
});

it("a text without words, or in another language, gives none", () => {
  expect(attributionsIn("")).toEqual([]);
  expect(findAttributions(analyse("Er sagte es.", segmentsOf("Er sagte es.", "body"), "de"), [])).toEqual([]);
});

const PIECES = [
  ..."“ ” \" ' ’ ‘ '' « » , . : — ( ) \n that who not said says according to reportedly believed denied he it".split(
    " ",
  ),
  "the ministry",
  "Darim Keshani",
  "officials",
  "a statement",
  "the road was cut",
  "had left Orsk Dal",
  "\n",
];

it("every range lies in the text, content is never empty, and parents hold their children, whatever the words", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join(" ");
      const attributions = attributionsIn(text);
      for (const { source, cue, content, parent } of attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const [start, end] of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const holder = parent === null ? undefined : attributions[parent];
        if (holder !== undefined)
          expect(holder.content.some(([start, end]) => start <= cue[0]![0] && cue[0]![1] <= end)).toBe(true);
      }
    }),
    { numRuns: 150, seed: 20_171 },
  );
});

it("a hundred thousand quotation marks, or cues, in one paragraph are read to the end", () => {
  for (const piece of ["“ ", '" said ', "he said “yes ", "said "])
    expect(
      attributionsIn(piece.repeat(100_000 / piece.length)).every(({ content }) => content.length > 0),
    ).toBe(true);
});

it("what is done to a place is not said of it; what is said of one is", () => {
  const cues = (text: string) => attributionsIn(text).map(({ cue }) => text.slice(...cue[0]!));
  expect(
    cues(
      "In the first hours of 3 May 2019 an armed group attacked the Sotna border crossing in Kelmin Province.",
    ),
  ).toEqual([]);
  expect(cues("The report describes the valley as a haven of the Nurin Front.")).toEqual(["describes"]);
});
