export type { SaidOfDocument } from "./do-job.ts";
export { runWorker, type WorkerOptions, type WorkerTally } from "./run-worker.ts";
