import { contentId, HeadwaterError } from "../../model/index.ts";
import { batches, inTransaction, type Store } from "../store.ts";

/** What can be watched. */
export const WATCH_KINDS = ["feed", "sitemap", "page", "folder"] as const;

export type WatchKind = (typeof WATCH_KINDS)[number];

/** Something that is looked at again and again. Times are ISO 8601. */
export interface Watch {
  readonly id: string;
  readonly kind: WatchKind;
  readonly address: string;
  readonly everySeconds: number;
  readonly addedAt: string;
  readonly dueAt: string;
  readonly checkedAt: string | null;
  /** What went wrong the last time, in words, and how often in a row. */
  readonly fault: string | null;
  readonly faults: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Items that were seen in it. */
  readonly items: number;
}

/** What a look left behind. */
export type WatchState = Pick<Watch, "dueAt" | "fault" | "faults" | "etag" | "lastModified"> & {
  readonly checkedAt: string;
};

/** What was seen in something that is watched. */
export interface WatchedItem {
  readonly item: string;
  readonly print: string;
  readonly document: string | null;
  readonly seenAt: string;
}

/** Adds a watch, due at once. One that is there already gets the new pause; true where it is new. */
export async function addWatch(
  { db }: Store,
  watch: Pick<Watch, "kind" | "address" | "everySeconds" | "addedAt">,
): Promise<boolean> {
  const { kind, address, everySeconds, addedAt } = watch;
  const id = contentId("watch", kind, address);
  const state = { added_at: addedAt, due_at: addedAt, checked_at: null, fault: null, faults: 0 };
  const made = await db
    .insertInto("watches")
    .values({ id, kind, address, every_seconds: everySeconds, ...state, etag: null, last_modified: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  if (made.length > 0) return true;
  await db.updateTable("watches").set({ every_seconds: everySeconds }).where("id", "=", id).execute();
  return false;
}

/**
 * Ends a watch, by its address, its id or the beginning of it. The documents that it brought stay, and so do its alerts.
 *
 * @throws HeadwaterError `not-found`
 */
export async function removeWatch(store: Store, meant: string): Promise<Watch> {
  const found = (await watches(store)).filter(
    ({ id, address }) =>
      address === meant || id === meant || id.startsWith(`watch:${meant.replace(/^watch:/, "")}`),
  );
  if (found.length !== 1) {
    const what = found.length === 0 ? "is not watched" : "may be several";
    throw new HeadwaterError("not-found", "ledger", meant, what, "headwater watch list shows what is");
  }
  const [watch] = found;
  await inTransaction(store, async ({ db }) => {
    await db.deleteFrom("watched_items").where("watch", "=", watch!.id).execute();
    await db.deleteFrom("watches").where("id", "=", watch!.id).execute();
  });
  return watch!;
}

/** Everything that is watched, what is due first before the rest. */
export async function watches({ db }: Store): Promise<readonly Watch[]> {
  const rows = await db
    .selectFrom("watches as w")
    .selectAll("w")
    .select((eb) =>
      eb
        .selectFrom("watched_items as i")
        .select((inner) => inner.fn.countAll().as("count"))
        .whereRef("i.watch", "=", "w.id")
        .as("items"),
    )
    .orderBy("w.due_at")
    .orderBy("w.id")
    .execute();
  return rows.map(({ every_seconds, added_at, due_at, checked_at, last_modified, kind, items, ...row }) => ({
    ...row,
    ...{ kind: kind as WatchKind, everySeconds: every_seconds, addedAt: added_at, dueAt: due_at },
    ...{ checkedAt: checked_at, lastModified: last_modified, items: Number(items ?? 0) },
  }));
}

/** Keeps what a look at a watch left behind. */
export async function recordCheck({ db }: Store, watch: string, state: WatchState): Promise<void> {
  const { dueAt, checkedAt, lastModified, ...rest } = state;
  await db
    .updateTable("watches")
    .set({ ...rest, due_at: dueAt, checked_at: checkedAt, last_modified: lastModified })
    .where("id", "=", watch)
    .execute();
}

/** What was seen of these items before, by item. */
export async function itemsOf(
  { db }: Store,
  watch: string,
  items: readonly string[],
): Promise<ReadonlyMap<string, WatchedItem>> {
  const found = new Map<string, WatchedItem>();
  for (const batch of batches(items)) {
    const rows = await db
      .selectFrom("watched_items")
      .selectAll()
      .where("watch", "=", watch)
      .where("item", "in", batch)
      .execute();
    for (const { item, print, document, seen_at } of rows)
      found.set(item, { item, print, document, seenAt: seen_at });
  }
  return found;
}

/** Keeps what an item is now. */
export async function recordItem(
  { db }: Store,
  watch: string,
  { item, print, document, seenAt }: WatchedItem,
): Promise<void> {
  const now = { print, document, seen_at: seenAt };
  await db
    .insertInto("watched_items")
    .values({ watch, item, ...now })
    .onConflict((conflict) => conflict.columns(["watch", "item"]).doUpdateSet(now))
    .execute();
}
