import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { SqliteAdapter, SqliteDialect, sql } from "kysely";
import { HeadwaterError } from "../../model/index.ts";
import type { LedgerDialect, OpenOptions } from "./dialect.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { noLedger } from "./no-ledger.ts";
import { SqliteListCompiler } from "./sqlite-compiler.ts";
import { keepStatements } from "./sqlite-connection.ts";
import { asLedgerError } from "./sqlite-error.ts";
import { holdBeside } from "./sqlite-hold.ts";
import { sqliteSearch } from "./sqlite-search.ts";

/** How long a process waits for another's write before it gives up with `ledger-locked`. */
const BUSY_TIMEOUT_MS = 10_000;

/** Pages of 4 kB in the write-ahead log before they go to the file: a page that many documents touch is then written once. */
const CHECKPOINT_PAGES = 8000;

/**
 * A ledger in one SQLite file, through better-sqlite3, with write-ahead logging: readers never wait for a writer.
 *
 * @param path of the file; it is made where it does not exist, its folder is not
 * @throws HeadwaterError `not-found`, `not-a-file`, `no-permission`, `malformed`, `ledger-locked`, `ledger-corrupt`, or
 *   `failed` when better-sqlite3 does not load
 */
export function sqliteLedgerDialect(path: string, options: OpenOptions): LedgerDialect {
  const database = openFile(path, options);
  const adapter = new SqliteDialect({ database: keepStatements(database, path) });
  return {
    ...sqliteSearch,
    name: "sqlite",
    types: { serial: sql`integer`, reference: sql`integer`, bytes: sql`blob` },
    mostParameters: 32_000,
    kysely: {
      createAdapter: () => new TransactionalAdapter(),
      createDriver: () => adapter.createDriver(),
      createIntrospector: (db) => adapter.createIntrospector(db),
      createQueryCompiler: () => new SqliteListCompiler(),
    },
    stated: (column, end) => sql<string | null>`json_extract(${sql.ref(column)}, ${sql.lit(`$.${end}`)})`,
    isAmong: (column, query) => sql<boolean>`${sql.ref(column)} in (${query})`,
    isOneOf: (column, values) =>
      sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    inKeyOrder: (table) => table.modifyEnd(sql`without rowid`),
    async durably(db, work) {
      await sql`pragma synchronous = full`.execute(db);
      try {
        return await work();
      } finally {
        await sql`pragma synchronous = normal`.execute(db);
      }
    },
    holdWatching: async () => holdBeside(path),
    beginView: sql`begin deferred`,
    async deferReferences(db) {
      await sql`pragma defer_foreign_keys = on`.execute(db);
    },
    // A new row's number is one more than the largest there is.
    countOn: async () => undefined,
    async integrityProblems(db) {
      const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      const dangling = await sql<{ table: string; rowid: number | null; parent: string }>`
        pragma foreign_key_check`.execute(db);
      return [
        ...found.rows.map((row) => row.integrity_check).filter((line) => line !== "ok"),
        ...dangling.rows.map((row) => `a row of ${row.table} points at a missing row of ${row.parent}`),
      ];
    },
    async tableNames(db) {
      const tables = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
        db,
      );
      return new Set(tables.rows.map((row) => row.name));
    },
    // Without counts it looks up what equals by an index, which is right for a copy.
    planForFilled: async () => {},
    async refreshPlans(db) {
      await sql`pragma optimize`.execute(db);
    },
  };
}

/** SQLite can undo changes of its schema, which Kysely's own adapter does not make use of: a migration is whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openFile(path: string, options: OpenOptions): BetterSqlite3.Database {
  const readonly = options.readonly ?? false;
  if (path !== ":memory:") checkPlace(path, readonly || (options.mustExist ?? false));
  const Sqlite = loadSqlite();
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new Sqlite(path, { readonly, timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS });
    if (!readonly) {
      database.pragma("journal_mode = wal");
      // A file that may only be read opens without complaint and fails at the first write: found here instead.
      database.exec("begin immediate; rollback");
    }
    database.pragma("synchronous = normal");
    database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    database.pragma("foreign_keys = on");
    database.pragma("cache_size = -65536");
    database.pragma("temp_store = memory");
    database.pragma("trusted_schema = off");
    database.prepare("select count(*) from sqlite_schema").get();
    return database;
  } catch (thrown) {
    database?.close();
    throw asLedgerError(thrown, path);
  }
}

function checkPlace(path: string, mustExist: boolean): void {
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new HeadwaterError(
      "not-found",
      "ledger",
      path,
      `there is no folder ${folder}`,
      "make the folder first",
    );
  if (existsSync(path)) {
    if (statSync(path).isDirectory())
      throw new HeadwaterError("not-a-file", "ledger", path, "this is a folder", "name a file in it");
  } else if (mustExist) {
    throw noLedger(path);
  }
}
