const WINDOW_MS = 15 * 60_000;

/** Wrong passwords within the window: for one name from one address, for one name from anywhere, from one address for any names. */
const MOST_OF_PAIR = 5;
const MOST_OF_NAME = 30;
const MOST_OF_ADDRESS = 30;

/** Counters that are kept at the most; the oldest go first. */
const MOST_KEPT = 20_000;

/**
 * Counts tries to sign in, so that nobody guesses for long. Names are counted whether anybody has them or not: that a name is slowed down says
 * nothing of it. A few wrong tries from one address do not lock a person out elsewhere. Kept in memory: a server that starts anew begins at nought.
 */
export class Tries {
  readonly #tries = new Map<string, number[]>();

  /**
   * Counts a try before its password is looked at, so that tries at once count as well.
   *
   * @param at milliseconds
   * @returns 0 where it may go on, else how many seconds it must wait
   */
  take(name: string, address: string, at: number): number {
    const most = [MOST_OF_PAIR, MOST_OF_NAME, MOST_OF_ADDRESS];
    const limits = keysOf(name, address).map((key, i) => [key, most[i]!] as const);
    let waitMs = 0;
    for (const [key, most] of limits) {
      const recent = this.#recent(key, at);
      if (recent.length >= most) waitMs = Math.max(waitMs, recent.at(-most)! + WINDOW_MS - at);
    }
    if (waitMs > 0) return Math.ceil(waitMs / 1000);
    for (const [key] of limits) this.#add(key, at);
    return 0;
  }

  /** Takes back what somebody tried who then knew the password: it was no guess. Their wrong tries from this address are forgotten as well. */
  clear(name: string, address: string): void {
    const [pair, ...others] = keysOf(name, address);
    this.#tries.delete(pair!);
    for (const key of others) {
      const times = this.#tries.get(key)?.slice(0, -1) ?? [];
      if (times.length === 0) this.#tries.delete(key);
      else this.#tries.set(key, times);
    }
  }

  #recent(key: string, at: number): readonly number[] {
    return (this.#tries.get(key) ?? []).filter((time) => time > at - WINDOW_MS);
  }

  #add(key: string, at: number): void {
    const recent = [...this.#recent(key, at), at];
    this.#tries.delete(key);
    this.#tries.set(key, recent);
    for (const old of this.#tries.keys()) {
      if (this.#tries.size <= MOST_KEPT) break;
      this.#tries.delete(old);
    }
  }
}

/** What is counted: the name from the address, the name, the address. */
function keysOf(name: string, address: string): readonly string[] {
  const folded = name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return [`pair ${address} ${folded}`, `name ${folded}`, `address ${address}`];
}
