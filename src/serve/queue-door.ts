import { openQueueThere, type Queue } from "../queue/index.ts";

/** How often a queue that was not there is looked for again. */
const LOOK_AGAIN_MS = 5000;

/** The queue of the ledger that is served, opened when it is first asked for and where there is one. */
export class QueueDoor {
  readonly #place: string;
  #queue: Promise<Queue | null> | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** @param place the ledger: a file has no queue */
  constructor(place: string) {
    this.#place = place;
  }

  /** Null for a ledger in a file, and before anything was put into its queue. @throws HeadwaterError as `openQueue` does */
  async opened(): Promise<Queue | null> {
    const known = await this.#queue?.catch(() => null);
    if (known != null) return known;
    if (performance.now() - this.#lookedAt < LOOK_AGAIN_MS) return null;
    this.#lookedAt = performance.now();
    this.#queue = openQueueThere(this.#place);
    return this.#queue;
  }

  async close(): Promise<void> {
    await (await this.#queue?.catch(() => null))?.close();
  }
}
