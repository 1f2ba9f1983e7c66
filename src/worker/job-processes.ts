import { ProcessApart } from "../apart/index.ts";
import type { JobDone, JobToDo } from "./do-job.ts";
import { JOB_MODULE } from "./folders.ts";

/** What one job may take, and what processes run. */
export interface JobLimits {
  /** Jobs that are done at once, each in a process of its own. */
  readonly atOnce: number;
  /** How long one job may take. */
  readonly seconds: number;
  /** How large the heap of one job's process may become. */
  readonly megabytes: number;
  /** Another module than the program's own, for benches: it calls `doTasks`. */
  readonly module?: string;
}

/** A document that waits for so long to be committed is given back, and costs no try. */
const MOST_TURN_MS = 300_000;

/** How a job ended: with an answer, or without one, and why. */
export type Ended = JobDone | { readonly ended: string } | { readonly stopped: true };

/** Does jobs in processes, so that a document that takes all memory or never ends takes its process along and nothing else. */
export class JobProcesses {
  readonly #limits: JobLimits;
  readonly #all: ProcessApart<JobToDo, JobDone>[];
  /** Those that have nothing to do. One that has read its models is kept until the worker stops. */
  readonly #idle: ProcessApart<JobToDo, JobDone>[];

  constructor(limits: JobLimits) {
    this.#limits = limits;
    const module = limits.module ?? JOB_MODULE;
    this.#all = Array.from({ length: limits.atOnce }, () => new ProcessApart<JobToDo, JobDone>(module));
    this.#idle = [...this.#all];
  }

  /**
   * Does a job; no more are asked for than are done at once.
   *
   * @param bytes of its document
   * @param stop ends the job at once: what it had half done is undone by the ledger
   */
  async run(asked: Omit<JobToDo, "turnMs">, bytes: Uint8Array, stop: AbortSignal): Promise<Ended> {
    const { seconds, megabytes } = this.#limits;
    const apart = this.#idle.pop();
    if (apart === undefined) throw new TypeError("more jobs than processes");
    // Half of the time is the document's own, however many others wait.
    const job: JobToDo = { ...asked, turnMs: Math.min(MOST_TURN_MS, seconds * 500) };
    const end = await apart.run(job, { seconds, megabytes, stop }, bytes);
    this.#idle.push(apart);
    if ("answer" in end) return end.answer;
    switch (end.ended) {
      case "stopped":
        return { stopped: true };
      case "too slow":
        return { ended: `it took more than ${seconds} seconds and was stopped` };
      case "too large":
        return { ended: `it took more than ${megabytes} megabytes of memory and was stopped` };
      case "crashed":
        return { ended: `its process ended: ${end.why}` };
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((apart) => apart.close()));
  }
}
