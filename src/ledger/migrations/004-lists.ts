import type { CreateTableBuilder, Kysely } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

type Table = keyof LedgerSchema;
type Builder = CreateTableBuilder<Table, string>;

/** Makes the tables of designation lists: editions, what stands in each, and what changed from one to the next. */
export async function makeListTables(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { types } = dialect;
  const table = (name: Table): Builder => db.schema.createTable(name) as Builder;
  const serial = (name: Table): Builder =>
    table(name).addColumn("serial", types.serial, (c) => c.primaryKey().notNull());
  const keyed = (builder: Builder, ...columns: string[]): Promise<void> =>
    dialect.inKeyOrder(builder.addPrimaryKeyConstraint(`pk_${columns.join("_")}`, columns)).execute();

  await serial("list_editions")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("authority", "text", (c) => c.notNull())
    .addColumn("published", "text")
    .addColumn("sort_date", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("path", "text", (c) => c.notNull())
    .addColumn("reader", "text", (c) => c.notNull())
    .addColumn("files", "text", (c) => c.notNull())
    .addColumn("entries", "integer", (c) => c.notNull())
    .addColumn("names", "integer", (c) => c.notNull())
    .addColumn("previous", types.reference, (c) => c.references("list_editions.serial"))
    .addColumn("loaded_at", "text", (c) => c.notNull())
    .execute();

  await serial("list_records")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("entry", "text", (c) => c.notNull())
    .addColumn("schema", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("listed_on", "text")
    .addColumn("delisted_on", "text")
    .addColumn("status", "text")
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("raw", "text", (c) => c.notNull())
    .execute();

  await keyed(
    table("edition_records")
      .addColumn("edition", types.reference, (c) => c.notNull().references("list_editions.serial"))
      .addColumn("record", types.reference, (c) => c.notNull().references("list_records.serial")),
    "edition",
    "record",
  );

  await keyed(
    table("list_names")
      .addColumn("record", types.reference, (c) => c.notNull().references("list_records.serial"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("folded", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("script", "text")
      .addColumn("quality", "text"),
    "record",
    "position",
  );

  await keyed(
    table("list_changes")
      .addColumn("edition", types.reference, (c) => c.notNull().references("list_editions.serial"))
      .addColumn("entry", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("before", types.reference, (c) => c.references("list_records.serial"))
      .addColumn("after", types.reference, (c) => c.references("list_records.serial"))
      .addColumn("fields", "text", (c) => c.notNull()),
    "edition",
    "entry",
  );

  for (const [name, on, columns] of INDEXES)
    await db.schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute();
}

const INDEXES: readonly (readonly [name: string, on: Table, columns: readonly string[]])[] = [
  ["editions_by_list", "list_editions", ["list", "sort_date", "serial"]],
  ["records_by_entry", "list_records", ["list", "entry"]],
  ["editions_by_record", "edition_records", ["record"]],
  ["list_names_by_form", "list_names", ["folded"]],
];
