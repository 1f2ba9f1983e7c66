import { sql } from "kysely";
import { countedPlaces } from "./count-places.ts";
import { countGrown, type Growth } from "./growth.ts";
import { spreadCounts } from "./spread-counts.ts";
import { batches, type Store } from "./store.ts";

/**
 * Brings the counts and dates of claims up to date with their current assertions.
 *
 * @param growth where a new document is all that changed: claims that only grow by it are not counted from the beginning
 */
export async function countClaims(
  store: Store,
  claims: readonly number[],
  growth: Growth | null = null,
): Promise<void> {
  const grown = growth === null ? [] : claims.filter((claim) => !growth.others.has(claim));
  if (growth !== null) await countGrown(store, growth, grown);
  const only = new Set(grown);
  await countAll(
    store,
    claims.filter((claim) => !only.has(claim)),
  );
  await spreadCounts(store, claims);
}

async function countAll({ db }: Store, claims: readonly number[]): Promise<void> {
  for (const batch of batches(claims))
    await sql`
      with counted(claim, assertions, documents, first_said, last_said, vouched, unconfirmed) as materialized (
        select a.claim, count(*), count(distinct a.document), min(d.published), max(d.published),
          sum(case when a.voice != 'comment' and a.certainty != 'unconfirmed' then 1 else 0 end),
          sum(case when a.certainty = 'unconfirmed' then 1 else 0 end)
        from assertions a join documents d on d.serial = a.document
        where a.is_current = 1 and a.claim in (${sql.join(batch)}) group by a.claim)
      update claims set
        assertions = coalesce((select c.assertions from counted c where c.claim = serial), 0),
        documents = coalesce((select c.documents from counted c where c.claim = serial), 0),
        first_said = coalesce((select c.first_said from counted c where c.claim = serial), ''),
        last_said = coalesce((select c.last_said from counted c where c.claim = serial), ''),
        vouched = coalesce((select c.vouched from counted c where c.claim = serial), 0),
        unconfirmed = coalesce((select c.unconfirmed from counted c where c.claim = serial), 0)
      where serial in (${sql.join(batch)})`.execute(db);
  for (const batch of batches(claims))
    await sql`
      with counted as (${countedPlaces(sql`a.claim`, sql`a.claim in (${sql.join(batch)})`)})
      update claims set said = coalesce(c.said, 0), hedged = coalesce(c.hedged, 0),
        said_documents = coalesce(c.said_documents, 0), denied = coalesce(c.denied, 0),
        denied_documents = coalesce(c.denied_documents, 0), supposed = coalesce(c.supposed, 0),
        remarks = coalesce(c.remarks, 0)
      from claims w left join counted c on c.claim = w.serial
      where w.serial = claims.serial and w.serial in (${sql.join(batch)})`.execute(db);
}
