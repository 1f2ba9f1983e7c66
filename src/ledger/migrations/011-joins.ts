import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds which claims say the same in other words, by what such claims are found, and what persons judged of them. */
export async function addJoins(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  await schema
    .alterTable("claims")
    .addColumn("standing", types.reference, (c) => c.references("claims.serial"))
    .execute();
  await schema
    .alterTable("assertions")
    .addColumn("worded", types.reference, (c) => c.references("claims.serial"))
    .execute();
  const keys = schema
    .createTable("join_keys")
    .addColumn("key", types.reference, (c) => c.notNull())
    .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial"))
    .addPrimaryKeyConstraint("pk_join_keys", ["key", "claim"]);
  await dialect.inKeyOrder(keys as CreateTableBuilder<string, string>).execute();
  const counts = schema
    .createTable("count_keys")
    .addColumn("key", types.reference, (c) => c.notNull())
    .addColumn("claim", types.reference, (c) => c.notNull().references("claims.serial"))
    .addPrimaryKeyConstraint("pk_count_keys", ["key", "claim"]);
  await dialect.inKeyOrder(counts as CreateTableBuilder<string, string>).execute();
  await schema.createIndex("count_keys_by_claim").on("count_keys").columns(["claim"]).execute();
  await schema
    .createTable("joins")
    .addColumn("claim", types.reference, (c) => c.primaryKey().notNull().references("claims.serial"))
    .addColumn("partner", types.reference, (c) => c.notNull().references("claims.serial"))
    .addColumn("grounds", "text", (c) => c.notNull())
    .addColumn("strength", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("judged_joins")
    .addColumn("subject", "text", (c) => c.primaryKey().notNull())
    .addColumn("said_a", types.reference, (c) => c.notNull().references("claims.serial"))
    .addColumn("said_b", types.reference, (c) => c.notNull().references("claims.serial"))
    .addColumn("a", types.reference, (c) => c.notNull().references("claims.serial"))
    .addColumn("b", types.reference, (c) => c.notNull().references("claims.serial"))
    .execute();
  await schema.createIndex("judged_joins_by_a").on("judged_joins").columns(["a"]).execute();
  await schema.createIndex("judged_joins_by_b").on("judged_joins").columns(["b"]).execute();
  await sql`create index disputes_by_own_words on disputes (rank, id) where details like '%"ownWords":[{%'`.execute(
    db,
  );
  await sql`create index joins_across_frames on joins (claim)
    where grounds like '%"frame"%' or grounds like '%"person"%'`.execute(db);
  await sql`create index claims_by_standing on claims (standing) where standing is not null`.execute(db);
  await sql`create index assertions_by_worded on assertions (worded) where worded is not null`.execute(db);
}
