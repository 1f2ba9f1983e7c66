import { sql } from "kysely";
import type { KeyedWording } from "./find-joinable.ts";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { markDisputed } from "./record-trace.ts";
import { batches, type Store } from "./store.ts";

/** So many counts of the same kind at one place (or by one doer) in one week are set against one another; of more, none are. */
const MOST_COUNTS = 24;

/**
 * Keeps by what counts of people without a name are found; the keys kept before are replaced. Disputes under a key that becomes crowded by
 * this are taken back.
 *
 * @returns ids of claims under keys that are crowded no more: their disputes must be found anew
 */
export async function keepCountKeys(
  store: Store,
  keyed: readonly KeyedWording[],
): Promise<readonly string[]> {
  const serials = await serialsOf(
    store,
    "claims",
    keyed.map(({ id }) => id),
  );
  const claims = [...serials.values()];
  const before: { key: number; claim: number }[] = [];
  for (const batch of batches(claims))
    before.push(
      ...(await store.db.selectFrom("count_keys").selectAll().where("claim", "in", batch).execute()),
    );
  const after = keyed.flatMap(({ id, keys }) => keys.map((key) => ({ key, claim: serials.get(id)! })));
  const named = ({ key, claim }: { key: number; claim: number }) => `${key} ${claim}`;
  const [had, has] = [new Set(before.map(named)), new Set(after.map(named))];
  const gone = before.filter((row) => !has.has(named(row)));
  const fresh = after.filter((row) => !had.has(named(row)));
  if (gone.length === 0 && fresh.length === 0) return [];
  const keys = [...new Set([...gone, ...fresh].map(({ key }) => key))];
  const sizes = await sizesOf(store, keys);
  for (const { key, claim } of gone)
    await store.db.deleteFrom("count_keys").where("key", "=", key).where("claim", "=", claim).execute();
  await insertRows(store, "count_keys", fresh, "keep");
  const now = await sizesOf(store, keys);
  const opened: string[] = [];
  for (const key of keys) {
    const [was, is] = [sizes.get(key) ?? 0, now.get(key) ?? 0];
    if (was <= MOST_COUNTS && is > MOST_COUNTS) await takeBack(store, key);
    if (was > MOST_COUNTS && is <= MOST_COUNTS) opened.push(...(await standingUnder(store, key)));
  }
  return [...new Set(opened)].sort();
}

/** The claims (ids) that are found under keys, as they are counted; a claim under a crowded key of these is none. Sorted. */
export async function countsUnder(store: Store, keys: readonly number[]): Promise<readonly string[]> {
  const sizes = await sizesOf(store, keys);
  const found = new Set<string>();
  for (const [key, size] of sizes)
    if (size <= MOST_COUNTS) for (const id of await standingUnder(store, key)) found.add(id);
  for (const [key, size] of sizes) {
    if (size <= MOST_COUNTS || found.size === 0) continue;
    const { rows } = await sql<{ id: string }>`
      select s.id from count_keys k join claims c on c.serial = k.claim
      join claims s on s.serial = coalesce(c.standing, c.serial)
      where k.key = ${key} and s.id in (${sql.join([...found])})`.execute(store.db);
    for (const { id } of rows) found.delete(id);
  }
  return [...found].sort();
}

async function sizesOf({ db }: Store, keys: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const sizes = new Map<number, number>();
  for (const batch of batches([...new Set(keys)])) {
    const rows = await db
      .selectFrom("count_keys")
      .select(["key", (eb) => eb.fn.countAll<number>().as("size")])
      .where("key", "in", batch)
      .groupBy("key")
      .execute();
    for (const { key, size } of rows) sizes.set(key, Number(size));
  }
  return sizes;
}

async function standingUnder({ db }: Store, key: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.id from count_keys k join claims c on c.serial = k.claim
    join claims s on s.serial = coalesce(c.standing, c.serial) where k.key = ${key}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Takes back the disputes that rest on place and days alone between claims under a key. */
async function takeBack(store: Store, key: number): Promise<void> {
  const under = sql`(select coalesce(c.standing, c.serial) from count_keys k join claims c on c.serial = k.claim where k.key = ${key})`;
  const { rows } = await sql<{ a: number; b: number }>`
    delete from disputes where a in ${under} and b in ${under}
      and (details like '%"event":"near"%' or details like '%"event":"stated"%') returning a, b`.execute(
    store.db,
  );
  await markDisputed(
    store,
    rows.flatMap(({ a, b }) => [a, b]),
  );
}
