import { type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/**
 * Adds by whom and from whom assertions have their claim, so that one more document is counted without the others being read, and the frame
 * beside each role. Sources of a ledger from before are written when its claims are next traced.
 */
export async function addLedAssertions(db: Kysely<LedgerSchema>, _: LedgerDialect): Promise<void> {
  const { schema } = db;
  for (const column of ["source", "publisher"])
    await schema.alterTable("assertions").addColumn(column, "text").execute();
  await schema
    .alterTable("claim_roles")
    .addColumn("frame", "text", (c) => c.notNull().defaultTo(""))
    .execute();
  await sql`update claim_roles set frame = (select c.frame from claims c where c.serial = claim_roles.claim)`.execute(
    db,
  );
  await sql`create index roles_by_frame on claim_roles (entity, frame, origins, counted) where assertions > 0`.execute(
    db,
  );
  await sql`create index assertions_by_source on assertions (claim, source) where origin is not null`.execute(
    db,
  );
  await sql`create index assertions_by_publisher on assertions (claim, publisher) where origin is not null`.execute(
    db,
  );
  await schema.dropIndex("assertions_by_worded").execute();
  await sql`create index assertions_by_worded on assertions (worded, claim) where worded is not null`.execute(
    db,
  );
  await sql`create index assertions_denying on assertions (claim, id)
    where certainty = 'denied' and is_current = 1`.execute(db);
  await sql`create index assertions_denying_worded on assertions (worded)
    where certainty = 'denied' and is_current = 1 and worded is not null`.execute(db);
  await sql`create index assertions_by_id on assertions (claim, id) where is_current = 1`.execute(db);
}
