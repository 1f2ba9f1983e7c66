import { contentId, HeadwaterError } from "../../model/index.ts";
import type { ClaimFilter } from "../claim-filter.ts";
import { batches, inTransaction, type Store } from "../store.ts";

/** A search for claims whose new matches are reported. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly filter: Omit<ClaimFilter, "limit" | "cursor" | "order">;
  readonly addedAt: string;
}

/**
 * Saves a search under a name.
 *
 * @param known what it matches now: not reported
 * @throws HeadwaterError `bad-usage` when another search has the name
 */
export async function saveSearch(
  store: Store,
  { name, filter, addedAt, known }: Omit<SavedSearch, "id"> & { readonly known: readonly string[] },
): Promise<SavedSearch> {
  const id = contentId("search", name);
  await inTransaction(store, async (inside) => {
    const made = await inside.db
      .insertInto("saved_searches")
      .values({ id, name, filter: JSON.stringify(filter), added_at: addedAt })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    if (made.length === 0) {
      const remedy = "give another name, or remove the other: headwater searches remove NAME";
      throw new HeadwaterError("bad-usage", "ledger", name, "another saved search has this name", remedy);
    }
    await keepKnown(inside, id, known);
  });
  return { id, name, filter, addedAt };
}

/** Removes a search by its name. @throws HeadwaterError `not-found` */
export async function removeSearch(store: Store, name: string): Promise<void> {
  await inTransaction(store, async ({ db }) => {
    const gone = await db.deleteFrom("saved_searches").where("name", "=", name).returning("id").execute();
    if (gone.length === 0)
      throw new HeadwaterError(
        "not-found",
        "ledger",
        name,
        "there is no saved search of this name",
        "headwater searches list shows them",
      );
    await db.deleteFrom("known_matches").where("search", "=", gone[0]!.id).execute();
  });
}

/** All saved searches, by name. */
export async function savedSearches({ db }: Store): Promise<readonly SavedSearch[]> {
  const rows = await db.selectFrom("saved_searches").selectAll().orderBy("name").execute();
  return rows.map(({ id, name, filter, added_at }) => ({
    ...{ id, name, addedAt: added_at },
    filter: JSON.parse(filter) as SavedSearch["filter"],
  }));
}

/** Which of these a search knows already. */
export async function knownMatches(
  { db }: Store,
  search: string,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const batch of batches(subjects)) {
    const rows = await db
      .selectFrom("known_matches")
      .select("subject")
      .where("search", "=", search)
      .where("subject", "in", batch)
      .execute();
    for (const { subject } of rows) known.add(subject);
  }
  return known;
}

/** Keeps what a search knows. Call it inside a transaction. */
export async function keepKnown({ db }: Store, search: string, subjects: readonly string[]): Promise<void> {
  for (const batch of batches(subjects, 200))
    await db
      .insertInto("known_matches")
      .values(batch.map((subject) => ({ search, subject })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
