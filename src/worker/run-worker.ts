import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openLedger } from "../ledger/index.ts";
import { asHeadwaterError, HeadwaterError } from "../model/index.ts";
import { JOB_KINDS, type JobKind, openQueue, type Queue, type TakenJob } from "../queue/index.ts";
import { type Ended, type JobLimits, JobProcesses } from "./job-processes.ts";

/** How a worker works. */
export interface WorkerOptions extends JobLimits {
  /** The ledger's address. */
  readonly place: string;
  /** The module of a tier (docs/tiers.md), a whole path: then documents that were queued for it are taken too. */
  readonly tier?: string;
  /** The folder that exports are written to, a whole path: then these are taken too. */
  readonly exports?: string;
  /** Ends when nothing waits any more, instead of waiting for more. */
  readonly untilDone: boolean;
  /** How long a worker that is asked to stop stays with what it has in hand; then it gives it back. */
  readonly graceSeconds: number;
  /** Told once when ledger and queue are open and jobs are taken. */
  readonly onReady?: () => void;
  /** How long the server may take for one answer, in milliseconds; else a minute for the queue, three for the ledger. */
  readonly answerMs?: number;
  /** Asks the worker to stop. */
  readonly stop: AbortSignal;
  /** Told what a person should know at once. */
  readonly onTrouble: (trouble: HeadwaterError) => void;
}

/** What a worker did. */
export interface WorkerTally {
  readonly done: number;
  /** Tries that came to nothing; whether a job was set aside for it is in the queue. */
  readonly failed: number;
  readonly givenBack: number;
}

/** How long a worker with nothing to do waits until it looks again. */
const LOOK_MS = 500;

/** How often a worker says that it is alive, and looks who is not. */
const SIGN_MS = 5000;

/** How long the server may take for one answer about the ledger, beside the wait for others' writes. */
const LEDGER_ANSWER_MS = 180_000;

/** The same while a ledger is brought up to this version: an index of a large one is made in one answer. */
const OPENING_ANSWER_MS = 900_000;

/** A server that cannot be reached for so long is not waited for. */
const PATIENCE_MS = 300_000;

/**
 * Takes jobs from a ledger's queue and does them until it is asked to stop. Reading, extracting and resolving are done beside other workers;
 * tracing and committing, which the ledger lets one at a time do, in turn.
 *
 * @throws HeadwaterError as `openLedger` and `openQueue`; where the server was away for five minutes, or the ledger cannot be written to
 */
export async function runWorker(options: WorkerOptions): Promise<WorkerTally> {
  const limit = options.answerMs === undefined ? {} : { answerMs: options.answerMs };
  const queue = await openQueue(options.place, { supervises: true, ...limit });
  try {
    // Brings the ledger up to this version, and says what is wrong with it before a job is taken.
    const opened = await openLedger(options.place, {
      answerTimeoutMs: options.answerMs ?? OPENING_ANSWER_MS,
    });
    await opened.close();
    options.onReady?.();
    return await new Worker(queue, options).run();
  } finally {
    await queue.close();
  }
}

class Worker {
  readonly #id = randomUUID();
  readonly #queue: Queue;
  readonly #options: WorkerOptions;
  readonly #processes: JobProcesses;
  /** Ends what is in hand: when the time of grace is over, or where going on is in vain. */
  readonly #end = new AbortController();
  readonly #tally = { done: 0, failed: 0, givenBack: 0 };
  readonly #inHand = new Set<string>();
  /** What this worker does. */
  readonly #kinds: readonly JobKind[];

