import fc from "fast-check";
import { expect, it } from "vitest";
import { listed, merged, type Place, placeOf, scan } from "../../src/ledger/scan.ts";

const places = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 9 }), serial: fc.integer({ min: 1, max: 4000 }) }),
  {
    maxLength: 400,
  },
);

/** One value a row number, as in a ledger. */
function distinct(rows: readonly Place[]): Place[] {
  return [...new Map(rows.map((row) => [row.serial, row])).values()];
}

const inOrder = (rows: readonly Place[]) =>
  rows
    .toSorted((a, b) => Number(b.value) - Number(a.value) || b.serial - a.serial)
    .map(({ serial }) => serial);

it("reads a list in pieces, whatever is left out of it: all that is kept, once, in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      places,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 50 }),
      async (rows, limit, share) => {
        const all = distinct(rows);
        const keep = async (serials: readonly number[]) =>
          new Map(serials.filter((serial) => serial % share === 0).map((serial) => [serial, serial]));
        const found: number[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const after = placeOf(cursor, "here", "number");
          const piece = await scan(listed(all), keep, { limit, after, isFiltered: share > 1 });
          expect(piece.rows.length).toBeLessThanOrEqual(limit);
          found.push(...piece.rows);
          cursor = piece.cursor;
        }
        expect(found).toEqual(inOrder(all.filter(({ serial }) => serial % share === 0)));
      },
    ),
  );
});

it("looks at a bounded part of a long list for one piece, and goes on from there", async () => {
  let looked = 0;
  const all = Array.from({ length: 20_000 }, (_, i) => ({ value: 1, serial: i + 1 }));
  const keep = async (serials: readonly number[]) => {
    looked += serials.length;
    return new Map(serials.filter((serial) => serial === 5).map((serial) => [serial, serial]));
  };
  const found: number[] = [];
  let pieces = 0;
  for (let cursor: string | null | undefined; cursor !== null; pieces++) {
    looked = 0;
    const piece = await scan(listed(all), keep, {
      limit: 10,
      after: placeOf(cursor, "here", "number"),
      isFiltered: true,
    });
    expect(looked).toBeLessThan(7000);
    found.push(...piece.rows);
    cursor = piece.cursor;
  }
  expect(found).toEqual([5]);
  expect(pieces).toBeGreaterThan(2);
});

it("reads several lists as one, what stands in more than one once", async () => {
  await fc.assert(
    fc.asyncProperty(places, places, fc.integer({ min: 1, max: 40 }), async (one, other, most) => {
      const all = distinct([...one, ...other]);
      const known = new Set(one.map(({ serial }) => serial));
      const readOn = merged([
        listed(all.filter(({ serial }) => known.has(serial))),
        listed(all.filter(({ serial }) => serial % 2 === 0 || !known.has(serial))),
      ]);
      const found: number[] = [];
      for (let after: Place | null = null; ; ) {
        const piece = await readOn(after, most);
        found.push(...piece.map(({ serial }) => serial));
        if (piece.length < most) break;
        after = piece.at(-1)!;
      }
      expect(found).toEqual(inOrder(all));
    }),
  );
});
