import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { joinSubject, type Ledger } from "../../src/ledger/index.ts";
import { addDocument, judge, loadFrames, proposeJoins, review } from "../../src/pipeline/index.ts";
import { DIALECTS } from "../ledger/dialects.ts";
import { seeded } from "../ledger/made-up-document.ts";
import { add, bytesOf, type Written, WrittenLedgers } from "./written-ledger.ts";

// What is joined is worked out from rows that every database gives alike, which databases.test.ts holds them to: one database is enough here.
describe("claims that are joined", () => {
  const ledgers = new WrittenLedgers(DIALECTS[0]!);
  afterAll(() => ledgers.close());

  const courier = (text: string, date = "2025-03-12"): Written => ({
    publisher: "Orsk Dal Courier",
    date,
    text,
  });
  const observer = (text: string, date = "2025-03-13"): Written => ({
    publisher: "Kelmin Observer",
    date,
    text,
  });
  const dispatch = (text: string, date = "2025-03-14"): Written => ({
    publisher: "Border Dispatch",
    date,
    text,
  });

  const said = [
    courier("The Kesh Network is allied with the Nurin Front. The Nurin Front has at least 4,000 fighters."),
    observer("The Nurin Front is allied with the Kesh Network. The Nurin Front has 4,000 fighters."),
    dispatch("According to the Upland Register, the Nurin Front is an ally of the Kesh Network."),
  ];

  const claimsOf = async (ledger: Ledger, frame: string) => (await ledger.claims({ frame })).rows;
  const only = async (ledger: Ledger, frame: string) => {
    const rows = await claimsOf(ledger, frame);
    expect(rows).toHaveLength(1);
    return ledger.claim(rows[0]!.id);
  };
  let minute = 0;
  const decide = async (ledger: Ledger, a: string, b: string, decision: "confirm" | "reject" | "withdraw") =>
    review(ledger, await loadFrames(), {
      subject: { kind: "join", id: joinSubject(a, b) },
      decision,
      by: "L. Marsh",
      at: new Date(Date.UTC(2026, 1, 1, 0, minute++)).toISOString(),
      reason: "read both",
    });

  describe("a claim in other words", () => {
    it("is one claim, its origins counted over all of its wordings", async () => {
      const ledger = await ledgers.of(...said);
      const allied = await only(ledger, "allied_with");
      expect(allied).toMatchObject({ independentOrigins: 3, assertions: 3, documents: 3 });
      expect(allied.wordings.map(({ label }) => label).sort()).toEqual([
        "Kesh Network is allied with Nurin Front",
        "Nurin Front is allied with Kesh Network",
      ]);
      expect(allied.wordings.filter(({ join: why }) => why !== null)).toMatchObject([
        { join: { grounds: ["order"], strength: "strong" } },
      ]);
      const strength = await only(ledger, "strength");
      expect(strength).toMatchObject({
        label: "Nurin Front has a strength of (4,000 or more fighters)",
        independentOrigins: 2,
      });
      const { rows } = await ledger.assertions({ claim: strength.id });
      expect(rows.map(({ wording }) => wording === strength.id).sort()).toEqual([false, true]);
      // The other wording's id, and who stands in it, still find the claim.
      const other = strength.wordings.find(({ id }) => id !== strength.id)!;
      expect((await ledger.claim(other.id)).id).toBe(strength.id);
      expect((await ledger.verify()).problems).toEqual([]);
    });

    it("holds the same in whatever order the documents came", async () => {
      const documents = [...said, dispatch("The Nurin Front has 4,500 fighters.", "2025-04-01")];
      const digests = new Set<string>();
      for (const order of [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
        [1, 3, 0, 2],
        [2, 0, 3, 1],
      ]) {
        const ledger = await ledgers.of(...order.map((i) => documents[i]!));
        digests.add(await ledger.contentDigest());
        // The fourth document stands against "4,000", and not against "at least 4,000": nothing tells which is meant.
        expect(await claimsOf(ledger, "strength")).toHaveLength(3);
      }
      expect(digests.size).toBe(1);
    });

    it("is parted again by a document that shows that it may be another, and joined when that is withdrawn", async () => {
      const ledger = await ledgers.of(...said);
      expect(await claimsOf(ledger, "strength")).toHaveLength(1);
      await add(ledger, dispatch("The Nurin Front has 4,500 fighters.", "2025-04-01"));
      const parted = await claimsOf(ledger, "strength");
      expect(parted).toHaveLength(3);
      const odd = parted.find(({ label }) => label.includes("4,500"))!;
      const [row] = (await ledger.assertions({ claim: odd.id })).rows;
      await review(ledger, await loadFrames(), {
        subject: { kind: "assertion", id: row!.id },
        decision: "reject",
        by: "L. Marsh",
        at: "2026-02-01T00:00:00Z",
        reason: "a misprint",
      });
      expect(await claimsOf(ledger, "strength")).toHaveLength(1);
    });
  });

  describe("a person's word", () => {
    it("pulls a join apart, and leaves it open again", async () => {
      const ledger = await ledgers.of(...said);
      const before = await ledger.claims();
      const { id, wordings } = await only(ledger, "allied_with");
      const other = wordings.find((wording) => wording.id !== id)!.id;
      await decide(ledger, other, id, "reject");
      const parted = await claimsOf(ledger, "allied_with");
      expect(parted.map(({ independentOrigins }) => independentOrigins).sort()).toEqual([1, 2]);
      expect((await ledger.claim(id)).apart).toMatchObject([
        { claim: other, verdicts: [{ decision: "reject", by: "L. Marsh" }] },
      ]);
      expect(await proposeJoins(ledger, await loadFrames(), id)).toEqual([]);
      await decide(ledger, id, other, "withdraw");
      expect((await ledger.claims()).rows).toEqual(before.rows);
      expect((await ledger.verify()).problems).toEqual([]);
    });

    it("joins what the machine only proposes, and survives that documents are read anew", async () => {
      const documents = [
        courier("The Kesh Network killed Irena Voss."),
        observer("The Kesh Network attacked Irena Voss.", "2025-03-12"),
      ];
      const ledger = await ledgers.of(...documents);
      const [kills] = await claimsOf(ledger, "kills");
      const [attacks] = await claimsOf(ledger, "attacks");
      await decide(ledger, kills!.id, attacks!.id, "confirm");
      const held = async () => {
        const joined = await ledger.claim(kills!.id);
        expect(joined.wordings).toHaveLength(2);
        expect(joined).toMatchObject({ independentOrigins: 2, documents: 2 });
        expect((await ledger.claim(attacks!.id)).id).toBe(joined.id);
        // By either frame the claim is found.
        for (const frame of ["kills", "attacks"])
          expect((await claimsOf(ledger, frame)).map(({ id }) => id)).toEqual([joined.id]);
      };
      await held();
      // Another set of frames is another extractor: every document is read anew.
      const frames = await loadFrames();
      for (const document of documents)
        await addDocument(bytesOf(document), "written.md", {
          ledger,
          frames: { ...frames, id: `${frames.id}-anew` },
          now: () => "2026-03-03T00:00:00Z",
        });
      await held();
      const { rows } = await ledger.verdicts({ subjectKind: "join" });
      expect(rows).toMatchObject([{ decision: "confirm", state: "holds" }]);
      expect((await ledger.verify()).problems).toEqual([]);
    });

    it("holds when the entities of a claim are joined with others afterwards", async () => {
      const ledger = await ledgers.of(
        ...said.slice(0, 2),
        dispatch("The Kesh Movement is allied with the Nurin Front."),
      );
      const allied = await claimsOf(ledger, "allied_with");
      const movement = allied.find(({ label }) => label.includes("Movement"))!;
      const kesh = allied.find(({ id }) => id !== movement.id)!;
      await decide(ledger, movement.id, kesh.id, "reject");
      const entity = (row: typeof kesh, name: string) => row.roles.find((role) => role.name === name)!.entity;
      const judgement = { by: "L. Marsh", reason: "one group" };
      await judge(ledger, await loadFrames(), {
        ...judgement,
        a: entity(kesh, "Kesh Network"),
        b: entity(movement, "Kesh Movement"),
        judgement: "same",
        at: "2026-02-02T00:00:00Z",
      });
      // Both are one claim by its own words now: there is nothing left to pull apart.
      expect(await only(ledger, "allied_with")).toMatchObject({ documents: 3 });
      await judge(ledger, await loadFrames(), {
        ...judgement,
        a: entity(kesh, "Kesh Network"),
        b: entity(movement, "Kesh Movement"),
        judgement: "unsure",
        at: "2026-02-03T00:00:00Z",
      });
      expect(await claimsOf(ledger, "allied_with")).toHaveLength(2);
      expect((await ledger.verify()).problems).toEqual([]);
    });

    it("gives one ledger in whatever order documents and verdicts came", async () => {
      const all = [...said, dispatch("The Free Dunmar Army is allied with the Kesh Network.", "2025-04-02")];
      const finish = async (ledger: Ledger, rest: readonly Written[]) => {
        const rows = (await ledger.claims({ frame: "allied_with" })).rows;
        const wordings = await Promise.all(rows.map(async ({ id }) => (await ledger.claim(id)).wordings));
        const turned = wordings.flat().find(({ join: why }) => why !== null)!;
        minute = 0;
        await decide(ledger, turned.id, turned.join!.partner, "reject");
        for (const document of rest) await add(ledger, document);
        return ledger.contentDigest();
      };
      const late = await finish(await ledgers.of(...all), []);
      const early = await finish(await ledgers.of(all[1]!, all[0]!), [all[3]!, all[2]!]);
      expect(early).toBe(late);
    });

    it("on a dispute holds when another wording comes to stand for a side", async () => {
      const ledger = await ledgers.of(
        observer("The Nurin Front has 4,000 fighters."),
        dispatch("The Nurin Front has 1,000 fighters."),
      );
      const [dispute] = (await ledger.disputes()).rows;
      await review(ledger, await loadFrames(), {
        subject: { kind: "dispute", id: dispute!.id },
        decision: "reject",
        by: "L. Marsh",
        at: "2026-02-02T00:00:00Z",
        reason: "of two years",
      });
      await add(ledger, said[0]!);
      expect((await ledger.disputes()).rows).toEqual([]);
      const [kept] = (await ledger.disputes({ rejected: true })).rows;
      expect([kept!.a.label, kept!.b.label].join()).toContain("4,000 or more");
    });
  });

  describe("copies", () => {
    const story =
      "Nine border guards were killed at the crossing on Tuesday. The bridge was closed for two days after the shooting, and trucks stood in line as far as the old customs house. Villagers said that they had heard shots for an hour before the soldiers came from the barracks.";

    it("speak of the same people without a name", async () => {
      const ledger = await ledgers.of(courier(story), observer(story), dispatch(story));
      const died = await claimsOf(ledger, "dies");
      expect(died).toHaveLength(1);
      expect(died[0]).toMatchObject({ documents: 3, assertions: 3 });
      const { wordings } = await ledger.claim(died[0]!.id);
      expect(wordings.flatMap(({ join: why }) => why?.grounds ?? [])).toEqual(["copied", "copied"]);
    });

    it("do not when a person says that none is a copy", async () => {
      const ledger = await ledgers.of(courier(story), observer(story));
      expect(await claimsOf(ledger, "dies")).toHaveLength(1);
      const [echo] = await ledger.echoesOf((await ledger.documents()).rows.map(({ id }) => id));
      await review(ledger, await loadFrames(), {
        subject: { kind: "echo", id: `echo:${echo!.document.id}>${echo!.of.id}` },
        decision: "reject",
        by: "L. Marsh",
        at: "2026-02-02T00:00:00Z",
        reason: "both were there",
      });
      expect(await claimsOf(ledger, "dies")).toHaveLength(2);
    });

    it("are paired by the sentence, whichever document of the story was first, and came first", async () => {
      const [lead, ...rest] = story.split(/(?<=\.) /);
      const documents = [
        // The earliest has the story without the sentence; two others have the sentence from one another.
        courier(`${rest.join(" ")} The school stayed closed.`, "2025-03-11"),
        observer(story, "2025-03-12"),
        dispatch(`${lead} ${rest.join(" ")} The market was empty.`, "2025-03-13"),
      ];
      const digests = new Set<string>();
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
        [2, 0, 1],
      ]) {
        const ledger = await ledgers.of(...order.map((i) => documents[i]!));
        expect(await claimsOf(ledger, "dies")).toMatchObject([{ documents: 2 }]);
        digests.add(await ledger.contentDigest());
      }
      expect(digests.size).toBe(1);
    });

    it("are needed: the same words in two documents that copy nothing are of two events", async () => {
      const ledger = await ledgers.of(
        courier("Nine border guards were killed at the crossing."),
        observer("Nine border guards were killed at the crossing.", "2025-09-01"),
      );
      expect(await claimsOf(ledger, "dies")).toHaveLength(2);
    });
  });

  describe("what two papers have from a third", () => {
    const lead = "The Elmiran Post reported on Monday that the Nurin Front killed nine villagers in Varesh.";

    it("has one origin, whether they quote it or go on in their own words, and copies nothing", async () => {
      const documents = [
        courier(`${lead} Merenia harbours the Nurin Front. The road to the coast is closed.`),
        observer(
          "Nine villagers were killed by the Nurin Front in Varesh, according to the Elmiran Post. Since spring Merenia has harboured the Nurin Front.",
        ),
      ];
      const digests = new Set<string>();
      for (const order of [documents, documents.toReversed()]) {
        const ledger = await ledgers.of(...order);
        for (const frame of ["kills", "harbours"])
          expect(await claimsOf(ledger, frame)).toMatchObject([{ documents: 2, independentOrigins: 1 }]);
        const [killed] = await claimsOf(ledger, "kills");
        expect((await ledger.claim(killed!.id)).origins).toMatchObject([{ name: "Elmiran Post" }]);
        digests.add(await ledger.contentDigest());
      }
      expect(digests.size).toBe(1);
    });

    it("has two where they only name a local paper", async () => {
      const ledger = await ledgers.of(
        courier("A local paper reported that the front killed villagers. Merenia harbours the Nurin Front."),
        observer(
          "A local paper reported on Monday that the front killed villagers. Merenia harbours the Nurin Front.",
        ),
      );
      expect(await claimsOf(ledger, "harbours")).toMatchObject([{ documents: 2, independentOrigins: 2 }]);
    });

    it("is a second origin's where one of them has asked itself", async () => {
      const ledger = await ledgers.of(
        courier(`${lead} Merenia harbours the Nurin Front.`),
        observer(
          "Nine people died in Varesh, the Elmiran Post reported. Our correspondent saw the camps there. Merenia harbours the Nurin Front.",
        ),
      );
      expect(await claimsOf(ledger, "harbours")).toMatchObject([{ documents: 2, independentOrigins: 2 }]);
    });
  });

  describe("the examples", () => {
    const folder = "examples/documents";
    const files = readdirSync(folder).sort();
    const filled = async (order: readonly string[]) => {
      const ledger = await ledgers.of();
      const frames = await loadFrames();
      for (const file of order)
        await addDocument(readFileSync(join(folder, file)), join(folder, file), {
          ledger,
          frames,
          now: () => "2026-01-02T03:04:05Z",
        });
      return ledger;
    };

    it("have no wrong join: only what the wire story and its copies say in the same sentences", async () => {
      const ledger = await filled(files);
      const joins: string[] = [];
      for (const { id } of (await ledger.claims({ limit: 1000 })).rows)
        for (const { label, join: why } of (await ledger.claim(id)).wordings)
          if (why !== null) joins.push(`${why.grounds.join()}: ${label}`);
      expect(joins.sort()).toMatchSnapshot();
      const random = seeded(11);
      const shuffled = await filled([...files].sort(() => random() - 0.5));
      expect(await shuffled.contentDigest()).toBe(await ledger.contentDigest());
    });
  });
});
