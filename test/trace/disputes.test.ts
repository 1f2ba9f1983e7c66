import { describe, expect, test } from "vitest";
import {
  type DisputedPlace,
  type FrameRelations,
  findDisputes,
  type Origin,
  type Statement,
  type TracedClaim,
} from "../../src/trace/index.ts";

const origin = (key: string, over: Partial<Origin> = {}): Origin => ({
  key,
  name: key,
  kind: "identified",
  denies: false,
  first: "d",
  assertions: ["a"],
  echoes: [],
  ...over,
});
const statement = (over: Partial<Statement> = {}): Statement => ({
  document: `${over.origin ?? "ministry"} report`,
  start: 0,
  end: 40,
  published: "2025-04-17",
  origin: "ministry",
  denies: false,
  certainty: "stated",
  from: null,
  to: null,
  place: null,
  ...over,
});
const party = (id: string, type = "ArmedGroup", state: string | null = null) => ({
  id,
  name: id,
  type,
  named: !id.startsWith("the "),
  state,
});
const place = (id: string, within: readonly string[] | null): DisputedPlace => ({
  id,
  name: id,
  isCountry: within?.length === 0,
  within,
});

/** A claim by one origin, whose statements are given. */
function claim(id: string, over: Partial<TracedClaim> = {}, ...said: Partial<Statement>[]): TracedClaim {
  const by = `source ${id}`;
  const statements = (said.length === 0 ? [{}] : said).map((one) => statement({ origin: by, ...one }));
  return {
    id,
    frame: "harbours",
    roles: { subject: party("merenia", "Country"), object: party("nurin front") },
    polarity: "positive",
    quantity: null,
    origins: [...new Set(statements.map((s) => `${s.origin}|${s.denies}`))].map((key) =>
      origin(key.split("|")[0]!, { denies: key.endsWith("true") }),
    ),
    statements,
    ...over,
  };
}

const PLAIN: FrameRelations = {
  symmetric: false,
  rivals: [],
  functional: null,
  implies: [],
  once: false,
  deed: false,
  isNumber: false,
};
const FRAMES: Readonly<Record<string, FrameRelations>> = {
  affiliated_with: { ...PLAIN, symmetric: true, rivals: ["part_of"] },
  leads: { ...PLAIN, functional: "object" },
  dies: { ...PLAIN, once: true },
  attacks: { ...PLAIN, deed: true },
  kills: { ...PLAIN, deed: true, implies: ["dies"] },
};
const relations = (frame: string) => FRAMES[frame] ?? PLAIN;
const found = (a: TracedClaim, ...others: TracedClaim[]) => findDisputes(a, others, relations);
const kinds = (a: TracedClaim, ...others: TracedClaim[]) => found(a, ...others).map((d) => d.kind);

const number = (min: number | null, max: number | null, unit: string | null = null, change?: number) => ({
  frame: "casualties",
  quantity: { min, max, unit, change: change ?? null },
});
const leads = (who: string, group = "nurin front") => ({
  frame: "leads",
  roles: { subject: party(who, "Person"), object: party(group) },
});
const dies = (who = "keshani", type = "Person") => ({ frame: "dies", roles: { subject: party(who, type) } });
const not = { polarity: "negative" } as const;

