import { HeadwaterError } from "../../model/index.ts";
import { isOnServer, schemeOf } from "./address.ts";
import type { LedgerDialect, OpenOptions } from "./dialect.ts";
import { sqliteLedgerDialect } from "./sqlite.ts";

export { isOnServer } from "./address.ts";
export type {
  Database,
  LedgerDialect,
  OpenOptions,
  SearchTerms,
} from "./dialect.ts";
export type { Hold } from "./hold.ts";
export { noLedger } from "./no-ledger.ts";
export { asPostgresError } from "./postgres-error.ts";
export { endingOf, KEEP_ALIVE_MS } from "./postgres-sockets.ts";

/**
 * The dialect that a location asks for: a path is SQLite, `postgres://` PostgreSQL, whose client is loaded only then.
 *
 * @throws HeadwaterError `bad-usage` for an address of a database that is not supported, and what the dialect throws
 */
export async function dialectOf(location: string, options: OpenOptions): Promise<LedgerDialect> {
  const scheme = schemeOf(location);
  if (scheme === null) return sqliteLedgerDialect(location, options);
  if (isOnServer(location)) return (await import("./postgres.ts")).postgresLedgerDialect(location, options);
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    location,
    `ledgers of ${scheme} are not supported`,
    "name a file, or postgres://USER@HOST/DATABASE",
  );
}
