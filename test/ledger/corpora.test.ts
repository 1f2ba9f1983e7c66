import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyLedger, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { traceDocument } from "./trace-document.ts";

const SIGNED = { by: "L. Marsh", at: "2026-02-03T04:05:06.000Z" };

describe.each(DIALECTS)("corpora of a ledger in $name", ({ open, run }) => {
  let place: ReturnType<typeof open>;
  let location = "";
  let ledger: Ledger;
  const ids: string[] = [];

  const add = async (number: number, corpus?: string | null) => {
    const record = madeUpDocument(number);
    const { document } = await ledger.recordDocument({
      ...{ ...record, trace: traceDocument(record), addedAt: SIGNED.at },
      ...(corpus === undefined ? {} : { place: { corpus, by: SIGNED.by } }),
    });
    return document;
  };
  const hiddenFrom = async (account: string | null) => {
    const { corpora } = await ledger.hiddenFrom({ ceiling: "RED", account });
    return [...(await ledger.corpora.withheldBy(corpora))].sort();
  };
  const some = (...numbers: number[]) => numbers.map((number) => ids[number]!).sort();

  beforeAll(async () => {
    place = open();
    location = place.location("corpora");
    ledger = await openLedger(location);
    for (const name of ["ada", "ben", "cy"])
      await ledger.people.add({
        ...{ id: `account:${name}`, name, role: "analyst", ceiling: "RED" },
        ...SIGNED,
      });
  });
  afterAll(async () => {
    await ledger.close();
    place.remove();
  });

  it("cost nothing while there are none", async () => {
    ids.push(await add(0));
    expect(await ledger.lastSeeing()).toBeNull();
    expect((await ledger.hiddenFrom({ ceiling: "CLEAR", account: null })).corpora).toEqual([]);
  });

  it("are made once under a name, as a reader takes it", async () => {
    const made = await ledger.corpora.make({
      ...{ id: "corpus:mill", name: "Mill  leaks", isPrivate: true, keeper: "account:ada" },
      ...SIGNED,
    });
    expect(made).toMatchObject({ name: "Mill  leaks", isPrivate: true, documents: 0 });
    await ledger.corpora.make({ ...{ id: "corpus:harl", name: "Harl", isPrivate: true }, ...SIGNED });
    await ledger.corpora.make({ ...{ id: "corpus:press", name: "Press", isPrivate: false }, ...SIGNED });
    for (const name of ["mill leaks", " ", "corpus:mill"])
      await expect(
        ledger.corpora.make({ ...{ id: "corpus:other", name, isPrivate: false }, ...SIGNED }),
      ).rejects.toMatchObject({ code: "bad-usage" });
    expect((await ledger.corpora.list()).map(({ name }) => name)).toEqual(["Harl", "Mill  leaks", "Press"]);
  });

  it("that are private hide what lies in them alone from who is no member", async () => {
    ids.push(await add(1, "corpus:mill"), await add(2, "corpus:press"), await add(3, null));
    expect(await hiddenFrom("account:ada")).toEqual([]);
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    expect(await hiddenFrom(null)).toEqual(some(1));
    await ledger.corpora.seat("corpus:mill", "account:ben", "reader", SIGNED);
    expect(await hiddenFrom("account:ben")).toEqual([]);
    await ledger.corpora.seat("corpus:mill", "account:ben", null, SIGNED);
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    expect((await ledger.corpora.members("corpus:mill")).map(({ name, role }) => [name, role])).toEqual([
      ["ada", "keeper"],
    ]);
    await expect(ledger.corpora.seat("corpus:press", "account:ben", "reader", SIGNED)).rejects.toMatchObject({
      code: "bad-usage",
    });
    await expect(
      ledger.corpora.seat("corpus:mill", "account:nobody", "reader", SIGNED),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("share what lies in a shared place too, until it is taken out of it", async () => {
    const lay = (corpus: string | null, number: number, only = false) =>
      ledger.corpora.place({ ...{ corpus, documents: [ids[number]!], only }, ...SIGNED });
    // What everybody sees goes on to be seen.
    expect(await lay("corpus:mill", 0)).toEqual(some(0));
    expect(await lay("corpus:mill", 0)).toEqual([]);
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    await lay("corpus:mill", 0, true);
    expect(await hiddenFrom("account:ben")).toEqual(some(0, 1));
    // The same bytes again, by somebody who does not know that they are there.
    await add(0, null);
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    await add(1, "corpus:press");
    expect(await hiddenFrom("account:ben")).toEqual([]);
    await lay("corpus:mill", 1, true);
    await add(1, "corpus:harl");
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    expect(await hiddenFrom("account:ada")).toEqual([]);
    // Without a word of where, a document stays where it lies.
    await add(1);
    expect(await hiddenFrom("account:ben")).toEqual(some(1));
    await expect(
      ledger.corpora.place({ ...{ corpus: null, documents: ["sha256:none"] }, ...SIGNED }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("change what is asked to know that somebody sees more or less", async () => {
    const seen = new Set([await ledger.lastSeeing()]);
    await add(4);
    expect(seen.has(await ledger.lastSeeing())).toBe(true);
    await add(5, "corpus:mill");
    seen.add(await ledger.lastSeeing());
    await ledger.corpora.seat("corpus:mill", "account:cy", "reader", SIGNED);
    seen.add(await ledger.lastSeeing());
    await ledger.corpora.make({ ...{ id: "corpus:new", name: "New", isPrivate: true }, ...SIGNED });
    seen.add(await ledger.lastSeeing());
    expect(seen.size).toBe(4);
  });

  it("are copied, and verified against the log", async () => {
    const copy = place.location("copied");
    await copyLedger(location, copy);
    const other = await openLedger(copy);
    const told = async (one: Ledger) => ({
      corpora: await one.corpora.list(),
      members: await one.corpora.members(),
      hidden: await one.hiddenFrom({ ceiling: "RED", account: "account:ben" }),
      withheld: [...(await one.corpora.withheldBy(["corpus:mill", "corpus:harl"]))].sort(),
    });
    expect(await told(other)).toEqual(await told(ledger));
    expect((await other.verify()).problems).toEqual([]);
    expect((await other.verify()).head).toBe((await ledger.verify()).head);
    run(copy, "update corpus_members set role = 'keeper' where account = 'account:cy'");
    run(copy, "update corpus_documents set corpus = 'corpus:press' where serial = 1");
    run(copy, "update corpora set is_private = 0 where id = 'corpus:harl'");
    expect((await other.verify()).problems.map(({ subject }) => subject).sort()).toEqual(
      ["corpus:harl", "corpus:mill", ids[1]!].sort(),
    );
    await other.close();
  });
});
