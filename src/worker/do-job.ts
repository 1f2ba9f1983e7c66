import { type Ledger, openLedger, type Place } from "../ledger/index.ts";
import { type Capture, HeadwaterError, type MetadataOverrides } from "../model/index.ts";
import {
  addDocument,
  fitOutDocuments,
  joinDesignations,
  loadFrames,
  loadFrameWords,
  loadTier,
  type ReadLimits,
  type StatedReading,
  type Tier,
} from "../pipeline/index.ts";
import type { TakenJob } from "../queue/index.ts";
import { exportInto, type SaidOfExport } from "./export-into.ts";

// What a worker's processes do. A thrown error is a copy on the other side and loses its fields: it is handed over as data.

/** What is to be known of a document beside its bytes; the same as `headwater add` would be told. */
export interface SaidOfDocument {
  /** The name that it goes by. */
  readonly path: string;
  readonly overrides: MetadataOverrides;
  readonly capture?: Capture;
  readonly notes?: readonly string[];
  readonly stated?: StatedReading;
  /** What reading it may take, and whether words in pictures are recognised. */
  readonly limits?: ReadLimits;
  /** The tier that is to find who said what in it, by its name; the program's own finder where it is not given. */
  readonly tier?: string;
  /** Where it is laid; the workspace that everybody shares where it is not given. */
  readonly place?: Place;
}

/** A job, and the ledger that it is for. */
export interface JobToDo {
  readonly job: Pick<TakenJob, "id" | "kind" | "name" | "said">;
  readonly place: string;
  /** The module of the worker's own tier, where it has one: a whole path. */
  readonly tier?: string;
  /** The folder of this worker's exports, where it has one: a whole path. */
  readonly exports?: string;
  /** Documents are committed one after another: so long a job waits for its turn, in milliseconds. */
  readonly turnMs: number;
  /** How long the server may take for one answer, in milliseconds. */
  readonly answerMs: number;
}

/** What came of a job; `isNew` where the ledger has a document now that it did not have, or reads one anew, and where a job of joining left some for the next. */
export type JobDone =
  | { readonly done: true; readonly isNew: boolean; readonly outcome?: string }
  | { readonly failed: { readonly code: string; readonly stage: string; readonly why: string } }
  | { readonly crashed: string };

/** Documents of an earlier version that one job fits out. */
const MOST_FITTED = 5000;

const ledgers = new Map<string, Promise<Ledger>>();
const tiers = new Map<string, Tier>();
let frames: ReturnType<typeof loadFrames> | null = null;

/** Does one job, on the bytes of its document. */
export async function doJob(
  { job, place, tier, exports, turnMs, answerMs }: JobToDo,
  bytes: Uint8Array,
): Promise<JobDone> {
  try {
    if (job.kind === "export") {
      const outcome = await exportInto(exports, { ...(job.said as SaidOfExport), job: job.id, place });
      return { done: true, isNew: false, outcome };
    }
    const ledger = await ledgerOf(place, turnMs, answerMs);
    frames ??= loadFrames();
    const context = { ledger, frames: await frames, now: () => new Date().toISOString() };
    if (job.kind === "add" || job.kind === "add-tier") {
      const { path, tier: asked, ...said } = job.said as SaidOfDocument;
      const own = asked === undefined ? {} : { tier: await tierOf(asked, tier) };
      const { outcome } = await addDocument(bytes, path, { ...context, ...said, ...own });
      return { done: true, isNew: outcome !== "unchanged" };
    }
    await joinDesignations(ledger, context);
    const { hasMore } = await fitOutDocuments(ledger, context.frames, MOST_FITTED);
    return { done: true, isNew: hasMore };
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError))
      return { crashed: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
    const { code, stage, line, place: at } = thrown;
    // The job's name is said beside the reason.
    return { failed: { code, stage, why: at === job.name ? line.slice(at.length + 2) : line } };
  }
}

/**
 * The tier that a document is to be read with.
 *
 * @param asked its name; @param path the module of this worker's own
 * @throws HeadwaterError `bad-usage` where this worker has another one, or none
 */
async function tierOf(asked: string, path: string | undefined): Promise<Tier> {
  if (path !== undefined && tiers.get(path) === undefined) tiers.set(path, await loadTier(path));
  const own = path === undefined ? undefined : tiers.get(path);
  if (own?.name === asked) return own;
  throw new HeadwaterError(
    "bad-usage",
    "extract",
    asked,
    `it was queued for the tier ${asked}, and this worker has ${own === undefined ? "none" : own.name}`,
    "start a worker with that one (--tier MODULE), then try it again: headwater jobs retry",
  );
}

/** This process's own connections to a ledger. */
function ledgerOf(place: string, busyTimeoutMs: number, answerTimeoutMs: number): Promise<Ledger> {
  let opened = ledgers.get(place);
  if (opened === undefined) {
    opened = loadFrameWords().then((frameWords) =>
      openLedger(place, { frameWords, busyTimeoutMs, answerTimeoutMs }),
    );
    opened.catch(() => ledgers.delete(place));
    ledgers.set(place, opened);
  }
  return opened;
}
