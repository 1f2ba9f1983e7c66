import { isOnServer } from "../ledger/index.ts";
import { jobsSchema, QueueDatabase } from "./database.ts";
import {
  JOB_KINDS,
  type JobCounts,
  type JobKind,
  type JobRow,
  type JobState,
  type NewJob,
  type TakenJob,
  type WorkerRow,
} from "./job.ts";
import {
  countJobs,
  countUnfinished,
  dropJob,
  isSetAside,
  type JobsAsked,
  listJobs,
  listWorkers,
  retryJobs,
} from "./list-jobs.ts";
import { GONE_SECONDS, giveBackUnknown, giveSign, leave, takeFromTheGone } from "./presence.ts";
import { type PutOptions, putJobs, waiting } from "./put.ts";
import { isMade, openLibrary, setUp } from "./set-up.ts";
import type { QueueStore } from "./store.ts";
import { bytesOf, failJob, finishJob, giveBackJob, putJoining, takeJob } from "./take.ts";

/** Jobs that wait for workers, in the database of a ledger on a server. Close it when done. */
export interface Queue {
  /** Puts jobs in, all or none; says how many were not there before. */
  put(jobs: readonly NewJob[], options?: PutOptions): Promise<number>;
  /** Asks for what is done once after documents came; false where it waits already. */
  putJoining(): Promise<boolean>;
  /** Documents that wait, and their bytes together. */
  waiting(): Promise<{ readonly jobs: number; readonly bytes: number }>;
  /** The job whose turn it is, of kinds that this worker does, which is then in its hands; null where none waits. */
  take(worker: string, kinds?: readonly JobKind[]): Promise<TakenJob | null>;
  /** The bytes of its document; null where it is in this worker's hands no more. */
  bytesOf(job: TakenJob): Promise<Uint8Array | null>;
  /** What becomes of a job in hand (`isNew`: whether the ledger has a document that it did not have, or more is to be joined; `outcome`: what is told of it); false where it is in this worker's hands no more. */
  finish(job: TakenJob, isNew: boolean, outcome?: string | null): Promise<boolean>;
  fail(job: TakenJob, reason: string, isFinal: boolean): Promise<boolean>;
  giveBack(job: TakenJob): Promise<boolean>;
  /** A worker's sign of life, and its end. */
  giveSign(worker: string): Promise<void>;
  leave(worker: string): Promise<void>;
  /** Gives back what workers without a sign of life had in hand. */
  takeFromTheGone(seconds?: number): Promise<void>;
  /** Gives back what a worker took without hearing of it, since the connection was cut. */
  giveBackUnknown(worker: string, known: readonly string[]): Promise<void>;
  counts(): Promise<JobCounts>;
  /** How many are not done, but for those into some corpora (ids). */
  unfinished(closed: readonly string[]): Promise<Readonly<Record<Exclude<JobState, "done">, number>>>;
  jobs(asked: JobsAsked): Promise<readonly JobRow[]>;
  /** Whether a job (a whole id) was set aside, and goes into none of some corpora (ids). */
  isSetAside(id: string, closed: readonly string[]): Promise<boolean>;
  workers(): Promise<readonly WorkerRow[]>;
  /** Another try for a job that was set aside, by the beginning of its id; for all of them with null. Says how many. */
  retry(meant: string | null): Promise<number>;
  /** Gives up a job that was set aside; says what it was called. */
  drop(meant: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the queue of a ledger, and makes it where there is none: in a schema beside the ledger's, in the same database.
 *
 * @param address of a ledger on a PostgreSQL server
 * @param options with `supervises` the library puts away now and then what was done long ago: for workers; `answerMs` is how long the server may take for one answer
 * @throws HeadwaterError `bad-usage` for a ledger in a file; `no-permission` where the user may make no schema; as `openLedger` does for a server
 */
export async function openQueue(
  address: string,
  { supervises = false, answerMs }: { readonly supervises?: boolean; readonly answerMs?: number } = {},
): Promise<Queue> {
  const database = new QueueDatabase(address, answerMs);
  return (await opened(database, supervises, true))!;
}

/**
 * Opens the queue of a ledger where there is one: null for a ledger in a file, and where nobody made its queue.
 *
 * @throws HeadwaterError what the server or the connection says
 */
export async function openQueueThere(address: string): Promise<Queue | null> {
  return isOnServer(address) ? opened(new QueueDatabase(address), false, false) : null;
}

/** The queue on a connection, made where there is none and that is asked for; else null. Where it is not opened the connection is closed. */
async function opened(database: QueueDatabase, supervises: boolean, makes: boolean): Promise<Queue | null> {
  try {
    const schema = await jobsSchema(database, database.place);
    if (makes || (await isMade(database, schema))) {
      const boss = openLibrary(database, schema, supervises);
      await setUp(database, boss, schema);
      return queueOf({ database, boss, schema });
    }
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
  await database.close();
  return null;
}

function queueOf(store: QueueStore): Queue {
  const { database, boss } = store;
  return {
    put: (jobs, options = {}) => putJobs(store, jobs, options),
    putJoining: () => putJoining(store),
    waiting: () => waiting(store),
    take: (worker, kinds = JOB_KINDS) => takeJob(store, worker, kinds),
    bytesOf: (job) => bytesOf(store, job),
    finish: (job, isNew, outcome = null) => finishJob(store, job, isNew, outcome),
    fail: (job, reason, isFinal) => failJob(store, job, reason, isFinal),
    giveBack: (job) => giveBackJob(store, job),
    giveSign: (worker) => giveSign(store, worker),
    leave: (worker) => leave(store, worker),
    takeFromTheGone: (seconds = GONE_SECONDS) => takeFromTheGone(store, seconds),
    giveBackUnknown: (worker, known) => giveBackUnknown(store, worker, known),
    counts: () => countJobs(store),
    unfinished: (closed) => countUnfinished(store, closed),
    jobs: (asked) => listJobs(store, asked),
    isSetAside: (id, closed) => isSetAside(store, id, closed),
    workers: () => listWorkers(store),
    retry: (meant) => retryJobs(store, meant),
    drop: (meant) => dropJob(store, meant),
    close: async () => {
      await boss.stop({ graceful: false });
      await database.close();
    },
  };
}
