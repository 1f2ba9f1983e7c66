import { describe, expect, test } from "vitest";
import type { Segment, SegmentKind } from "../../src/model/index.ts";
import { creditOf } from "../../src/trace/index.ts";

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

  test("is not looked for deep in the text", () => {
    const body = Array.from({ length: 6 }, () => ["body", "Gunmen attacked the crossing."] as const);
    expect(creditOf(page(...body, ["body", "(MPA) - something else"]))).toBeNull();
  });
});
