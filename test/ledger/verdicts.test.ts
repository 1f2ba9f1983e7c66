import { afterAll, describe, expect, it } from "vitest";
import { type AssertionRow, type Ledger, type NewVerdict, openLedger } from "../../src/ledger/index.ts";
import type { DocumentClaim, Entity, Extraction } from "../../src/model/index.ts";
import { documentId } from "../../src/model/index.ts";
import { DIALECTS } from "./dialects.ts";
import { traceClaims } from "./trace-document.ts";

const AT = "2026-01-02T03:04:05.000Z";
const NAMES = ["Merenia", "Nurin Front", "Kesh Network"] as const;

/** A paper that says that Merenia attacks the Front (or supports it); `over` is how this version of the extractor reads it. */
function paper(number: number, over: Partial<DocumentClaim> = {}, extractor = "test/1") {
  const text = `Paper ${number}. Merenia attacks the Nurin Front, not the Kesh Network, in winter.`;
  const bytes = new TextEncoder().encode(text);
  const entities = NAMES.map(
    (name, i): Entity => ({
      id: `e${i + 1}`,
      key: `body:${name.toLowerCase()}`,
      type: "ArmedGroup",
      name,
      aliases: [],
      named: true,
    }),
  );
  const at = text.indexOf("Merenia");
  const claim: DocumentClaim = {
    frame: "attacks",
    roles: { subject: "e1", object: "e2" },
    polarity: "positive",
    certainty: "stated",
    passage: [at, at + 31],
    attribution: null,
    chain: [{ kind: "publisher" }],
    voice: "author",
    ...over,
  };
  const stated = (value: string) => ({ value, from: "text" as const });
  const extraction: Extraction = {
    document: {
      id: documentId(bytes),
      path: `paper-${number}.txt`,
      mediaType: "text/plain",
      bytes: bytes.length,
      text,
      reader: "test/1",
      metadata: {
        publisher: stated(`Paper ${number}`),
        published: stated(`2025-05-0${number}`),
        language: stated("en"),
      },
      segments: [{ kind: "body", start: 0, end: text.length }],
      notes: [],
    },
    extractor,
    mentions: [{ start: at, end: at + 7, type: "ArmedGroup", form: "name", entity: "e1" }],
    entities,
    attributions: [],
    claims: [claim],
  };
  return {
    bytes,
    extraction,
    addedAt: AT,
    prints: [],
    trace: (view: Parameters<typeof traceClaims>[0]) => traceClaims(view),
  };
}

