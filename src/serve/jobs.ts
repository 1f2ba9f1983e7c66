import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Place } from "../ledger/index.ts";
import { HeadwaterError, type MetadataOverrides } from "../model/index.ts";
import type { Job, JobItem, JobSummary } from "./contract/index.ts";
import { Refused, refusalOf } from "./http/errors.ts";
import type { Tasks } from "./tasks.ts";
import type { HeldFile, ReceivedAdded } from "./work/adding.ts";

/** A received file on its way into the ledger. */
export interface ReceivedFile {
  readonly kind: "file";
  readonly name: string;
  /** Where its bytes lie, under a name of the server's making. */
  readonly file: string;
  /** Why it was not received whole; null where it was. */
  readonly refused: HeadwaterError | null;
}

/** A document that lay in a received file. */
export interface HeldDocument {
  readonly kind: "held";
  readonly name: string;
  readonly file: string;
  readonly notes: readonly string[];
  readonly recorded: HeldFile["recorded"];
  readonly capture: HeldFile["capture"];
  readonly refused: HeadwaterError | null;
}

/** A page on its way into the ledger, fetched when its turn comes; its name is its address. */
export interface NamedPage {
  readonly kind: "page";
  readonly name: string;
}

/** What a job adds, one after another. */
export type Adding = ReceivedFile | HeldDocument | NamedPage;

/** Told each time something becomes of a job: the item that changed, by its place. */
export type JobListener = (
  job: JobSummary,
  index: number | null,
  item: JobItem | null,
  whose: JobOwner,
) => void;

/** Whose a job is, and where it lays what it adds. */
export interface JobOwner {
  /** The account that asked for it; null where there are none. */
  readonly account: string | null;
  readonly into: Place;
  /** Whether that is seen by its members alone: then the job is its owner's alone. */
  readonly isPrivate: boolean;
}

/** Who asks for jobs: everybody's, but for those into private corpora of others, or their own alone. */
export interface JobAsker {
  readonly account: string | null;
  readonly seesAll: boolean;
}

/** Whether a job is there for somebody. */
export function isJobOf({ account, isPrivate }: JobOwner, asker: JobAsker): boolean {
  return account === asker.account || (asker.seesAll && !isPrivate);
}

interface Running {
  readonly summary: { -readonly [K in keyof JobSummary]: JobSummary[K] };
  readonly items: JobItem[];
  /** Grows as archives are opened. */
  readonly sources: Adding[];
  readonly stated: MetadataOverrides;
  readonly owner: JobOwner;
}

/** Documents that wait in all jobs together; jobs that are remembered when they are done; items that one answer shows. */
const MOST_WAITING = 20_000;
const MOST_REMEMBERED = 200;
const MOST_SHOWN = 1000;

/** Documents being added, one after another. Jobs live as long as the server; what they added stays. */
export class Jobs {
  readonly #jobs = new Map<string, Running>();
  readonly #queue: Running[] = [];
  readonly #listeners = new Set<JobListener>();
  readonly #tasks: Tasks;
  readonly #place: string;
  readonly #allowPrivate: boolean;
  #busy: Promise<void> | null = null;
  #isStopping = false;

  /** @param allowPrivate whether pages of this machine and of private networks are fetched too */
  constructor(tasks: Tasks, place: string, allowPrivate: boolean) {
    this.#tasks = tasks;
    this.#place = place;
    this.#allowPrivate = allowPrivate;
  }

  /** Room for so many files more? Asked before anything is received. */
  checkRoom(): void {
    const waiting = this.#queue.reduce((sum, { summary }) => sum + summary.total - summary.done, 0);
    if (waiting >= MOST_WAITING)
      throw new Refused(
        429,
        "busy",
        `${waiting} documents are waiting already`,
        "send more when some are done",
      );
  }

  /** Begins a job; its files are removed when they have been read, its pages fetched one after another. */
  begin(sources: readonly Adding[], stated: MetadataOverrides, owner: JobOwner): Job {
    const id = randomUUID();
    const summary = {
      ...{ id, state: "waiting" as const, at: new Date().toISOString() },
      ...{ total: sources.length, done: 0, failed: 0, claims: 0 },
    };
    const items = sources.map(({ name }) => waiting(name));
    const job: Running = { summary, items, sources: [...sources], stated, owner };
    this.#jobs.set(id, job);
    this.#queue.push(job);
    this.#forgetOld();
    this.#tell(job, null);
    this.#busy ??= this.#work();
    return this.#shown(job);
  }

  /**
   * A job; throws Refused `not-found`, also for one that is not there for the asker.
   */
  get(id: string, asker: JobAsker): Job {
    return this.#shown(this.#known(id, asker));
  }

