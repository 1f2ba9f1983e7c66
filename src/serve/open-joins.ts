import type { ReviewItem } from "../answer/index.ts";
import type { Tasks } from "./tasks.ts";

/** Queues (all, or about one entity) whose joins are kept: those that somebody looked at last. */
const MOST_KEPT = 50;

/** What is known of a queue's joins. */
export interface KnownJoins {
  readonly items: readonly ReviewItem[];
  /** They are of the ledger as it was before: there may be others. */
  readonly isWorking: boolean;
  /** The last entry of the ledger that they were worked out from; empty where they never were. */
  readonly head: string;
}

/**
 * What in the review queue may be one claim in other words: too much to compare while a queue waits. It is worked out beside, and is there
 * when the queue is asked for again. When the ledger changes the last result is given until a new one is there.
 */
export class OpenJoins {
  readonly #kept = new Map<string, { readonly head: string; readonly items: readonly ReviewItem[] }>();
  readonly #working = new Set<string>();
  readonly #tasks: Tasks;
  readonly #place: string;

  constructor(tasks: Tasks, place: string) {
    this.#tasks = tasks;
    this.#place = place;
  }

  /** @param about as the queue is asked for; null for all of it */
  known(about: string | null, head: string): KnownJoins {
    const key = about ?? "";
    const kept = this.#kept.get(key);
    if (kept?.head !== head && !this.#working.has(key)) void this.#work(about, key, head);
    return { items: kept?.items ?? [], isWorking: kept?.head !== head, head: kept?.head ?? "" };
  }

  async #work(about: string | null, key: string, head: string): Promise<void> {
    this.#working.add(key);
    try {
      const items = await this.#tasks.run("openJoins", { place: this.#place, about });
      this.#kept.delete(key);
      this.#kept.set(key, { head, items });
      while (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    } catch {
      // The server stops, or too much waits: the queue goes on without, until the ledger changes.
      this.#kept.set(key, { head, items: this.#kept.get(key)?.items ?? [] });
    } finally {
      this.#working.delete(key);
    }
  }
}
