import { Kysely, sql } from "kysely";
import { HeadwaterError, withoutPassword } from "../model/index.ts";
import { dialectOf, isOnServer } from "./dialect/index.ts";
import { migrate } from "./migrations/index.ts";
import type { LedgerSchema } from "./schema.ts";

/**
 * Tables that grow with every document, and the column by whose hash their rows are dealt out to parts: a part of their primary key that a question about a document, a
 * claim or a print names. Nothing points at them.
 */
const SPLIT_BY = {
  passages: "text",
  segments: "text",
  mentions: "extraction",
  extraction_attributions: "extraction",
  extraction_assertions: "assertion",
  attribution_ranges: "attribution",
  chain_links: "assertion",
  sentence_prints: "hash",
  word_prints: "hash",
} as const satisfies Partial<Record<keyof LedgerSchema, string>>;

/** What became of a table: `parts` is 0 for one that was in parts already. */
export interface SplitTable {
  readonly table: string;
  readonly parts: number;
  readonly rows: number;
}

/** Parts of a table; more make every plan longer than they make a part smaller. */
const MOST_PARTS = 256;

/**
 * Deals the rows of the tables that grow most out to parts (declarative partitions by hash), a table a transaction: one that is killed goes on where it was when it is asked
 * again. Nothing else changes: the same rows, keys, constraints and rights under the same names. Nobody writes meanwhile, and nobody reads a table while it is exchanged at the end of its turn.
 *
 * @param address of a ledger on a PostgreSQL server, opened by whoever owns its tables
 * @param parts 2 to 256
 * @throws HeadwaterError `bad-usage` for a ledger in a file or another number of parts; `no-permission`; what opening a ledger throws
 */
export async function splitTables(
  address: string,
  parts: number,
  onTable: (done: SplitTable) => void,
): Promise<void> {
  const place = withoutPassword(address);
  if (!isOnServer(address))
    throw new HeadwaterError(
      ...(["bad-usage", "ledger", place, "a ledger in a file has no parts"] as const),
      "name one on a PostgreSQL server (docs/large.md)",
    );
  if (!Number.isInteger(parts) || parts < 2 || parts > MOST_PARTS)
    throw new HeadwaterError(
      ...(["bad-usage", "ledger", place, `${parts} parts`] as const),
      `give 2 to ${MOST_PARTS}`,
    );
  const dialect = await dialectOf(address, { mustExist: true });
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  try {
    await migrate(db, dialect, place, { mustExist: true });
    for (const [table, key] of Object.entries(SPLIT_BY))
      onTable(await db.transaction().execute((inside) => split(inside, table, key, parts)));
  } finally {
    await db.destroy();
  }
}

async function split(
  db: Kysely<LedgerSchema>,
  table: string,
  key: string,
  parts: number,
): Promise<SplitTable> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const { rows: kinds } = await sql<{ kind: string }>`
    select relkind as kind from pg_class where oid = ${table}::regclass`.execute(db);
  if (kinds[0]!.kind === "p") return { table, parts: 0, rows: 0 };
  const again = await remade(db, table);
  const whole = `${table}_whole`;
  // The new table gets its name when all rows are in it; whoever reads sees the old one until then.
  await run(`lock table ${table} in share row exclusive mode`);
  await run(
    `create table ${table}_split (like ${table} including defaults including storage) partition by hash (${key})`,
  );
  for (let part = 0; part < parts; part++)
    await run(
      `create table ${partName(table, part)} partition of ${table}_split for values with (modulus ${parts}, remainder ${part})`,
    );
  const { numAffectedRows } = await run(`insert into ${table}_split select * from ${table}`);
  await run(`alter table ${table} rename to ${whole}`);
  await run(`alter table ${table}_split rename to ${table}`);
  await run(`drop table ${whole}`);
  for (const statement of again) await run(statement);
  await run(`analyze ${table}`);
  return { table, parts, rows: Number(numAffectedRows ?? 0) };
}

/** What a part of a table is called. */
function partName(table: string, part: number): string {
  return `${table}_part_${part}`;
}

/** Statements that give a table of the same columns the keys, constraints, indexes, owner and rights that this one has, under the same names. */
async function remade(db: Kysely<LedgerSchema>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ statement: string }>`
    select statement from (
      select 1 as turn, format('alter table %s add constraint %I %s', ${table}::text, conname, pg_get_constraintdef(oid)) as statement
        from pg_constraint where conrelid = ${table}::regclass and contype in ('p', 'u')
      union all
      select 2, pg_get_indexdef(indexrelid) from pg_index i where indrelid = ${table}::regclass
        and not exists (select 1 from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))
      union all
      select 3, format('alter table %s add constraint %I %s', ${table}::text, conname, pg_get_constraintdef(oid))
        from pg_constraint where conrelid = ${table}::regclass and contype in ('f', 'c')
      union all
      select 4, format('alter table %s owner to %I', ${table}::text, pg_get_userbyid(relowner))
        from pg_class where oid = ${table}::regclass
      union all
      select 5, format('grant %s on %s to %s%s', privilege_type, ${table}::text,
          case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end, case when is_grantable then ' with grant option' else '' end)
        from pg_class, aclexplode(relacl) where pg_class.oid = ${table}::regclass
    ) as statements order by turn, statement`.execute(db);
  return rows.map(({ statement }) => statement);
}
