import { partsOf } from "./canonical.ts";
import { batches, type Store } from "./store.ts";

/**
 * Claims (row numbers) whose origins may be others once some entities (row numbers) stand for themselves or for others: those that they are quoted for, and those
 * that one body both publishes and is quoted for, under names of which somebody says that they are one.
 *
 * @param stood those that stood for the entities before, and stand for them now
 */
export async function claimsVoicedBy(
  store: Store,
  entities: readonly number[],
  stood: readonly number[],
): Promise<readonly number[]> {
  const { db } = store;
  const found = new Set<number>();
  const group = await partsOf(store, stood);
  const voicedBy = (batch: readonly number[]) =>
    db
      .selectFrom("chain_links as l")
      .innerJoin("assertions as a", "a.serial", "l.assertion")
      .select("a.claim")
      .distinct()
      .where("l.entity", "in", batch)
      .where("a.is_current", "=", 1);
  for (const batch of batches(entities))
    for (const { claim } of await voicedBy(batch).execute()) found.add(claim);
  for (const batch of batches(group)) {
    const published = await db
      .selectFrom("documents as d")
      .innerJoin("assertions as p", "p.document", "d.serial")
      .select("p.claim")
      .distinct()
      .where("d.publisher_key", "in", (eb) =>
        eb.selectFrom("entities").select("key").where("serial", "in", batch),
      )
      .where("p.claim", "in", voicedBy(batch))
      .execute();
    for (const { claim } of published) found.add(claim);
  }
  return [...found].sort((a, b) => a - b);
}
