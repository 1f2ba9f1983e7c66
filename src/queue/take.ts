import { randomUUID } from "node:crypto";
import type { Sql } from "./database.ts";
import { BRINGING, type JobKind, TAKEN_ORDER, type TakenJob, TOLD_OF } from "./job.ts";
import { plain } from "./put.ts";
import type { QueueStore } from "./store.ts";

/** Bytes of a document that are asked for at once. */
const PIECE_BYTES = 8 * 1024 * 1024;

/**
 * Kinds in their order ({@link TAKEN_ORDER}), then priorities, then the oldest.
 *
 * @param kinds what this worker does
 */
export async function takeJob(
  store: QueueStore,
  worker: string,
  kinds: readonly JobKind[],
): Promise<TakenJob | null> {
  for (const kind of TAKEN_ORDER.filter((one) => kinds.includes(one))) {
    const taken = await takeOf(store, kind, worker);
    if (taken !== null) return taken;
  }
  return null;
}

async function takeOf(
  { database, boss, schema }: QueueStore,
  kind: JobKind,
  worker: string,
): Promise<TakenJob | null> {
  return database.inTransaction(async (sql) => {
    const [job] = await boss.fetch(kind, { includeMetadata: true, db: sql });
    if (job === undefined) return null;
    const { rows } = await sql.executeSql<{ name: string; said: string; size: string }>(
      `update ${schema}.parcels set worker = $2 where job = $1 returning name, said, size`,
      [job.id, worker],
    );
    const { name, said, size } = rows[0]!;
    return {
      ...{ id: job.id, kind, name, worker, said: JSON.parse(said) as unknown, size: Number(size) },
      ...{ priority: job.priority, tried: job.retryCount, tries: job.retryLimit + 1 },
    };
  });
}

/**
 * The bytes of the document that a job is about, in memory once; none for a job without.
 *
 * @returns null where the job is no longer in this worker's hands
 */
export async function bytesOf(
  { database, schema }: QueueStore,
  { id, size, worker }: TakenJob,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += PIECE_BYTES) {
    const { rows } = await database.executeSql<{ piece: Buffer }>(
      `select substring(bytes from $3 for $4) as piece from ${schema}.parcels where job = $1 and worker = $2`,
      [id, worker, at + 1, PIECE_BYTES],
    );
    if (rows[0] === undefined) return null;
    bytes.set(rows[0].piece, at);
  }
  return bytes;
}

/**
 * Says that a job is done. Its document's bytes, which the ledger has now, leave the queue, and where that document is
 * new in the ledger, that lists are to be joined is put into it, in the same transaction.
 *
 * @param outcome what is to be told of it, in words
 * @returns false where the job is no longer in this worker's hands: it was held to be dead
 */
export async function finishJob(
  store: QueueStore,
  job: TakenJob,
  isNew: boolean,
  outcome: string | null,
): Promise<boolean> {
  const { database, boss, schema } = store;
  return database.inTransaction(async (sql) => {
    const done = TOLD_OF.has(job.kind)
      ? `update ${schema}.parcels set worker = null, document = null where job = $1 and worker = $2 returning job`
      : `delete from ${schema}.parcels where job = $1 and worker = $2 returning job`;
    const { rows } = await sql.executeSql(done, [job.id, job.worker]);
    if (rows.length === 0) return false;
    await boss.complete(job.kind, job.id, outcome === null ? {} : { message: plain(outcome) }, { db: sql });
    if (TOLD_OF.has(job.kind)) await forgetOld(store, sql, job.kind);
    // Whoever tried it before may have ended when it was committed and not yet said to be done.
    if (isNew || (BRINGING.has(job.kind) && job.tried > 0)) await askForJoining(store, sql);
    return true;
  });
}

/** Of jobs that the library has put away by now nothing is told any more. */
async function forgetOld({ schema }: QueueStore, sql: Sql, kind: JobKind): Promise<void> {
  await sql.executeSql(
    `delete from ${schema}.parcels p where kind = $1 and not exists (select 1 from ${schema}.job j where j.name = $1 and j.id = p.job)`,
    [kind],
  );
}

/** Asks for what is done once after documents came. @returns false where it waits already */
export function putJoining(store: QueueStore): Promise<boolean> {
  return store.database.inTransaction((sql) => askForJoining(store, sql));
}

/** One job that waits is enough; one that is being done may have begun before this document came. */
async function askForJoining({ boss, schema }: QueueStore, sql: Sql): Promise<boolean> {
  const id = await boss.send("join", {}, { id: randomUUID(), db: sql });
  if (id !== null)
    await sql.executeSql(
      `insert into ${schema}.parcels (job, kind, name, said, size) values ($1, 'join', 'lists and earlier documents', '{}', 0)`,
      [id],
    );
  return id !== null;
}

/**
 * Says that a job could not be done, and why: it is tried again, or set aside where it was tried often enough.
 *
 * @param isFinal whether trying again would be in vain: then it is set aside at once
 * @returns false where the job is no longer in this worker's hands
 */
export async function failJob(
  store: QueueStore,
  job: TakenJob,
  reason: string,
  isFinal: boolean,
): Promise<boolean> {
  return inHand(store, job, async (sql) => {
    if (isFinal) await putBack(store, sql, job, 0);
    await store.boss.fail(job.kind, job.id, { message: plain(reason) }, { db: sql });
  });
}

/** Gives a job back as if it had not been taken. @returns false where the job is no longer in this worker's hands */
export async function giveBackJob(store: QueueStore, job: TakenJob): Promise<boolean> {
  return inHand(store, job, async (sql) => {
    await putBack(store, sql, job, job.tries - job.tried - 1);
    if (BRINGING.has(job.kind)) await askForJoining(store, sql);
  });
}

/** The library counts a try with every job that is taken: the same job made anew has none. */
async function putBack(
  { boss, schema }: QueueStore,
  sql: Sql,
  { id, kind, priority }: TakenJob,
  retryLimit: number,
): Promise<void> {
  await boss.deleteJob(kind, id, { db: sql });
  await boss.insert([{ id, name: kind, priority, retryLimit }], { db: sql });
  // Where another job of joining waits by now, this one is not made: that one does its work.
  await sql.executeSql(
    `delete from ${schema}.parcels p where job = $1 and not exists (select 1 from ${schema}.job j where j.name = $2 and j.id = p.job)`,
    [id, kind],
  );
}

async function inHand(
  { database, schema }: QueueStore,
  { id, worker }: TakenJob,
  work: (sql: Sql) => Promise<void>,
): Promise<boolean> {
  return database.inTransaction(async (sql) => {
    const { rows } = await sql.executeSql(
      `update ${schema}.parcels set worker = null where job = $1 and worker = $2 returning job`,
      [id, worker],
    );
    if (rows.length === 0) return false;
    await work(sql);
    return true;
  });
}
