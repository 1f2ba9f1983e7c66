import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { BYTES_PIPE, type SentTask } from "./sent-task.ts";

/** What one task may take. */
export interface TaskLimits {
  readonly seconds: number;
  /** How large the heap of its process may become. */
  readonly megabytes: number;
  /** Ends the task at once. */
  readonly stop?: AbortSignal;
}

/** How a task ended. */
export type TaskEnd<Answer> =
  | { readonly answer: Answer }
  | { readonly ended: "too slow" | "too large" | "stopped" }
  /** Its process ended by itself, and what it said at last. */
  | { readonly ended: "crashed"; readonly why: string };

const NO_BYTES = new Uint8Array(0);

/** A process that had more than this in hand holds several times as much for a while, whatever is collected: another takes its place. */
const LET_GO_BYTES = 32 * 1024 * 1024;

/** So much of what a process says at last is kept, in characters. */
const LAST_WORDS = 4000;

/** What V8 says before it ends a process that has no memory left. */
const NO_MEMORY = /heap out of memory|Array buffer allocation failed|invalid array length/i;

/**
 * A process that does one task after another, and is ended and started anew when one takes more than it may. A process and not a thread:
 * a thread that is ended at the wrong moment, or whose library aborts, takes the whole program along (docs/decisions/222).
 */
export class ProcessApart<Task, Answer> {
  readonly #module: string;
  #process: ChildProcess | null = null;
  #megabytes = 0;
  #lastWords = "";
  #turn: Promise<unknown> = Promise.resolve();

  /** @param module the path of a module of the built program that calls `doTasks` */
  constructor(module: string) {
    this.#module = module;
  }

  /**
   * Does a task when those before it are done. Whoever waits keeps the program from ending; a process that waits does not.
   *
   * @param bytes what the task is about, where that may be large; not to be changed before the task has ended
   */
  run(task: Task, limits: TaskLimits, bytes: Uint8Array = NO_BYTES): Promise<TaskEnd<Answer>> {
    const end = this.#turn.then(async () => {
      const done = await this.#do(task, limits, bytes);
      if (bytes.length > LET_GO_BYTES) await this.#kill();
      return done;
    });
    this.#turn = end.catch(() => undefined);
    return end;
  }

  /** Ends the process, and what it has in hand. */
  async close(): Promise<void> {
    await this.#kill();
  }

  #do(task: Task, { seconds, megabytes, stop }: TaskLimits, bytes: Uint8Array): Promise<TaskEnd<Answer>> {
    if (stop?.aborted) return Promise.resolve({ ended: "stopped" });
    const child = this.#started(megabytes);
    return new Promise((resolve) => {
      const settle = (end: TaskEnd<Answer>) => {
        clearTimeout(timer);
        stop?.removeEventListener("abort", onStop);
        child.off("message", onAnswer).off("error", onError).off("exit", onExit);
        hold(child, false);
        resolve(end);
      };
      // Whoever waits is answered when the process is gone, and with it its memory and its connections.
      const end = (how: "too slow" | "stopped") => {
        child.off("exit", onExit);
        void this.#kill().then(() => settle({ ended: how }));
      };
      const onStop = () => end("stopped");
      const timer = setTimeout(() => end("too slow"), seconds * 1000);
      const onAnswer = (answer: unknown) => settle({ answer: answer as Answer });
      const onGone = (why: string) => {
        this.#process = null;
        if (stop?.aborted) settle({ ended: "stopped" });
        else if (NO_MEMORY.test(this.#lastWords)) settle({ ended: "too large" });
        else settle({ ended: "crashed", why });
      };
      const onError = (error: Error) => onGone(error.message);
      const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
        onGone(said(this.#lastWords, code, signal));
      stop?.addEventListener("abort", onStop, { once: true });
      child.on("message", onAnswer).on("error", onError).on("exit", onExit);
      hold(child, true);
      // What cannot be sent is told by the exit, or by the error that the process gives.
      child.send({ task, length: bytes.length } satisfies SentTask<Task>, () => undefined);
      if (bytes.length > 0) (child.stdio[BYTES_PIPE] as Writable).write(bytes);
    });
  }

  #started(megabytes: number): ChildProcess {
    if (this.#process?.connected && this.#megabytes === megabytes) return this.#process;
    this.#process?.kill("SIGKILL");
    this.#megabytes = megabytes;
    this.#lastWords = "";
    const child = fork(this.#module, [], {
      serialization: "advanced",
      // Loaders of the program that runs this one (tests, benches) are of no use to built code.
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ["ignore", "ignore", "pipe", "ipc", "pipe"],
    });
    child.stderr!.setEncoding("utf8").on("data", (piece: string) => {
      this.#lastWords = (this.#lastWords + piece).slice(-LAST_WORDS);
    });
    // Between two tasks nobody listens to what goes wrong with it: the next one finds it gone.
    child.on("error", () => undefined);
    (child.stdio[BYTES_PIPE] as Writable).on("error", () => undefined);
    this.#process = child;
    return child;
  }

  async #kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    hold(child, true);
    child.kill("SIGKILL");
    await once(child, "exit");
    hold(child, false);
  }
}

/** Whether a process and the pipes to it keep the program from ending. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const how = isHeld ? "ref" : "unref";
  child[how]();
  child.channel?.[how]();
  for (const pipe of [child.stderr, child.stdio[BYTES_PIPE]])
    (pipe as unknown as { ref(): void; unref(): void } | null)?.[how]();
}

/** The line that tells most of what a process said before it ended, or how it ended. */
function said(lastWords: string, code: number | null, signal: NodeJS.Signals | null): string {
  const line = lastWords.split("\n").find((candidate) => /error/i.test(candidate));
  return line?.trim() ?? (signal === null ? `it ended with status ${code}` : `it was ended by ${signal}`);
}
