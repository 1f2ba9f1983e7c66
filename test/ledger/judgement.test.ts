import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import type { DocumentClaim, Entity, Extraction } from "../../src/model/index.ts";
import { documentId } from "../../src/model/index.ts";
import { DIALECTS } from "./dialects.ts";
import { traceClaims } from "./trace-document.ts";

const AT = "2026-01-02T03:04:05.000Z";
const GROUPS = ["Kesh Network", "Nurin Front", "Free Dunmar Army"] as const;

/** A document in which a person leads a group; `beside` are names that share a sentence with the person. */
function report(number: number, person: string, group: string, beside: readonly string[]) {
  const text = `Report ${number}. ${person} leads the ${group}.`;
  const bytes = new TextEncoder().encode(text);
  const at = text.indexOf(person);
  const entities: Entity[] = [
    {
      id: "e1",
      key: `person:${person.toLowerCase()}`,
      type: "Person",
      name: person,
      aliases: [],
      named: true,
    },
    {
      id: "e2",
      key: `body:${group.toLowerCase()}`,
      type: "ArmedGroup",
      name: group,
      aliases: [],
      named: true,
    },
  ];
  const claim: DocumentClaim = {
    frame: "leads",
    roles: { subject: "e1", object: "e2" },
    polarity: "positive",
    certainty: "stated",
    passage: [at, text.length - 1],
    attribution: null,
    chain: [{ kind: "publisher" }],
    voice: "author",
  };
  const stated = (value: string) => ({ value, from: "text" as const });
  const extraction: Extraction = {
    document: {
      id: documentId(bytes),
      path: `report-${number}.txt`,
      mediaType: "text/plain",
      bytes: bytes.length,
      text,
      reader: "test/1",
      metadata: {
        publisher: stated(`Paper ${number}`),
        published: stated("2025-05-05"),
        language: stated("en"),
      },
      segments: [{ kind: "body", start: 0, end: text.length }],
      notes: [],
    },
    extractor: "test/1",
    mentions: [{ start: at, end: at + person.length, type: "Person", form: "name", entity: "e1" }],
    entities,
    attributions: [],
    claims: [claim],
  };
  const hints = {
    contexts: new Map([[entities[0]!.key, beside]]),
    blocks: new Map(entities.map(({ key, name }) => [key, name.toLowerCase().split(" ")])),
  };
  const trace = (view: Parameters<typeof traceClaims>[0]) => traceClaims(view);
  return { bytes, extraction, addedAt: AT, prints: [], hints, trace };
}

const judged = { by: "L. Marsh", at: AT, reason: "the same post" };

