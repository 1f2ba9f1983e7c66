import { Worker } from "node:worker_threads";

/** Ends a process, however busy it is, whose parent is gone. Once a second is seldom enough to cost nothing. */
const WATCH = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, 1000);
`;

/**
 * What a module calls that runs in a process apart: does one task after another, as they are sent, and answers each.
 *
 * @param answer does not throw: what goes wrong with a task is an answer too, as data
 */
export function doTasks<Task, Answer>(answer: (task: Task) => Promise<Answer>): void {
  // A Ctrl-C at a terminal reaches every process of the program: the one that was started decides what becomes of the task in hand.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
  process.on("disconnect", () => process.exit());
  const watch = new Worker(WATCH, { eval: true });
  // A thread starts only while this one is not busy. What was sent before anybody listens waits.
  watch.once("online", () => {
    watch.unref();
    process.on("message", async (task: Task) => process.send?.(await answer(task)));
  });
}
