import type { CreateTableBuilder, Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

type Table = keyof LedgerSchema;
type Builder = CreateTableBuilder<Table, string>;

/** Makes every table of the first version with its indexes. One index serves each question; see docs/schema.md. */
export async function makeFirstTables(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  const table = (name: Table): Builder => schema.createTable(name) as Builder;
  const serial = (name: Table): Builder =>
    table(name).addColumn("serial", types.serial, (c) => c.primaryKey().notNull());
  // Tables whose rows are found by their whole key are kept in key order, without a second copy of the key.
  const keyed = (builder: Builder, ...columns: string[]): Promise<void> =>
    dialect.inKeyOrder(builder.addPrimaryKeyConstraint(`pk_${columns.join("_")}`, columns)).execute();

  await table("blobs")
    .addColumn("sha256", "text", (c) => c.primaryKey().notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("encoding", "text", (c) => c.notNull())
    .addColumn("bytes", types.bytes, (c) => c.notNull())
    .execute();

  await serial("documents")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("media_type", "text", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("publisher", "text")
    .addColumn("credit", "text")
    .addColumn("published", "text")
    .addColumn("sort_date", "text", (c) => c.notNull())
    .addColumn("url", "text")
    .addColumn("language", "text")
    .addColumn("work", "text")
    .addColumn("edition", "text")
    .addColumn("metadata", "text", (c) => c.notNull())
    .addColumn("prints", "integer", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();

  await serial("texts")
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("reader", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addUniqueConstraint("one_text", ["document", "reader", "sha256"])
    .execute();

  await keyed(
    table("segments")
      .addColumn("text", types.reference, (c) => c.notNull().references("texts.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("author", "text"),
    "text",
    "position",
  );

  await serial("extractions")
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addColumn("text", types.reference, (c) => c.notNull().references("texts.serial"))
    .addColumn("extractor", "text", (c) => c.notNull())
    .addColumn("is_current", "integer", (c) => c.notNull())
    .addColumn("notes", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addUniqueConstraint("one_extraction", ["document", "extractor"])
    .execute();

  await serial("entities")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("key", "text")
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("named", "integer", (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .addColumn("mentions", "integer", (c) => c.notNull())
    .execute();

  await serial("entity_names")
    .addColumn("entity", types.reference, (c) => c.notNull().references("entities.serial"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("fullest", "integer", (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .addUniqueConstraint("one_name", ["entity", "name"])
    .execute();

  await keyed(
    table("entity_types")
      .addColumn("entity", types.reference, (c) => c.notNull().references("entities.serial"))
      .addColumn("type", "text", (c) => c.notNull())
      .addColumn("documents", "integer", (c) => c.notNull()),
    "entity",
    "type",
  );

  await keyed(
    table("extraction_entities")
      .addColumn("extraction", types.reference, (c) => c.notNull().references("extractions.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("entity", types.reference, (c) => c.notNull().references("entities.serial"))
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("type", "text", (c) => c.notNull())
      .addColumn("aliases", "text", (c) => c.notNull()),
    "extraction",
    "position",
  );

  await keyed(
    table("mentions")
      .addColumn("extraction", types.reference, (c) => c.notNull().references("extractions.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("type", "text", (c) => c.notNull())
      .addColumn("form", "text", (c) => c.notNull())
      .addColumn("member", "integer"),
    "extraction",
    "position",
  );

  await keyed(
    table("passages")
      .addColumn("text", types.reference, (c) => c.notNull().references("texts.serial"))
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("quote", "text", (c) => c.notNull())
      .addColumn("before", "text", (c) => c.notNull())
      .addColumn("after", "text", (c) => c.notNull()),
    "text",
    "start",
    "end",
  );

  await serial("attributions")
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addColumn("text", types.reference, (c) => c.notNull().references("texts.serial"))
    .addColumn("stance", "text", (c) => c.notNull())
    .addColumn("parent", types.reference, (c) => c.references("attributions.serial"))
    .addColumn("speaker", types.reference, (c) => c.references("entities.serial"))
    .addUniqueConstraint("one_attribution", ["document", "id"])
    .execute();

  await keyed(
    table("attribution_ranges")
      .addColumn("attribution", types.reference, (c) => c.notNull().references("attributions.serial"))
      .addColumn("part", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull())
      .addColumn("quote", "text", (c) => c.notNull()),
    "attribution",
    "part",
    "position",
  );

  await keyed(
    table("extraction_attributions")
      .addColumn("extraction", types.reference, (c) => c.notNull().references("extractions.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("attribution", types.reference, (c) => c.notNull().references("attributions.serial")),
    "extraction",
    "position",
  );

  await serial("claims")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("frame", "text", (c) => c.notNull())
    .addColumn("polarity", "text", (c) => c.notNull())
    .addColumn("quantity", "text")
    .addColumn("assertions", "integer", (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .addColumn("origins", "integer", (c) => c.notNull())
    .addColumn("disputed", "integer", (c) => c.notNull())
    .addColumn("first_said", "text", (c) => c.notNull())
    .addColumn("last_said", "text", (c) => c.notNull())
    .execute();

  await keyed(
    table("claim_roles")
      .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial"))
      .addColumn("role", "text", (c) => c.notNull())
      .addColumn("entity", types.reference, (c) => c.notNull().references("entities.serial")),
    "claim",
    "role",
  );

  await keyed(
    table("claim_pairs")
      .addColumn("low", types.reference, (c) => c.notNull().references("entities.serial"))
      .addColumn("high", types.reference, (c) => c.notNull().references("entities.serial"))
      .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial")),
    "low",
    "high",
    "claim",
  );

  await serial("assertions")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial"))
    .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
    .addColumn("text", types.reference, (c) => c.notNull().references("texts.serial"))
    .addColumn("start", "integer", (c) => c.notNull())
    .addColumn("end", "integer", (c) => c.notNull())
    .addColumn("certainty", "text", (c) => c.notNull())
    .addColumn("voice", "text", (c) => c.notNull())
    .addColumn("attribution", types.reference, (c) => c.references("attributions.serial"))
    .addColumn("time", "text")
    .addColumn("place", types.reference, (c) => c.references("entities.serial"))
    .addColumn("quantity", "text")
    .addColumn("is_current", "integer", (c) => c.notNull())
    .addColumn("origin", "text")
    .addColumn("denies", "integer", (c) => c.notNull())
    .addColumn("is_echo", "integer", (c) => c.notNull())
    .execute();

  await keyed(
    table("extraction_assertions")
      .addColumn("extraction", types.reference, (c) => c.notNull().references("extractions.serial"))
      .addColumn("assertion", types.reference, (c) => c.notNull().references("assertions.serial")),
    "extraction",
    "assertion",
  );

  await keyed(
    table("chain_links")
      .addColumn("assertion", types.reference, (c) => c.notNull().references("assertions.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("entity", types.reference, (c) => c.references("entities.serial"))
      .addColumn("name", "text")
      .addColumn("attribution", types.reference, (c) => c.references("attributions.serial")),
    "assertion",
    "position",
  );

  await serial("verdicts")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("decision", "text", (c) => c.notNull())
    .addColumn("correction", "text")
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("supersedes", types.reference, (c) => c.references("verdicts.serial"))
    .execute();

  await keyed(
    table("sentence_prints")
      .addColumn("hash", types.reference, (c) => c.notNull())
      .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("start", "integer", (c) => c.notNull())
      .addColumn("end", "integer", (c) => c.notNull()),
    "hash",
    "document",
    "start",
  );

  await keyed(
    table("echoes")
      .addColumn("document", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("original", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("share", "real", (c) => c.notNull())
      .addColumn("shared", "integer", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull()),
    "document",
    "original",
  );

  await keyed(
    table("claim_origins")
      .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial"))
      .addColumn("origin", "text", (c) => c.notNull())
      .addColumn("denies", "integer", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("first_document", types.reference, (c) => c.notNull().references("documents.serial"))
      .addColumn("assertions", "integer", (c) => c.notNull())
      .addColumn("echoes", "integer", (c) => c.notNull()),
    "claim",
    "origin",
    "denies",
  );

  await keyed(
    table("disputes")
      .addColumn("a", types.reference, (c) => c.notNull().references("claims.serial"))
      .addColumn("b", types.reference, (c) => c.notNull().references("claims.serial"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull()),
    "a",
    "b",
    "kind",
  );

  await table("log")
    .addColumn("seq", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("payload", "text", (c) => c.notNull())
    .addColumn("previous", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();

  for (const [name, on, columns] of INDEXES)
    await schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute();
  await dialect.makeSearchTables(db);
}

const INDEXES: readonly (readonly [name: string, on: Table, columns: readonly string[]])[] = [
  ["documents_by_date", "documents", ["sort_date", "id"]],
  ["documents_by_publisher", "documents", ["publisher", "sort_date", "id"]],
  ["documents_by_edition", "documents", ["work", "sort_date", "id"]],
  ["entities_by_use", "entities", ["documents"]],
  ["entities_by_type", "entities", ["type", "documents"]],
  ["extractions_by_entity", "extraction_entities", ["entity", "extraction"]],
  ["attributions_by_speaker", "attributions", ["speaker", "document"]],
  ["extractions_by_attribution", "extraction_attributions", ["attribution"]],
  ["claims_by_origins", "claims", ["origins"]],
  ["claims_by_assertions", "claims", ["assertions"]],
  ["claims_by_date", "claims", ["last_said"]],
  ["claims_by_frame", "claims", ["frame", "origins"]],
  ["claims_by_dispute", "claims", ["disputed", "origins"]],
  ["claims_by_entity", "claim_roles", ["entity", "claim"]],
  ["assertions_by_claim", "assertions", ["claim", "is_current", "document"]],
  ["assertions_by_document", "assertions", ["document", "is_current"]],
  ["extractions_by_assertion", "extraction_assertions", ["assertion"]],
  ["links_by_entity", "chain_links", ["entity", "assertion"]],
  ["log_by_subject", "log", ["subject"]],
  ["verdicts_by_subject", "verdicts", ["subject_kind", "subject"]],
  ["prints_by_document", "sentence_prints", ["document"]],
  ["echoes_by_original", "echoes", ["original"]],
  ["disputes_by_other", "disputes", ["b"]],
];
