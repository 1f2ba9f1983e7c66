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

describe("what one source says of people without a name", () => {
  const nine = { min: 9, max: 9, unit: "villagers", change: null };
  const place = (name: string) => ({ id: name, name, isCountry: false, within: [`${name} Province`] });
  const killed = (published: string, change: Partial<Wording> = {}) =>
    wording(thing("nine villagers", "Person"), published, { frame: "kills", quantity: nine, ...change });
  const POST = "body:elmiran post";
  const told = (paper: string) => [[paper, POST]];
  const pairs = (wordings: readonly Wording[], of: Chains) =>
    reportedWordings(wordings, voices(of)).map(({ a, b }) => [a, b]);

  it("is one claim where two papers have it from a third, or from its own page", () => {
    const [one, other, own] = [killed("2025-03-12"), killed("2025-03-13"), killed("2025-03-11")];
    expect(reportedKey(one, frames)).toBe(reportedKey(other, frames));
    const chains = new Map<string, readonly (readonly (string | null)[])[]>([
      [one.id, told("body:courier")],
      [other.id, told("body:observer")],
      [own.id, [[POST]]],
    ]);
    expect(pairs([one, other, own], chains)).toHaveLength(3);
  });

  it('is not where only "officials" or a local paper are credited', () => {
    const [one, other] = [killed("2025-03-12"), killed("2025-03-13")];
    const chains = new Map<string, readonly (readonly (string | null)[])[]>([
      [one.id, [["body:courier", null]]],
      [other.id, [["body:observer", null]]],
    ]);
    expect(pairs([one, other], chains)).toEqual([]);
  });

  it("is found under another key where number, people or doer are others", () => {
    const key = reportedKey(killed("2025-03-12"), frames);
    const others = [
      killed("2025-03-12", { quantity: { ...nine, min: 10, max: 10 } }),
      killed("2025-03-12", { quantity: { ...nine, max: null } }),
      killed("2025-03-12", { roles: { subject: army, object: thing("nine soldiers", "Person") } }),
      killed("2025-03-12", {
        roles: { subject: { ...army, id: "another" }, object: thing("nine villagers", "Person") },
      }),
      killed("2025-03-12", {
        roles: { subject: thing("gunmen"), object: thing("nine villagers", "Person") },
      }),
    ];
    for (const other of others) expect(reportedKey(other, frames)).not.toBe(key);
  });

  it("stays open where days or places are apart, and where it may be either of two", () => {
    const at = (published: string, where: string | null) =>
      killed(published, {
        said: [{ from: null, to: null, published, place: where === null ? null : place(where) }],
      });
    const [varesh, tolen, either] = [
      at("2025-03-12", "Varesh"),
      at("2025-03-12", "Tolen"),
      at("2025-03-13", null),
    ];
    const late = at("2025-05-01", "Varesh");
    const chains = new Map(
      [varesh, tolen, either, late].map(({ id }) => [id, told(`body:paper ${id}`)] as const),
    );
    expect(pairs([varesh, tolen], chains)).toEqual([]);
    expect(pairs([varesh, late], chains)).toEqual([]);
    expect(pairs([varesh, either], chains)).toHaveLength(1);
    expect(pairs([varesh, tolen, either], chains)).toEqual([]);
  });
});
