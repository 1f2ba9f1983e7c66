import { read } from "node:fs";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { collectGarbage, LARGE_BYTES } from "./collect-garbage.ts";
import { BYTES_PIPE, type SentTask } from "./sent-task.ts";

/** Ends a process, however busy it is, whose parent is gone. Once a second is seldom enough to cost nothing. */
const WATCH = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, 1000);
`;

const SECOND_TIME_MS = 100;

/**
 * What a module calls that runs in a process apart: does one task after another, as they are sent, and answers each.
 *
 * @param answer has the bytes that came with the task, none where none did; does not throw: what goes wrong with a task is an answer too, as data
 */
export function doTasks<Task, Answer>(answer: (task: Task, bytes: Uint8Array) => Promise<Answer>): void {
  // A Ctrl-C at a terminal reaches every process of the program: the one that was started decides what becomes of the task in hand.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
  process.on("disconnect", () => process.exit());
  const watch = new Worker(WATCH, { eval: true });
  // A thread starts only while this one is not busy. What was sent before anybody listens waits.
  watch.once("online", () => {
    watch.unref();
    process.on("message", async ({ task, length }: SentTask<Task>) => {
      process.send?.(await answer(task, await received(length)));
      // Until the next task the process waits, and others need the memory. What is found free once is given back by the second time.
      if (length > LARGE_BYTES) {
        setImmediate(collectGarbage);
        setTimeout(collectGarbage, SECOND_TIME_MS);
      }
    });
  });
}

const readPipe = promisify(read);

/** The bytes that are sent beside a task, in one piece: a message of this size would lie in memory several times over, at both ends. */
async function received(length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await readPipe(BYTES_PIPE, bytes, at, length - at, null);
    // Whoever sends is gone, and so is what it wanted.
    if (bytesRead === 0) process.exit();
    at += bytesRead;
  }
  return bytes;
}
