import type { Kysely } from "kysely";
import type { LedgerSchema } from "../schema.ts";

/** Adds who looks at what is watched. */
export async function addWatchRuns(db: Kysely<LedgerSchema>): Promise<void> {
  await db.schema
    .createTable("watch_runs")
    .addColumn("id", "integer", (c) => c.primaryKey().notNull())
    .addColumn("machine", "text", (c) => c.notNull())
    .addColumn("process", "integer", (c) => c.notNull())
    .addColumn("began_at", "text", (c) => c.notNull())
    .execute();
}
