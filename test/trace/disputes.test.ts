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
const party = (id: string, type = "ArmedGroup") => ({ id, type, named: !id.startsWith("the ") });
const place = (id: string, within: readonly string[] | null): DisputedPlace => ({ id, name: id, within });

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

const PLAIN: FrameRelations = { symmetric: false, rivals: [], functional: null, once: false };
const FRAMES: Readonly<Record<string, FrameRelations>> = {
  affiliated_with: { ...PLAIN, symmetric: true, rivals: ["part_of"] },
  leads: { ...PLAIN, functional: "object" },
  dies: { ...PLAIN, once: true },
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
