import { Piscina } from "piscina";
import type { JobDone, JobToDo } from "./do-job.ts";
import { JOB_MODULE } from "./folders.ts";

/** What one job may take, and what threads run. */
export interface ThreadLimits {
  /** Jobs that are done at once, each in a thread of its own. */
  readonly atOnce: number;
  /** How long one job may take. */
  readonly seconds: number;
  /** How large the heap of one job's thread may become. */
  readonly megabytes: number;
  /** Another module than the program's own, for benches: its default export does a job. */
  readonly module?: string;
}

/** A document that waits for so long to be committed is given back, and costs no try. */
const MOST_TURN_MS = 300_000;

/** How a job's thread ended: with an answer, or without one, and why. */
export type Ended = JobDone | { readonly ended: string } | { readonly stopped: true };

/** Does jobs in threads, so that a document that takes all memory or never ends takes its thread along and nothing else. */
export class JobThreads {
  readonly #limits: ThreadLimits;
  readonly #pool: Piscina;

  constructor(limits: ThreadLimits) {
    this.#limits = limits;
    this.#pool = new Piscina({
      filename: limits.module ?? JOB_MODULE,
      minThreads: 0,
      maxThreads: limits.atOnce,
      // A thread that has read its models is kept until the worker stops.
      idleTimeout: Number.POSITIVE_INFINITY,
      atomics: "disabled",
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // Loaders of the program that runs this one (tests, benches) are of no use to built code.
      execArgv: [],
    });
  }

  /** @param stop ends the job at once: what it had half done is undone by the ledger */
  async run(asked: Omit<JobToDo, "turnMs">, stop: AbortSignal): Promise<Ended> {
    const { seconds, megabytes } = this.#limits;
    // Half of the time is the document's own, however many others wait.
    const job: JobToDo = { ...asked, turnMs: Math.min(MOST_TURN_MS, seconds * 500) };
    const end = new AbortController();
    const onStop = () => end.abort();
    let isTooLong = false;
    const timer = setTimeout(() => {
      isTooLong = true;
      end.abort();
    }, seconds * 1000);
    // Not AbortSignal.any: a signal that lives as long as the worker would keep something of every job.
    stop.addEventListener("abort", onStop, { once: true });
    if (stop.aborted) end.abort();
    try {
      return (await this.#pool.run(job, {
        signal: end.signal,
        transferList: [asked.bytes.buffer as ArrayBuffer],
      })) as JobDone;
    } catch (thrown) {
      if (stop.aborted) return { stopped: true };
      if (isTooLong) return { ended: `it took more than ${seconds} seconds and was stopped` };
      const { code, message } = thrown as NodeJS.ErrnoException;
      if (code === "ERR_WORKER_OUT_OF_MEMORY")
        return { ended: `it took more than ${megabytes} megabytes of memory and was stopped` };
      return { ended: `its thread ended: ${message}` };
    } finally {
      clearTimeout(timer);
      stop.removeEventListener("abort", onStop);
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
