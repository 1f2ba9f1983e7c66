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
