import { existsSync, realpathSync } from "node:fs";
import type BetterSqlite3 from "better-sqlite3";
import { HeadwaterError } from "../../model/index.ts";
import type { Hold } from "./hold.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { asLedgerError } from "./sqlite-error.ts";

/** What the file that is locked is called: as the ledger's, and this. It is empty, and stays. */
const HOLD_ENDING = "-watching";

/**
 * Takes the lock of a ledger in a file: SQLite's own write lock on an empty file beside it, which the system takes from a process that ends. The ledger
 * itself can be read and written meanwhile.
 *
 * @param path of the ledger; whatever leads to the same file is the same ledger
 * @returns null where another process has it
 * @throws HeadwaterError where there can be no file beside the ledger
 */
export function holdBeside(path: string): Hold | null {
  if (!existsSync(path)) return { isLost: () => false, release: async () => undefined };
  const beside = `${realpathSync(path)}${HOLD_ENDING}`;
  let database: BetterSqlite3.Database | undefined;
  try {
    database = new (loadSqlite())(beside, { timeout: 0 });
    // Nothing is ever written to it: no journal is to lie beside it either.
    database.pragma("journal_mode = memory");
    database.exec("begin immediate");
  } catch (thrown) {
    database?.close();
    const error = asLedgerError(thrown, beside);
    if (error instanceof HeadwaterError && error.code === "ledger-locked") return null;
    throw error;
  }
  const held = database;
  return { isLost: () => false, release: async () => void held.close() };
}
