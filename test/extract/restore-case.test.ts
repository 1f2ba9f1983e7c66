import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions, restoreCase } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Segment } from "../../src/model/index.ts";

const wire = `A CAR BOMB EXPLODED TODAY OUTSIDE THE EMBASSY OF COLOMBIA, KILLING TWO POLICEMEN.
COLONEL TAREK SOLUN SAID THE DUNMAR LIBERATION FRONT (DLF) WAS RESPONSIBLE. THE DLF DENIED IT.`;

function whole(text: string): Segment[] {
  return [{ kind: "body", start: 0, end: text.length }];
}

describe("a text in capitals throughout", () => {
  it("is read with the capitals of print", () => {
    expect(
      restoreCase(wire, whole(wire)),
    ).toBe(`A car bomb exploded today outside the embassy of Colombia, killing two policemen.
Colonel Tarek Solun said the Dunmar Liberation Front (DLF) was responsible. The DLF denied it.`);
  });

  it("gives names at their places in the text", () => {
    const mentions = findMentions(analyse(restoreCase(wire, whole(wire)), whole(wire), "en"));
    const named = mentions
      .filter(({ form }) => form === "name")
      .map(({ start, end }) => wire.slice(start, end));
    expect(named).toContain("COLOMBIA");
    expect(named).toContain("THE DUNMAR LIBERATION FRONT");
  });

  it("has a surname behind given names that is a word besides, and no other word there", () => {
    const text =
      "SENATOR LUIS SILVA WAS KILLED TODAY, AND HIS FRIENDS KNEW SILVA WELL. GENERAL CARLOS SAID LUIS CARLOS LEADER OF THE PARTY LEFT TODAY WITH THE SILVA GROVE.";
    const read = restoreCase(text, whole(text));
    expect(read).toContain("Senator Luis Silva was");
    expect(read).toContain("friends knew Silva well");
    expect(read).toContain("Carlos said Luis Carlos leader of the party left today with the silva grove");
  });

  it("is read so in small letters too", () => {
    const small = wire.toLowerCase();
    expect(restoreCase(small, whole(small))).toContain("Tarek Solun said");
  });
});

describe("any text", () => {
  it("keeps its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const shouted = `${text.toUpperCase()} ${wire}`;
        expect(restoreCase(shouted, whole(shouted))).toHaveLength(shouted.length);
      }),
    );
  });

  it("stays as it is where it has both cases", () => {
    const text = `The Nurin Front left Kelmin. ${"It was quiet there for a year. ".repeat(9)}${wire}`;
    expect(restoreCase(text, whole(text))).toBe(text);
    expect(restoreCase("", [])).toBe("");
  });
});
