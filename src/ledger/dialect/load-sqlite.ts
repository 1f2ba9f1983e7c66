import { createRequire } from "node:module";
import type BetterSqlite3 from "better-sqlite3";
import { HeadwaterError } from "../../model/index.ts";

/** The constructor of better-sqlite3's database. */
export type SqliteConstructor = typeof BetterSqlite3;

/** The first Node version whose binaries `better-sqlite3-prebuilt` brings along. */
const PREBUILT_SINCE = 22;

/**
 * better-sqlite3, in whichever of its two packages works here: the one that brings its binaries on Node 22 and later, else
 * the one that was compiled when the project was set up.
 *
 * @throws HeadwaterError `failed` when neither loads, with the reason of the last one as its cause
 */
export function loadSqlite(): SqliteConstructor {
  const require = createRequire(import.meta.url);
  const newNode = Number.parseInt(process.versions.node, 10) >= PREBUILT_SINCE;
  const packages = newNode ? ["better-sqlite3-prebuilt", "better-sqlite3"] : ["better-sqlite3"];
  let cause: unknown;
  for (const name of packages) {
    try {
      const Sqlite = require(name) as SqliteConstructor;
      // The native part is loaded when the first database is opened, not by require.
      new Sqlite(":memory:").close();
      return Sqlite;
    } catch (thrown) {
      cause = thrown;
    }
  }
  throw new HeadwaterError(
    "failed",
    "ledger",
    "better-sqlite3",
    `the database library does not load on Node ${process.versions.node}`,
    "run npm start once, or npm rebuild better-sqlite3 --ignore-scripts=false",
    { cause },
  );
}
