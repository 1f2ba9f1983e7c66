import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds what time-stamping authorities said of the log. */
export async function addTimestamps(db: Kysely<LedgerSchema>, { types }: LedgerDialect): Promise<void> {
  await db.schema
    .createTable("timestamps")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("entry", types.reference, (c) => c.notNull())
    .addColumn("head", "text", (c) => c.notNull())
    .addColumn("tsa", "text", (c) => c.notNull())
    .addColumn("time", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("answer", types.bytes, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("timestamps_by_entry").on("timestamps").columns(["entry"]).execute();
}
