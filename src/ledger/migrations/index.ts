import { type Migration, Migrator, sql } from "kysely";
import { HeadwaterError } from "../../model/index.ts";
import type { Database, LedgerDialect } from "../dialect/index.ts";
import { makeFirstTables } from "./001-first-tables.ts";
import { addJudgements } from "./002-judgements.ts";
import { addLocations } from "./003-locations.ts";
import { makeListTables } from "./004-lists.ts";
import { addPublisherKeys } from "./005-publishers.ts";
import { addListNameKeys } from "./006-list-name-keys.ts";
import { addEchoes } from "./007-echoes.ts";
import { addReview } from "./009-review.ts";

const MIGRATIONS: readonly (readonly [
  name: string,
  up: (db: Database, dialect: LedgerDialect) => Promise<void>,
])[] = [
  ["001-first-tables", makeFirstTables],
  ["002-judgements", addJudgements],
  ["003-locations", addLocations],
  ["004-lists", makeListTables],
  ["005-publishers", addPublisherKeys],
  ["006-list-name-keys", addListNameKeys],
  ["007-echoes", addEchoes],
  ["009-review", addReview],
];

const TABLE = "ledger_migrations";

/**
 * Brings a ledger to the version of this program. A ledger that is there already costs one query. Migrations run in one
 * transaction: a process that is killed meanwhile leaves the ledger as it was.
 *
 * @param readonly do not migrate; an older ledger is then an error
 * @throws HeadwaterError `ledger-too-new` when a later program wrote it, `malformed` when the file is something else's,
 *   `no-permission` when it would have to be migrated and may only be read
 */
export async function migrate(
  db: Database,
  dialect: LedgerDialect,
  place: string,
  readonly: boolean,
): Promise<void> {
  const tables = await dialect.tableNames(db);
  if (tables.size > 0 && !tables.has(TABLE))
    throw new HeadwaterError(
      "malformed",
      "ledger",
      place,
      "this is not a Headwater ledger",
      "name another file",
    );
  const done = tables.has(TABLE) ? await executed(db) : [];
  const unknown = done.filter((name) => !MIGRATIONS.some(([known]) => known === name));
  if (unknown.length > 0)
    throw new HeadwaterError(
      "ledger-too-new",
      "ledger",
      place,
      `a later version of Headwater wrote this ledger (${unknown.join(", ")})`,
      "use that version, or a later one",
    );
  if (done.length === MIGRATIONS.length) return;
  if (readonly) {
    const remedy = "open it once with permission to write";
    throw new HeadwaterError("no-permission", "ledger", place, "this ledger is of an older version", remedy);
  }
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(dialect) },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
    // Numbers are given out before the work: a smaller one may be finished after a larger.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function executed(db: Database): Promise<readonly string[]> {
  const done = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(db);
  return done.rows.map((row) => row.name);
}

function migrationsFor(dialect: LedgerDialect): Record<string, Migration> {
  return Object.fromEntries(
    MIGRATIONS.map(([name, up]) => [name, { up: (db: Database) => up(db, dialect) } satisfies Migration]),
  );
}
