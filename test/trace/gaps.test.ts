import { describe, expect, it } from "vitest";
import {
  findGaps,
  type GapClaim,
  type GapDesignation,
  type GapEntity,
  type GapEvidence,
  heldOn,
} from "../../src/trace/index.ts";

const KESH: GapEntity = { id: "kesh", name: "Kesh Network", type: "ArmedGroup", named: true };
const NURIN: GapEntity = { id: "nurin", name: "Nurin Front", type: "ArmedGroup", named: true };
const DARIM: GapEntity = { id: "darim", name: "Darim Keshani", type: "Person", named: true };
const MINISTRY: GapEntity = { id: "ministry", name: "Ministry of Interior", type: "PublicBody", named: true };
const BAND: GapEntity = { id: "band", name: "some sixty men", type: "ArmedGroup", named: false };

function designation(listedAs: string, dates: Partial<GapDesignation> = {}): GapDesignation {
  return {
    list: "merenia",
    title: "Merenian list",
    authority: "Merenian Ministry of Foreign Affairs",
    entry: "M-7",
    listedAs,
    listedOn: "2021-05-04",
    delistedOn: null,
    status: "listed",
    name: listedAs,
    asked: listedAs,
    score: 1,
    reasons: ["The names are the same."],
    ...dates,
  };
}

function claim(
  frame: string,
  subject: string | null,
  object: string,
  more: Partial<GapClaim> = {},
): GapClaim {
  return {
    id: `${frame}:${subject}:${object}`,
    frame,
    polarity: "positive",
    subject,
    object,
    lastSaid: "2025-03-12",
    ...more,
  };
}

function gaps(
  claims: readonly GapClaim[],
  designations: Record<string, GapDesignation[]>,
  more: Partial<GapEvidence> = {},
) {
  return findGaps({
    entities: new Map([KESH, NURIN, DARIM, MINISTRY, BAND].map((entity) => [entity.id, entity])),
    claims,
    designations: new Map(Object.entries(designations)),
    unlistedNames: [],
    on: null,
    ...more,
  });
}

