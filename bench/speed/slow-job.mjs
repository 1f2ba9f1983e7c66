// What processes of the workers of bench/speed/workers.ts do when reading is to be slow: they wait, and do the job.
import { setTimeout as sleep } from "node:timers/promises";
import { doTasks } from "../../dist/apart/index.js";
import { doJob } from "../../dist/worker/do-job.js";

/** Stands for a slow scan, a large PDF or a slow disk: waiting takes no core from others. */
const WAIT_MS = 50;

doTasks(async (asked, bytes) => {
  if (asked.job.kind === "add") await sleep(WAIT_MS);
  return doJob(asked, bytes);
});