  constructor(queue: Queue, options: WorkerOptions) {
    this.#queue = queue;
    this.#options = options;
    this.#processes = new JobProcesses(options);
    this.#kinds = JOB_KINDS.filter(
      (kind) =>
        (kind !== "add-tier" || options.tier !== undefined) &&
        (kind !== "export" || options.exports !== undefined),
    );
  }

  async run(): Promise<WorkerTally> {
    const { stop, graceSeconds, atOnce } = this.#options;
    let grace: NodeJS.Timeout | undefined;
    const onStop = () => {
      grace = setTimeout(() => this.#end.abort(), graceSeconds * 1000);
    };
    if (stop.aborted) onStop();
    else stop.addEventListener("abort", onStop, { once: true });
    await this.#patiently(() => this.#queue.giveSign(this.#id));
    const signs = setInterval(() => void this.#sign(), SIGN_MS);
    try {
      const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => this.#takeAndDo()));
      for (const end of ends) if (end.status === "rejected") throw end.reason;
    } finally {
      clearInterval(signs);
      clearTimeout(grace);
      stop.removeEventListener("abort", onStop);
      await this.#processes.close();
      await this.#queue.leave(this.#id).catch(() => undefined);
      await this.#queue.takeFromTheGone().catch(() => undefined);
    }
    return this.#tally;
  }

  async #sign(): Promise<void> {
    try {
      await this.#queue.giveSign(this.#id);
      await this.#queue.takeFromTheGone();
    } catch {
      // The next sign may get through; a server that stays away is told by whoever takes or finishes a job.
    }
  }

  async #takeAndDo(): Promise<void> {
    const { stop, untilDone } = this.#options;
    try {
      while (!this.#isStopping) {
        const job = await this.#take();
        if (job !== null) {
          this.#inHand.add(job.id);
          await this.#do(job);
          this.#inHand.delete(job.id);
        } else if (untilDone && this.#inHand.size === 0) return;
        else await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
      }
    } catch (thrown) {
      // One that cannot go on takes the others along.
      this.#end.abort();
      throw thrown;
    }
  }

  #take(): Promise<TakenJob | null> {
    let isCut = false;
    return this.#patiently(async () => {
      if (isCut) await this.#queue.giveBackUnknown(this.#id, [...this.#inHand]);
      isCut = true;
      return this.#queue.take(this.#id, this.#kinds);
    });
  }

  async #do(job: TakenJob): Promise<void> {
    const bytes = await this.#patiently(() => this.#queue.bytesOf(job));
    if (bytes === null) return;
    const ended = await this.#processes.run(
      {
        ...{ job, place: this.#options.place },
        ...(this.#options.tier === undefined ? {} : { tier: this.#options.tier }),
        ...(this.#options.exports === undefined ? {} : { exports: this.#options.exports }),
        answerMs: this.#options.answerMs ?? LEDGER_ANSWER_MS,
      },
      bytes,
      this.#end.signal,
    );
    await this.#settle(job, ended);
  }

  async #settle(job: TakenJob, ended: Ended): Promise<void> {
    if ("done" in ended) {
      await this.#patiently(() => this.#queue.finish(job, ended.isNew, ended.outcome ?? null));
      this.#tally.done += 1;
      return;
    }
    if ("stopped" in ended) return this.#giveBack(job);
    if ("failed" in ended && ended.failed.stage === "ledger" && ended.failed.code !== "bad-record")
      return this.#onLedger(job, ended.failed);
    const { reason, isFinal } = whyNot(ended);
    await this.#patiently(() => this.#queue.fail(job, reason, isFinal));
    this.#tally.failed += 1;
    const isAside = isFinal || job.tried + 1 >= job.tries;
    const what = isAside ? `set aside: ${reason}` : `${reason}; it is tried again`;
    const remedy = isAside ? "headwater jobs shows what was set aside" : "";
    this.#options.onTrouble(new HeadwaterError("failed", "cli", job.name, what, remedy));
  }

  /** What is wrong with the ledger is not the document's fault: it is given back, and where waiting helps, the worker waits. */
  async #onLedger(job: TakenJob, { code, why }: { readonly code: string; readonly why: string }) {
    await this.#giveBack(job);
    if (!PASSING.has(code))
      throw new HeadwaterError("failed", "ledger", job.name, why, "then start the worker again");
    await sleep(LOOK_MS, undefined, { signal: this.#options.stop }).catch(() => undefined);
  }

  async #giveBack(job: TakenJob): Promise<void> {
    await this.#patiently(() => this.#queue.giveBack(job));
    this.#tally.givenBack += 1;
  }

  get #isStopping(): boolean {
    return this.#options.stop.aborted || this.#end.signal.aborted;
  }

  /** Asks the queue, again and again while its server cannot be reached. What is asked may be asked twice. */
  async #patiently<T>(ask: () => Promise<T>): Promise<T> {
    const began = performance.now();
    for (let waitMs = LOOK_MS; ; waitMs = Math.min(waitMs * 2, SIGN_MS)) {
      try {
        return await ask();
      } catch (thrown) {
        const error = asHeadwaterError(thrown, "ledger", this.#options.place);
        if (!PASSING.has(error.code) || performance.now() - began > PATIENCE_MS || this.#end.signal.aborted)
          throw error;
        if (waitMs === LOOK_MS) this.#options.onTrouble(error);
        await sleep(waitMs, undefined, { signal: this.#end.signal }).catch(() => undefined);
      }
    }
  }
}

/** What may be over in a moment. */
const PASSING: ReadonlySet<string> = new Set(["ledger-locked", "unreachable", "timed-out"]);

/** Why a job was not done, and whether trying again would be in vain: what is wrong with the bytes stays so. */
function whyNot(ended: Exclude<Ended, { done: true } | { stopped: true }>) {
  if ("ended" in ended) return { reason: ended.ended, isFinal: false };
  if ("crashed" in ended) return { reason: ended.crashed.split("\n")[0]!, isFinal: false };
  return { reason: ended.failed.why, isFinal: ended.failed.code !== "failed" };
}
