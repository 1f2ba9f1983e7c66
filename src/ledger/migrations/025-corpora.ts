import { sql } from "kysely";
import type { Database, LedgerDialect } from "../dialect/index.ts";

/** Adds corpora: named sets of documents, those of them that are private with who may see them. */
export async function addCorpora({ schema }: Database, { types }: LedgerDialect): Promise<void> {
  await schema
    .createTable("corpora")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull().unique())
    .addColumn("is_private", "integer", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("corpus_documents")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("corpus", "text", (c) => c.references("corpora.id"))
    .addColumn("document", "text", (c) => c.notNull().references("documents.id"))
    .addColumn("is_in", "integer", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addCheckConstraint("a_place_is_left_or_taken", sql`is_in in (0, 1)`)
    .execute();
  await schema
    .createTable("corpus_members")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("corpus", "text", (c) => c.notNull().references("corpora.id"))
    .addColumn("account", "text", (c) => c.notNull().references("accounts.id"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("corpus_documents_by_document")
    .on("corpus_documents")
    .columns(["document", "serial"])
    .execute();
  await schema
    .createIndex("corpus_documents_by_corpus")
    .on("corpus_documents")
    .columns(["corpus", "document", "serial"])
    .execute();
  await schema
    .createIndex("corpus_members_by_corpus")
    .on("corpus_members")
    .columns(["corpus", "account", "serial"])
    .execute();
}