describe.each(DIALECTS)("who is who in $name", ({ open }) => {
  const place = open();
  let made = 0;
  const fresh = () => openLedger(place.location(`judged-${made++}`));
  const persons = async (ledger: Ledger) => (await ledger.entities({ type: "Person" })).rows;
  const leads = async (ledger: Ledger) => (await ledger.claims({ frame: "leads" })).rows;
  let ledgers: Ledger[] = [];
  const filled = async (...reports: ReturnType<typeof report>[]) => {
    const ledger = await fresh();
    ledgers.push(ledger);
    for (const one of reports) await ledger.recordDocument(one);
    return ledger;
  };

  beforeAll(() => {
    ledgers = [];
  });
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
    place.remove();
  });

  it("does not take two persons for one because of a shared name", async () => {
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], ["body:kesh network"]),
      report(2, "Anton Reyl", GROUPS[1], ["body:nurin front"]),
    );
    expect((await persons(ledger)).map(({ documents }) => documents)).toEqual([1, 1]);
  });

  it("takes them for one where they stand beside the same group, and for one with who joins the two", async () => {
    const bridge = report(3, "Anton Reyl", GROUPS[0], ["body:kesh network", "body:nurin front"]);
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], ["body:kesh network"]),
      report(2, "Anton Reyl", GROUPS[1], ["body:nurin front"]),
      bridge,
    );
    expect(await persons(ledger)).toMatchObject([{ documents: 3, mentions: 3, name: "Anton Reyl" }]);
    const kesh = (await leads(ledger)).find(({ label }) => label.includes(GROUPS[0]))!;
    expect(kesh).toMatchObject({ documents: 2, assertions: 2, independentOrigins: 2 });
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("holds the same whatever the order in which documents came", async () => {
    const reports = [
      report(1, "Anton Reyl", GROUPS[0], ["body:kesh network"]),
      report(2, "Anton Reyl", GROUPS[1], ["body:nurin front"]),
      report(3, "Anton Reyl", GROUPS[0], ["body:kesh network", "body:nurin front"]),
      report(4, "Anton Reyl", GROUPS[2], []),
      report(5, "Mira Solk", GROUPS[2], ["body:free dunmar army"]),
    ];
    const digests = new Set<string>();
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 3, 1, 4],
      [1, 2, 4, 0, 3],
    ])
      digests.add(await (await filled(...order.map((i) => reports[i]!))).contentDigest());
    expect(digests.size).toBe(1);
  });

  it("joins claims when a person says that two are one, and parts them again", async () => {
    const ledger = await filled(
      report(1, "Orvan Keshani", GROUPS[0], []),
      report(2, "Khalifa Keshani", GROUPS[0], []),
    );
    const [a, b] = await persons(ledger);
    const before = (await leads(ledger)).map(({ id }) => id).sort();
    const pair = { a: a!.id, b: b!.id };
    const joined = await ledger.recordJudgement({ ...pair, ...judged, judgement: "same" }, traceClaims);
    expect(joined.standing[0]).toBe(joined.standing[1]);
    expect(await leads(ledger)).toMatchObject([{ documents: 2, independentOrigins: 2 }]);
    expect(await persons(ledger)).toMatchObject([{ documents: 2 }]);
    for (const id of before) expect((await ledger.claim(id)).documents).toBe(2);
    const whole = await ledger.entity(b!.id);
    expect(whole.parts.map(({ name }) => name).sort()).toEqual(["Khalifa Keshani", "Orvan Keshani"]);
    expect(whole.judgements).toMatchObject([{ judgement: "same", by: "L. Marsh" }]);
    expect((await ledger.claims({ about: "Orvan Keshani" })).rows).toHaveLength(1);

    await ledger.recordJudgement({ ...pair, ...judged, judgement: "unsure" }, traceClaims);
    expect((await leads(ledger)).map(({ id }) => id).sort()).toEqual(before);
    expect((await leads(ledger)).map(({ documents }) => documents)).toEqual([1, 1]);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("lets a person's word that two differ stand against later documents", async () => {
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], ["body:kesh network"]),
      report(2, "Anton Reyl", GROUPS[0], ["body:kesh network"]),
    );
    const { parts } = await ledger.entity((await persons(ledger))[0]!.id);
    expect(parts).toHaveLength(2);
    const pair = { a: parts[0]!.id, b: parts[1]!.id };
    await ledger.recordJudgement({ ...pair, ...judged, judgement: "different" }, traceClaims);
    expect(await persons(ledger)).toHaveLength(2);
    await ledger.recordDocument(report(3, "Anton Reyl", GROUPS[0], ["body:kesh network"]));
    const after = await Promise.all([ledger.entity(pair.a), ledger.entity(pair.b)]);
    expect(after[0].id).not.toBe(after[1].id);
    expect(after.map(({ documents }) => documents).sort()).toEqual([1, 2]);
  });

  it("warns where A is not B yet C is both", async () => {
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], []),
      report(2, "Anton Reil", GROUPS[0], []),
      report(3, "A. Reyl", GROUPS[0], []),
    );
    const [a, b, c] = (await persons(ledger)).map(({ id }) => id);
    const say = (x: string, y: string, judgement: "same" | "different") =>
      ledger.recordJudgement({ a: x, b: y, ...judged, judgement }, traceClaims);
    await say(a!, b!, "different");
    expect((await say(a!, c!, "same")).contradicts).toEqual([]);
    const { contradicts } = await say(b!, c!, "same");
    expect(contradicts).toMatchObject([{ judgement: "different", a: [a!, b!].sort()[0] }]);
  });

  it("offers names worth comparing, and not those that were judged to differ", async () => {
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], []),
      report(2, "Anton Reyl", GROUPS[1], []),
      report(3, "Mira Solk", GROUPS[2], []),
    );
    const others = async () =>
      (await ledger.namesakes()).rows.filter(({ entity }) => entity.type === "Person");
    expect((await others()).map(({ entity }) => entity.name)).toEqual(["Anton Reyl", "Anton Reyl"]);
    const [a, b] = (await others()).map(({ entity }) => entity.id);
    await ledger.recordJudgement({ a: a!, b: b!, ...judged, judgement: "different" }, traceClaims);
    expect(await others()).toEqual([]);
  });

  it("refuses a judgement on one entity, on nobody, and without a judge", async () => {
    const ledger = await filled(
      report(1, "Anton Reyl", GROUPS[0], []),
      report(2, "Mira Solk", GROUPS[0], []),
    );
    const [a, b] = (await persons(ledger)).map(({ id }) => id);
    const say = (x: string, y: string, by = "L. Marsh") =>
      ledger.recordJudgement({ a: x, b: y, ...judged, by, judgement: "same" }, traceClaims);
    await expect(say(a!, a!)).rejects.toThrow("both are one entity");
    await expect(say(a!, "entity:0000000000000000")).rejects.toThrow("there is no entity");
    await expect(say(a!, b!, " ")).rejects.toThrow("needs a person");
  });
});
