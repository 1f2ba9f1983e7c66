import { HeadwaterError } from "../model/index.ts";
import {
  JOB_KINDS,
  type JobCounts,
  type JobKind,
  type JobRow,
  type JobState,
  type WorkerRow,
} from "./job.ts";
import { GONE_SECONDS } from "./presence.ts";
import type { QueueStore } from "./store.ts";

/** The library's states and ours. A job is never cancelled. */
const STATES: Readonly<Record<string, JobState>> = {
  created: "queued",
  retry: "queued",
  active: "running",
  completed: "done",
  failed: "set aside",
};

const NONE = { queued: 0, running: 0, done: 0, "set aside": 0 } as const;

/** How many jobs stand where. */
export async function countJobs({ database, schema }: QueueStore): Promise<JobCounts> {
  const { rows } = await database.executeSql<{ name: JobKind; state: string; jobs: string }>(
    `select name, state, count(*) as jobs from ${schema}.job group by name, state`,
  );
  const counts = Object.fromEntries(JOB_KINDS.map((kind) => [kind, { ...NONE }])) as Record<
    JobKind,
    Record<JobState, number>
  >;
  for (const { name, state, jobs } of rows) counts[name][STATES[state]!] += Number(jobs);
  return counts;
}

/** Which jobs are listed. */
export interface JobsAsked {
  readonly states: readonly JobState[];
  readonly limit: number;
  /** Corpora (ids) into which jobs go that are left out. */
  readonly closed?: readonly string[];
}

/** Whether a job goes into none of some corpora, a parameter of ids. */
function isShown(closed: string): string {
  return `coalesce(p.said::json -> 'place' ->> 'corpus', '') <> all(${closed}::text[])`;
}

/** How many jobs that are not done stand where, but for those into some corpora (ids). */
export async function countUnfinished(
  { database, schema }: QueueStore,
  closed: readonly string[],
): Promise<Readonly<Record<Exclude<JobState, "done">, number>>> {
  const { rows } = await database.executeSql<{ state: string; jobs: string }>(
    `select j.state::text as state, count(*) as jobs from ${schema}.job j join ${schema}.parcels p on p.job = j.id
      where j.state in ('created', 'retry', 'active', 'failed') and ${isShown("$1")} group by 1`,
    [closed],
  );
  const counts = { queued: 0, running: 0, "set aside": 0 };
  for (const { state, jobs } of rows) counts[STATES[state] as keyof typeof counts] += Number(jobs);
  return counts;
}

/** Whether a job (a whole id) was set aside, and goes into none of some corpora (ids). */
export async function isSetAside(
  { database, schema }: QueueStore,
  id: string,
  closed: readonly string[],
): Promise<boolean> {
  const { rows } = await database.executeSql(
    `select 1 from ${schema}.job j join ${schema}.parcels p on p.job = j.id
      where j.state = 'failed' and j.id::text = $1 and ${isShown("$2")}`,
    [id, closed],
  );
  return rows.length > 0;
}

/** Jobs that are not done: those set aside first, then those in hand, then those that wait, in the order in which they will be taken. */
export async function listJobs(
  { database, schema }: QueueStore,
  { states, limit, closed = [] }: JobsAsked,
): Promise<readonly JobRow[]> {
  const wanted = Object.keys(STATES).filter((state) => states.includes(STATES[state]!));
  const { rows } = await database.executeSql<Listed>(
    `select j.id, j.name as kind, p.name, p.size, j.state, j.priority,
        case when j.started_on is not null then j.retry_count + 1 when j.state = 'failed' then 1 else 0 end as tried, j.output ->> 'message' as reason,
        coalesce(j.completed_on, case when j.state = 'active' then j.started_on end, j.created_on) as since
      from ${schema}.job j join ${schema}.parcels p on p.job = j.id
      where j.state::text = any($1::text[]) and ${isShown("$4")}
      order by array_position(array['failed', 'active', 'retry', 'created'], case j.state::text when 'retry' then 'created' else j.state::text end),
        array_position($3::text[], j.name), j.priority desc, j.created_on, j.id
      limit $2`,
    [wanted, limit, JOB_KINDS, closed],
  );
  return rows.map(({ state, since, size, ...row }) => {
    return { ...row, state: STATES[state]!, size: Number(size), since: since.toISOString() };
  });
}

interface Listed {
  readonly id: string;
  readonly kind: JobKind;
  readonly name: string;
  readonly size: string;
  readonly state: string;
  readonly priority: number;
  readonly tried: number;
  readonly reason: string | null;
  readonly since: Date;
}

/** Workers that are alive, the longest at work first. */
export async function listWorkers({ database, schema }: QueueStore): Promise<readonly WorkerRow[]> {
  const { rows } = await database.executeSql<{
    machine: string;
    process: string;
    began_at: Date;
    seen_at: Date;
    doing: string[];
  }>(
    `select machine, process, began_at, seen_at,
        array(select p.name from ${schema}.parcels p where p.worker = w.id order by p.name) as doing
      from ${schema}.workers w where seen_at > now() - make_interval(secs => $1) order by began_at, id`,
    [GONE_SECONDS],
  );
  return rows.map(({ machine, process, began_at, seen_at, doing }) => {
    return {
      ...{ machine, process: Number(process), doing },
      ...{ began: began_at.toISOString(), seen: seen_at.toISOString() },
    };
  });
}

/** A job that was set aside, by the beginning of its id. @throws HeadwaterError `not-found`; `bad-usage` where several begin so */
async function setAside({ database, schema }: QueueStore, meant: string) {
  const { rows } = await database.executeSql<{ id: string; kind: JobKind }>(
    `select id, name as kind from ${schema}.job where state = 'failed' and starts_with(id::text, $1) limit 2`,
    [meant.toLowerCase()],
  );
  const fail = (code: "not-found" | "bad-usage", what: string, remedy: string) =>
    new HeadwaterError(code, "cli", meant, what, remedy);
  if (rows.length === 0)
    throw fail("not-found", "no job with this id was set aside", "headwater jobs lists them with their ids");
  if (rows.length > 1)
    throw fail("bad-usage", "several jobs begin so", "give more of the id: headwater jobs --jsonl");
  return rows[0]!;
}

/** Puts a job that was set aside into the queue again, for one more try; all of them where none is named. @returns how many */
export async function retryJobs(store: QueueStore, meant: string | null): Promise<number> {
  const { database, boss, schema } = store;
  const jobs =
    meant === null
      ? (
          await database.executeSql<{ id: string; kind: JobKind }>(
            `select id, name as kind from ${schema}.job where state = 'failed'`,
          )
        ).rows
      : [await setAside(store, meant)];
  for (const { id, kind } of jobs) await boss.retry(kind, id);
  return jobs.length;
}

/** Gives up a job that was set aside: it leaves the queue with its document's bytes. @returns what it was called */
export async function dropJob(store: QueueStore, meant: string): Promise<string> {
  const { database, boss, schema } = store;
  const { id, kind } = await setAside(store, meant);
  return database.inTransaction(async (sql) => {
    await boss.deleteJob(kind, id, { db: sql });
    const { rows } = await sql.executeSql<{ name: string }>(
      `delete from ${schema}.parcels where job = $1 returning name`,
      [id],
    );
    return rows[0]?.name ?? meant;
  });
}
