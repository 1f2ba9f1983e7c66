import { describe, expect, it } from "vitest";
import { findAttributions, findClaims, findMentions } from "../../src/extract/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Segment } from "../../src/model/index.ts";
import { loadFrames } from "../../src/pipeline/load-frames.ts";
import { itReads } from "../misread.ts";
import cases from "./claims.cases.json" with { type: "json" };
import { claimsIn } from "./claims-in.ts";

const frames = await loadFrames();

/** What a case says of one claim; null where the claim must not have the field. */
interface Expected {
  readonly frame: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly by?: string | null;
  readonly time?: object | null;
  readonly quantity?: object;
}

describe("claims are read with their roles, polarity, certainty, voice, time and number", () => {
  for (const { group, text, claims } of cases as { group: string; text: string; claims: Expected[] }[])
    itReads(text)(`${group}: ${text}`, () => {
      const found = claimsIn(text, frames);
      for (const { roles, time, quantity, ...plain } of claims)
        expect(found).toContainEqual(
          expect.objectContaining({
            ...plain,
            roles: expect.objectContaining(roles),
            ...(quantity === undefined ? {} : { quantity: expect.objectContaining(quantity) }),
            ...(time ? { time: expect.objectContaining(time) } : {}),
          }),
        );
      for (const { frame, time } of claims)
        if (time === null) expect(found.find((claim) => claim.frame === frame)).not.toHaveProperty("time");
    });
});

