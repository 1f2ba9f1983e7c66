import type { openItems } from "../answer/index.ts";

/** What was worked out from a ledger, for as long as that stays as it is: a screen is left and come back to, and many look at one. */
export class KeptAnswers<T> {
  readonly #kept = new Map<string, Promise<T>>();
  readonly #weights = new Map<string, number>();
  readonly #most: number;
  readonly #weigh: (answer: T) => number;
  #weight = 0;

  /**
   * @param most what is kept weighs this much at the most, together; what was not asked for longest goes first
   * @param weigh what an answer weighs; 1 where nothing is given
   */
  constructor(most: number, weigh: (answer: T) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /**
   * The answer of this key, made where it is not kept; asked for twice at once it is made once.
   *
   * @param key names all that the answer is made from, the ledger's last entry among it
   */
  async get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      // Moved to the end: the first of the map is the one that was not asked for longest.
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const making = make();
    this.#kept.set(key, making);
    try {
      const answer = await making;
      this.#weights.set(key, this.#weigh(answer));
      this.#weight += this.#weights.get(key)!;
      this.#forget();
      return answer;
    } catch (thrown) {
      this.#kept.delete(key);
      throw thrown;
    }
  }

  #forget(): void {
    for (const key of this.#kept.keys()) {
      if (this.#weight <= this.#most) return;
      const weight = this.#weights.get(key);
      // One that is being made has no weight yet.
      if (weight === undefined) continue;
      this.#weight -= weight;
      this.#weights.delete(key);
      this.#kept.delete(key);
    }
  }
}

/** Queues of the review, and bytes of answers, that are kept at the most. There may be many parts of a ledger. */
const MOST = {
  whole: { queues: 20, bytes: 24_000_000 },
  part: { queues: 4, bytes: 4_000_000 },
} as const;

/** What a server keeps for a ledger, or for the part of one that somebody may see: never shared between them. */
export function keptAnswers(of: keyof typeof MOST) {
  const { queues, bytes } = MOST[of];
  return {
    queues: new KeptAnswers<Awaited<ReturnType<typeof openItems>>>(queues),
    answers: new KeptAnswers<Uint8Array>(bytes, (answer) => answer.length),
  };
}
