import { fileURLToPath } from "node:url";

/** What a worker's threads run: always the built program, since threads do not load TypeScript. In dist/program/ it lies beside this module. */
export const JOB_MODULE = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/program/do-job.js" : "./do-job.js", import.meta.url),
);
