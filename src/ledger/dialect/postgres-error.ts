import { HeadwaterError } from "../../model/index.ts";

/**
 * An error of a PostgreSQL server (https://www.postgresql.org/docs/current/errcodes-appendix.html) or of the connection to it as one of
 * the house; anything else is returned as it came.
 *
 * @param place the ledger's address without its password
 */
export function asPostgresError(thrown: unknown, place: string): unknown {
  if (thrown instanceof HeadwaterError || !(thrown instanceof Error)) return thrown;
  // Where a host has several addresses, each attempt has its own error.
  const first = thrown instanceof AggregateError ? (thrown.errors[0] as Error) : thrown;
  const code = "code" in first && typeof first.code === "string" ? first.code : "";
  const known = KNOWN.find(
    ([sign]) => (code !== "" && code.startsWith(sign)) || first.message.startsWith(sign),
  );
  if (known === undefined) return thrown;
  const [, ours, what, remedy] = known;
  return new HeadwaterError(ours, "ledger", place, what, remedy, { cause: thrown });
}

const START = "see that the server runs, and that host and port are right";
const AGAIN = "see that the server runs, then do it again: nothing was half written";
const ALLOW = "see to the user and the password, which PGPASSWORD keeps out of the command line";
const GRANT = "let the owner of the database grant it: docs/postgres.md";
const WAIT = "wait until it is done";

/** The beginning of an error's code, or of its message where it has none, and what it is to us. */
const KNOWN: readonly (readonly [
  sign: string,
  code: HeadwaterError["code"],
  what: string,
  remedy: string,
])[] = [
  ["ERR_INVALID_URL", "bad-usage", "the address cannot be read", "write postgres://USER@HOST:PORT/DATABASE"],
  ["ECONNREFUSED", "unreachable", "no PostgreSQL server answers here", START],
  ["ENOENT", "unreachable", "no PostgreSQL server answers here", START],
  ["ENOTFOUND", "unreachable", "no machine has this name", START],
  ["EAI_AGAIN", "unreachable", "no machine with this name was found", START],
  ["EHOSTUNREACH", "unreachable", "the machine cannot be reached", START],
  ["ENETUNREACH", "unreachable", "the machine cannot be reached", START],
  ["ETIMEDOUT", "timed-out", "the server does not answer", START],
  ["timeout expired", "timed-out", "the server does not answer", START],
  ["timeout exceeded", "timed-out", "the server does not answer", START],
  ["Connection terminated due to connection timeout", "timed-out", "the server does not answer", START],
  ["Query read timeout", "timed-out", "the server has not answered", AGAIN],
  [
    "The server does not support SSL",
    "unreachable",
    "the server does not encrypt connections",
    "leave sslmode out",
  ],
  ["28", "no-permission", "the server refuses the user or the password", ALLOW],
  ["SASL", "no-permission", "the server asks for a password", ALLOW],
  ["3D000", "not-found", "there is no database of this name", "make it first: createdb --encoding=UTF8 NAME"],
  ["3F000", "not-found", "there is no schema to keep the ledger in", "make it first: create schema NAME"],
  ["42501", "no-permission", "the user may not do this in the database", GRANT],
  [
    "25006",
    "no-permission",
    "the ledger cannot be written to",
    "open it for writing, on the server that takes writes",
  ],
  ["55P03", "ledger-locked", "another process is writing to this ledger", WAIT],
  ["40P01", "ledger-locked", "another process is writing to this ledger", "do it again"],
  ["40001", "ledger-locked", "another process is writing to this ledger", "do it again"],
  ["57P03", "unreachable", "the server is starting or stopping", "wait a moment"],
  ["57P", "unreachable", "the server ended the connection", AGAIN],
  ["25P03", "unreachable", "the server ended a transaction that stood still for too long", AGAIN],
  ["08", "unreachable", "the connection to the server was cut", AGAIN],
  ["ECONNRESET", "unreachable", "the connection to the server was cut", AGAIN],
  ["EPIPE", "unreachable", "the connection to the server was cut", AGAIN],
  ["Connection terminated", "unreachable", "the connection to the server was cut", AGAIN],
  ["Client has encountered a connection error", "unreachable", "the connection to the server was cut", AGAIN],
  ["53100", "failed", "the server's disk is full", "make room; nothing was half written"],
  ["53300", "unreachable", "the server takes no more connections", "wait, or raise max_connections"],
  ["53", "failed", "the server has no room for this", "see its log; nothing was half written"],
  ["58", "failed", "the server's disk failed to read or write", "see its log; nothing was half written"],
  [
    "54000",
    "bad-record",
    "a name or an address in it is longer than PostgreSQL can index",
    "keep it in a ledger in a file",
  ],
  ["XX001", "ledger-corrupt", "the database is damaged", "see the server's log, and restore a backup"],
  [
    "XX002",
    "ledger-corrupt",
    "an index of the database is damaged",
    "reindex the database: docs/postgres.md",
  ],
];
