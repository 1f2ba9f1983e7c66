import type { Kysely } from "kysely";
import type { LedgerSchema } from "../schema.ts";

/** Adds to the entities of an extraction where they are; readings made before have none. */
export async function addLocations(db: Kysely<LedgerSchema>): Promise<void> {
  await db.schema.alterTable("extraction_entities").addColumn("location", "text").execute();
}
