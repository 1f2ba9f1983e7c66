import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyLedger, type Ledger, openLedger } from "../../src/ledger/index.ts";
import { DIALECTS } from "./dialects.ts";
import { madeUpDocument } from "./made-up-document.ts";
import { traceDocument } from "./trace-document.ts";

const SEARCHES = ["keshani", '"nurin front"', "harb*", "tavarian attacks", "village", "orsk dal courier"];

/** Every two databases, one to the other. */
const WAYS = DIALECTS.flatMap((from) =>
  DIALECTS.map((to) => ({ from, to, way: `from ${from.name} to ${to.name}` })),
);

async function add(ledger: Ledger, number: number, extractor?: string): Promise<void> {
  const record = madeUpDocument(number, { sentences: 6 }, extractor);
  await ledger.recordDocument({ ...record, trace: traceDocument(record) });
}

/** What a ledger answers: enough to tell two ledgers apart. */
async function answersOf(location: string) {
  const ledger = await openLedger(location, { readonly: true });
  try {
    const found = [];
    for (const typed of SEARCHES) found.push(await ledger.search(typed, 20));
    const { problems, head, entries } = await ledger.verify();
    return {
      ...{ problems, head, entries, found },
      digest: await ledger.contentDigest(),
      log: await ledger.log(),
      claims: (await ledger.claims({ order: "assertions", limit: 300 })).rows,
      names: (await ledger.entities({ text: "keshani" })).rows,
    };
  } finally {
    await ledger.close();
  }
}

describe.each(DIALECTS)("a ledger in $name that is copied", ({ name, open }) => {
  let place: ReturnType<typeof open>;
  let location = "";
  beforeAll(async () => {
    place = open();
    location = place.location("copied");
    const ledger = await openLedger(location);
    for (let i = 0; i < 12; i++) await add(ledger, i);
    await add(ledger, 3, "test/2");
    const [first, second] = (await ledger.claims({ limit: 2 })).rows;
    for (const claim of [first!, second!])
      await ledger.recordVerdict({
        ...{ subject: { kind: "claim", id: claim.id }, decision: "confirm", by: "L. Marsh" },
        ...{ at: "2026-02-03T04:05:06Z", reason: "read in the report" },
      });
    await ledger.close();
  });
  afterAll(() => place.remove());

  it.each(WAYS.filter(({ from }) => from.name === name))(
    "$way is the same, there and back",
    async ({ to }) => {
      const other = to.open();
      const before = await answersOf(location);
      expect(before.found.flatMap(({ documents }) => documents).length).toBeGreaterThan(20);
      const seen: number[] = [];
      const there = other.location("there");
      const copied = await copyLedger(location, there, {
        onProgress: ({ done, total }) => seen.push(done / total),
      });
      expect(copied).toMatchObject({ documents: 12, entries: before.entries, head: before.head });
      expect(seen.at(-1)).toBe(1);
      expect(await answersOf(there)).toEqual(before);
      const back = place.location(`back-from-${to.name}`);
      expect(await copyLedger(there, back)).toEqual(copied);
      expect(await answersOf(back)).toEqual(before);
      // New rows are numbered after those that were copied.
      for (const one of [there, back]) {
        const ledger = await openLedger(one);
        for (const number of [20, 21]) await add(ledger, number);
        await ledger.close();
      }
      const after = await answersOf(there);
      expect(after.entries).toBe(before.entries + 2);
      expect(await answersOf(back)).toEqual(after);
      other.remove();
    },
  );

  it("is not copied over another, nor onto itself, nor from nowhere", async () => {
    const held = place.location("held");
    const ledger = await openLedger(held);
    await add(ledger, 1);
    const digest = await ledger.contentDigest();
    await ledger.close();
    await expect(copyLedger(location, held)).rejects.toMatchObject({ code: "bad-usage", stage: "ledger" });
    await expect(copyLedger(location, location)).rejects.toMatchObject({ code: "bad-usage" });
    await expect(copyLedger(place.location("nowhere"), place.location("empty"))).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await answersOf(held)).digest).toBe(digest);
  });
});