describe.each(DIALECTS)("verdicts in $name", ({ open }) => {
  const place = open();
  const ledgers: Ledger[] = [];
  const filled = async (...papers: ReturnType<typeof paper>[]) => {
    const ledger = await openLedger(place.location(`verdicts-${ledgers.length}`));
    ledgers.push(ledger);
    for (const one of papers) await ledger.recordDocument(one);
    return ledger;
  };
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
    place.remove();
  });

  const claims = async (ledger: Ledger) =>
    (await ledger.claims()).rows
      .map(({ label, independentOrigins, disputed }) => [label, independentOrigins, disputed])
      .sort();
  const first = async (ledger: Ledger, document = paper(1)): Promise<AssertionRow> =>
    (await ledger.assertions({ document: document.extraction.document.id })).rows[0]!;
  let clock = 0;
  const judge = (ledger: Ledger, verdict: Omit<NewVerdict, "by" | "at" | "reason">, by = "L. Marsh") => {
    const at = new Date(Date.UTC(2026, 1, 1) + 1000 * clock++).toISOString();
    return ledger.recordVerdict({ ...verdict, by, at, reason: "read again" }, traceClaims);
  };
  const on = ({ id }: { readonly id: string }, kind = "assertion") => ({ kind, id });
  const states = async (ledger: Ledger) =>
    (await ledger.verdicts()).rows.map(({ decision, state }) => [decision, state]);

  it("takes a rejected assertion out of counts and lists, shows it as rejected, and puts it back when that is withdrawn", async () => {
    const ledger = await filled(paper(1), paper(2));
    const row = await first(ledger);
    await judge(ledger, { subject: on(row), decision: "reject" });
    expect(await claims(ledger)).toEqual([["Merenia attacks Nurin Front", 1, false]]);
    expect((await ledger.assertions({ claim: row.claim, rejected: true })).rows).toMatchObject([
      { id: row.id, isCurrent: false, verdict: { decision: "reject", by: "L. Marsh", reason: "read again" } },
    ]);
    await judge(ledger, { subject: on(row), decision: "withdraw" }, "R. Sol");
    expect(await claims(ledger)).toEqual([["Merenia attacks Nurin Front", 2, false]]);
    expect(await states(ledger)).toEqual([
      ["withdraw", "withdrawn"],
      ["reject", "withdrawn"],
    ]);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("keeps what two people say of one thing: the later word holds, and the other's again when that is taken back", async () => {
    const ledger = await filled(paper(1), paper(2));
    const row = await first(ledger);
    const said = async () => {
      const { rows } = await ledger.assertions({ ids: [row.id], superseded: true });
      return [rows[0]!.isCurrent, rows[0]!.words.map(({ by, decision }) => `${by}: ${decision}`)];
    };
    await judge(ledger, { subject: on(row), decision: "reject" }, "L. Marsh");
    await judge(ledger, { subject: on(row), decision: "confirm" }, "R. Sol");
    expect(await said()).toEqual([true, ["L. Marsh: reject", "R. Sol: confirm"]]);
    expect(await states(ledger)).toEqual([
      ["confirm", "holds"],
      ["reject", "outspoken"],
    ]);
    await judge(ledger, { subject: on(row), decision: "withdraw" }, "R. Sol");
    expect(await said()).toEqual([false, ["L. Marsh: reject"]]);
    expect(await states(ledger)).toEqual([
      ["withdraw", "withdrawn"],
      ["confirm", "withdrawn"],
      ["reject", "holds"],
    ]);
    await judge(ledger, { subject: on(row), decision: "confirm" }, "L. Marsh");
    expect(await said()).toEqual([true, ["L. Marsh: confirm"]]);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it.each([
    { correction: { polarity: "negative" }, label: "not: attacks" },
    { correction: { frame: "acts_against" }, label: "acts against" },
    { correction: { certainty: "hedged" }, label: "attacks" },
    { correction: { passage: [9, 20] }, label: "attacks" },
  ])(
    "puts what it should have been in place of what is corrected: $correction",
    async ({ correction, label }) => {
      const ledger = await filled(paper(1));
      const row = await first(ledger);
      await judge(ledger, { subject: on(row), decision: "correct", correction });
      const stands = await first(ledger);
      expect(stands).toMatchObject({ isStated: true, isCurrent: true, verdict: { subject: row.id } });
      expect(stands.id).not.toBe(row.id);
      expect(await claims(ledger)).toEqual([[`Merenia ${label} Nurin Front`, 1, false]]);
      await judge(ledger, { subject: on(row), decision: "withdraw" });
      expect(await first(ledger)).toMatchObject({ id: row.id, isStated: false });
      expect((await ledger.verify()).problems).toEqual([]);
    },
  );

  it("corrects who fills a role", async () => {
    const ledger = await filled(paper(1));
    const row = await first(ledger);
    const kesh = await ledger.entityId("Kesh Network");
    await judge(ledger, { subject: on(row), decision: "correct", correction: { roles: { object: kesh } } });
    expect(await claims(ledger)).toEqual([["Merenia attacks Kesh Network", 1, false]]);
  });

  it("keeps verdicts when the document is read anew: as it was, in other words, or no longer at all", async () => {
    const ledger = await filled(paper(1), paper(2), paper(3));
    for (const number of [1, 2, 3])
      await judge(ledger, { subject: on(await first(ledger, paper(number))), decision: "reject" });
    expect(await claims(ledger)).toEqual([]);
    await ledger.recordDocument(paper(1, {}, "test/2"));
    await ledger.recordDocument(paper(2, { passage: [9, 50] }, "test/2"));
    await ledger.recordDocument(paper(3, { frame: "supports" }, "test/2"));
    expect(await claims(ledger)).toEqual([["Merenia supports Nurin Front", 1, false]]);
    expect(await states(ledger)).toEqual([
      ["reject", "unmatched"],
      ["reject", "carried"],
      ["reject", "holds"],
    ]);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("lets a correction stand when the document is read anew, also where the mistake is made again", async () => {
    const ledger = await filled(paper(1), paper(2));
    for (const number of [1, 2]) {
      const subject = on(await first(ledger, paper(number)));
      await judge(ledger, { subject, decision: "correct", correction: { polarity: "negative" } });
    }
    const corrected = [["Merenia not: attacks Nurin Front", 2, false]];
    expect(await claims(ledger)).toEqual(corrected);
    await ledger.recordDocument(paper(1, { passage: [9, 50] }, "test/2"));
    await ledger.recordDocument(paper(2, { polarity: "negative" }, "test/2"));
    expect(await claims(ledger)).toEqual(corrected);
  });

  it("lets a reading that somebody confirmed stand against an earlier rejection of the like", async () => {
    const ledger = await filled(paper(1));
    await judge(ledger, { subject: on(await first(ledger)), decision: "reject" });
    await ledger.recordDocument(paper(1, { passage: [9, 50] }, "test/2"));
    const { id } = paper(1).extraction.document;
    const anew = (await ledger.assertions({ document: id, superseded: true })).rows.find(
      ({ passage }) => passage.end === 50,
    )!;
    await judge(ledger, { subject: on(anew), decision: "confirm" });
    expect(await claims(ledger)).toEqual([["Merenia attacks Nurin Front", 1, false]]);
    await ledger.recordDocument(paper(1, { passage: [9, 50] }, "test/3"));
    expect(await claims(ledger)).toEqual([["Merenia attacks Nurin Front", 1, false]]);
  });

  it("keeps a rejected dispute, out of the claims' marks, also when its documents are read anew", async () => {
    const ledger = await filled(paper(1), paper(2, { polarity: "negative" }));
    const dispute = (await ledger.disputes()).rows[0]!;
    await judge(ledger, { subject: on(dispute, "dispute"), decision: "reject" });
    await ledger.recordDocument(paper(1, {}, "test/2"));
    expect((await ledger.disputes()).rows).toEqual([]);
    expect((await ledger.disputes({ rejected: true })).rows).toMatchObject([
      { id: dispute.id, isRejected: true },
    ]);
    expect((await claims(ledger)).map(([, , disputed]) => disputed)).toEqual([false, false]);
    await judge(ledger, { subject: on(dispute, "dispute"), decision: "confirm" });
    expect((await claims(ledger)).map(([, , disputed]) => disputed)).toEqual([true, true]);
  });

  it("says what cannot be judged", async () => {
    const ledger = await filled(paper(1));
    const row = await first(ledger);
    const correct = (correction: unknown) =>
      judge(ledger, { subject: on(row), decision: "correct", correction });
    await expect(correct({})).rejects.toThrow("changes nothing");
    await expect(correct({ passage: [5, 9000] })).rejects.toThrow("does not lie in a text");
    await expect(correct({ roles: { subject: null, object: null } })).rejects.toThrow("without any role");
    await expect(correct({ roles: { object: "entity:00" } })).rejects.toThrow("there is no entity entity:00");
    await expect(
      judge(ledger, { subject: { kind: "echo", id: "echo:a>b" }, decision: "reject" }),
    ).rejects.toThrow("is not held to repeat");
    await expect(ledger.subject("ffffff")).rejects.toThrow("there is no assertion, dispute or claim");
    expect(await ledger.verdicts()).toMatchObject({ rows: [] });
    expect(await claims(ledger)).toEqual([["Merenia attacks Nurin Front", 1, false]]);
  });
});
