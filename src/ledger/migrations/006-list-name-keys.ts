import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds the key of a listed name, by which an entry is joined with the entity that documents speak of; null until it is worked out. */
export async function addListNameKeys(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  await db.schema.alterTable("list_names").addColumn("key", "text").execute();
  await db.schema.createIndex("list_names_by_key").on("list_names").columns(["key"]).execute();
}
