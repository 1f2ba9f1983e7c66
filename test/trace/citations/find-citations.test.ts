import { expect, test } from "vitest";
import { findCitations, resolveCitation } from "../../../src/trace/index.ts";

const WORK = "Security in the Tavarian Region";
const none = { url: null, title: null, work: null, edition: null, published: null, publisher: null };
const find = (text: string) =>
  findCitations({
    text,
    published: "2025-04-18",
    links: [],
    works: [WORK],
    titles: ["Fourteen dead at Harl bridge"],
  });

test.each([
  [`The ministry says so in ${WORK} 2024.`, { kind: "edition", work: WORK, edition: "2024" }],
  [`According to the 2023 edition of ${WORK}, it fell.`, { kind: "edition", work: WORK, edition: "2023" }],
  [`${WORK} is grim. In the 2023 edition it was not.`, { kind: "edition", work: WORK, edition: "2023" }],
  ["The Annual Report of the Harl Fund 2019 has a table.", { kind: "edition" }],
  [
    "[See Border Dispatch report: Who holds the upper valley]",
    { kind: "see", title: "Who holds the upper valley" },
  ],
  [
    "As “Fourteen dead at Harl bridge” had it, nobody fled.",
    { kind: "title", title: "Fourteen dead at Harl bridge" },
  ],
  ["The report released on Wednesday names nobody.", { kind: "dated", published: "2025-04-16" }],
])("%s", (text, citation) => {
  const [found, ...more] = find(text);
  expect(found).toMatchObject(citation);
  expect(text.slice(found!.start, found!.end)).toBe(found!.quote);
  expect(more).toEqual([]);
});

test.each(["He saw it on Wednesday.", "In 2024 the army lost men.", "See you at the bridge: it is open."])(
  "%s cites nothing",
  (text) => expect(find(text)).toEqual([]),
);

test("resolves to every document of an edition, never to itself, and keeps what is not there", () => {
  const [mention] = find(`It is in ${WORK} 2024.`);
  const edition = (id: string, year: string) => ({ ...none, id, work: WORK, edition: year });
  const known = [edition("a", "2024"), edition("b", "2024"), edition("c", "2023")];
  expect(resolveCitation(mention!, known, "b", "").map(({ document }) => document)).toEqual(["a"]);
  expect(resolveCitation(mention!, [], "b", "")).toMatchObject([{ document: null, confidence: 0 }]);
});
