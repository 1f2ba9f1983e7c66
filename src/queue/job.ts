/**
 * What a job does. `add`: reads, extracts, resolves, traces and commits one document. `add-tier`: the same, and who said what is found by a tier that
 * the job names and whoever takes it has. `join`: what is done once after documents came:
 * entries of lists become claims where documents now name whom they list, and documents of an earlier version are fitted out. `export`: writes an
 * export to a file where the worker is.
 */
export const JOB_KINDS = ["add", "add-tier", "join", "export"] as const;

export type JobKind = (typeof JOB_KINDS)[number];

/** Kinds whose jobs bring a document, and its bytes. */
export const BRINGING: ReadonlySet<JobKind> = new Set<JobKind>(["add", "add-tier"]);

/** In which order kinds are taken: a person waits for an export, and there are few; then for documents; then comes what is done after them. */
export const TAKEN_ORDER: readonly JobKind[] = ["export", "add", "add-tier", "join"];

/** Kinds whose jobs stay in the list when they are done, with what came of them, for as long as they are counted. */
export const TOLD_OF: ReadonlySet<JobKind> = new Set<JobKind>(["export"]);

/** Something to be done, as it is put into the queue. */
export interface NewJob {
  readonly kind: JobKind;
  /** What a person calls it: the path or the address of a document. */
  readonly name: string;
  /** What waits once: the id of the document, and behind it the corpus that it is for where there is one; null for a job that is about none. */
  readonly document: string | null;
  /** What is to be known beside the bytes, as JSON can hold it. */
  readonly said: unknown;
  /** The document's bytes; null for a job that needs none. */
  readonly bytes: Uint8Array | null;
}

/** A job in somebody's hands. */
export interface TakenJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly name: string;
  readonly said: unknown;
  /** How many bytes the document has; 0 for a job that needs none. */
  readonly size: number;
  /** Who took it: a worker's id. */
  readonly worker: string;
  readonly priority: number;
  /** How often it was tried before, and how often it may be tried in all. */
  readonly tried: number;
  readonly tries: number;
}

/** Where a job stands. */
export type JobState = "queued" | "running" | "done" | "set aside";

/** How many jobs of a kind stand where; `done` counts those of the last {@link KEPT_DAYS} days. */
export type JobCounts = Readonly<Record<JobKind, Readonly<Record<JobState, number>>>>;

/** For so many days a job that is done is counted. */
export const KEPT_DAYS = 7;

/** A job as a list shows it. */
export interface JobRow {
  readonly id: string;
  readonly kind: JobKind;
  readonly name: string;
  readonly state: JobState;
  readonly size: number;
  readonly priority: number;
  /** How often it was begun. */
  readonly tried: number;
  /** Why it was not done when it was last tried, or, where it is done, what came of it; null where it was not tried, or there is nothing to say. */
  readonly reason: string | null;
  /** Since when it stands so, ISO 8601. */
  readonly since: string;
}

/** A worker that gave a sign of life not long ago. */
export interface WorkerRow {
  readonly machine: string;
  /** Its process number there. */
  readonly process: number;
  readonly began: string;
  readonly seen: string;
  /** Names of what it has in hand. */
  readonly doing: readonly string[];
}