describe("a dispute", () => {
  test("stands between opposite polarities", () => {
    expect(kinds(claim("a"), claim("b", not))).toEqual(["polarity"]);
  });

  test("stands between what is said of a state and what a body that speaks for it denies of itself", () => {
    const supports = (who: string, type: string, state: string | null) => ({
      frame: "supports",
      roles: { subject: party(who, type, state), object: party("nurin front") },
    });
    const state = claim("a", supports("merenia", "Country", "merenia"));
    const denies = { denies: true, certainty: "denied" } as const;
    const ministry = claim("b", supports("the foreign ministry", "PublicBody", "merenia"), denies);
    expect(found(state, ministry)).toMatchObject([
      { a: "a", b: "b", kind: "denial", reason: "denied by source b, for the state" },
    ]);
    expect(found(state, ministry)[0]!.wouldAgree.map(({ by }) => by)).toContain("identity");
    expect(found(ministry, state)).toContainEqual(found(state, ministry)[0]);
    // A ministry of another state, or that speaks for none, and one that denies nothing.
    for (const other of [
      claim("b", supports("the foreign ministry", "PublicBody", "tavaria"), denies),
      claim("b", supports("the army", "PublicBody", null), denies),
      claim("b", supports("the foreign ministry", "PublicBody", "merenia")),
    ])
      expect(found(state, other)).toEqual([]);
  });

  test("stands between two who are said to have attacked what one text describes", () => {
    const attack = (who: string, what = party("the crossing", "Place")) => ({
      frame: "attacks",
      roles: { subject: party(who), object: what },
    });
    const [ours, theirs] = [claim("a", attack("kesh network")), claim("b", attack("dunmar army"))];
    expect(kinds(ours, theirs)).toEqual(["doers"]);
    expect(found(ours, theirs)[0]!.wouldAgree.map(({ by }) => by)).toEqual([
      "event",
      "definition",
      "identity",
    ]);
    // A town with a name may be attacked by many, one source that names two says that both did it, and a description is nobody.
    const town = party("orsk dal", "Place");
    expect(kinds(claim("a", attack("kesh network", town)), claim("b", attack("dunmar army", town)))).toEqual(
      [],
    );
    const both = claim("b", attack("dunmar army"), { origin: "source a", start: 500, end: 540 });
    expect(kinds(ours, both)).toEqual([]);
    expect(
      kinds(
        ours,
        claim("b", {
          frame: "attacks",
          roles: { subject: party("the gunmen", "Group"), object: party("the crossing", "Place") },
        }),
      ),
    ).toEqual([]);
  });

  test("stands between rival frames, either way round", () => {
    const inside = claim("a", { frame: "part_of" });
    const beside = claim("b", {
      frame: "affiliated_with",
      roles: { subject: party("nurin front"), object: party("merenia") },
    });
    expect(kinds(inside, beside)).toEqual(["rival-frames"]);
  });

  test.each([
    { a: number(14, 14), b: number(9, 9), kinds: ["quantities"], why: "14 against 9" },
    { a: number(14, null), b: number(20, 20), kinds: [], why: "at least 14 holds beside 20" },
    { a: number(14, null), b: number(9, 9), kinds: ["quantities"], why: "at least 14 against 9" },
    { a: number(400, 600), b: number(500, 700), kinds: [], why: "ranges that meet" },
    { a: number(400, 600), b: number(800, 1000), kinds: ["quantities"], why: "ranges that do not" },
    { a: number(9, 9, "soldiers"), b: number(14, 14, "soldier"), kinds: ["quantities"], why: "one unit" },
    { a: number(9, 9, "lorries"), b: number(14, 14, "soldiers"), kinds: [], why: "two units" },
    {
      a: number(null, null, null, 0.22),
      b: number(null, null, null, 0.3),
      kinds: ["quantities"],
      why: "changes",
    },
    { a: number(null, null, null, 0.22), b: number(147, 147), kinds: [], why: "a change and a number" },
  ])("between numbers: $why", ({ a, b, kinds: expected }) => {
    expect(kinds(claim("a", a), claim("b", b))).toEqual(expected);
  });

  test.each([
    { a: { from: "2023", to: "2023" }, b: { from: "2024", to: "2024" }, kinds: [], why: "two stated years" },
    {
      a: { from: "2024", to: "2024" },
      b: { from: "2024-03", to: "2024-03" },
      kinds: ["polarity"],
      why: "a month of the year",
    },
    { a: { from: "2023", to: "2023" }, b: {}, kinds: ["polarity"], why: "one that states no year" },
    {
      a: { from: "2015", to: null },
      b: { from: "2024", to: "2024" },
      kinds: ["polarity"],
      why: "one that goes on",
    },
  ])("looks at the times stated: $why", ({ a, b, kinds: expected }) => {
    expect(kinds(claim("a", {}, a), claim("b", not, b))).toEqual(expected);
  });

  test.each([
    { a: place("kelmin", ["tavaria"]), b: place("dunmar", ["tavaria"]), kinds: [], why: "two places" },
    {
      a: place("kelmin", ["tavaria"]),
      b: place("tavaria", []),
      kinds: ["polarity"],
      why: "one in the other",
    },
    { a: place("kelmin", null), b: place("dunmar", null), kinds: ["polarity"], why: "places on no map" },
  ])("looks at the places stated: $why", ({ a, b, kinds: expected }) => {
    expect(kinds(claim("a", {}, { place: a }), claim("b", not, { place: b }))).toEqual(expected);
  });

  test.each([
    { a: { from: "2014", to: "2014" }, b: { from: "2016", to: "2016" }, kinds: ["dates"], why: "two years" },
    {
      a: { from: "2016", to: "2016" },
      b: { from: "2016-05-21", to: "2016-05-21" },
      kinds: [],
      why: "a day of that year",
    },
    {
      a: { place: place("kelmin", ["tavaria"]) },
      b: { place: place("orla", ["merenia"]) },
      kinds: ["places"],
      why: "two places",
    },
    {
      a: { place: place("kelmin", ["tavaria"]) },
      b: { place: place("tavaria", []) },
      kinds: [],
      why: "a place in the other",
    },
  ])("puts what happens once at one time and place: $why", ({ a, b, kinds: expected }) => {
    expect(kinds(claim("a", dies(), { origin: "one", ...a }, { origin: "two", ...b }))).toEqual(expected);
    expect(
      kinds(
        claim("a", dies(), a),
        claim("b", { ...dies(), roles: { ...dies().roles, means: party("drone") } }, b),
      ),
    ).toEqual(expected);
  });

  test("lets many people die at many times, and people without a name", () => {
    const years = [
      { from: "2014", to: "2014" },
      { from: "2016", to: "2016", origin: "two" },
    ];
    expect(kinds(claim("a", dies("tavarians", "Nationality"), ...years))).toEqual([]);
    expect(kinds(claim("a", dies("the guards"), ...years))).toEqual([]);
  });

  test.each([
    { a: {}, b: {}, kinds: ["holders"], why: "published on one day" },
    { a: { published: "2023-04-01" }, b: { published: "2025-04-01" }, kinds: [], why: "one after the other" },
    {
      a: { from: "2020", to: "2024" },
      b: { from: "2024", to: "2024" },
      kinds: ["holders"],
      why: "times that meet",
    },
    { a: { published: null }, b: {}, kinds: ["holders"], why: "a document without a date" },
  ])("stands between two holders at one time: $why", ({ a, b, kinds: expected }) => {
    expect(kinds(claim("a", leads("halimar"), a), claim("b", leads("keshani"), b))).toEqual(expected);
  });

  test("needs names to tell holders apart, and one thing that is held", () => {
    expect(kinds(claim("a", leads("the leader")), claim("b", leads("keshani")))).toEqual([]);
    expect(kinds(claim("a", leads("halimar")), claim("b", leads("keshani", "kesh network")))).toEqual([]);
  });

  test("stands inside one claim that one asserts and another denies", () => {
    const denied = claim(
      "a",
      {},
      { origin: "ngo" },
      { origin: "ministry", denies: true, certainty: "denied" },
    );
    expect(found(denied)).toMatchObject([{ a: "a", b: "a", kind: "denial", reason: "denied by ministry" }]);
  });

  test("is never raised by readers: a claim without statements disputes nothing", () => {
    expect(kinds(claim("a"), { ...claim("b", not), origins: [], statements: [] })).toEqual([]);
  });

  test("does not stand between two readings of one clause", () => {
    const clause = { document: "d", origin: "state", start: 10, end: 50 };
    expect(kinds(claim("a", {}, clause), claim("b", not, clause))).toEqual([]);
  });

  test("is the same from either side", () => {
    const [a, b] = [claim("a", number(14, 14)), claim("b", number(9, 9))];
    expect(found(a, b)).toEqual(found(b, a));
    expect(found(b, a)[0]?.reason).toBe("14 against 9");
  });
});

