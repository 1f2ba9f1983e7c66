import { type Kysely, sql } from "kysely";
import { contentId } from "../../model/index.ts";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds how strong disputes are, what verdicts do to assertions, and grades of sources and claims. */
export async function addReview(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  for (const [column, type, unknown] of [
    ["id", "text", ""],
    ["strength", "text", ""],
    ["rank", "integer", 0],
    ["details", "text", "{}"],
    ["rejected", "integer", 0],
  ] as const)
    await schema
      .alterTable("disputes")
      .addColumn(column, type, (c) => c.notNull().defaultTo(unknown))
      .execute();
  await nameDisputes(db);
  await schema.createIndex("disputes_by_id").on("disputes").columns(["id"]).execute();
  await schema.createIndex("disputes_by_rank").on("disputes").columns(["rank", "id"]).execute();

  for (const column of ["rejected_by", "made_by"])
    await schema
      .alterTable("assertions")
      .addColumn(column, types.reference, (c) => c.references("verdicts.serial"))
      .execute();
  await sql`create index assertions_by_verdict on assertions (document) where rejected_by is not null or made_by is not null`.execute(
    db,
  );
  await sql`create index assertions_unconfirmed on assertions (claim) where certainty = 'unconfirmed' and is_current = 1`.execute(
    db,
  );

  await schema
    .createTable("grades")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("subject_kind", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("grade", "text", (c) => c.notNull())
    .addColumn("likelihood", "text")
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("grades_by_subject")
    .on("grades")
    .columns(["subject_kind", "subject", "serial"])
    .execute();
}

/** Disputes of a ledger from before have no id yet; how strong they are is found when their claims are next traced. */
async function nameDisputes(db: Kysely<LedgerSchema>): Promise<void> {
  const rows = await db
    .selectFrom("disputes as x")
    .innerJoin("claims as a", "a.serial", "x.a")
    .innerJoin("claims as b", "b.serial", "x.b")
    .select(["x.a", "x.b", "x.kind", "a.id as one", "b.id as other"])
    .execute();
  for (const { a, b, kind, one, other } of rows)
    await db
      .updateTable("disputes")
      .set({ id: contentId("dispute", one, other, kind) })
      .where("a", "=", a)
      .where("b", "=", b)
      .where("kind", "=", kind)
      .execute();
}
