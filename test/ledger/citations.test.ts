import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citationSubject, type DocumentRecord, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { documentNames, findCitations } from "../../src/trace/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";

/** A document that begins with a title and says some words, by itself: its names and its citations are those of the trace room. */
function written(
  number: number,
  stated: { title?: string; url?: string; work?: string; edition?: string; published?: string },
  words: string,
  extractor = "test/1",
): DocumentRecord {
  const base = madeUpDocument(number, { sentences: 1 }, extractor);
  const text = `${stated.title ?? "Without a title"}\n\n${words}`;
  const spoken = [[0, text.length] as const];
  const known = {
    title: null,
    url: null,
    work: null,
    edition: null,
    published: null,
    publisherKey: "body:fund",
  };
  return {
    ...base,
    extraction: {
      ...base.extraction,
      document: {
        ...base.extraction.document,
        text,
        segments: [{ kind: "body", start: 0, end: text.length }],
      },
      mentions: [],
      entities: [],
      attributions: [],
      claims: [],
    },
    prints: [],
    keysOf: () => ({ publisherKey: "body:fund", names: documentNames({ ...known, ...stated }) }),
    citations: findCitations({
      text,
      published: "2025-04-18",
      links: [],
      spoken,
      lines: [],
      bodies: [{ start: 0, key: "body:fund" }],
    }),
  };
}

const REPORT = { title: "Harl Survey", work: "Harl Survey of Bridges", edition: "2024" };
const documents = [
  written(
    1,
    { title: "Fourteen dead at Harl bridge" },
    "It is in the Harl Survey of Bridges 2024, and “Who holds the upper valley” has more.",
  ),
  written(
    2,
    { title: "Who holds the upper valley" },
    "As “Fourteen dead at Harl bridge” had it, nobody fled.",
  ),
  written(3, REPORT, "The Harl Survey of Bridges 2024 counts bridges."),
  written(4, { ...REPORT, title: "Harl Survey, part two" }, "It goes on."),
  written(5, {}, "“The Harl Survey of Bridges 2024 falls short” is what “An unknown title of four” says."),
];
const idOf = (number: number) => documents[number - 1]!.extraction.document.id;

