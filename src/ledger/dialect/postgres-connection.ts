import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import pg from "pg";
import { HeadwaterError } from "../../model/index.ts";
import type { OpenOptions } from "./dialect.ts";
import { asPostgresError } from "./postgres-error.ts";
import { endingOf, KEEP_ALIVE_MS, NO_ANSWER, SERVER_KEEP_ALIVE, socketOf } from "./postgres-sockets.ts";
import { keptText, readText } from "./postgres-text.ts";

/** Connections of one open ledger: several questions of one answer are asked at once. */
const MOST_CONNECTIONS = 4;

/** How long to wait for the server to answer at all. */
const CONNECT_MS = 10_000;

/** How long the first questions of a connection may take, which read nothing. */
const BEGIN_MS = 30_000;

/** How long a process waits for another's write before it gives up with `ledger-locked`. */
const BUSY_TIMEOUT_MS = 10_000;

/** A transaction that stands still for so long is of a machine that sleeps or is gone: the server ends it, so that others may write. */
const IDLE_IN_TRANSACTION_MS = 600_000;

/** Prepared statements kept on a connection; what is asked only once is not prepared. */
const KEPT_STATEMENTS = 400;

/** The oldest server that has all that is used, as it numbers its versions. */
const OLDEST_SERVER = 130_000;

/**
 * The lock that a transaction of a writer begins with. With the number of the schema in which the ledger lies, so that ledgers in one
 * database do not wait for one another.
 */
const WRITE_LOCK =
  "select pg_advisory_xact_lock(70206000000000 + current_schema()::regnamespace::oid::bigint)";

/**
 * Connections to a PostgreSQL server as Kysely drives them, with these differences. Statements that are used again are prepared once.
 * A transaction takes the ledger's write lock when it begins, so that there is one writer at a time, as SQLite has it: places in the log's
 * chain are given out one after the other, and no transaction fails because another one wrote in between. Values come as SQLite gives them.
 *
 * @param place the address without its password, for errors
 * @returns a pool that opens its first connection, and may fail to, when the first query is asked
 */
export function openPool(address: string, place: string, options: OpenOptions): PostgresPool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: "headwater",
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: { getTypeParser: parserOf as never },
  });
  // A connection that breaks while nothing is asked is taken out of the pool; the next question opens another.
  pool.on("error", () => undefined);
  const end = endingOf(pool);
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      try {
        const client = await pool.connect();
        const before = known.get(client);
        if (before !== undefined) return before;
        try {
          await begin(client, place, options);
        } catch (thrown) {
          client.release(true);
          throw thrown;
        }
        const connection = new Connection(client, place, options);
        known.set(client, connection);
        return connection;
      } catch (thrown) {
        throw asPostgresError(thrown, place);
      }
    },
    end,
  };
}

/** Sets up a new connection, and looks whether the database can keep a ledger. */
async function begin(client: pg.PoolClient, place: string, options: OpenOptions): Promise<void> {
  // What breaks is told by the query that is asked then; without a listener it would end the process.
  client.on("error", () => undefined);
  // A commit waits for the disk, also where the database is set up otherwise: verdicts are an analyst's work. Compiling queries costs more
  // than it saves here.
  const settings = [
    `set lock_timeout = ${Math.trunc(options.busyTimeoutMs ?? BUSY_TIMEOUT_MS)}`,
    `set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`,
    ...SERVER_KEEP_ALIVE,
    "set jit = off",
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
    ...(options.readonly === true ? ["set default_transaction_read_only = on"] : []),
  ];
  const limit = { query_timeout: Math.min(BEGIN_MS, options.answerTimeoutMs ?? BEGIN_MS) };
  await client.query({ text: settings.join("; "), ...limit });
  const { rows } = await client.query<{ encoding: string; version: number; schema: string | null }>({
    text: `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::int as version,
      current_schema() as schema`,
    ...limit,
  });
  const { encoding, version, schema } = rows[0]!;
  const fail = (what: string, remedy: string) =>
    new HeadwaterError("bad-usage", "ledger", place, what, remedy);
  if (version < OLDEST_SERVER)
    throw fail(`the server is of version ${Math.trunc(version / 10_000)}`, "use PostgreSQL 13 or later");
  if (encoding !== "UTF8")
    throw fail(
      `the database is encoded in ${encoding}`,
      "make one with createdb --encoding=UTF8 --template=template0",
    );
  if (schema === null)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      "there is no schema to keep the ledger in",
      "make it first: create schema NAME",
    );
}

