import type { Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds where documents of one language stand: of a rare one the library went through all others. */
export async function addDocumentsByLanguage(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  await db.schema
    .createIndex("documents_by_language")
    .on("documents")
    .columns(["language", "sort_date", "id"])
    .execute();
}
