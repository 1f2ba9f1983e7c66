import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds how documents came over the network. */
export async function addCaptures(db: Kysely<LedgerSchema>, { types }: LedgerDialect): Promise<void> {
  await db.schema
    .createTable("captures")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addColumn("requested", "text", (c) => c.notNull())
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("status", "integer", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("redirects", "text", (c) => c.notNull())
    .addColumn("headers", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("captures_by_document")
    .on("captures")
    .columns(["document", "requested", "url"])
    .execute();
}
