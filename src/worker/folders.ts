import { fileURLToPath } from "node:url";

/** What a worker's processes run: always the built program, since Node does not load TypeScript. In dist/program/ it lies beside this module. */
export const JOB_MODULE = fileURLToPath(
  new URL(
    import.meta.url.endsWith(".ts") ? "../../dist/program/do-jobs.js" : "./do-jobs.js",
    import.meta.url,
  ),
);
