import { HeadwaterError } from "../../model/index.ts";

/**
 * An error of better-sqlite3 as one of the house, by SQLite's result code (https://sqlite.org/rescode.html); anything else
 * is returned as it came.
 *
 * @param path the ledger's file
 */
export function asLedgerError(thrown: unknown, path: string): unknown {
  if (thrown instanceof HeadwaterError || !(thrown instanceof Error)) return thrown;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  const known = KNOWN.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) return thrown;
  const [, ours, what, remedy] = known;
  return new HeadwaterError(ours, "ledger", path, what, remedy, { cause: thrown });
}

const BACKUP = "keep the file as it is, restore a copy, or add the documents to a new ledger";

const KNOWN: readonly (readonly [
  prefix: string,
  code: HeadwaterError["code"],
  what: string,
  remedy: string,
])[] = [
  ["SQLITE_BUSY", "ledger-locked", "another process is writing to this ledger", "wait until it is done"],
  ["SQLITE_LOCKED", "ledger-locked", "another process is writing to this ledger", "wait until it is done"],
  ["SQLITE_CORRUPT", "ledger-corrupt", "the file is damaged", BACKUP],
  ["SQLITE_NOTADB", "malformed", "this is not a Headwater ledger", "name another file"],
  [
    "SQLITE_READONLY",
    "no-permission",
    "the ledger cannot be written to",
    "allow writing to the file and its folder",
  ],
  ["SQLITE_PERM", "no-permission", "the ledger cannot be opened", "allow reading the file"],
  [
    "SQLITE_CANTOPEN",
    "no-permission",
    "the ledger cannot be opened",
    "allow writing to the file and its folder",
  ],
  ["SQLITE_FULL", "failed", "the disk is full", "make room; nothing was half written"],
  ["SQLITE_IOERR", "failed", "the disk failed to read or write", "check the disk; nothing was half written"],
];
