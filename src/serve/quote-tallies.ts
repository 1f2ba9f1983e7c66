import type { Tasks } from "./tasks.ts";

/** Documents that wait to be looked at, and results that are kept: of lists that somebody looks at now. */
const MOST_WAITING = 400;
const MOST_KEPT = 20_000;

/** Documents looked at in one piece of work: a small one, so that other questions have their turn. */
const AT_ONCE = 10;

/**
 * How many quotations in a document are not as their source has them: too much to look up while a list waits. A document that is asked
 * about is looked at beside, and the answer is there when the list is asked for again. What was found is found anew when the ledger changes.
 */
export class QuoteTallies {
  readonly #kept = new Map<string, { readonly head: string; readonly changed: number }>();
  readonly #waiting = new Set<string>();
  readonly #tasks: Tasks;
  readonly #place: string;
  #isBusy = false;

  constructor(tasks: Tasks, place: string) {
    this.#tasks = tasks;
    this.#place = place;
  }

  /** What is known of documents (ids), also where the ledger has changed since; null where nothing is. */
  known(documents: readonly string[], head: string): ReadonlyMap<string, number | null> {
    const found = new Map<string, number | null>();
    for (const document of documents) {
      const kept = this.#kept.get(document);
      found.set(document, kept?.changed ?? null);
      if (kept?.head !== head && this.#waiting.size < MOST_WAITING) this.#waiting.add(document);
    }
    if (!this.#isBusy && this.#waiting.size > 0) void this.#look(head);
    return found;
  }

  async #look(head: string): Promise<void> {
    this.#isBusy = true;
    try {
      while (this.#waiting.size > 0) {
        const documents = [...this.#waiting].slice(0, AT_ONCE);
        for (const document of documents) this.#waiting.delete(document);
        const found = await this.#tasks.run("changedQuotes", { place: this.#place, documents });
        for (const [document, changed] of found) {
          this.#kept.delete(document);
          this.#kept.set(document, { head, changed });
        }
        while (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
      }
    } catch {
      // The server stops, or too much waits: the next list asks again.
      this.#waiting.clear();
    } finally {
      this.#isBusy = false;
    }
  }
}
