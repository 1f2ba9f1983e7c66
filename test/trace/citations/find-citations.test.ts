import { expect, test } from "vitest";
import { documentNames, findCitations, workKey } from "../../../src/trace/index.ts";

const WORK = "Security in the Tavarian Region";
const find = (text: string, more: Partial<Parameters<typeof findCitations>[0]> = {}) =>
  findCitations({
    text,
    published: "2025-04-18",
    links: [],
    spoken: [[0, text.length]],
    lines: [],
    bodies: [],
    ...more,
  });
const nothing = { title: null, url: null, work: null, edition: null, published: null, publisherKey: null };

/** The names of `text`'s citations that a document with these statements has, and the words that give them. */
const leading = (text: string, stated: object) => {
  const own = new Set(documentNames({ ...nothing, ...stated }));
  return find(text).flatMap(({ end, names }) =>
    names.filter(({ name }) => own.has(name)).map(({ start }) => text.slice(start, end)),
  );
};

test.each([
  ["The Annual Report of the Harl Fund 2019 has a table.", { kind: "edition", edition: "2019" }],
  [
    "[See Border Dispatch report: Who holds the upper valley]",
    { kind: "see", title: "Who holds the upper valley" },
  ],
  ["The report released on Wednesday names nobody.", { kind: "dated", published: "2025-04-16" }],
])("%s certainly cites", (text, citation) => {
  const certain = find(text).filter(({ isCertain }) => isCertain);
  expect(certain).toMatchObject([citation]);
  expect(text.slice(certain[0]!.start, certain[0]!.end)).toBe(certain[0]!.quote);
});

test.each([
  [`The ministry says so in ${WORK} 2024.`, { work: WORK, edition: "2024" }, `${WORK} 2024`],
  [`The 2024 ${WORK} has it.`, { work: WORK, edition: "2024" }, `2024 ${WORK}`],
  [
    `According to the 2023 edition of ${WORK}, it fell.`,
    { work: WORK, edition: "2023" },
    `the 2023 edition of ${WORK}`,
  ],
  [`${WORK} is grim. In the 2023 edition it was not.`, { work: WORK, edition: "2023" }, "the 2023 edition"],
  [
    "As in Country Reports on Harl for 2015, it fell.",
    { work: "Country Report on Harl", edition: "2015" },
    "Country Reports on Harl for 2015",
  ],
  [
    "As “Fourteen dead at Harl bridge” had it, nobody fled.",
    { title: "Fourteen dead at Harl Bridge" },
    "Fourteen dead at Harl bridge",
  ],
  [
    "Read Who Holds the Upper Valley before you go.",
    { title: "Who holds the upper valley" },
    "Who Holds the Upper Valley",
  ],
  [
    "See Dispatch reports, Bridge at Harl falls and Army and police leave Kelmin.",
    { title: "Army and police leave Kelmin" },
    "Army and police leave Kelmin",
  ],
])("%s leads to it", (text, stated, words) => {
  expect(leading(text, stated)).toContain(words);
});

test.each(["He saw it on Wednesday.", "In 2024 the army lost men.", "See you at the bridge: it is open."])(
  "%s cites nothing",
  (text) => expect(find(text)).toEqual([]),
);

test("a link leads to its address, whatever its scheme, query and fragment, and its words to a title", () => {
  const text = "The army replied to the press on Friday.";
  const links = [{ start: 0, end: 29, url: "http://www.example.org/Reply/?utm=1#top" }];
  const [link] = find(text, { links });
  const names = (stated: object) => documentNames({ ...nothing, ...stated });
  expect(link!.names.map(({ name }) => name)).toEqual([
    ...names({ url: "https://example.org/reply" }),
    ...names({ title: "The army replied to the press" }),
  ]);
});

test("a report known by its day is one of the bodies that are named near it, the nearest first", () => {
  const text =
    "The Harl Fund and the Kelmin Office met. The report released on Wednesday by the office names nobody.";
  const bodies = [
    { start: 4, key: "body:harl fund" },
    { start: 22, key: "body:kelmin office" },
  ];
  const [dated] = find(text, { bodies }).filter(({ kind }) => kind === "dated");
  const by = (publisherKey: string) =>
    documentNames({ ...nothing, published: "2025-04-16T09:00:00Z", publisherKey });
  expect(dated!.names.map(({ name }) => name)).toEqual([
    ...by("body:kelmin office"),
    ...by("body:harl fund"),
  ]);
});

test("what does not speak cites nothing, and words that are part of longer ones say so", () => {
  const text = "“Security in the Tavarian Region 2024 falls short” ran below the table.";
  expect(find(text, { spoken: [[60, text.length]] })).toEqual([]);
  const [whole, ...parts] = find(text);
  expect(whole).toMatchObject({ kind: "title", inside: null });
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.every(({ inside }) => inside !== null)).toBe(true);
});

test.each([
  ["Country Reports on Terrorism", "The Country Reports on Terrorism for"],
  ["Annual Survey of Harl", "Annual Surveys of Harl"],
])("%s and %s are one work", (a, b) => expect(workKey(a)).toBe(workKey(b)));

test("a text of nothing but capitals, quotation marks and years is looked through in time", () => {
  const text = "The Annual Report 2016 “See Report: “A B C D” ".repeat(5_000);
  const began = performance.now();
  expect(find(text).length).toBeLessThanOrEqual(2600);
  expect(performance.now() - began).toBeLessThan(20_000);
});
