import { randomUUID } from "node:crypto";
import type PgBoss from "pg-boss";
import { BRINGING, type NewJob } from "./job.ts";
import type { QueueStore } from "./store.ts";

/** How jobs are put into the queue. */
export interface PutOptions {
  /** The larger, the sooner; 0 where nothing is said. */
  readonly priority?: number;
  /** How often a job is tried before it is set aside. */
  readonly tries?: number;
}

/** A document that three workers could not read, or that ended three of them, is not tried a fourth time. */
export const TRIES = 3;

/**
 * Puts jobs into the queue: all of them, or none when it throws. A document that is in the queue already, or was set aside, is left as it is.
 *
 * @returns how many are new in the queue
 */
export async function putJobs(
  { database, boss, schema }: QueueStore,
  jobs: readonly NewJob[],
  { priority = 0, tries = TRIES }: PutOptions,
): Promise<number> {
  return database.inTransaction(async (sql) => {
    const fresh: PgBoss.JobInsert[] = [];
    // Jobs of one moment are taken in the order of their ids: it is to be the order in which they came.
    const ids = jobs.map(() => randomUUID()).sort();
    for (const [i, { kind, name, document, said, bytes }] of jobs.entries()) {
      const id = ids[i]!;
      const { rows } = await sql.executeSql(
        `insert into ${schema}.parcels (job, kind, document, name, said, size, bytes)
          values ($1, $2, $3, $4, $5, $6, $7) on conflict (document) do nothing returning job`,
        [id, kind, document, plain(name), JSON.stringify(said), bytes?.length ?? 0, bytes],
      );
      if (rows.length > 0) fresh.push({ id, name: kind, priority, retryLimit: tries - 1 });
    }
    if (fresh.length > 0) await boss.insert(fresh, { db: sql });
    return fresh.length;
  });
}

/** A text that the server can keep: without U+0000, and without half of a character. */
export function plain(text: string): string {
  return text.replaceAll("\u0000", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");
}

/** What waits to be taken: jobs, and the bytes of their documents. */
export async function waiting({
  database,
  schema,
}: QueueStore): Promise<{ readonly jobs: number; readonly bytes: number }> {
  const { rows } = await database.executeSql<{ jobs: string; bytes: string }>(
    `select count(*) as jobs, coalesce(sum(p.size), 0) as bytes from ${schema}.job j
      join ${schema}.parcels p on p.job = j.id where j.name = any($1::text[]) and j.state in ('created', 'retry')`,
    [[...BRINGING]],
  );
  return { jobs: Number(rows[0]!.jobs), bytes: Number(rows[0]!.bytes) };
}
