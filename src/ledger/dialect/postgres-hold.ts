import pg from "pg";
import type { Hold } from "./hold.ts";
import { asPostgresError } from "./postgres-error.ts";
import { KEEP_ALIVE_MS, SERVER_KEEP_ALIVE } from "./postgres-sockets.ts";

/** How long to wait for the server to answer. */
const ANSWER_MS = 10_000;

/**
 * An advisory lock, with the number of the schema in which the ledger lies. It is that of a transaction that does nothing else and stays open, so that a
 * pooler that deals connections out by transactions keeps it for us; without a snapshot, so that nothing waits for it to end.
 */
const BEGIN = [
  "begin isolation level read committed read only",
  "set local idle_in_transaction_session_timeout = 0",
  "select set_config(name, '0', true) from pg_settings where name = 'transaction_timeout'",
  ...SERVER_KEEP_ALIVE.map((setting) => setting.replace("set ", "set local ")),
].join("; ");
const TAKE =
  "select pg_try_advisory_xact_lock(70227000000000 + current_schema()::regnamespace::oid::bigint) as taken";

/**
 * Takes the lock of a ledger on a server, on a connection of its own: it is gone when that is, at once when the process ends, and after about half a minute
 * where its machine or the network does.
 *
 * @param place the address without its password, for errors
 * @returns null where another process has it
 * @throws HeadwaterError what the server or the connection says
 */
export async function holdOnServer(address: string, place: string): Promise<Hold | null> {
  const client = new pg.Client({
    connectionString: address,
    application_name: "headwater watch run",
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
  });
  let isLost = false;
  const lose = () => {
    isLost = true;
  };
  client.on("error", lose).on("end", lose);
  try {
    await client.connect();
    await client.query(BEGIN);
    const { rows } = await client.query<{ taken: boolean }>(TAKE);
    if (rows[0]?.taken === true) return { isLost: () => isLost, release: () => client.end() };
    await client.end();
    return null;
  } catch (thrown) {
    await client.end().catch(() => undefined);
    throw asPostgresError(thrown, place);
  }
}
