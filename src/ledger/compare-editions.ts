import type { ListEntry } from "../model/index.ts";
import { insertRows } from "./insert-rows.ts";
import { batches, type Store } from "./store.ts";

/** How many entries an edition has otherwise than the one before it. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/**
 * Finds the edition before one and keeps what changed between them; where the edition came in between two that were
 * there, the later one is compared anew. Changes are worked out from what stands in the editions, in any order of loading.
 */
export async function recordChanges(store: Store, edition: number): Promise<void> {
  const order = await store.db
    .selectFrom("list_editions")
    .select("serial")
    .where("list", "=", (eb) =>
      eb.selectFrom("list_editions as e").select("e.list").where("e.serial", "=", edition),
    )
    .orderBy("sort_date")
    .orderBy("serial")
    .execute();
  const at = order.findIndex((row) => row.serial === edition);
  const next = order[at + 1];
  await compare(store, edition, order[at - 1]?.serial ?? null);
  if (next !== undefined) await compare(store, next.serial, edition);
}

/** Replaces the changes of an edition by those from `previous`; none where there is no edition before it. */
async function compare(store: Store, edition: number, previous: number | null): Promise<void> {
  const { db } = store;
  await db.updateTable("list_editions").set({ previous }).where("serial", "=", edition).execute();
  await db.deleteFrom("list_changes").where("edition", "=", edition).execute();
  if (previous === null) return;
  const before = new Map((await onlyIn(store, previous, edition)).map((row) => [row.entry, row.serial]));
  for (const batch of batches(await onlyIn(store, edition, previous))) {
    const pairs = batch.map(({ entry, serial: after }) => ({
      entry,
      after,
      before: before.get(entry) ?? null,
    }));
    for (const { entry } of batch) before.delete(entry);
    const contents = await contentsOf(
      store,
      pairs.flatMap((pair) => (pair.before === null ? [] : [pair.before, pair.after])),
    );
    const rows = pairs.map((pair) => ({
      edition,
      entry: pair.entry,
      kind: pair.before === null ? "added" : "changed",
      before: pair.before,
      after: pair.after,
      fields: JSON.stringify(
        pair.before === null
          ? []
          : fieldsBetween(contents.get(pair.before) ?? "{}", contents.get(pair.after) ?? "{}"),
      ),
    }));
    await insertRows(store, "list_changes", rows);
  }
  const gone = [...before].map(([entry, serial]) => ({
    ...{ edition, entry, kind: "removed", before: serial, after: null, fields: "[]" },
  }));
  await insertRows(store, "list_changes", gone);
}

/** Records of one edition that do not stand in another as they are. */
function onlyIn({ db }: Store, edition: number, other: number) {
  return db
    .selectFrom("edition_records as e")
    .innerJoin("list_records as r", "r.serial", "e.record")
    .select(["r.serial", "r.entry"])
    .where("e.edition", "=", edition)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("edition_records as o")
            .select("o.record")
            .where("o.edition", "=", other)
            .whereRef("o.record", "=", "e.record"),
        ),
      ),
    )
    .orderBy("r.entry")
    .execute();
}

async function contentsOf({ db }: Store, serials: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (const batch of batches(serials)) {
    const rows = await db
      .selectFrom("list_records")
      .select(["serial", "content"])
      .where("serial", "in", batch)
      .execute();
    for (const row of rows) found.set(row.serial, row.content);
  }
  return found;
}

/** Fields that differ; `raw` where all fields agree and only the record's own text does not. */
function fieldsBetween(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((json) => JSON.parse(json) as Partial<ListEntry>);
  const fields = Object.keys(now!) as (keyof ListEntry)[];
  const differ = fields.filter((field) => JSON.stringify(old![field]) !== JSON.stringify(now![field]));
  return differ.length > 0 ? differ : ["raw"];
}