  /** The jobs that are there for somebody, the last asked for first. */
  list(asker: JobAsker): readonly JobSummary[] {
    const seen = [...this.#jobs.values()].filter(({ owner }) => isJobOf(owner, asker));
    return seen.reverse().map(({ summary }) => ({ ...summary }));
  }

  /** Ends a job: what is being read is finished, the rest is left. */
  stop(id: string, asker: JobAsker): Job {
    const job = this.#known(id, asker);
    return this.#stop(job);
  }

  #stop(job: Running): Job {
    if (job.summary.state === "waiting" || job.summary.state === "running") {
      job.summary.state = "stopped";
      this.#tell(job, null);
    }
    return this.#shown(job);
  }

  tally(): { readonly running: number; readonly waiting: number } {
    const states = [...this.#jobs.values()].map(({ summary }) => summary.state);
    return {
      running: states.filter((state) => state === "running").length,
      waiting: states.filter((state) => state === "waiting").length,
    };
  }

  /** Tells of everything that becomes of jobs; call what it returns to hear no more. */
  listen(listener: JobListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Leaves what has not begun; waits for what is being read. */
  async close(): Promise<void> {
    this.#isStopping = true;
    for (const job of this.#jobs.values()) this.#stop(job);
    await this.#busy;
  }

  async #work(): Promise<void> {
    for (let job = this.#queue[0]; job !== undefined; job = this.#queue[0]) {
      await this.#runJob(job);
      this.#queue.shift();
    }
    this.#busy = null;
  }

  async #runJob(job: Running): Promise<void> {
    if (job.summary.state === "waiting") job.summary.state = "running";
    let added = 0;
    for (const [i, source] of job.sources.entries()) {
      if (job.summary.state === "running") added += await this.#addOne(job, i, source);
      if (source.kind !== "page") await rm(source.file, { force: true });
    }
    if (added > 0 && !this.#isStopping)
      await this.#tasks.run("joinLists", { place: this.#place }).catch(() => undefined);
    if (job.summary.state === "running") job.summary.state = "done";
    this.#tell(job, null);
  }

  async #addOne(job: Running, index: number, source: Adding): Promise<number> {
    const set = (change: Partial<JobItem>) => {
      job.items[index] = { ...job.items[index]!, ...change };
      this.#tell(job, index);
    };
    set({ state: "reading" });
    try {
      const { added, held } = await this.#add(source, job);
      this.#queueHeld(job, held);
      if (added === null) {
        // It is no document itself, and is not counted as one.
        job.summary.total -= 1;
        set({ state: "opened" });
        return 0;
      }
      const { document, outcome, claims, notes } = added;
      job.summary.done += 1;
      job.summary.claims += claims;
      set({ state: outcome, document, claims, notes: [...notes] });
      return outcome === "unchanged" ? 0 : 1;
    } catch (thrown) {
      job.summary.done += 1;
      job.summary.failed += 1;
      set({ state: "failed", error: refusalOf(thrown, this.#place).body.error });
      return 0;
    }
  }

  async #add(source: Adding, { stated, owner }: Running): Promise<ReceivedAdded> {
    const asked = { place: this.#place, stated, into: owner.into };
    if (source.kind === "page") {
      const page = { ...asked, address: source.name, allowPrivate: this.#allowPrivate };
      return { added: await this.#tasks.run("addNamedPage", page), held: [] };
    }
    const { file, name, refused } = source;
    if (refused !== null) throw refused;
    if (source.kind === "file") return this.#tasks.run("addReceived", { ...asked, file, name });
    const { notes, recorded, capture } = source;
    const held = { ...asked, file, name, notes, recorded, capture };
    return { added: await this.#tasks.run("addHeld", held), held: [] };
  }

  /** What lay in a file is added behind all that was sent, in the same job. */
  #queueHeld(job: Running, held: readonly HeldFile[]): void {
    for (const { name, file, notes, recorded, capture, refused } of held) {
      const error =
        refused === null
          ? null
          : new HeadwaterError(refused.code, refused.stage, name, refused.message, refused.remedy);
      job.sources.push({ kind: "held", name, file, notes, recorded, capture, refused: error });
      job.items.push(waiting(name));
    }
    job.summary.total += held.length;
  }

  #tell(job: Running, index: number | null): void {
    const item = index === null ? null : { ...job.items[index]! };
    for (const listener of this.#listeners) listener({ ...job.summary }, index, item, job.owner);
  }

  #shown({ summary, items }: Running): Job {
    return { ...summary, items: items.slice(0, MOST_SHOWN) };
  }

  #known(id: string, asker: JobAsker): Running {
    const job = this.#jobs.get(id);
    if (job === undefined || !isJobOf(job.owner, asker))
      throw new Refused(
        404,
        "not-found",
        `there is no job ${id}`,
        "jobs live as long as the server runs",
        "id",
      );
    return job;
  }

  #forgetOld(): void {
    for (const [id, { summary }] of this.#jobs) {
      if (this.#jobs.size <= MOST_REMEMBERED) return;
      if (summary.state === "done" || summary.state === "stopped") this.#jobs.delete(id);
    }
  }
}

function waiting(name: string): JobItem {
  return { name, state: "waiting", document: null, claims: 0, notes: [], error: null };
}
