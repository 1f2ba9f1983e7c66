import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ledger, openLedger, type Page } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { traceDocument } from "./trace-document.ts";

describe.each(DIALECTS)("asking a ledger in $name", ({ open }) => {
  let place: ReturnType<typeof open>;
  let ledger: Ledger;
  beforeAll(async () => {
    place = open();
    ledger = await openLedger(place.location("asked"));
    for (let i = 0; i < 20; i++) {
      const record = madeUpDocument(i, { sentences: 8, ownEntities: 2 });
      await ledger.recordDocument({
        ...record,
        trace: traceDocument(record),
      });
    }
  });
  afterAll(async () => {
    await ledger.close();
    place.remove();
  });

  const all = async <T>(piece: (cursor?: string) => Promise<Page<T>>): Promise<T[]> => {
    const rows: T[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await piece(cursor ?? undefined);
      rows.push(...page.rows);
      cursor = page.cursor;
    } while (cursor !== null);
    return rows;
  };
  const next = (cursor?: string) => (cursor === undefined ? {} : { cursor });

  it.each(["origins", "assertions", "recent"] as const)(
    "pages through all claims by %s, each once",
    async (order) => {
      const whole = (await ledger.claims({ order, limit: 1000 })).rows;
      expect(await all((cursor) => ledger.claims({ order, limit: 7, ...next(cursor) }))).toEqual(whole);
      expect(new Set(whole.map((claim) => claim.id)).size).toBe(whole.length);
    },
  );

  it("pages through entities, documents, disputes and assertions, each once", async () => {
    const lists = [
      (page: object) => ledger.entities(page),
      (page: object) => ledger.documents(page),
      (page: object) => ledger.disputes(page),
      (page: object) => ledger.assertions(page),
    ];
    for (const list of lists) {
      const whole = (await list({ limit: 1000 })).rows;
      expect(whole.length).toBeGreaterThan(3);
      expect(await all<unknown>((cursor) => list({ limit: 3, ...next(cursor) }))).toEqual(whole);
    }
  });

  it("finds claims about an entity by any of its names, whatever the case", async () => {
    const byName = (await ledger.claims({ about: "noureen FRONT", limit: 1000 })).rows;
    const byMain = (await ledger.claims({ about: "Nurin Front", limit: 1000 })).rows;
    expect(byName.length).toBeGreaterThan(0);
    expect(byName).toEqual(byMain);
    const id = byName[0]!.roles.find((role) => role.name === "Nurin Front")!.entity;
    expect((await ledger.claims({ about: id, limit: 1000 })).rows).toEqual(byMain);
    expect(byName.every((claim) => claim.roles.some((role) => role.entity === id))).toBe(true);
    expect((await ledger.claims({ about: "Nobody at All" })).rows).toEqual([]);
  });

  it("filters claims by frame, speaker, publisher, date, dispute, origins and words", async () => {
    const whole = (await ledger.claims({ limit: 1000 })).rows;
    const ids = async (filter: object) =>
      (await ledger.claims({ ...filter, limit: 1000 })).rows.map((c) => c.id);
    const expected = (keep: (claim: (typeof whole)[number]) => boolean) =>
      whole.filter(keep).map((c) => c.id);
    expect(await ids({ frame: "harbours" })).toEqual(expected((c) => c.frame === "harbours"));
    expect(await ids({ disputed: true })).toEqual(expected((c) => c.disputed));
    expect(await ids({ minOrigins: 2 })).toEqual(expected((c) => c.independentOrigins >= 2));
    expect(await ids({ since: "2017-07-10" })).toEqual(expected((c) => (c.lastSaid ?? "") >= "2017-07-10"));
    expect(await ids({ until: "2017-07-05" })).toEqual(
      expected((c) => c.firstSaid !== null && c.firstSaid <= "2017-07-05"),
    );
    for (const by of ["Tavarian Armed Forces", "Kelmin Observer"]) {
      const spoken = await ids({ by });
      expect(spoken.length).toBeGreaterThan(0);
      for (const claim of spoken.slice(0, 5)) {
        const { rows } = await ledger.assertions({ claim });
        expect(rows.flatMap((row) => row.chain.map((step) => step.name))).toContain(by);
      }
    }
    // Words of the passage count as well as the claim's own.
    const worded = await ids({ text: "harbours" });
    expect(worded).toEqual(expect.arrayContaining(expected((c) => c.frame === "harbours")));
    expect(worded.length).toBeLessThan(whole.length);
  });

  it("gives a claim by the beginning of its id, with its origins, disputes and verdicts", async () => {
    const disputed = (await ledger.claims({ disputed: true })).rows[0]!;
    const claim = await ledger.claim(disputed.id.slice("claim:".length, -4));
    expect(claim).toMatchObject({ id: disputed.id, verdicts: [] });
    expect(claim.disputes.length).toBeGreaterThan(0);
    const { rows } = await ledger.assertions({ claim: claim.id });
    const led = claim.origins.flatMap((origin) => origin.assertions);
    expect(led.toSorted()).toEqual(
      rows
        .filter((row) => row.origin !== null)
        .map((row) => row.id)
        .toSorted(),
    );
    await expect(ledger.claim("claim:")).rejects.toMatchObject({ code: "bad-usage" });
    await expect(ledger.claim("claim:zzz")).rejects.toMatchObject({ code: "not-found" });
  });

  it("shows the exact words of every step of a chain", async () => {
    const { rows } = await ledger.assertions({ limit: 100 });
    const quoted = rows.filter((row) => row.chain.length > 1);
    expect(quoted.length).toBeGreaterThan(0);
    for (const row of quoted) {
      const { text } = await ledger.document(row.document.id);
      const shown = row.chain.flatMap((step) =>
        step.attribution === null
          ? []
          : [...step.attribution.source, ...step.attribution.cue, ...step.attribution.content],
      );
      expect(shown.length).toBeGreaterThan(2);
      for (const words of [row.passage, ...shown])
        expect(text.slice(words.start, words.end)).toBe(words.quote);
    }
  });

  it("searches texts and claims, and shows where the words stand", async () => {
    const found = await ledger.search('"Free Dunmar" HÁRBOURS');
    expect(found.documents.length).toBeGreaterThan(0);
    expect(found.claims.length).toBeGreaterThan(0);
    for (const { id, snippet } of found.documents) {
      const { text } = await ledger.document(id);
      expect(text.slice(snippet.start, snippet.end)).toBe(snippet.quote);
      for (const match of snippet.matches)
        expect(text.slice(match.start, match.end)).toMatch(/^(free|dunmar|harbours)$/i);
    }
    expect((await ledger.search("newsletter")).documents).toEqual([]);
    expect((await ledger.search("harbo*")).documents.length).toBeGreaterThan(0);
    expect((await ledger.search("harbo")).documents).toEqual([]);
  });

  it("takes anything typed into the search", async () => {
    const odd = [
      '"',
      '""',
      "*",
      "NEAR(",
      "a AND",
      "words:x",
      "-x",
      "'; drop table",
      "\0",
      "\ud800",
      "^a",
      "a OR b",
      "({[",
      "€",
    ];
    for (const typed of odd) await ledger.search(typed);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (typed) => {
        await ledger.search(typed);
        await ledger.claims({ text: typed, about: typed, by: typed });
        await ledger.entities({ text: typed });
      }),
      { numRuns: 100 },
    );
  });

  it("gives an entity with all its names, and searches by a part of one", async () => {
    const { rows } = await ledger.entities({ text: "keshani" });
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(["Darim Keshani", "Orvan Keshani"]));
    const front = (await ledger.entities({ text: "noureen" })).rows[0]!;
    expect(await ledger.entity(front.id)).toMatchObject({
      name: "Nurin Front",
      type: "ArmedGroup",
      documents: 20,
    });
    expect((await ledger.entity(front.id)).names.map((n) => n.name)).toContain("Noureen Front");
  });

  it("says when a cursor is none of its own", async () => {
    await expect(ledger.claims({ cursor: "nonsense" })).rejects.toMatchObject({ code: "bad-usage" });
  });
});
