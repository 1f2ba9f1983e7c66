import type { CreateTableBuilder, Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds the prints and sketches by which reworded copies are found, and what is known of an echo beside its share. */
export async function addEchoes(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  const prints = schema
    .createTable("word_prints")
    .addColumn("hash", types.reference, (c) => c.notNull())
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addPrimaryKeyConstraint("pk_word_prints", ["hash", "document"]);
  await dialect.inKeyOrder(prints as CreateTableBuilder<string, string>).execute();
  await schema
    .createTable("sketches")
    .addColumn("document", types.reference, (c) => c.primaryKey().notNull().references("documents.serial"))
    .addColumn("packed", types.bytes, (c) => c.notNull())
    .execute();
  for (const [column, type, unknown] of [
    ["strength", "real", 0],
    ["direction", "text", "unknown"],
    ["confidence", "real", 0.5],
    ["passages", "text", "[]"],
  ] as const)
    await schema
      .alterTable("echoes")
      .addColumn(column, type, (c) => c.notNull().defaultTo(unknown))
      .execute();
}
