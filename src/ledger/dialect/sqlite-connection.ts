import type BetterSqlite3 from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { asLedgerError } from "./sqlite-error.ts";

/** Prepared statements kept at once; a document's commit uses about sixty. */
const KEPT_STATEMENTS = 300;

/**
 * A better-sqlite3 database as Kysely drives it, with three differences. Statements are prepared once and kept, since
 * preparing costs more than running. And a transaction takes the write lock when it begins: one that started as a reader
 * could find at its first write that another process had written in between, and would have to be run again. And where SQLite itself
 * has undone a transaction (a full disk, a disk that fails: https://sqlite.org/lang_transaction.html), undoing it says nothing: what is told is why.
 */
export function keepStatements(database: BetterSqlite3.Database, path: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) {
        // Moved to the end: the first of the map is the one that was not used for longest.
        kept.delete(sql);
        kept.set(sql, known);
        return known;
      }
      const prepared = withLedgerErrors(path, () => watched(database.prepare(beginning(sql)), path));
      const statement = sql === "rollback" ? ifStillBegun(prepared, database) : prepared;
      if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value!);
      kept.set(sql, statement);
      return statement;
    },
  };
}

function ifStillBegun(rollback: SqliteStatement, database: BetterSqlite3.Database): SqliteStatement {
  const run = (parameters: readonly unknown[]) =>
    database.inTransaction ? rollback.run(parameters) : { changes: 0, lastInsertRowid: 0 };
  return { ...rollback, run };
}

function beginning(sql: string): string {
  return sql === "begin" ? "begin immediate" : sql;
}

function watched(statement: BetterSqlite3.Statement, path: string): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => withLedgerErrors(path, () => statement.all(parameters)),
    run: (parameters) => withLedgerErrors(path, () => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

function withLedgerErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw asLedgerError(thrown, path);
  }
}