describe.each(DIALECTS)("citations in a ledger in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  const ledgers: Ledger[] = [];
  const make = async (name: string, records: readonly DocumentRecord[] = []): Promise<Ledger> => {
    const ledger = await openLedger(place.location(name));
    ledgers.push(ledger);
    for (const record of records) await ledger.recordDocument(record);
    return ledger;
  };
  const cites = async (ledger: Ledger, document: string) =>
    (await ledger.cited({ document })).rows.map(({ quote, documents: to }) => [
      quote,
      to.map(({ id }) => id),
    ]);
  beforeAll(() => {
    place = open();
  });
  afterAll(async () => {
    for (const ledger of ledgers) await ledger.close();
    place.remove();
  });

  it("leads to the same documents whichever came first", async () => {
    const orders = [documents, documents.toReversed()];
    const digests = [];
    for (const [i, order] of orders.entries()) {
      const ledger = await make(`order-${i}`, order);
      const found = (await cites(ledger, idOf(1))).map(([quote, to]) => [quote, [...to!].sort()]);
      expect(found).toEqual([
        ["Harl Survey of Bridges 2024", [idOf(3), idOf(4)].sort()],
        ["Who holds the upper valley", [idOf(2)]],
      ]);
      digests.push(await ledger.contentDigest());
      expect((await ledger.verify()).problems).toEqual([]);
    }
    expect(new Set(digests).size).toBe(1);
  });

  it("keeps what is certain and not there, and forgets the form of a title that nothing has", async () => {
    const ledger = await make("alone", [documents[0]!]);
    expect(await cites(ledger, idOf(1))).toEqual([["Harl Survey of Bridges 2024", []]]);
  });

  it("cites nothing by naming itself, and says who cites each other", async () => {
    const ledger = await make("circle", documents);
    expect(await cites(ledger, idOf(3))).toEqual([]);
    const [first] = (await ledger.citing({ document: idOf(2) })).rows;
    expect(first).toMatchObject({ by: "title", from: { id: idOf(1), isCircle: true } });
    expect((await ledger.cited({ document: idOf(2) })).rows[0]!.documents[0]!.isCircle).toBe(true);
    expect(
      (await ledger.citing({ document: idOf(4) })).rows.map(({ from }) => [from.id, from.isCircle]),
    ).toEqual([
      [idOf(1), false],
      [idOf(5), false],
    ]);
  });

  it("takes words that are part of a longer title for that title once a document has it", async () => {
    const ledger = await make("inside", documents);
    expect((await cites(ledger, idOf(5))).map(([quote]) => quote)).toEqual(["Harl Survey of Bridges 2024"]);
    const sixth = written(6, { title: "The Harl Survey of Bridges 2024 falls short" }, "So it is.");
    await ledger.recordDocument(sixth);
    expect((await cites(ledger, idOf(5))).map(([quote]) => quote)).toEqual([
      "The Harl Survey of Bridges 2024 falls short",
    ]);
    const citing = (await ledger.citing({ document: idOf(3) })).rows.map(({ from }) => from.id);
    expect(citing).toEqual([idOf(1), sixth.extraction.document.id]);
  });

  it("gives what cites a document a piece at a time, each once", async () => {
    const ledger = await make("pages", [documents[2]!]);
    for (let number = 10; number < 33; number++)
      await ledger.recordDocument(
        written(number, {}, "It is in the Harl Survey of Bridges 2024, and in the 2024 edition."),
      );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Ledger["citing"]>> = await ledger.citing({
        document: idOf(3),
        limit: 7,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.rows.map(({ from, start }) => `${from.id} ${start}`));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(46);
    expect(new Set(seen).size).toBe(46);
    await expect(ledger.citing({ document: idOf(3), cursor: "WzEsMl0" })).rejects.toMatchObject({
      code: "bad-usage",
    });
  });

  it("leads to no day on which the body published a dozen documents", async () => {
    const says = written(40, {}, "The report released on Wednesday names nobody.");
    const ledger = await make("day", [says]);
    const on = (number: number) => written(number, { published: "2025-04-16" }, "Nobody is named.");
    for (let number = 41; number < 44; number++) await ledger.recordDocument(on(number));
    const { id } = says.extraction.document;
    expect((await ledger.cited({ document: id })).rows[0]).toMatchObject({
      by: "day",
      documents: [{}, {}, {}],
    });
    for (let number = 44; number < 60; number++) await ledger.recordDocument(on(number));
    expect((await ledger.cited({ document: id })).rows[0]).toMatchObject({ by: null, documents: [] });
  });

  it("keeps a verdict on a citation when the document is read anew", async () => {
    const ledger = await make("verdict", documents);
    const subject = { kind: "citation", id: citationSubject(idOf(1), idOf(2)) };
    const verdict = {
      subject,
      decision: "reject",
      by: "R. Analyst",
      at: "2026-02-03T04:05:06Z",
      reason: "",
    } as const;
    await ledger.recordVerdict(verdict);
    const { extraction } = documents[0]!;
    await ledger.recordDocument({ ...documents[0]!, extraction: { ...extraction, extractor: "test/2" } });
    const [, title] = (await ledger.cited({ document: idOf(1) })).rows;
    expect(title!.documents).toMatchObject([{ id: idOf(2), isRejected: true }]);
    expect((await ledger.cited({ document: idOf(2) })).rows[0]!.documents[0]!.isCircle).toBe(false);
    await expect(
      ledger.recordVerdict({
        ...verdict,
        subject: { kind: "citation", id: citationSubject(idOf(2), idOf(4)) },
      }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
