import { setTimeout as sleep } from "node:timers/promises";
import { openLedger, type Place } from "../ledger/index.ts";
import { asHeadwaterError, documentId, withoutPassword } from "../model/index.ts";
import { isRead, layDocument, loadFrames, loadTier } from "../pipeline/index.ts";
import { type NewJob, openQueue, type Queue, TRIES } from "../queue/index.ts";
import { sizeWords } from "../read/index.ts";
import type { SaidOfDocument } from "../worker/index.ts";
import { type AddOptions, documents, fetchedLine, passedOverPart, statedOver } from "./add.ts";
import { type Source, sourcesOf } from "./add-sources.ts";
import { placeNamed } from "./corpus-place.ts";
import { startProgress } from "./progress.ts";
import { reportError } from "./report.ts";

/** What is put into the queue at once: whichever comes first. */
const BATCH = { documents: 50, bytes: 8 * 1024 * 1024 };

/** What may wait in the queue; beyond it, who puts documents in waits until workers took some. */
const MOST_WAITING = { documents: 10_000, bytes: 1024 * 1024 * 1024 };

/** How often a queue that is full is looked at again. */
const LOOK_MS = 500;

/** How many documents came to what. */
interface Tally {
  queued: number;
  /** In the queue already, or set aside. */
  before: number;
  unchanged: number;
  failed: number;
  /** Files of folders whose kinds are not read. */
  passedOver: number;
}

/**
 * Puts documents into the queue of a ledger on a server, with their bytes, so that workers on any machine can read them. What the ledger has
 * already is left out. A run that was stopped goes on where it was when it is started again.
 *
 * @throws HeadwaterError `bad-usage` for a ledger in a file; as `openLedger` does
 */
export async function addQueued(paths: readonly string[], options: AddOptions): Promise<void> {
  const tier = options.tier === undefined ? undefined : await loadTier(options.tier);
  const began = performance.now();
  const queue = await openQueue(options.db);
  try {
    const ledger = await openLedger(options.db);
    const progress = startProgress(0, "documents");
    const tally: Tally = { queued: 0, before: 0, unchanged: 0, failed: 0, passedOver: 0 };
    const onPassedOver = () => {
      tally.passedOver += 1;
    };
    const batch = new Batch(queue, options, tally);
    const lines: string[] = [];
    try {
      const place = await placeNamed(ledger, options.corpus);
      const known = { ledger, frames: await loadFrames(), ...(tier === undefined ? {} : { tier }) };
      const now = () => new Date().toISOString();
      for await (const source of sourcesOf(paths, { ...options, onPassedOver })) {
        progress.grow(1);
        const path = source.kind === "document" ? source.path : source.error.place;
        try {
          if (source.kind === "problem") throw source.error;
          const { bytes, capture } = source;
          if (capture?.url === source.path) lines.push(fetchedLine(capture, bytes));
          const id = documentId(bytes);
          if (await isRead(id, { ...known, ...(capture === undefined ? {} : { capture }) })) {
            if (place !== undefined) await layDocument(id, { ledger, now, place });
            tally.unchanged += 1;
          } else await batch.add(jobOf(source, id, options, place, tier?.name));
        } catch (thrown) {
          const error = asHeadwaterError(thrown, "read", path);
          if (error.stage === "ledger") throw error;
          tally.failed += 1;
          reportError(error);
        }
        progress.step(path);
      }
      await batch.flush();
    } finally {
      progress.stop();
      await ledger.close();
    }
    if (options.quiet !== true)
      process.stdout.write(
        [...lines, summary(tally, performance.now() - began, options.db)].map((line) => `${line}\n`).join(""),
      );
    if (tally.failed > 0) process.exitCode = 1;
  } finally {
    await queue.close();
  }
}

function jobOf(
  { path, bytes, capture, notes, stated }: Extract<Source, { readonly kind: "document" }>,
  document: string,
  options: AddOptions,
  place: Place | undefined,
  tier: string | undefined,
): NewJob & { readonly bytes: Uint8Array } {
  const said: SaidOfDocument = {
    path,
    overrides: statedOver(options),
    ...(capture === undefined ? {} : { capture }),
    ...(notes === undefined ? {} : { notes }),
    ...(stated === undefined ? {} : { stated }),
    ...(options.ocr === true ? { limits: { ocr: true } } : {}),
    ...(place === undefined ? {} : { place }),
    ...(tier === undefined ? {} : { tier }),
  };
  // What waits for one place does not wait for another, nor for another reader.
  const waitsOnce = [document, place?.corpus, tier].filter((part) => part !== undefined).join(" ");
  return { kind: tier === undefined ? "add" : "add-tier", name: path, document: waitsOnce, said, bytes };
}

/** Documents on their way into the queue. */
class Batch {
  readonly #queue: Queue;
  readonly #options: AddOptions;
  readonly #tally: Tally;
  #jobs: NewJob[] = [];
  #bytes = 0;
  #hasWarned = false;

  constructor(queue: Queue, options: AddOptions, tally: Tally) {
    this.#queue = queue;
    this.#options = options;
    this.#tally = tally;
  }

  async add(job: NewJob & { readonly bytes: Uint8Array }): Promise<void> {
    this.#jobs.push(job);
    this.#bytes += job.bytes.length;
    const { mostWaiting = MOST_WAITING.documents } = this.#options;
    if (this.#jobs.length >= Math.min(BATCH.documents, mostWaiting) || this.#bytes >= BATCH.bytes)
      await this.flush();
  }

  /** Puts in what has come together, when the queue has room for it. */
  async flush(): Promise<void> {
    if (this.#jobs.length === 0) return;
    await this.#room();
    const { priority = 0, tries = TRIES } = this.#options;
    const fresh = await this.#queue.put(this.#jobs, { priority, tries: Math.max(1, tries) });
    this.#tally.queued += fresh;
    this.#tally.before += this.#jobs.length - fresh;
    this.#jobs = [];
    this.#bytes = 0;
  }

  /** An empty queue has room for any batch. */
  async #room(): Promise<void> {
    const { mostWaiting = MOST_WAITING.documents } = this.#options;
    for (;;) {
      const { jobs, bytes } = await this.#queue.waiting();
      const isFull =
        jobs + this.#jobs.length > mostWaiting || (jobs > 0 && bytes + this.#bytes > MOST_WAITING.bytes);
      if (!isFull || jobs === 0) return;
      await this.#warn(jobs, bytes);
      await sleep(LOOK_MS);
    }
  }

  async #warn(jobs: number, bytes: number): Promise<void> {
    if (this.#hasWarned || this.#options.quiet === true) return;
    this.#hasWarned = true;
    const workers = (await this.#queue.workers()).length;
    const who = workers === 0 ? "no worker is running: start headwater worker" : `${workers} at work`;
    process.stderr.write(
      `headwater: ${documents(jobs)} (${sizeWords(bytes)}) wait in the queue, more are put in when workers took some (${who})\n`,
    );
  }
}

function summary(
  { queued, before, unchanged, failed, passedOver }: Tally,
  tookMs: number,
  db: string,
): string {
  const parts = [
    `${documents(queued)} queued`,
    ...(before > 0 ? [`${before} in the queue already`] : []),
    ...(unchanged > 0 ? [`${unchanged} in the ledger already`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
    ...passedOverPart(passedOver),
  ];
  return `${parts.join(", ")} in ${(tookMs / 1000).toFixed(1)} s: ${withoutPassword(db)}`;
}
