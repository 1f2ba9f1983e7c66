import { describe, expect, test } from "vitest";
import type { Segment, SegmentKind } from "../../src/model/index.ts";
import { agencyOf, creditOf } from "../../src/trace/index.ts";

function page(...parts: readonly (readonly [SegmentKind, string])[]) {
  let text = "";
  const segments: Segment[] = [];
  for (const [kind, words] of parts) {
    segments.push({ kind, start: text.length, end: text.length + words.length });
    text += `${words}\n\n`;
  }
  return { text, segments };
}

describe("a credit", () => {
  test.each([
    { opening: "ORSK DAL, March 12 (MPA) — Gunmen attacked the crossing.", credit: "MPA" },
    { opening: "Orsk Dal (Merenian Press Agency) - Gunmen attacked.", credit: "Merenian Press Agency" },
    { opening: "(MPA) – Gunmen attacked the crossing.", credit: "MPA" },
    { opening: "The Tavarian Armed Forces (TAF) said that it was closed.", credit: null },
    { opening: "Gunmen (four of them) - all masked - attacked.", credit: null },
  ])("is read from the date line: $opening", ({ opening, credit }) => {
    expect(creditOf(page(["headline", "Fourteen dead"], ["body", opening]))).toBe(credit);
  });

  test("is read from the byline where the date line has none", () => {
    expect(
      creditOf(page(["byline", "By the Merenian Press Agency | 12 March"], ["body", "Gunmen attacked."])),
    ).toBe("Merenian Press Agency");
  });

  test.each([
    { last: "PAN", credit: "PAN" },
    { last: "(Reuters)", credit: "Reuters" },
    { last: "Source: Xinhua", credit: "Xinhua" },
    { last: "© 2016 AFP", credit: "AFP" },
    { last: "Nobody knows why.", credit: null },
    { last: "END", credit: null },
  ])("is read from a last line of its own: $last", ({ last, credit }) => {
    expect(creditOf(page(["body", "Gunmen attacked the crossing."], ["body", last]))).toBe(credit);
  });

  test.each([
    {
      lead: "Six people drowned, two officers told the Merenian Press Agency (MPA).",
      credit: "Merenian Press Agency",
    },
    { lead: "Six people drowned at Lom, Reuters reported on Friday.", credit: "Reuters" },
    { lead: "Six people drowned at Lom, according to AFP.", credit: "AFP" },
    { lead: "Six people drowned, Ilka Borsen told the Kelmin Observer.", credit: null },
    { lead: "Six people drowned, according to the Ministry of Interior.", credit: null },
  ])("is read from a first paragraph that has its news from an agency: $lead", ({ lead, credit }) => {
    const later = ["body", "A survivor told Reuters that the ferry was old."] as const;
    expect(creditOf(page(["headline", "Six drown"], ["body", lead], later))).toBe(credit);
  });

  test.each([
    { lead: "The Elmiran Post reported on Monday that six people drowned.", credit: "The Elmiran Post" },
    { lead: "The Elmiran Post has reported that six people drowned. It rained.", credit: "The Elmiran Post" },
    { lead: "Six people drowned at Lom, the Elmiran Post reported on Friday.", credit: "the Elmiran Post" },
    {
      lead: "Six people drowned at Lom, according to the Elmiran Post. It rained.",
      credit: "the Elmiran Post",
    },
    {
      lead: "According to the Upper Kelmin Gazette, six people drowned.",
      credit: "the Upper Kelmin Gazette",
    },
    { lead: "Radio Kelmin reported on 3 March that six people drowned.", credit: "Radio Kelmin" },
    { lead: "A local paper reported on Monday that six people drowned.", credit: null },
    { lead: "The paper reported on Monday that six people drowned.", credit: null },
    { lead: "The Interior Ministry reported on Monday that six people drowned.", credit: null },
    { lead: "The Halim Front reported that six people drowned.", credit: null },
    { lead: "Emily Post reported on Monday that six people drowned.", credit: null },
    { lead: "After the Elmiran Post reported a rise, the ministers met at Lom.", credit: null },
    { lead: "The ministers met at Lom. Six people drowned, according to the Elmiran Post.", credit: null },
    {
      lead: "The Elmiran Post reported on Monday that six people drowned. A guard told this newspaper so.",
      credit: null,
    },
    { lead: "The minister told the Elmiran Post that six people drowned.", credit: null },
  ])("is read from a first sentence that is another paper's report: $lead", ({ lead, credit }) => {
    expect(creditOf(page(["headline", "Six drown"], ["body", lead], ["body", "It rained for days."]))).toBe(
      credit,
    );
  });

  test("of a paper stands for its words where it was read as a paper's", () => {
    expect(agencyOf("The Elmiran Post")).toBe("Elmiran Post");
    expect(agencyOf("Radio Kelmin")).toBe("Radio Kelmin");
    expect(agencyOf("Emily Post")).toBeNull();
    expect(agencyOf("The Sun")).toBeNull();
  });

  test("is read from before the first words where it is an agency's", () => {
    expect(creditOf(page(["body", "Reuters - Gunmen attacked the crossing."]))).toBe("Reuters");
    expect(creditOf(page(["body", "Orsk Dal - Gunmen attacked the crossing."]))).toBeNull();
  });

  test.each([
    { credit: "AP", agency: "Associated Press" },
    { credit: "PAN", agency: "Pajhwok Afghan News" },
    { credit: "the Merenian Press Agency", agency: "Merenian Press Agency" },
    { credit: "Mira Tolvane", agency: null },
  ])("names an agency or not: $credit", ({ credit, agency }) => {
    expect(agencyOf(credit)).toBe(agency);
  });

  test("is not looked for deep in the text", () => {
    const body = Array.from({ length: 6 }, () => ["body", "Gunmen attacked the crossing."] as const);
    expect(creditOf(page(...body, ["body", "(MPA) - something else"]))).toBeNull();
  });
});
