import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument, seeded } from "./made-up-document.ts";
import { traceDocument } from "./trace-document.ts";

const traced = (number: number, extractor = "test/1") => {
  const record = madeUpDocument(number, { sentences: 6 }, extractor);
  return { ...record, trace: traceDocument(record) };
};

describe.each(DIALECTS)("a ledger in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  const ledgers: Ledger[] = [];
  const make = async (name: string): Promise<Ledger> => {
    const ledger = await openLedger(place.location(name));
    ledgers.push(ledger);
    return ledger;
  };
  beforeAll(() => {
    place = open();
  });
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
    place.remove();
  });

  it("changes nothing when the same bytes are added twice", async () => {
    const ledger = await make("twice");
    for (let i = 0; i < 5; i++) await ledger.recordDocument(traced(i));
    const before = [await ledger.contentDigest(), (await ledger.log()).length];
    const again = await ledger.recordDocument({ ...traced(3), addedAt: "2027-01-01T00:00:00Z" });
    expect(again.outcome).toBe("unchanged");
    expect([await ledger.contentDigest(), (await ledger.log()).length]).toEqual(before);
    expect(await ledger.hasDocument(traced(3).extraction.document.id, "test/1")).toBe("same");
    expect(await ledger.hasDocument(traced(3).extraction.document.id, "test/2")).toBe("older-extractor");
    expect(await ledger.hasDocument(traced(99).extraction.document.id, "test/1")).toBe("absent");
  });

  it("gives back the bytes, the text and the segments as they came", async () => {
    const ledger = await make("bytes");
    const record = traced(1);
    await ledger.recordDocument(record);
    const { id, text, segments } = record.extraction.document;
    expect(Buffer.from(await ledger.originalBytes(id)).equals(Buffer.from(record.bytes))).toBe(true);
    expect(await ledger.document(id.slice(0, 20))).toMatchObject({ id, text, segments });
  });

  it("keeps nothing of a document whose tracing fails", async () => {
    const ledger = await make("whole");
    await ledger.recordDocument(traced(1));
    const before = await ledger.contentDigest();
    const failing = { ...traced(2), trace: () => Promise.reject(new Error("the trace failed")) };
    await expect(ledger.recordDocument(failing)).rejects.toThrow("the trace failed");
    expect(await ledger.contentDigest()).toBe(before);
    expect(await ledger.hasDocument(traced(2).extraction.document.id, "test/1")).toBe("absent");
    await ledger.recordDocument(traced(2));
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("refuses a record that contradicts itself and says why", async () => {
    const ledger = await make("bad");
    const good = madeUpDocument(1);
    const claim = good.extraction.claims[0]!;
    const bad = (change: object) => ({ ...good, extraction: { ...good.extraction, ...change } });
    const cases = [
      { ...good, bytes: new Uint8Array([1]) },
      bad({ claims: [{ ...claim, roles: { subject: "e999" } }] }),
      bad({ claims: [{ ...claim, attribution: 999 }] }),
      bad({ claims: [{ ...claim, passage: [5, 5] }] }),
      bad({ mentions: [{ start: 0, end: 1e9, type: "Person", form: "name", entity: null }] }),
      bad({ attributions: [{ ...good.extraction.attributions[0], parent: 0 }], claims: [] }),
    ];
    for (const record of cases)
      await expect(ledger.recordDocument(record)).rejects.toMatchObject({
        code: "bad-record",
        stage: "ledger",
      });
    expect((await ledger.documents()).rows).toEqual([]);
  });

  it("holds the same whatever the order in which documents came", async () => {
    const numbers = Array.from({ length: 24 }, (_, i) => i);
    const random = seeded(7);
    const orders = [numbers, numbers.toReversed(), numbers.toSorted(() => random() - 0.5)];
    const digests: string[] = [];
    for (const [i, order] of orders.entries()) {
      const ledger = await make(`order-${i}`);
      for (const number of order) await ledger.recordDocument(traced(number));
      digests.push(await ledger.contentDigest());
    }
    expect(new Set(digests).size).toBe(1);
    const disputes = await ledgers.at(-1)!.disputes();
    expect(disputes.rows.length).toBeGreaterThan(0);
    const origins = await ledgers.at(-1)!.claims({ order: "origins" });
    expect(origins.rows[0]!.independentOrigins).toBeGreaterThan(1);
  });

  it("gives the same ids in two ledgers", async () => {
    const ids = [];
    for (const [name, numbers] of [
      ["ids-a", [1, 2, 3]],
      ["ids-b", [9, 3, 2, 1]],
    ] as const) {
      const ledger = await make(name);
      for (const number of numbers) await ledger.recordDocument(traced(number));
      const { id } = traced(3).extraction.document;
      const { rows } = await ledger.assertions({ document: id });
      ids.push(
        rows.map((row) => [row.id, row.claim, row.passage.id, row.chain.map((step) => step.entity)]).sort(),
      );
    }
    expect(ids[0]!.length).toBeGreaterThan(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  it("puts a new extractor's assertions beside the old ones and keeps their verdicts", async () => {
    const ledger = await make("anew");
    for (let i = 0; i < 3; i++) await ledger.recordDocument(traced(i));
    const { id } = traced(1).extraction.document;
    const old = (await ledger.assertions({ document: id })).rows;
    const subject = { kind: "assertion", id: old[0]!.id };
    const at = "2026-02-03T04:05:06Z";
    await ledger.recordVerdict({ subject, decision: "confirm", by: "R. Analyst", at, reason: "read it" });

    const record = traced(1, "test/2");
    const claims = record.extraction.claims.slice(1);
    const anew = await ledger.recordDocument({ ...record, extraction: { ...record.extraction, claims } });
    expect(anew.outcome).toBe("read-anew");
    expect(await ledger.verdictsOf(subject)).toMatchObject([{ decision: "confirm", by: "R. Analyst" }]);
    const current = (await ledger.assertions({ document: id })).rows;
    expect(current.map((row) => row.id)).not.toContain(old[0]!.id);
    const all = (await ledger.assertions({ document: id, superseded: true })).rows;
    expect(all.find((row) => row.id === old[0]!.id)).toMatchObject({
      isCurrent: false,
      extractors: ["test/1"],
    });
    expect(all.find((row) => row.id === old[1]!.id)).toMatchObject({
      isCurrent: true,
      extractors: ["test/1", "test/2"],
    });
    expect(
      (await ledger.claims({ limit: 1000 })).rows.reduce((sum, claim) => sum + claim.assertions, 0),
    ).toBe(
      (
        await Promise.all(
          [0, 1, 2].map((i) => ledger.assertions({ document: traced(i).extraction.document.id })),
        )
      ).flatMap((page) => page.rows).length,
    );
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("holds what the log says of an extractor that came back and found something else", async () => {
    const ledger = await make("came-back");
    const record = traced(1);
    const { id } = record.extraction.document;
    const less = {
      ...record,
      extraction: { ...record.extraction, claims: record.extraction.claims.slice(1) },
    };
    await ledger.recordDocument(record);
    await ledger.recordDocument(traced(1, "test/2"));
    expect((await ledger.recordDocument(less)).outcome).toBe("read-anew");
    expect((await ledger.log()).filter((entry) => entry.subject === id)).toHaveLength(3);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("counts an entity's documents anew when its document is read anew", async () => {
    const ledger = await make("recount");
    const fresh = await make("recount-fresh");
    for (let i = 0; i < 3; i++) await ledger.recordDocument(traced(i));
    for (let i = 0; i < 3; i++) {
      await ledger.recordDocument(traced(i, "test/2"));
      await fresh.recordDocument(traced(i, "test/2"));
    }
    expect((await ledger.entities({ limit: 100 })).rows).toEqual((await fresh.entities({ limit: 100 })).rows);
    expect((await ledger.claims()).rows).toEqual((await fresh.claims()).rows);
  });

  it("keeps what a user stated over what is read later", async () => {
    const ledger = await make("stated");
    const record = traced(1);
    const { document } = record.extraction;
    const metadata = {
      ...document.metadata,
      publisher: { value: "Border Dispatch", from: "override" } as const,
    };
    await ledger.recordDocument({
      ...record,
      extraction: { ...record.extraction, document: { ...document, metadata } },
    });
    await ledger.recordDocument(traced(1, "test/2"));
    expect(await ledger.document(document.id)).toMatchObject({ publisher: "Border Dispatch" });
  });

  it("keeps both texts when a later reader gives another, each with its own passages", async () => {
    const ledger = await make("reread");
    await ledger.recordDocument(traced(1));
    const record = traced(1, "test/2");
    const { document } = record.extraction;
    const reread = { ...document, text: `${document.text}\nRevised.`, reader: "html/2" };
    await ledger.recordDocument({ ...record, extraction: { ...record.extraction, document: reread } });
    expect((await ledger.document(document.id)).text).toBe(reread.text);
    expect((await ledger.search("Report 1")).documents.length).toBe(1);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it("keeps a document in which nothing was found, and text that is not well formed", async () => {
    const ledger = await make("odd");
    const record = madeUpDocument(5);
    const text = "\u{1f30a}\0 lone \ud800 surrogate";
    const document = {
      ...record.extraction.document,
      text,
      segments: [{ kind: "body", start: 0, end: text.length } as const],
    };
    const extraction = {
      ...record.extraction,
      document,
      mentions: [],
      entities: [],
      attributions: [],
      claims: [],
    };
    await ledger.recordDocument({ ...record, extraction, prints: [] });
    expect((await ledger.document(document.id)).text).toHaveLength(text.length);
    expect((await ledger.verify()).problems).toEqual([]);
  });
});
