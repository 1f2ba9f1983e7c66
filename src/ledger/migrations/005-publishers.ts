import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds the key of a document's publisher, by which a source that is quoted is found among those that publish. */
export async function addPublisherKeys(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  await db.schema.alterTable("documents").addColumn("publisher_key", "text").execute();
  await db.schema
    .createIndex("documents_by_publisher_key")
    .on("documents")
    .columns(["publisher_key", "sort_date"])
    .execute();
}