class Connection implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #place: string;
  readonly #readonly: boolean;
  /** How long an answer may take, and one that waits for another's write; null for as long as it likes. */
  readonly #answerMs: number | null;
  readonly #busyMs: number;
  /** How often a statement was asked, and the name under which it is prepared from the second time on. */
  readonly #asked = new Map<string, string | null>();
  #named = 0;
  /** The query that is under way: they go one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: pg.PoolClient, place: string, options: OpenOptions) {
    this.#client = client;
    this.#place = place;
    this.#readonly = options.readonly ?? false;
    this.#answerMs = options.answerTimeoutMs ?? null;
    this.#busyMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== "string")
      return this.#client.query(asked as unknown as pg.Submittable) as unknown as PostgresCursor<R>;
    const answer = this.#last.then(() => this.#ask<R>(asked, parameters));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  release(): void {
    this.#client.release();
  }

  async #ask<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      if (sql === "begin") {
        await this.#beginTransaction();
        return { command: "SELECT", rowCount: 0, rows: [] };
      }
      const values = parameters.map((value) => (Array.isArray(value) ? value.map(asKept) : asKept(value)));
      const name = this.#nameOf(sql);
      const query = name === null ? { text: sql, values } : { name, text: sql, values };
      return (await this.#client.query({ ...query, ...this.#limit(0) })) as unknown as PostgresQueryResult<R>;
    } catch (thrown) {
      // An answer that comes after all would be taken for that of the next question.
      if (thrown instanceof Error && thrown.message === NO_ANSWER) socketOf(this.#client).destroy();
      throw asPostgresError(thrown, this.#place);
    }
  }

  async #beginTransaction(): Promise<void> {
    if (this.#readonly) {
      // One view of the ledger, whatever others write meanwhile.
      const text = "begin isolation level repeatable read read only";
      await this.#client.query({ text, ...this.#limit(0) });
      return;
    }
    try {
      // Not a snapshot: each statement sees what was committed before it, and while the lock is held nobody else commits.
      const text = `begin isolation level read committed; ${WRITE_LOCK}`;
      await this.#client.query({ text, ...this.#limit(this.#busyMs) });
    } catch (thrown) {
      if (thrown instanceof Error && thrown.message !== NO_ANSWER)
        await this.#client.query({ text: "rollback", ...this.#limit(0) }).catch(() => undefined);
      throw thrown;
    }
  }

  /** How long an answer may take; `waitMs` longer where it may have to wait for others. */
  #limit(waitMs: number): { readonly query_timeout?: number } {
    return this.#answerMs === null ? {} : { query_timeout: this.#answerMs + waitMs };
  }

  #nameOf(sql: string): string | null {
    const name = this.#asked.get(sql);
    if (name !== undefined && name !== null) return name;
    if (this.#named >= KEPT_STATEMENTS) return null;
    if (name === undefined) {
      if (this.#asked.size > KEPT_STATEMENTS * 4) this.#forgetUnnamed();
      this.#asked.set(sql, null);
      return null;
    }
    const given = `headwater_${++this.#named}`;
    this.#asked.set(sql, given);
    return given;
  }

  #forgetUnnamed(): void {
    for (const [sql, name] of this.#asked) if (name === null) this.#asked.delete(sql);
  }
}

const { builtins } = pg.types;

/** Numbers of 64 bits and sums as numbers, flags as 0 and 1, texts as they were given. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.BOOL, (text) => (text === "t" ? 1 : 0)],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TEXT, readText],
]);

function parserOf(type: number, format?: "text" | "binary") {
  return PARSERS.get(type) ?? pg.types.getTypeParser(type, format);
}

function asKept(value: unknown): unknown {
  return typeof value === "string" ? keptText(value) : value;
}
