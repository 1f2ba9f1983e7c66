import { sql } from "kysely";
import { batches, type Store } from "./store.ts";

/** An origin of a claim, as far as a count of sources goes. */
export interface CountedOrigin {
  readonly origin: string;
  readonly kind: string;
}

/**
 * Keeps how many claims start with each source, after the origins of a claim were changed in `claim_origins`. A source without claims goes.
 * The name is the first by its letters of all that the source has as an origin, so that the order of reading does not matter.
 */
export async function recountSources(
  { db }: Store,
  before: readonly CountedOrigin[],
  after: readonly CountedOrigin[],
): Promise<void> {
  const changes = new Map<string, number>();
  const count = (origins: readonly CountedOrigin[], by: number): void => {
    for (const { origin, kind } of origins)
      if (kind === "identified") changes.set(origin, (changes.get(origin) ?? 0) + by);
  };
  count(before, -1);
  count(after, 1);
  const keys = [...changes.keys()].sort();
  for (const key of keys)
    await sql`insert into sources (key, name, claims) values (${key}, '', ${changes.get(key)!})
      on conflict (key) do update set claims = sources.claims + excluded.claims`.execute(db);
  for (const batch of batches(keys)) {
    await db.deleteFrom("sources").where("key", "in", batch).where("claims", "<=", 0).execute();
    await sql`update sources set name = (select min(o.name) from claim_origins o
      where o.origin = sources.key and o.kind = 'identified') where key in (${sql.join(batch)})`.execute(db);
  }
}
