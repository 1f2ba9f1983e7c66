import { type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds how many claims start with each source: to list them, the origins of all claims were counted each time. */
export async function addSourceCounts(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  await dialect
    .inKeyOrder(
      schema
        .createTable("sources")
        .addColumn("key", "text", (c) => c.notNull())
        .addColumn("name", "text", (c) => c.notNull())
        .addColumn("claims", "integer", (c) => c.notNull())
        .addPrimaryKeyConstraint("sources_key", ["key"]),
    )
    .execute();
  await schema
    .createIndex("origins_by_source")
    .on("claim_origins")
    .columns(["origin", "kind", "name"])
    .execute();
  await sql`insert into sources (key, name, claims) select origin, min(name), count(*) from claim_origins
    where kind = 'identified' group by origin`.execute(db);
  await sql`create index sources_by_claims on sources (claims desc, key)`.execute(db);
}
