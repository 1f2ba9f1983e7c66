import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/**
 * Adds the passages in which documents cite others, and the names under which documents are cited. That a document of an earlier
 * program has none of them yet stands in `documents.traced`.
 */
export async function addCitations(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  const keyed = (table: unknown, name: string, ...columns: string[]): Promise<void> =>
    dialect
      .inKeyOrder(
        (table as CreateTableBuilder<string, string>).addPrimaryKeyConstraint(`pk_${name}`, columns as never),
      )
      .execute();
  await keyed(
    schema
      .createTable("citations")
      .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("quote", "text", (c) => c.notNull())
      .addColumn("named", "text", (c) => c.notNull())
      .addColumn("certain", "integer", (c) => c.notNull())
      .addColumn("inside", "integer"),
    "citations",
    "document",
    "position",
  );
  await keyed(
    schema
      .createTable("citation_names")
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("rank", "integer", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull()),
    "citation_names",
    "name",
    "document",
    "position",
  );
  await keyed(
    schema
      .createTable("document_names")
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial")),
    "document_names",
    "name",
    "document",
  );
  await schema
    .createIndex("names_by_citation")
    .on("citation_names")
    .columns(["document", "position", "rank"])
    .execute();
  await schema.createIndex("names_by_document").on("document_names").columns(["document"]).execute();
  await schema
    .alterTable("documents")
    .addColumn("traced", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index documents_untraced on documents (serial) where traced = 0`.execute(db);
}
