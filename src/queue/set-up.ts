import PgBoss from "pg-boss";
import { HeadwaterError } from "../model/index.ts";
import type { QueueDatabase, Sql } from "./database.ts";
import { JOB_KINDS, type JobKind, KEPT_DAYS } from "./job.ts";

const DAY_SECONDS = 24 * 60 * 60;

/** What nobody decided about is kept: 100 years. */
const ALWAYS_DAYS = 36_500;

/** A job that is in hand for so long is nobody's any more, whatever its worker says: the library's own net under the signs of life. */
const LONGEST_JOB_HOURS = 23;

/** How often the workers together put away what was done long ago. */
const TIDY_SECONDS = 300;

/** The library over the queue's own connections. It is told to make nothing that it is not asked for: no clock, no counts. */
export function openLibrary(sql: Sql, schema: string, supervises: boolean): PgBoss {
  const boss = new PgBoss({
    db: sql,
    schema,
    supervise: supervises,
    schedule: false,
    maintenanceIntervalSeconds: TIDY_SECONDS,
    expireInHours: LONGEST_JOB_HOURS,
    // A job that waits is never given up, and one that was set aside waits for a person.
    retentionDays: ALWAYS_DAYS,
    archiveFailedAfterSeconds: ALWAYS_DAYS * DAY_SECONDS,
    archiveCompletedAfterSeconds: KEPT_DAYS * DAY_SECONDS,
    deleteAfterDays: 1,
  });
  // A failure of its tidying is told by the next question that fails.
  boss.on("error", () => undefined);
  return boss;
}

/** Whether a schema has a queue. */
export async function isMade(database: QueueDatabase, schema: string): Promise<boolean> {
  const { rows } = await database.executeSql<{ name: string | null }>("select to_regclass($1) as name", [
    `${schema}.parcels`,
  ]);
  return rows[0]!.name !== null;
}

/** Makes the queue where it is not there: the library's tables, and beside them what jobs are about and who is at work. One process at a time. */
export async function setUp(database: QueueDatabase, boss: PgBoss, schema: string): Promise<void> {
  if (await isMade(database, schema)) {
    await boss.start();
    await addKinds(database, boss, schema);
    return;
  }
  await database.inTransaction(async (sql) => {
    await sql.executeSql("select pg_advisory_xact_lock(hashtextextended($1, 7020))", [schema]);
    await boss.start();
    // Of joining, one job that waits is enough.
    for (const kind of JOB_KINDS) await addKind(boss, kind);
    await sql.executeSql(tables(schema));
  });
}

function addKind(boss: PgBoss, kind: JobKind): Promise<void> {
  return boss.createQueue(kind, { name: kind, policy: kind === "join" ? "short" : "standard" });
}

/** Adds the kinds of jobs that the queue of an earlier version does not have. Twice is once. */
async function addKinds(database: QueueDatabase, boss: PgBoss, schema: string): Promise<void> {
  const { rows } = await database.executeSql<{ name: string }>(`select name from ${schema}.queue`);
  const there = new Set(rows.map(({ name }) => name));
  try {
    for (const kind of JOB_KINDS) if (!there.has(kind)) await addKind(boss, kind);
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError) || thrown.code !== "no-permission") throw thrown;
    const what = "the queue is of an earlier version of Headwater";
    throw new HeadwaterError(
      "no-permission",
      "ledger",
      database.place,
      what,
      "let its owner open it once: headwater jobs",
      {
        cause: thrown,
      },
    );
  }
}

/** `parcels` holds the bytes of documents that wait; they are not packed, so that a piece of them can be read alone. */
function tables(schema: string): string {
  return `
    create table if not exists ${schema}.workers (
      id uuid primary key,
      machine text not null,
      process bigint not null,
      began_at timestamptz not null default now(),
      seen_at timestamptz not null default now()
    );
    create table if not exists ${schema}.parcels (
      job uuid primary key,
      kind text not null,
      document text unique,
      name text not null,
      said text not null,
      size bigint not null,
      bytes bytea,
      worker uuid
    );
    alter table ${schema}.parcels alter column bytes set storage external;
    create index if not exists parcels_of_workers on ${schema}.parcels (worker) where worker is not null;`;
}