describe("gaps", () => {
  it("finds a group on no list that a designated one is part of, and says since when and why", () => {
    const found = gaps([claim("part_of", "kesh", "nurin")], { kesh: [designation("Kesh Network")] });
    expect(found).toMatchObject([
      {
        kind: "tied-to-designated",
        entity: NURIN,
        says: [
          "Kesh Network is designated (Merenian list, since 2021-05-04). It is said to be part of Nurin Front, which is on no list that is loaded.",
        ],
        claims: ["part_of:kesh:nurin"],
        designations: [{ entry: "M-7", entity: KESH }],
      },
    ]);
  });

  it("finds a part of a designated group that is on no list itself", () => {
    const found = gaps([claim("part_of", "kesh", "nurin")], { nurin: [designation("Nurin Front")] });
    expect(found.map(({ kind, entity }) => [kind, entity.name])).toEqual([
      ["tied-to-designated", "Kesh Network"],
    ]);
  });

  it("finds a group on no list whose leader leads a designated one", () => {
    const claims = [claim("leads", "darim", "kesh"), claim("leads", "darim", "nurin")];
    const [gap] = gaps(claims, { kesh: [designation("Kesh Network")] });
    expect(gap).toMatchObject({
      kind: "tied-to-designated",
      entity: NURIN,
      claims: ["leads:darim:kesh", "leads:darim:nurin"],
    });
    expect(gap!.says[0]).toContain("Its leader is said to be Darim Keshani");
  });

  it("knows a leader's second, and who took over, by the group that the leader leads", () => {
    const yusan: GapEntity = { id: "yusan", name: "Yusan Halimar", type: "Person", named: true };
    const entities = new Map([KESH, NURIN, DARIM, yusan].map((entity) => [entity.id, entity]));
    const claims = [
      claim("leads", "darim", "kesh"),
      claim("succeeds", "darim", "yusan"),
      claim("leads", "yusan", "nurin"),
    ];
    const [gap] = gaps(claims, { kesh: [designation("Kesh Network")] }, { entities });
    expect(gap).toMatchObject({ kind: "tied-to-designated", entity: NURIN });
    expect(gap!.claims).toEqual(claims.map(({ id }) => id));
  });

  it("finds a group on no list whose leader is on one", () => {
    const found = gaps([claim("leads", "darim", "nurin")], { darim: [designation("KESHANI, Darim")] });
    expect(found).toMatchObject([{ kind: "listed-leader", entity: NURIN, claims: ["leads:darim:nurin"] }]);
  });

  it("adds what documents say of a missing designation", () => {
    const claims = [
      claim("part_of", "kesh", "nurin"),
      claim("designates", null, "nurin", { polarity: "negative" }),
    ];
    const [gap] = gaps(claims, { kesh: [designation("Kesh Network")] });
    expect(gap!.says).toContain("Documents say themselves that Nurin Front is not designated.");
    expect(gap!.claims).toContain("designates:null:nurin");
  });

  it.each([
    [
      "both are designated",
      [claim("part_of", "kesh", "nurin")],
      { kesh: [designation("Kesh Network")], nurin: [designation("Nurin Front")] },
    ],
    ["nobody is designated", [claim("part_of", "kesh", "nurin")], {}],
    [
      "it is said not to be part",
      [claim("part_of", "kesh", "nurin", { polarity: "negative" })],
      { kesh: [designation("Kesh Network")] },
    ],
    [
      "the whole is no group but a ministry",
      [claim("part_of", "kesh", "ministry")],
      { kesh: [designation("Kesh Network")] },
    ],
    ["the group has no name", [claim("leads", "darim", "band")], { darim: [designation("Darim Keshani")] }],
  ] as const)("finds nothing where %s", (_, claims, designations) => {
    expect(gaps(claims, designations as never)).toEqual([]);
  });

  it("finds a group that one authority leaves out and another designates, and says which", () => {
    const tavaria = { list: "tavaria", title: "Tavarian list", authority: "Tavarian Council", entry: "T-1" };
    const found = gaps([claim("part_of", "kesh", "nurin")], {
      kesh: [designation("Kesh Network"), designation("Kesh Network", { ...tavaria, listedOn: null })],
      nurin: [designation("Nurin Front", { ...tavaria, listedOn: "2019-02-03" })],
    });
    expect(found).toMatchObject([
      {
        entity: NURIN,
        authorities: ["Merenian Ministry of Foreign Affairs"],
        says: [
          "Kesh Network is designated (Merenian list, since 2021-05-04). It is said to be part of Nurin Front, which is on no loaded list of Merenian Ministry of Foreign Affairs; it stands on another (Tavarian list, since 2019-02-03).",
        ],
      },
    ]);
    expect(found[0]!.designations.map(({ list, entity }) => [list, entity.name])).toEqual([
      ["merenia", "Kesh Network"],
      ["tavaria", "Nurin Front"],
    ]);
  });

  it("holds two lists of one authority together", () => {
    const second = { list: "merenia-2", title: "Second Merenian list", entry: "S-1" };
    const found = gaps([claim("part_of", "kesh", "nurin")], {
      kesh: [designation("Kesh Network")],
      nurin: [designation("Nurin Front", second)],
    });
    expect(found).toEqual([]);
  });

  it("goes by the lists of the day that is asked about", () => {
    const claims = [claim("part_of", "kesh", "nurin")];
    const designations = { kesh: [designation("Kesh Network")] };
    expect(gaps(claims, designations, { on: "2020-01-01" })).toEqual([]);
    expect(gaps(claims, designations, { on: "2021-05-04" })).toHaveLength(1);
  });

  it("finds a name that no list has of a designated group", () => {
    const unlistedNames = [
      { entity: "kesh", name: "Northern Shield", authority: "Merenian Ministry of Foreign Affairs" },
      { entity: "kesh", name: "Northern Shield", authority: "Tavarian Council" },
    ];
    const [gap] = gaps([], { kesh: [designation("Kesh Network")] }, { unlistedNames });
    expect(gap).toMatchObject({ kind: "unlisted-name", entity: KESH });
    expect(gap!.authorities).toEqual(["Merenian Ministry of Foreign Affairs"]);
    expect(gap!.says).toHaveLength(1);
    expect(gap!.says[0]).toContain(
      "“Northern Shield”, which is like none of the names on the loaded lists of Merenian",
    );
  });

  it("finds what one authority has let go though another holds it", () => {
    const tavaria = { list: "tavaria", title: "Tavarian list", authority: "Tavarian Council", entry: "T-1" };
    const ended = designation("Kesh Network", { delistedOn: "2024-01-01", status: "delisted" });
    const [gap] = gaps([claim("attacks", "kesh", "ministry")], {
      kesh: [ended, designation("Kesh Network", tavaria)],
    });
    expect(gap).toMatchObject({
      kind: "lapsed",
      authorities: ["Merenian Ministry of Foreign Affairs"],
      says: [
        "Kesh Network was taken off Merenian list on 2024-01-01. Documents as late as 2025-03-12 say that it is active.",
        "Kesh Network is designated (Tavarian list, since 2021-05-04) all the same.",
      ],
    });
  });

  it("says until when a group was on the list that leaves it out", () => {
    const ended = designation("Nurin Front", { delistedOn: "2024-01-01", status: "delisted" });
    const [gap] = gaps([claim("part_of", "kesh", "nurin")], {
      kesh: [designation("Kesh Network")],
      nurin: [ended],
    });
    expect(gap!.says[0]).toContain(
      "which is on no list that is loaded; it was on one until it was taken off (Merenian list, 2021-05-04 to 2024-01-01).",
    );
  });

  it("finds what every list has let go and documents printed later call active", () => {
    const ended = designation("Kesh Network", { delistedOn: "2024-01-01", status: "delisted" });
    const [gap] = gaps([claim("attacks", "kesh", "ministry")], { kesh: [ended] });
    expect(gap).toMatchObject({ kind: "lapsed", entity: KESH, claims: ["attacks:kesh:ministry"] });
    expect(gap!.says[0]).toContain("taken off Merenian list on 2024-01-01");
    const before = claim("attacks", "kesh", "ministry", { lastSaid: "2023-12-31" });
    expect(gaps([before], { kesh: [ended] })).toEqual([]);
    expect(
      gaps([claim("attacks", "kesh", "ministry")], { kesh: [ended, designation("Kesh Network")] }),
    ).toEqual([]);
  });
});

describe("whether a designation held", () => {
  it.each([
    [null, null, null, true],
    ["2021-05-04", null, "2021-05-03", false],
    ["2021-05-04", null, "2021-05-04", true],
    ["2021-05-04", "2024-01-01", "2023-12-31", true],
    ["2021-05-04", "2024-01-01", "2024-01-01", false],
    ["2021-05-04", "2024-01-01", null, false],
  ])("from %s to %s, on %s: %s", (listedOn, delistedOn, on, held) => {
    expect(heldOn({ listedOn, delistedOn, status: null }, on)).toBe(held);
  });

  it("goes by the list's word where it states no day", () => {
    expect(heldOn({ listedOn: "2001", delistedOn: null, status: "Delisted" }, null)).toBe(false);
  });
});
