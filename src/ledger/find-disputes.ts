import { serialsOf } from "./insert-rows.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import type { DisputeRow } from "./record-trace.ts";
import type { Store } from "./store.ts";

/** A dispute with both claims; `b` equals `a` where one claim is asserted and denied. */
export interface DisputedPair {
  readonly a: ClaimRow;
  readonly b: ClaimRow;
  readonly kind: string;
  readonly reason: string;
}

/** All disputes, a piece at a time, in the order in which their first claims were recorded. */
export async function findDisputes(
  store: Store,
  filter: { readonly limit?: number; readonly cursor?: string },
): Promise<Page<DisputedPair>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db.selectFrom("disputes").selectAll();
  if (filter.cursor !== undefined) {
    const { value, after } = positionOf(filter.cursor, place);
    const [b, kind] = JSON.parse(String(value)) as [number, string];
    query = query.where((eb) => eb(eb.refTuple("a", "b", "kind"), ">", eb.tuple(after, b, kind)));
  }
  const rows = await query
    .orderBy("a")
    .orderBy("b")
    .orderBy("kind")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => ({ value: JSON.stringify([row.b, row.kind]), after: row.a }));
  const serials = [...new Set(page.rows.flatMap((row) => [row.a, row.b]))];
  const claims =
    serials.length === 0
      ? []
      : await db.selectFrom("claims").selectAll().where("serial", "in", serials).execute();
  const described = await describeClaims(store, claims);
  const bySerial = new Map(claims.map((claim, i) => [claim.serial, described[i]!]));
  return {
    cursor: page.cursor,
    rows: page.rows.map(({ a, b, kind, reason }) => ({
      a: bySerial.get(a)!,
      b: bySerial.get(b)!,
      kind,
      reason,
    })),
  };
}

/** The disputes that a claim (id) is part of, sorted. */
export async function disputesOf(store: Store, id: string): Promise<readonly DisputeRow[]> {
  const serial = (await serialsOf(store, "claims", [id])).get(id);
  if (serial === undefined) return [];
  const rows = await store.db
    .selectFrom("disputes as x")
    .innerJoin("claims as a", "a.serial", "x.a")
    .innerJoin("claims as b", "b.serial", "x.b")
    .select(["a.id as a", "b.id as b", "x.kind", "x.reason"])
    .where((eb) => eb.or([eb("x.a", "=", serial), eb("x.b", "=", serial)]))
    .execute();
  return rows.sort((x, y) => (x.a + x.b + x.kind < y.a + y.b + y.kind ? -1 : 1));
}
