import { type Migration, Migrator, sql } from "kysely";
import { HeadwaterError } from "../../model/index.ts";
import { type Database, type LedgerDialect, noLedger, type OpenOptions } from "../dialect/index.ts";
import { makeFirstTables } from "./001-first-tables.ts";
import { addJudgements } from "./002-judgements.ts";
import { addLocations } from "./003-locations.ts";
import { makeListTables } from "./004-lists.ts";
import { addPublisherKeys } from "./005-publishers.ts";
import { addListNameKeys } from "./006-list-name-keys.ts";
import { addEchoes } from "./007-echoes.ts";
import { addCitations } from "./008-citations.ts";
import { addReview } from "./009-review.ts";
import { addJoins } from "./011-joins.ts";
import { addListWords } from "./013-list-words.ts";
import { addListMakers } from "./014-list-makers.ts";
import { addCaptures } from "./015-captures.ts";
import { addDocumentFacets } from "./016-document-facets.ts";
import { addClaimsInOrder } from "./017-claims-in-order.ts";
import { addLedAssertions } from "./018-led-assertions.ts";
import { addDocumentsByLanguage } from "./019-documents-by-language.ts";
import { addSourceCounts } from "./020-source-counts.ts";
import { addPeople } from "./021-people.ts";
import { addWatches } from "./022-watches.ts";
import { addIdentities } from "./024-identities.ts";
import { addCorpora } from "./025-corpora.ts";
import { addTimestamps } from "./026-timestamps.ts";
import { addWatchRuns } from "./027-watch-runs.ts";
import { addPlaceCounts } from "./028-place-counts.ts";

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
  ["008-citations", addCitations],
  ["009-review", addReview],
  ["011-joins", addJoins],
  ["013-list-words", addListWords],
  ["014-list-makers", addListMakers],
  ["015-captures", addCaptures],
  ["016-document-facets", addDocumentFacets],
  ["017-claims-in-order", addClaimsInOrder],
  ["018-led-assertions", addLedAssertions],
  ["019-documents-by-language", addDocumentsByLanguage],
  ["020-source-counts", addSourceCounts],
  ["021-people", addPeople],
  ["022-watches", addWatches],
  ["024-identities", addIdentities],
  ["025-corpora", addCorpora],
  ["026-timestamps", addTimestamps],
  ["027-watch-runs", addWatchRuns],
  ["028-place-counts", addPlaceCounts],
];

const TABLE = "ledger_migrations";

/**
 * Brings a ledger to the version of this program. A ledger that is there already costs one query. Migrations run in one
 * transaction: a process that is killed meanwhile leaves the ledger as it was.
 *
 * @param options with `readonly` nothing is migrated, and an older ledger is an error; with that or `mustExist` one that is not there is
 * @throws HeadwaterError `ledger-too-new` when a later program wrote it, `malformed` when the file or database is something else's,
 *   `not-found` when it is not there, `ledger-too-old` when it would have to be migrated and may only be read
 */
export async function migrate(
  db: Database,
  dialect: LedgerDialect,
  place: string,
  { readonly = false, mustExist = false }: OpenOptions,
): Promise<void> {
  const tables = await dialect.tableNames(db);
  if (tables.size === 0 && (readonly || mustExist)) throw noLedger(place);
  if (tables.size > 0 && !tables.has(TABLE))
    throw new HeadwaterError("malformed", "ledger", place, "this is not a Headwater ledger", "name another");
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
    const remedy = "headwater claims brings it up to this version; until then, use the version that wrote it";
    throw new HeadwaterError("ledger-too-old", "ledger", place, "this ledger is of an older version", remedy);
  }
  const { error } = await migratorOf(db, dialect).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The names of all migrations, in their order: the versions that a ledger can have. */
export const VERSIONS: readonly string[] = MIGRATIONS.map(([name]) => name);

/** Makes an empty ledger as the program of an earlier version made it, for tests of bringing it up. @param version one of {@link VERSIONS} */
export async function makeVersion(db: Database, dialect: LedgerDialect, version: string): Promise<void> {
  const { error } = await migratorOf(db, dialect).migrateTo(version);
  if (error !== undefined) throw error;
}

function migratorOf(db: Database, dialect: LedgerDialect): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrationsFor(dialect) },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
    // Numbers are given out before the work: a smaller one may be finished after a larger.
    allowUnorderedMigrations: true,
  });
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
