import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { postgresServer } from "./server.ts";

/**
 * Set to "postgres", tests of the command line and of the server's routes that name a ledger by a file have it on the run's server instead: what they ask and what must be
 * answered is the same.
 */
const DATABASE = "HEADWATER_TEST_LEDGERS";

/** Addresses of databases by file. */
const addresses = new Map<string, string>();

/**
 * Where a ledger lies that a test names by a file.
 *
 * @param isNew told of a database that was just made for the file
 * @returns the file where the tests are of files
 */
export function onServer(
  file: string,
  isNew: (path: string, address: string) => void = () => undefined,
): string {
  if (process.env[DATABASE] !== "postgres" || file.startsWith("postgres") || file === ":memory:") return file;
  const path = resolve(file);
  const known = addresses.get(path);
  if (known !== undefined) return known;
  const server = postgresServer();
  if (server === null) return file;
  const name = `on-server-${process.pid}-${createHash("sha256").update(path).digest("hex").slice(0, 12)}`;
  const address = server.makeDatabase(name);
  addresses.set(path, address);
  isNew(path, address);
  return address;
}

/** What was printed, with the files that the test named in place of their databases. */
export function asFiles(printed: string): string {
  let text = printed;
  for (const [file, address] of addresses) text = text.replaceAll(address, file);
  return text;
}
