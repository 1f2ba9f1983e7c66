import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import { countFacets } from "../document-facets.ts";
import type { LedgerSchema } from "../schema.ts";

/** Documents counted in one step while an older ledger is brought up to this version. */
const AT_ONCE = 1000;

/** Adds how many documents have each publisher, language, work, edition, year and month, and where claims with times and places stand. */
export async function addDocumentFacets(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const facets = db.schema
    .createTable("document_facets")
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("documents", "integer", (c) => c.notNull())
    .addColumn("first", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("pk_document_facets", ["kind", "value"]);
  await dialect.inKeyOrder(facets as CreateTableBuilder<string, string>).execute();
  await db.schema
    .createIndex("facets_by_count")
    .on("document_facets")
    .columns(["kind", "documents"])
    .execute();
  await sql`create index assertions_by_place on assertions (place) where place is not null and is_current = 1`.execute(
    db,
  );
  await sql`create index assertions_by_time on assertions (${dialect.stated("time", "from")})
    where time is not null and is_current = 1`.execute(db);
  const store = { db, dialect, place: "", frameWords: new Map() };
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("documents")
      .select(["serial", "publisher", "language", "work", "edition", "sort_date"])
      .where("serial", ">", after)
      .orderBy("serial")
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) await countFacets(store, null, row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.serial;
  }
}
