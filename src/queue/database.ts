import { createHash } from "node:crypto";
import pg from "pg";
import { asPostgresError, endingOf, isOnServer, KEEP_ALIVE_MS } from "../ledger/index.ts";
import { HeadwaterError, withoutPassword } from "../model/index.ts";

/** Connections of one open queue: for a job that is taken, one that is finished, and the sign of life. */
const MOST_CONNECTIONS = 3;

/** How long to wait for the server to answer at all. */
const CONNECT_MS = 10_000;

/** How long the server may take for one answer: what is asked of a queue is short. */
const ANSWER_MS = 60_000;

/** Asks the database; within a transaction where the caller began one. This is also what the library asks through. */
export interface Sql {
  // biome-ignore lint/suspicious/noExplicitAny: rows are as each statement makes them
  executeSql<Row = any>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Connections to the database that a ledger on a server lies in. They never take the ledger's write lock. */
export class QueueDatabase implements Sql {
  /** The address without its password, for errors. */
  readonly place: string;
  readonly #pool: pg.Pool;
  readonly #end: () => Promise<void>;

  /**
   * @param answerMs how long the server may take for one answer
   * @throws HeadwaterError `bad-usage` for a ledger that is a file
   */
  constructor(address: string, answerMs = ANSWER_MS) {
    this.place = withoutPassword(address);
    if (!isOnServer(address))
      throw new HeadwaterError(
        "bad-usage",
        "ledger",
        this.place,
        "a ledger in a file has no queue of jobs",
        "name one on a PostgreSQL server (--db postgres://USER@HOST/DATABASE, docs/workers.md), or do without --queue",
      );
    this.#pool = new pg.Pool({
      connectionString: address,
      application_name: "headwater jobs",
      max: MOST_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: answerMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    this.#end = endingOf(this.#pool);
    // A connection that breaks while nothing is asked is taken out of the pool; the next question opens another.
    this.#pool.on("error", () => undefined);
  }

  /** @throws HeadwaterError what the server or the connection says */
  // biome-ignore lint/suspicious/noExplicitAny: rows are as each statement makes them
  async executeSql<Row = any>(text: string, values?: unknown[]): Promise<{ rows: Row[] }> {
    try {
      const { rows } = await this.#pool.query(prepared(text, values));
      return { rows: rows as Row[] };
    } catch (thrown) {
      throw asPostgresError(thrown, this.place);
    }
  }

  /** Runs work in one transaction: all that it writes is there afterwards, or nothing when it throws. */
  async inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    let client: pg.PoolClient | undefined;
    try {
      client = await this.#pool.connect();
      // What breaks is told by the query that is asked then; without a listener it would end the process.
      client.on("error", ignore);
      const asked = client;
      await asked.query("begin");
      const done = await work({
        async executeSql<Row>(text: string, values?: unknown[]) {
          const { rows } = await asked.query(prepared(text, values));
          return { rows: rows as Row[] };
        },
      });
      await asked.query("commit");
      client.off("error", ignore);
      client.release();
      return done;
    } catch (thrown) {
      // The connection is ended, and with it the transaction.
      client?.release(true);
      throw asPostgresError(thrown, this.place);
    }
  }

  async close(): Promise<void> {
    await this.#end();
  }
}

function ignore(): void {}

/** A statement with values is prepared once on each connection: the same few are asked for every job. */
function prepared(text: string, values: unknown[] | undefined): pg.QueryConfig {
  if (values === undefined) return { text };
  return { name: createHash("sha256").update(text).digest("base64url"), text, values };
}

/** The library takes names of so many letters, digits and underscores at the most. */
const PLAIN_SCHEMA = /^[a-z_][a-z0-9_]{0,44}$/;

/**
 * The schema in which the queue of a ledger lies: beside the ledger's own, since that holds the ledger and nothing else.
 *
 * @returns a name that needs no quotation marks: `public_jobs` for a ledger in `public`
 */
export async function jobsSchema(sql: Sql, place: string): Promise<string> {
  const { rows } = await sql.executeSql<{ schema: string | null }>("select current_schema() as schema");
  const schema = rows[0]!.schema;
  if (schema === null)
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      "there is no schema to keep the ledger in",
      "make it first: create schema NAME",
    );
  if (PLAIN_SCHEMA.test(schema)) return `${schema}_jobs`;
  return `s${createHash("sha256").update(schema).digest("hex").slice(0, 16)}_jobs`;
}
