import { describe, expect, test } from "vitest";
import { claimLabel, type FilledRole } from "../../src/ledger/claim-label.ts";

const WORDS = {
  attacks: { label: "attacks", negative: "does not attack" },
  dies: { label: "died", negative: "did not die" },
  launches_from: { label: "launches attacks on", negative: "does not launch attacks on" },
  member_of: { label: "is a member of", negative: "is not a member of" },
  part_of: { label: "is part of", negative: "is not part of" },
  strength: { label: "has a strength of", negative: "does not have a strength of" },
} as const;

const role = (name: string, named = true, as = "subject"): FilledRole => ({
  role: as,
  entity: name,
  name,
  named,
});
const label = (
  frame: keyof typeof WORDS,
  roles: readonly FilledRole[],
  over: {
    polarity?: string;
    quantity?: { min: number; max: number; unit: string | null; change: null };
  } = {},
) =>
  claimLabel(
    { frame, polarity: over.polarity ?? "positive", roles, quantity: over.quantity ?? null },
    WORDS[frame],
  );

describe("a claim in words", () => {
  test("agrees with several who have no name; a name is one, whatever its form", () => {
    const crossing = role("crossing", false, "object");
    expect(label("attacks", [role("gunmen", false), crossing])).toBe("gunmen attack crossing");
    expect(label("attacks", [role("gunmen", false), crossing], { polarity: "negative" })).toBe(
      "gunmen do not attack crossing",
    );
    expect(label("attacks", [role("members of the front", false), crossing])).toBe(
      "members of the front attack crossing",
    );
    expect(label("attacks", [role("Armed Forces"), crossing])).toBe("Armed Forces attacks crossing");
    expect(label("part_of", [role("brigades", false), role("army", false, "object")])).toBe(
      "brigades are part of army",
    );
    expect(label("dies", [role("nine persons", false)])).toBe("nine persons died");
  });

  test("agrees with the name of a people", () => {
    const people = { ...role("Tavarians"), type: "Nationality" };
    expect(label("attacks", [people, role("Sotna", true, "object")], { polarity: "negative" })).toBe(
      "Tavarians do not attack Sotna",
    );
  });

  test("says of several what each of them is", () => {
    expect(label("member_of", [role("three men", false), role("Nurin Front", true, "object")])).toBe(
      "three men are members of Nurin Front",
    );
    expect(label("member_of", [role("three men", false)], { polarity: "negative" })).toBe(
      "three men are not members",
    );
  });

  test("says no once, where the subject says it already", () => {
    expect(
      label("attacks", [role("No group", false), role("Sotna", true, "object")], { polarity: "negative" }),
    ).toBe("No group attacks Sotna");
  });

  test("ends in no preposition where nothing follows it", () => {
    expect(label("launches_from", [])).toBe("somebody launches attacks");
    expect(
      label("strength", [role("front", false)], {
        quantity: { min: 40, max: 60, unit: "fighters", change: null },
      }),
    ).toBe("front has a strength of (40 to 60 fighters)");
  });

  test("counts people by a number alone, once", () => {
    const quantity = { min: 41, max: 41, unit: null, change: null };
    expect(label("dies", [role("41", false)], { quantity })).toBe("41 people died");
    expect(label("attacks", [role("Kesh Network"), role("41", false, "object")], { quantity })).toBe(
      "Kesh Network attacks 41 people",
    );
    expect(label("dies", [role("41", false)], { quantity: { ...quantity, max: 50 } })).toBe(
      "41 people died (41 to 50)",
    );
    expect(label("dies", [role("Studio 41")])).toBe("Studio 41 died");
  });
});