describe("the strength of a dispute", () => {
  const strength = (a: Partial<Statement>, b: Partial<Statement>) =>
    found(claim("a", {}, a), claim("b", not, b))[0]?.strength;

  test.each([
    { a: {}, b: {}, strength: "strong", why: "both outright, in one year" },
    {
      a: { from: "2024", to: "2024" },
      b: { from: "2024", to: "2024" },
      strength: "strong",
      why: "one stated year",
    },
    { a: { certainty: "hedged" }, b: {}, strength: "moderate", why: "a hedge" },
    { a: { published: "2019" }, b: {}, strength: "moderate", why: "years apart, and no time stated" },
    { a: { certainty: "unconfirmed" }, b: {}, strength: "weak", why: "unconfirmed" },
  ] as const)("is $strength: $why", ({ a, b, strength: expected }) => {
    expect(strength(a, b)).toBe(expected);
  });

  test("is weak where a side has no named source, numbers may be rounded, or people are counted under two names", () => {
    const nameless = { ...claim("a"), origins: [origin("source a", { kind: "unnamed" })] };
    expect(found(nameless, claim("b", not))[0]?.strength).toBe("weak");
    expect(found(claim("a", number(4000, 4000)), claim("b", number(4100, 4100)))[0]?.strength).toBe("weak");
    const people = found(
      claim("a", number(200, 999, "members")),
      claim("b", number(10_000, null, "fighters")),
    );
    expect(people).toMatchObject([{ strength: "weak" }]);
    expect(people[0]?.wouldAgree.map(({ by }) => by)).toContain("unit");
  });

  test("of numbers is strong in reports of one time alone, not in those of two years", () => {
    const later = (published: string) =>
      found(claim("a", number(400, 400)), claim("b", number(900, 900), { published }))[0]?.strength;
    expect([later("2025-07-01"), later("2026-04-17")]).toEqual(["strong", "moderate"]);
    expect(found(claim("a"), claim("b", not, { published: "2026-04-17" }))[0]?.strength).toBe("strong");
  });

  test("comes with what would let both be right", () => {
    const years = found(claim("a", {}, { published: "2024-04-18" }), claim("b", not))[0];
    expect(years?.wouldAgree).toContainEqual({
      by: "time",
      words:
        "if they speak of two times: one of no stated time (published 2024-04-18), the other of no stated time (published 2025-04-17)",
    });
    const same = { from: "2024", to: "2024" };
    expect(found(claim("a", {}, same), claim("b", not, same))[0]?.wouldAgree.map(({ by }) => by)).toEqual([
      "definition",
    ]);
  });

  test("names a source that says both, with the dates, and a document that has both sides", () => {
    const before = { origin: "ministry", published: "2024-04-18", document: "2023" };
    const after = { origin: "ministry", published: "2025-04-17", document: "2024" };
    expect(found(claim("a", {}, before), claim("b", not, after))[0]).toMatchObject({
      ownWords: [{ source: "ministry", a: "2024-04-18", b: "2025-04-17" }],
      oneDocument: false,
    });
    expect(
      found(claim("a", {}, { ...after, start: 50, end: 60 }), claim("b", not, after))[0]?.oneDocument,
    ).toBe(true);
  });
});

