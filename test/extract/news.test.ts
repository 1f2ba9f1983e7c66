import { describe, expect, it } from "vitest";
import { loadFrames } from "../../src/pipeline/load-frames.ts";
import { claimsIn, type ReadClaim } from "./claims-in.ts";
import cases from "./news.cases.json" with { type: "json" };

const frames = await loadFrames();

/** What a case says of one claim: `number` are the bounds of its quantity, `when` its time as written, `by` who says it; null for none. */
interface Expected {
  readonly frame: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly number?: readonly [min: number | null, max: number | null] | null;
  readonly when?: string | null;
  readonly by?: string | null;
}

/** What must be read of a sentence; `none` are frames of which it makes no claim. Any other claim of a frame listed is too many. */
interface Case {
  readonly rule: string;
  readonly text: string;
  readonly claims: readonly Expected[];
  readonly none?: readonly string[];
}

describe("plain news is read without a claim too many", () => {
  for (const { rule, text, claims, none } of cases as unknown as Case[])
    it(`${rule}: ${text}`, () => {
      const found = claimsIn(text, frames);
      for (const frame of new Set(claims.map((each) => each.frame))) {
        const wanted = claims.filter((each) => each.frame === frame);
        const read = found.filter((each) => each.frame === frame);
        expect(
          read.map((claim, index) => shownAs(wanted[index] ?? wanted[0]!, claim)),
          frame,
        ).toEqual(wanted.map((each) => ({ polarity: "positive", certainty: "stated", ...each })));
      }
      for (const frame of none ?? []) expect(found.map((each) => each.frame)).not.toContain(frame);
    });
});

/** A claim with the fields that a case asks for. */
function shownAs(
  asked: Expected,
  { frame, roles, polarity, certainty, quantity, time, by }: ReadClaim,
): Expected {
  return {
    frame,
    roles,
    polarity,
    certainty,
    ...(asked.number === undefined ? {} : { number: quantity ? [quantity.min, quantity.max] : null }),
    ...(asked.by === undefined ? {} : { by }),
    ...(asked.when === undefined ? {} : { when: time?.text ?? null }),
  };
}
