import { type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds who is who: judgements on pairs of entities, the entity that stands for joined ones, and where to look for pairs. */
export async function addJudgements(db: Kysely<LedgerSchema>, dialect: LedgerDialect): Promise<void> {
  const { schema } = db;
  const { types } = dialect;
  await schema
    .alterTable("entities")
    .addColumn("canonical", types.reference, (c) => c.references("entities.serial"))
    .execute();
  await schema
    .alterTable("assertions")
    .addColumn("said", types.reference, (c) => c.references("claims.serial"))
    .execute();

  await schema
    .createTable("judgements")
    .addColumn("serial", types.serial, (c) => c.primaryKey().notNull())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("a", types.reference, (c) => c.notNull().references("entities.serial"))
    .addColumn("b", types.reference, (c) => c.notNull().references("entities.serial"))
    .addColumn("judgement", "text", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .execute();
  await dialect
    .inKeyOrder(
      schema
        .createTable("entity_contexts")
        .addColumn("context", "text", (c) => c.notNull())
        .addColumn("entity", types.reference, (c) => c.notNull().references("entities.serial"))
        .addPrimaryKeyConstraint("pk_context_entity", ["context", "entity"]),
    )
    .execute();
  await dialect
    .inKeyOrder(
      schema
        .createTable("name_blocks")
        .addColumn("block", "text", (c) => c.notNull())
        .addColumn("key", "text", (c) => c.notNull())
        .addPrimaryKeyConstraint("pk_block_key", ["block", "key"]),
    )
    .execute();
  await schema.createIndex("judgements_by_a").on("judgements").columns(["a"]).execute();
  await schema.createIndex("judgements_by_b").on("judgements").columns(["b"]).execute();
  await schema.createIndex("blocks_by_key").on("name_blocks").columns(["key"]).execute();
  await schema.createIndex("contexts_by_entity").on("entity_contexts").columns(["entity"]).execute();
  await schema.createIndex("entities_by_canonical").on("entities").columns(["canonical"]).execute();
  await schema.createIndex("entities_by_key").on("entities").columns(["key"]).execute();
  await sql`create index assertions_by_said on assertions (said) where said is not null`.execute(db);
}