// Counts of people without a name: nothing but place, doer, day, or a copied sentence tells that they are of one event.
describe("counts of one event", () => {
  const harl = { ...place("harl", ["kelmin", "tavaria"]) };
  const on = (day: string) => ({ from: day, to: day });
  const dead = (id: string, people: string, n: number, over: Partial<Statement> = {}, roles = {}) =>
    claim(
      id,
      {
        frame: "kills",
        roles: {
          object: { id: `the ${people} of ${id}`, name: people, type: "Group", named: false, state: null },
          ...roles,
        },
        quantity: { min: n, max: n, unit: people.split(" ").at(-1)!, change: null },
      },
      { place: harl, ...on("2025-03-11"), ...over },
    );
  const kesh = { subject: party("kesh network") };

  test.each([
    { why: "one place and one stated day", b: dead("b", "fourteen people", 14), expected: ["moderate"] },
    { why: "people and persons", b: dead("b", "14 persons", 14), expected: ["moderate"] },
    { why: "one number", b: dead("b", "nine people", 9), expected: [] },
    { why: "another day", b: dead("b", "fourteen people", 14, on("2025-03-19")), expected: [] },
    { why: "a month", b: dead("b", "fourteen people", 14, { from: "2025-03", to: "2025-03" }), expected: [] },
    {
      why: "no stated day, news of that day",
      b: dead("b", "fourteen people", 14, { from: null, to: null, published: "2025-03-13" }),
      expected: ["weak"],
    },
    {
      why: "no stated day, news of another month",
      b: dead("b", "fourteen people", 14, { from: null, to: null, published: "2025-05-13" }),
      expected: [],
    },
    {
      why: "another place",
      b: dead("b", "fourteen people", 14, { place: place("orsk dal", ["tavaria"]) }),
      expected: [],
    },
    { why: "no place", b: dead("b", "fourteen people", 14, { place: null }), expected: [] },
    {
      why: "a country for a place",
      b: dead("b", "fourteen people", 14, { place: place("tavaria", []) }),
      expected: [],
    },
    { why: "guards among people", b: dead("b", "fourteen border guards", 14), expected: [] },
    {
      why: "one doer named, the other none",
      b: dead("b", "fourteen people", 14, {}, kesh),
      expected: ["moderate"],
    },
  ])("nine people dead: $why", ({ b, expected }) => {
    const a = dead("a", "nine people", 9);
    expect(found(a, b).map(({ strength }) => strength)).toEqual(expected);
    expect(found(b, a)).toEqual(found(a, b));
  });

  test("are of one event by the same doer in the same days", () => {
    const [a, b] = [
      dead("a", "nine people", 9, { place: null }, kesh),
      dead("b", "ten people", 10, { place: null }, kesh),
    ];
    expect(found(a, b)).toMatchObject([{ kind: "quantities", strength: "moderate", event: "stated" }]);
    const other = dead("b", "ten people", 10, { place: null }, { subject: party("nurin front") });
    expect(found(a, other)).toEqual([]);
  });

  describe("and somebody who denies, without a number, that there were any", () => {
    const counted = dead("a", "at least 21 villagers", 21, { place: null, ...on("2025-06-01") }, kesh);
    const denial = (over: Partial<TracedClaim> = {}, said: Partial<Statement> = {}) =>
      claim(
        "b",
        {
          frame: "kills",
          roles: {
            object: { id: "the villagers of b", name: "villagers", type: "Group", named: false, state: null },
            ...kesh,
          },
          ...over,
        },
        { denies: true, published: "2025-06-05", origin: "kesh network", ...said },
      );

    test("are disputed, days later too, and from either side alike", () => {
      const [dispute] = found(counted, denial());
      expect(dispute).toMatchObject({ a: "a", b: "b", kind: "denial", strength: "weak", event: "near" });
      expect(dispute!.wouldAgree.map(({ by }) => by)).toContain("event");
      expect(found(denial(), counted).filter(({ a }) => a === "a")).toEqual([dispute]);
    });

    test.each([
      ["says that it did not kill any", denial(not, { denies: false }), ["polarity"]],
      [
        "says that none died there",
        denial(
          { frame: "dies", roles: { object: denial().roles["object"]! }, ...not },
          { denies: false, place: harl },
        ),
        [],
      ],
      ["only says that it did, without a number", denial({}, { denies: false }), []],
      [
        "denies having killed others",
        denial({ roles: { object: party("the guards", "Group"), ...kesh } }),
        [],
      ],
      ["is another", denial({ roles: { ...denial().roles, subject: party("nurin front") } }), []],
      ["denies it two months later", denial({}, { published: "2025-08-05" }), []],
      ["denies it of a later day", denial({}, on("2025-06-20")), []],
      [
        "denies a number of them alone",
        denial({ quantity: { min: 21, max: 21, unit: "villagers", change: null } }),
        [],
      ],
    ])("who %s", (_, other, expected) => {
      expect(found(counted, other).map(({ kind }) => kind)).toEqual(expected);
    });

    test("at the place where they are counted, whoever did it", () => {
      const there = dead("a", "21 villagers", 21, { ...on("2025-06-01") }, kesh);
      const none = denial(
        { frame: "dies", roles: { subject: denial().roles["object"]! }, ...not },
        { denies: false, place: harl },
      );
      expect(kinds(there, none)).toEqual(["polarity"]);
    });
  });

  test("are of one event where the sentence is copied, whatever the place and day", () => {
    const [a, b] = [
      dead("a", "nine people", 9, { place: null }),
      dead("b", "ten people", 10, { place: null }),
    ];
    expect(findDisputes(a, [b], relations)).toEqual([]);
    const [dispute] = findDisputes(a, [b], relations, new Set(["b"]));
    expect(dispute).toMatchObject({ event: "copied", why: expect.stringContaining("copies the sentence") });
    expect(dispute!.wouldAgree.map(({ by }) => by)).toContain("event");
  });
});
