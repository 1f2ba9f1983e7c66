import { type Kysely, sql } from "kysely";
import type { LedgerDialect } from "../dialect/index.ts";
import type { LedgerSchema } from "../schema.ts";

/** Adds what claims are sorted by beside their roles, and how many assertions vouch for each. */
export async function addClaimsInOrder(db: Kysely<LedgerSchema>, { types }: LedgerDialect): Promise<void> {
  const { schema } = db;
  for (const column of ["vouched", "unconfirmed"])
    await schema
      .alterTable("claims")
      .addColumn(column, "integer", (c) => c.notNull().defaultTo(0))
      .execute();
  await schema.alterTable("claim_roles").addColumn("counted", types.reference).execute();
  for (const [column, type, nothing] of [
    ["origins", "integer", 0],
    ["assertions", "integer", 0],
    ["last_said", "text", ""],
  ] as const)
    await schema
      .alterTable("claim_roles")
      .addColumn(column, type, (c) => c.notNull().defaultTo(nothing))
      .execute();
  await sql`update claims set
    vouched = (select count(*) from assertions a where a.claim = claims.serial and a.is_current = 1
      and a.voice != 'comment' and a.certainty != 'unconfirmed'),
    unconfirmed = (select count(*) from assertions a where a.claim = claims.serial and a.is_current = 1
      and a.certainty = 'unconfirmed')
    where assertions > 0`.execute(db);
  await sql`update claim_roles set counted = s.serial, origins = s.origins, assertions = s.assertions,
    last_said = s.last_said from claims w join claims s on s.serial = coalesce(w.standing, w.serial)
    where w.serial = claim_roles.claim`.execute(db);
  for (const column of ["origins", "assertions", "last_said"])
    await sql`create index ${sql.ref(`roles_by_${column}`)} on claim_roles (entity, ${sql.ref(column)}, counted)
      where assertions > 0`.execute(db);
  await sql`create index claims_unconfirmed on claims (assertions, serial) where unconfirmed > 0 and vouched = 0`.execute(
    db,
  );
}
