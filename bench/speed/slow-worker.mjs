// A worker like that of `headwater worker`, but for what its process runs:  node bench/speed/slow-worker.mjs postgres://...
import { fileURLToPath } from "node:url";
import { runWorker } from "../../dist/worker/index.js";

const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
await runWorker({
  place: process.argv[2],
  ...{ atOnce: 1, untilDone: false, seconds: 900, megabytes: 3072, graceSeconds: 60 },
  module: fileURLToPath(new URL("./slow-job.mjs", import.meta.url)),
  stop: stop.signal,
  onTrouble: (trouble) => process.stderr.write(`${trouble.line}\n`),
});
