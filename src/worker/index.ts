export type { SaidOfDocument } from "./do-job.ts";
export { badOut, type SaidOfExport } from "./export-into.ts";
export { runWorker, type WorkerOptions, type WorkerTally } from "./run-worker.ts";
