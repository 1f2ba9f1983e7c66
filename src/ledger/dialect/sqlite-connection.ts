import type BetterSqlite3 from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { asLedgerError } from "./sqlite-error.ts";

/** Prepared statements kept at once; a document's commit uses about sixty. */
const KEPT_STATEMENTS = 300;

const CHANGES_SHAPE = /^\s*(?:create|alter|drop)\b/i;

/**
 * A better-sqlite3 database as Kysely drives it, with four differences. Statements are prepared once and kept, since
 * preparing costs more than running; and rows are taken from the engine as lists of values, since it makes objects of them half as fast again. A transaction takes the write lock when it begins: one that started as a reader
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
      // What is asked for by "*" has other columns after it.
      if (CHANGES_SHAPE.test(sql)) kept.clear();
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
  const run = (parameters: readonly unknown[]) => withLedgerErrors(path, () => statement.run(parameters));
  if (!statement.reader) return { reader: false, all: () => [], run, iterate: () => [][Symbol.iterator]() };
  const asObject = objectMaker(statement.raw(true).columns());
  return {
    reader: true,
    all: (parameters) => withLedgerErrors(path, () => statement.all(parameters).map(asObject)),
    run,
    *iterate(parameters) {
      for (const values of statement.iterate(parameters)) yield asObject(values);
    },
  };
}

type RowMaker = (values: unknown) => Record<string, unknown>;

/** Makes rows of one shape: written as a literal, since an object that is filled key by key is slow to make and slower to read. */
function objectMaker(columns: readonly { readonly name: string }[]): RowMaker {
  const fields = columns.map(({ name }, i) => `${JSON.stringify(name)}: values[${i}]`);
  return new Function("values", `return { ${fields.join(", ")} };`) as RowMaker;
}

function withLedgerErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw asLedgerError(thrown, path);
  }
}
