export {
  JOB_KINDS,
  type JobCounts,
  type JobKind,
  type JobRow,
  type JobState,
  KEPT_DAYS,
  type NewJob,
  type TakenJob,
  type WorkerRow,
} from "./job.ts";
export { openQueue, openQueueThere, type Queue } from "./open-queue.ts";
export { type PutOptions, TRIES } from "./put.ts";
