import { type Kysely, sql } from "kysely";
import { countedPlaces } from "../count-places.ts";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds to claims how often each is said and how often denied, by how many; until then denials were counted among the sayings. */
export async function addPlaceCounts(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  for (const column of [
    "said",
    "hedged",
    "said_documents",
    "denied",
    "denied_documents",
    "denying",
    "supposed",
    "remarks",
  ])
    await db.schema
      .alterTable("claims")
      .addColumn(column, "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  await sql`
    with counted as (${countedPlaces(sql`a.claim`, sql`true`)})
    update claims set said = c.said, hedged = c.hedged, said_documents = c.said_documents, denied = c.denied,
      denied_documents = c.denied_documents, supposed = c.supposed, remarks = c.remarks
    from counted c where c.claim = claims.serial`.execute(db);
  await sql`update claims set denying = d.origins from (select claim, count(*) as origins from claim_origins
    where denies = 1 and kind = 'identified' group by claim) as d where d.claim = claims.serial`.execute(db);
}