describe("a claim", () => {
  it("is never made of a mention and itself", () => {
    for (const claim of claimsIn("The Nurin Front attacked the Nurin Front and itself.", frames)) {
      const values = Object.values(claim.roles);
      expect(claim.words).not.toMatch(/itself$/);
      expect(values.length).toBeGreaterThan(0);
    }
  });

  it("is not made of a clause that leaves out its verb, nor of the other way round by it", () => {
    for (const text of [
      "Merenia has banned the Nurin Front but Tavaria has not.",
      "Merenia has banned the Nurin Front, Tavaria has not.",
      "Merenia banned the Nurin Front; Tavaria did not.",
      "Merenia has banned the Nurin Front and Tavaria has too.",
    ]) {
      const read = claimsIn(text, frames).map(({ frame, roles, polarity }) => ({ frame, roles, polarity }));
      expect(read, text).toEqual([
        { frame: "bans", roles: { subject: "Merenia", object: "Nurin Front" }, polarity: "positive" },
      ]);
    }
    // An auxiliary with a verb of its own leaves nothing out.
    const [whole] = claimsIn("Merenia, but not Tavaria, has banned the Nurin Front.", frames);
    expect(whole).toMatchObject({ frame: "bans", roles: { object: "Nurin Front" }, polarity: "positive" });
  });

  it("counts none of the wounded among the dead, nor the other way round", () => {
    for (const text of [
      "The attack left 12 dead and 30 wounded.",
      "The bombing left 12 people dead and 30 injured.",
      "The shooting left four dead and several others wounded in Varesh.",
      "The attack left two police officers dead and injured three others.",
    ]) {
      const found = claimsIn(text, frames);
      expect(found.filter(({ frame }) => frame === "dies")).toHaveLength(1);
      expect(found.filter(({ frame }) => frame === "wounds")).toHaveLength(1);
    }
  });

  it("has the number of a sum only where it says the sum", () => {
    for (const text of [
      "The ministry documented an attack in which 140 civilians were killed or wounded.",
      "The governor wrote that 88 civilians were killed and wounded in Kelmin.",
      "More than 60 people were injured or killed in the strike.",
      "The army said that 88 soldiers were killed and wounded by the Nurin Front.",
    ]) {
      const counted = claimsIn(text, frames).filter(({ quantity }) => quantity !== undefined);
      expect(counted.map(({ frame }) => frame)).toEqual(["casualties"]);
      expect(counted[0]!.words).toMatch(/(?:killed|injured) (?:or|and) (?:wounded|killed)/);
    }
    const apart = claimsIn("Twelve soldiers were killed and two injured in Varesh.", frames);
    expect(apart.find(({ frame }) => frame === "dies")).toMatchObject({ quantity: { min: 12, max: 12 } });
  });

  it("has no place where its number is spread over several", () => {
    const found = claimsIn(
      "Thirty soldiers were killed in the provinces of Tolen, Varesh and Dunmar.",
      frames,
    );
    const deaths = found.filter(({ frame }) => frame === "dies");
    expect(deaths).toHaveLength(1);
    expect(deaths[0]).toMatchObject({
      roles: { subject: "Thirty soldiers" },
      quantity: { min: 30, max: 30 },
    });
    expect(deaths[0]?.roles).not.toHaveProperty("place");
  });

  it("has no place of its own where that only introduces the list it is of", () => {
    const found = claimsIn("The Kesh Network operates in the provinces of Tolen, Varesh and Dunmar.", frames);
    expect(found.map(({ roles }) => roles["object"])).toEqual(["Tolen", "Varesh", "Dunmar"]);
    for (const { roles } of found) expect(roles).not.toHaveProperty("place");
  });

  it("says nothing of a count that another time is compared with", () => {
    const found = claimsIn("Ten people were killed in Kelmin. Casualties were higher than in 2023.", frames);
    expect(found.map(({ quantity }) => quantity?.min)).toEqual([10]);
  });

  it("is not made of whereabouts that are no place", () => {
    expect(claimsIn("Darim Keshani was in office until 2012.", frames)).toEqual([]);
    expect(claimsIn("The Kesh Network is in control of nothing.", frames)).toEqual([]);
    expect(claimsIn("The two are roughly even in Kelmin.", frames)).toEqual([]);
  });

  it("counts no lost things among the casualties, nor a mere sight among whereabouts, nor a bomb among what is given", () => {
    for (const [frame, text] of [
      ["casualties", "The Merenian army lost three tanks in Kelmin."],
      ["casualties", "The Merenian army lost three of its tanks in Kelmin."],
      ["casualties", "The party lost three seats."],
      ["located_in", "Orvan Sadar is seen in Merenia as a hero."],
      ["located_in", "Smoke was seen in Kelmin."],
      ["supports", "Orvan Sadar sent a bomb to the interior ministry."],
      ["dies", "The wounded included four children."],
    ] as const)
      expect(
        claimsIn(text, frames).filter((claim) => claim.frame === frame),
        text,
      ).toEqual([]);
  });

  it("is not made of types that cannot fill its roles", () => {
    expect(claimsIn("March 2019 harboured the rain.", frames)).toEqual([]);
    expect(claimsIn("The statement attacked the budget.", frames)).toEqual([]);
  });

  it("lies in one sentence and holds the words of its roles", () => {
    const text =
      "The Nurin Front left. It attacked Kelmin in 2016, the army said. Merenia supports the Kesh Network.";
    const analysis = analyse(text, [{ kind: "body", start: 0, end: text.length }], "en");
    const mentions = findMentions(analysis);
    const claims = findClaims(analysis, mentions, findAttributions(analysis, mentions), frames, {
      published: null,
    });
    expect(claims.length).toBeGreaterThan(0);
    for (const { passage, roles } of claims) {
      const holders = analysis.sentences.filter(
        ({ range }) => range[0] <= passage[0] && passage[1] <= range[1],
      );
      expect(holders).toHaveLength(1);
      for (const index of Object.values(roles)) {
        expect(mentions[index]!.start).toBeGreaterThanOrEqual(passage[0]);
        expect(mentions[index]!.end).toBeLessThanOrEqual(passage[1]);
      }
    }
  });

  it("is taken from speaking segments and comments, not from tags, bios and the like", () => {
    const text = "The Nurin Front attacked Kelmin.";
    const claimsOf = (kind: Segment["kind"]) => {
      const analysis = analyse(text, [{ kind, start: 0, end: text.length }], "en");
      const mentions = findMentions(analysis);
      return findClaims(analysis, mentions, [], frames, { published: null });
    };
    for (const kind of ["body", "headline", "caption", "comment", "list"] as const)
      expect(claimsOf(kind), kind).toHaveLength(1);
    for (const kind of ["tags", "bio", "boilerplate", "byline", "dateline"] as const)
      expect(claimsOf(kind), kind).toEqual([]);
  });

  it("is not made where there is nothing to read", () => {
    expect(claimsIn("", frames)).toEqual([]);
    expect(claimsIn("Nothing. Nothing at all!", frames)).toEqual([]);
  });

  it("is bounded in long lists", () => {
    const names = Array.from({ length: 400 }, (_, index) => `Village${index}`).join(", ");
    expect(claimsIn(`The Nurin Front attacked ${names} and Tolen.`, frames).length).toBeLessThan(200);
  });
});
