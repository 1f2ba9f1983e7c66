export { collectGarbage, LARGE_BYTES } from "./collect-garbage.ts";
export { doTasks } from "./do-tasks.ts";
export { ProcessApart, type TaskEnd, type TaskLimits } from "./process-apart.ts";
