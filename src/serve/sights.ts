import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hidden, type Ledger, openLedger, type Seer } from "../ledger/index.ts";
import { type Followed, FROM_NOTHING, loadFrameWords } from "../pipeline/index.ts";
import { Refused } from "./http/errors.ts";
import { keptAnswers } from "./kept-answers.ts";
import { OpenJoins } from "./open-joins.ts";
import { QuoteTallies } from "./quote-tallies.ts";
import type { Serve } from "./serve.ts";

/** How long a question waits for a ledger of what may be seen that is being made. */
const WAIT_MS = 20_000;

/** What somebody may not see, and the words by which those who see the same are known; null where they may see everything. */
type Leaving = { readonly hidden: Hidden; readonly words: string } | null;

interface Sight {
  /** What was hidden when it was made. */
  readonly hidden: Hidden;
  readonly words: string;
  readonly ready: Promise<Serve>;
  /** How far it follows the whole. */
  followed: Followed;
  following: Promise<void> | null;
}

/**
 * What people see from whom something is hidden: for each set of what is hidden a ledger of its own, in a folder of this server, made when it is first asked for and brought
 * up to date by the log. From whom nothing is hidden asks the whole ledger as it always was; while nothing is marked and no corpora are there, that costs one row.
 */
export class Sights {
  readonly #whole: Serve;
  readonly #sights = new Map<string, Sight>();
  readonly #leaving = new Map<string, { readonly seeing: string; readonly leaving: Leaving }>();
  /** Out of use, until who asked them before is answered. */
  readonly #going = new Set<Sight>();
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
  async of(seer: Seer): Promise<Serve> {
    for (;;) {
      const leaving = await this.#leavingFor(seer);
      if (leaving === null) return this.#whole;
      const { words } = leaving;
      const sight = this.#sights.get(words) ?? this.#make(leaving);
      const seen = await inTime(sight.ready);
      await this.#follow(sight);
      // What is seen may have changed meanwhile, of this person or of what there is.
      const isStill = (await this.#leavingFor(seer))?.words === words;
      if (isStill && this.#sights.get(words) === sight) return seen;
    }
  }

  /** Closes and removes all of them. */
  async close(): Promise<void> {
    const open = [...this.#sights.values(), ...this.#going];
    this.#sights.clear();
    this.#going.clear();
    for (const sight of open) await this.#drop(sight);
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true });
  }

  /** What is left out for somebody. Asked anew when something was marked, or a corpus, what lies in it or its members changed. */
  async #leavingFor(seer: Seer): Promise<Leaving> {
    const { ledger } = this.#whole;
    const seeing = await ledger.lastSeeing();
    if (seeing === null) return null;
    const who = `${seer.ceiling} ${seer.account ?? ""}`;
    const known = this.#leaving.get(who);
    if (known?.seeing === seeing) return known.leaving;
    const hidden = await ledger.hiddenFrom(seer);
    const { documents, claims, corpora } = hidden;
    const isNothing = documents.length + claims.length + corpora.length === 0;
    // A closed corpus counts before anything lies in it: what is laid there then is at no moment in what is asked.
    const leaving = isNothing ? null : { hidden, words: [...corpora, ...documents, ...claims].join(" ") };
    this.#leaving.set(who, { seeing, leaving });
    return leaving;
  }

  #make({ hidden, words }: NonNullable<Leaving>): Sight {
    const { tasks, place } = this.#whole;
    this.#folder ??= mkdtemp(join(tmpdir(), "headwater-seen-"));
    const name = `${++this.#made}.db`;
    const made = this.#folder.then(async (folder) => {
      const seen = join(folder, name);
      const followed = await tasks.run("makeSeen", { place, seen, hidden });
      const ledger = await openLedger(seen, { readonly: true, frameWords: await loadFrameWords() });
      return { ledger, seen, followed };
    });
    const sight: Sight = {
      ...{ hidden, words, followed: FROM_NOTHING, following: null },
      ready: made.then(({ ledger, seen, followed }) => {
        sight.followed = followed;
        return this.#serveOf(ledger, seen, () => this.#follow(sight));
      }),
    };
    // One that could not be made is tried again by the next question.
    sight.ready.catch(() => {
      if (this.#sights.get(words) === sight) this.#sights.delete(words);
    });
    this.#forgetUnasked();
    this.#sights.set(words, sight);
    return sight;
  }

  /** What nobody sees any more, because it was marked or let in otherwise, goes. */
  #forgetUnasked(): void {
    const asked = new Set([...this.#leaving.values()].map(({ leaving }) => leaving?.words));
    for (const [words, sight] of this.#sights) if (!asked.has(words)) this.#goesLater(sight);
  }

  #serveOf(ledger: Ledger, place: string, follow: () => Promise<void>): Serve {
    const { tasks } = this.#whole;
    return {
      ...this.#whole,
      ...{ ledger, place, follow, whole: this.#whole.ledger },
      quotes: new QuoteTallies(tasks, place),
      joins: new OpenJoins(tasks, place),
      ...keptAnswers("part"),
    };
  }

  /** Brings a sight up to date, one piece of work at a time. */
  async #follow(sight: Sight): Promise<void> {
    const { seq } = await this.#whole.ledger.workbench.head();
    if (seq <= sight.followed.seq) return;
    sight.following ??= this.#bring(sight).finally(() => {
      sight.following = null;
    });
    await inTime(sight.following);
  }

  async #bring(sight: Sight): Promise<void> {
    const { place: seen } = await sight.ready;
    const { tasks, place } = this.#whole;
    const { hidden, followed: after } = sight;
    const { isStale, ...followed } = await tasks.run("bringSeen", { place, seen, hidden, after });
    sight.followed = followed;
    // Other lists, or what was seen may be so no more: the question that waits gets one that is made anew.
    if (isStale) this.#goesLater(sight);
  }

  /** Takes a sight out of use; who asked it before is answered. */
  #goesLater(sight: Sight): void {
    if (this.#sights.get(sight.words) !== sight) return;
    this.#sights.delete(sight.words);
    this.#going.add(sight);
    setTimeout(() => {
      if (this.#going.delete(sight)) void this.#drop(sight);
    }, WAIT_MS).unref();
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
