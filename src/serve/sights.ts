import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../ledger/index.ts";
import { MARKINGS, type Marking } from "../model/index.ts";
import { loadFrameWords } from "../pipeline/index.ts";
import { Refused } from "./http/errors.ts";
import { OpenJoins } from "./open-joins.ts";
import { QuoteTallies } from "./quote-tallies.ts";
import type { Serve } from "./serve.ts";

/** How long a question waits for a ledger of what may be seen that is being made. */
const WAIT_MS = 20_000;

/** The strictest marking: who may see it sees everything. */
const ALL = MARKINGS.at(-1)!;

interface Sight {
  /** What was hidden when it was made: ids. */
  readonly hidden: string;
  readonly ready: Promise<Serve>;
  /** The last entry of the whole log that it follows. */
  seq: number;
  following: Promise<void> | null;
}

/**
 * What people see whose ceiling leaves something out: for each ceiling a ledger of its own, in a folder of this server, made when it is first asked for and brought
 * up to date by the log. While nothing is marked above a ceiling there is none, and the whole ledger is asked as it always was.
 */
export class Sights {
  readonly #whole: Serve;
  readonly #sights = new Map<Marking, Sight>();
  readonly #hidden = new Map<Marking, { readonly marked: number; readonly words: string | null }>();
  #folder: Promise<string> | null = null;
  #made = 0;

  constructor(whole: Serve) {
    this.#whole = whole;
  }

  /**
   * What is asked in place of the whole.
   *
   * @throws Refused `busy` while it is being made
   */
  async under(ceiling: Marking): Promise<Serve> {
    if (ceiling === ALL) return this.#whole;
    const hidden = await this.#hiddenUnder(ceiling);
    if (hidden === null) return this.#whole;
    let sight = this.#sights.get(ceiling);
    if (sight?.hidden !== hidden) {
      if (sight !== undefined) void this.#drop(sight);
      sight = this.#make(ceiling, hidden);
    }
    const seen = await inTime(sight.ready);
    await this.#follow(ceiling, sight);
    // What was marked meanwhile may have been taken in.
    return (await this.#hiddenUnder(ceiling)) === hidden ? seen : this.under(ceiling);
  }

  /** Closes and removes all of them. */
  async close(): Promise<void> {
    const open = [...this.#sights.values()];
    this.#sights.clear();
    for (const sight of open) await this.#drop(sight);
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true });
  }

  /** What is marked above a ceiling, as words to compare; null for nothing. Asked anew when something was marked. */
  async #hiddenUnder(ceiling: Marking): Promise<string | null> {
    const { ledger } = this.#whole;
    const marked = await ledger.lastMarking();
    if (marked === 0) return null;
    const known = this.#hidden.get(ceiling);
    if (known?.marked === marked) return known.words;
    const { documents, claims } = await ledger.hiddenAbove(ceiling);
    const words = documents.length + claims.length === 0 ? null : [...documents, ...claims].join(" ");
    this.#hidden.set(ceiling, { marked, words });
    return words;
  }

  #make(ceiling: Marking, hidden: string): Sight {
    const { tasks, place } = this.#whole;
    this.#folder ??= mkdtemp(join(tmpdir(), "headwater-seen-"));
    const name = `${ceiling}-${++this.#made}.db`;
    const made = this.#folder.then(async (folder) => {
      const seen = join(folder, name);
      const { seq } = await tasks.run("makeSeen", { place, seen, ceiling });
      const ledger = await openLedger(seen, { readonly: true, frameWords: await loadFrameWords() });
      return { ledger, seen, seq };
    });
    const sight: Sight = {
      hidden,
      seq: 0,
      following: null,
      ready: made.then(({ ledger, seen, seq }) => {
        sight.seq = seq;
        return this.#serveOf(ledger, seen, () => this.#follow(ceiling, sight));
      }),
    };
    // One that could not be made is tried again by the next question.
    sight.ready.catch(() => {
      if (this.#sights.get(ceiling) === sight) this.#sights.delete(ceiling);
    });
    this.#sights.set(ceiling, sight);
    return sight;
  }

  #serveOf(ledger: Ledger, place: string, follow: () => Promise<void>): Serve {
    const { tasks } = this.#whole;
    return {
      ...this.#whole,
      ...{ ledger, place, follow },
      quotes: new QuoteTallies(tasks, place),
      joins: new OpenJoins(tasks, place),
    };
  }

  /** Brings a sight up to date, one piece of work at a time. */
  async #follow(ceiling: Marking, sight: Sight): Promise<void> {
    const { seq } = await this.#whole.ledger.workbench.head();
    if (seq <= sight.seq) return;
    sight.following ??= this.#bring(ceiling, sight).finally(() => {
      sight.following = null;
    });
    await inTime(sight.following);
  }

  async #bring(ceiling: Marking, sight: Sight): Promise<void> {
    const { place: seen } = await sight.ready;
    const { tasks, place } = this.#whole;
    const { seq, isStale } = await tasks.run("bringSeen", { place, seen, ceiling, after: sight.seq });
    sight.seq = seq;
    if (!isStale || this.#sights.get(ceiling) !== sight) return;
    // Other lists: the next question gets one with them.
    this.#sights.delete(ceiling);
    setTimeout(() => void this.#drop(sight), WAIT_MS).unref();
  }

  async #drop({ ready }: Sight): Promise<void> {
    try {
      const { ledger, place } = await ready;
      await ledger.close();
      for (const end of ["", "-wal", "-shm"]) await rm(`${place}${end}`, { force: true });
    } catch {
      // It was never made.
    }
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Refused(
            503,
            "busy",
            "what you may see of this ledger is being put together",
            "ask again in a while",
          ).after(10),
        ),
      WAIT_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
