import type { CreateTableBuilder, Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/**
 * Adds the words by which listed names are looked up. What they are is not the ledger's to know: the names that are there lose
 * their key, and whoever next writes to the ledger works out both (`fillListKeys`). Until then they are looked at one by one.
 */
export async function addListWords(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const words = db.schema
    .createTable("list_words")
    .addColumn("skeleton", "text", (c) => c.notNull())
    .addColumn("word", "text", (c) => c.notNull())
    .addColumn("record", dialect.types.reference, (c) => c.notNull().references("list_records.serial"))
    .addPrimaryKeyConstraint("pk_list_words", ["skeleton", "word", "record"]);
  await dialect.inKeyOrder(words as CreateTableBuilder<string, string>).execute();
  await db.updateTable("list_names").set({ key: null }).execute();
}
