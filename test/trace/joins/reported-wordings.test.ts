import { describe, expect, it } from "vitest";
import { reportedKey, reportedWordings } from "../../../src/trace/index.ts";
import type { WordedParty, Wording } from "../../../src/trace/joins/wording.ts";

const frames = (id: string) => ({
  family: id,
  isTurned: false,
  symmetric: false,
  openSubject: false,
  implies: [],
});

const army: WordedParty = {
  id: "army",
  name: "Free Dunmar Army",
  type: "ArmedGroup",
  named: true,
  local: false,
};
const thing = (name: string, type = "Place"): WordedParty => ({
  id: `thing ${name}`,
  name,
  type,
  named: false,
  local: true,
});

let serial = 0;
function wording(object: WordedParty, published: string, change: Partial<Wording> = {}): Wording {
  return {
    id: `claim:${serial++}`,
    frame: "attacks",
    polarity: "positive",
    roles: { subject: army, object },
    quantity: null,
    said: [{ from: null, to: null, published, place: null }],
    denied: false,
    ...change,
  };
}

const MINISTRY = "body:interior ministry tavaria";
/** A paper's report of what the ministry says, and the ministry's own page, which quotes an office of its own. */
const REPORT = [["body:kelmin observer", MINISTRY]];
const OWN = [[MINISTRY, "body:directorate"]];
type Chains = ReadonlyMap<string, readonly (readonly (string | null)[])[]>;
const voices = (of: Chains) => (id: string) => of.get(id) ?? [];

describe("what a source says and what is reported of it", () => {
  const crossing = wording(thing("crossing"), "2025-03-14");
  const harl = wording(thing("Harl border crossing"), "2025-03-13");
  const pairs = (wordings: readonly Wording[], of: Chains = new Map([[crossing.id, REPORT]])) =>
    reportedWordings(
      wordings,
      voices(
        new Map<string, readonly (readonly (string | null)[])[]>([
          ...wordings.map(({ id }) => [id, OWN] as const),
          ...of,
        ]),
      ),
    ).map(({ a, b }) => [a, b]);

  it("is one claim where the one calls by a noun what the other names", () => {
    expect(reportedKey(crossing, frames)).toBe(reportedKey(harl, frames));
    expect(pairs([crossing, harl])).toEqual([[crossing.id, harl.id]]);
  });

  it("is found neither under another noun, nor under another doer, nor among people", () => {
    const keys = [
      wording(thing("Harl bridge"), "2025-03-13"),
      wording(thing("crossing"), "2025-03-13", {
        roles: { subject: { ...army, id: "another" }, object: thing("crossing") },
      }),
      wording(thing("crossing"), "2025-03-13", { polarity: "negative" }),
    ].map((other) => reportedKey(other, frames));
    expect(keys).not.toContain(reportedKey(crossing, frames));
    expect(reportedKey(wording(thing("man", "Person"), "2025-03-13"), frames)).toBeNull();
  });

  it("stays open where two things are called so", () => {
    const lom = wording(thing("Lom border crossing"), "2025-03-13");
    expect(pairs([crossing, harl, lom])).toEqual([]);
  });

  it("stays open where the days do not meet, or nobody is quoted whom the other has", () => {
    expect(pairs([crossing, wording(thing("Harl border crossing"), "2025-03-24")])).toEqual([]);
    expect(pairs([crossing, harl], new Map([[crossing.id, [["body:kelmin observer", null]]]]))).toEqual([]);
    expect(
      pairs([crossing, harl], new Map([[crossing.id, [["body:kelmin observer", "person:ilka bursin"]]]])),
    ).toEqual([]);
  });

  it("does not take a paper that says both for a source that is quoted", () => {
    const paper = [["body:kelmin observer"]];
    const both = new Map([
      [crossing.id, paper],
      [harl.id, paper],
    ]);
    expect(pairs([crossing, harl], both)).toEqual([]);
  });
});
