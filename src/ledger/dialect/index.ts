import { HeadwaterError } from "../../model/index.ts";
import type { LedgerDialect, OpenOptions } from "./dialect.ts";
import { sqliteLedgerDialect } from "./sqlite.ts";

export type {
  Database,
  LedgerDialect,
  OpenOptions,
  SearchTerms,
} from "./dialect.ts";

/**
 * The dialect that a location asks for: today a path, which is SQLite.
 *
 * @throws HeadwaterError `bad-usage` for an address of a database that is not supported, and what the dialect throws
 */
export function dialectOf(location: string, options: OpenOptions): LedgerDialect {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location))
    throw new HeadwaterError(
      "bad-usage",
      "ledger",
      location.replace(/:[^:@/]*@/, ":***@"),
      "only ledgers in a file are supported",
      "name a file",
    );
  return sqliteLedgerDialect(location, options);
}
