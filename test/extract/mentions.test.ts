import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/extract/mentions/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Mention, Segment, SegmentKind } from "../../src/model/index.ts";
import cases from "./mentions.cases.json" with { type: "json" };

interface Case {
  readonly note: string;
  readonly text: string;
  readonly kind?: string;
  /** Running text below the line that the case is about. */
  readonly then?: string;
  readonly found: readonly (readonly string[])[];
  readonly absent?: readonly string[];
}

function mentionsOf(text: string, segments?: readonly Segment[]): Mention[] {
  const whole: Segment[] = text === "" ? [] : [{ kind: "body", start: 0, end: text.length }];
  return findMentions(analyse(text, segments ?? whole, "en"));
}

describe("mentions", () => {
  for (const { note, text, kind = "body", then, found, absent = [] } of cases as Case[])
    it(note, () => {
      const whole = then === undefined ? text : `${text}\n${then}`;
      const segments: Segment[] = [{ kind: kind as SegmentKind, start: 0, end: text.length }];
      if (then !== undefined) segments.push({ kind: "body", start: text.length + 1, end: whole.length });
      const read = mentionsOf(whole, segments)
        .filter(({ start }) => start < text.length)
        .map(({ start, end, type, form }) => [whole.slice(start, end), type, form]);
      for (const mention of found) expect(read).toContainEqual(mention);
      for (const words of absent) expect(read.map(([form]) => form)).not.toContain(words);
    });

  it("are none in an empty text and in another language", () => {
    expect(mentionsOf("")).toEqual([]);
    expect(findMentions(analyse("Die Front", [{ kind: "body", start: 0, end: 9 }], "de"))).toEqual([]);
  });

  it("lie in the text, in order, and never cross or double", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const mentions = mentionsOf(text);
        const seen = new Set<string>();
        for (const [i, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(seen.has(`${start}-${end}`)).toBe(false);
          seen.add(`${start}-${end}`);
          const before = mentions[i - 1];
          if (before) expect(before.start < start || (before.start === start && before.end > end)).toBe(true);
        }
        const open: number[] = [];
        for (const { start, end } of mentions) {
          while (open.length > 0 && open.at(-1)! <= start) open.pop();
          if (open.length > 0) expect(end).toBeLessThanOrEqual(open.at(-1)!);
          open.push(end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are the same on every run", () => {
    const text = (cases as Case[]).map((one) => one.text).join("\n");
    expect(mentionsOf(text)).toEqual(mentionsOf(text));
  });
});

/** Pieces that reports and hostile pages are made of. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "the Nurin Front",
        "Gen.",
        "Darim Keshani",
        "’s",
        "'",
        "-",
        "(KN)",
        "[",
        "]",
        "of",
        "and",
        "the",
        "U.S.",
        "May",
        "2016",
        "$",
        "10,000",
        "at least",
        "officials",
        "his father",
        "AL-",
        "\n",
        ".",
        "“",
        "”",
        "İ",
        "\u0000",
        "😀",
        "e\u0301",
        "\u202e",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(" "));
