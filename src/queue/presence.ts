import { hostname } from "node:os";
import type { JobKind } from "./job.ts";
import type { QueueStore } from "./store.ts";

/** A worker that gave no sign of life for so long is gone: what it had in hand is done by others. */
export const GONE_SECONDS = 30;

/** Says that a worker of this process is alive, as it does every few seconds. */
export async function giveSign({ database, schema }: QueueStore, worker: string): Promise<void> {
  await database.executeSql(
    `insert into ${schema}.workers (id, machine, process) values ($1, $2, $3)
      on conflict (id) do update set seen_at = now()`,
    [worker, hostname(), process.pid],
  );
}

/** Takes a worker that stops out of the list. What it still has in hand goes back as a dead one's would. */
export async function leave({ database, schema }: QueueStore, worker: string): Promise<void> {
  await database.executeSql(`update ${schema}.workers set seen_at = '-infinity' where id = $1`, [worker]);
}

/**
 * Gives back the jobs of workers that are gone. That counts as a try: a document that ends every worker that reads it is set aside in the end.
 *
 * @param seconds without a sign after which a worker is gone
 */
export async function takeFromTheGone(
  { database, boss, schema }: QueueStore,
  seconds: number,
): Promise<void> {
  const anybody = await database.executeSql(
    `select 1 from ${schema}.workers where seen_at < now() - make_interval(secs => $1) limit 1`,
    [seconds],
  );
  if (anybody.rows.length === 0) return;
  await database.inTransaction(async (sql) => {
    const { rows: gone } = await sql.executeSql<{ id: string; machine: string; process: string }>(
      `delete from ${schema}.workers where seen_at < now() - make_interval(secs => $1) returning id, machine, process`,
      [seconds],
    );
    for (const { id, machine, process } of gone) {
      const { rows: held } = await sql.executeSql<{ job: string; kind: JobKind }>(
        `update ${schema}.parcels set worker = null where worker = $1 returning job, kind`,
        [id],
      );
      const message = `the worker that did it (process ${process} on ${machine}) ended before it was done`;
      for (const { job, kind } of held) await boss.fail(kind, job, { message }, { db: sql });
    }
  });
}

/**
 * Gives back what a worker holds and does not know of: jobs that it took as the connection was cut, so that it never heard which.
 *
 * @param known ids of the jobs that it knows to be in its hands
 */
export async function giveBackUnknown(
  { database, boss, schema }: QueueStore,
  worker: string,
  known: readonly string[],
): Promise<void> {
  await database.inTransaction(async (sql) => {
    const { rows } = await sql.executeSql<{ job: string; kind: JobKind }>(
      `update ${schema}.parcels set worker = null where worker = $1 and job <> all($2::uuid[]) returning job, kind`,
      [worker, known],
    );
    const message = "the connection to the server was cut as it was taken";
    for (const { job, kind } of rows) await boss.fail(kind, job, { message }, { db: sql });
  });
}
