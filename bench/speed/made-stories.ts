import { readdirSync, readFileSync } from "node:fs";
import { type Sketch, sketchOf } from "../../src/trace/index.ts";
import { sentencesOf } from "../quality/copies/articles.ts";
import { type Random, seeded } from "../seeded.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const SENTENCES = 15;
const MOST_WORDS = 28;
const LEAST_WORDS = 12;
/** One word in so many is drawn anew: stories of one bigram model would otherwise share whole clauses by the thousand. */
const ANEW_ONE_IN = 6;

/**
 * Sketches of stories that nobody wrote: words follow one another as they do in the news of PolNeAR, 15 sentences of 12 to 28 words. What is
 * generated is the sketch, not a text, since reading a text is measured elsewhere.
 */
export class MadeStories {
  readonly #followers = new Map<number, number[]>();
  readonly #words: number[] = [];

  constructor() {
    for (const name of readdirSync(ARTICLES).sort()) {
      const text = readFileSync(`${ARTICLES}/${name}`, "utf8");
      for (const { words } of sketchOf(text, sentencesOf(text)).sentences)
        for (const [i, word] of words.entries()) {
          // Quotation marks of the source mean nothing in a made sentence.
          const own = (word & ~4) >>> 0;
          this.#words.push(own);
          if (i === 0) continue;
          const before = (words[i - 1]! & ~4) >>> 0;
          const known = this.#followers.get(before);
          if (known === undefined) this.#followers.set(before, [own]);
          else known.push(own);
        }
    }
  }

  /** The story with this number: always the same. */
  story(number: number): Sketch {
    const random = twice(number);
    let at = 0;
    const sentences = Array.from({ length: SENTENCES }, () => {
      const words = Uint32Array.from(this.#sentence(random));
      const start = at;
      at += words.length * 6;
      return { start, end: at, words };
    });
    return { sentences };
  }

  /** A copy of a story in which `percent` of the content words that are no names are other words. */
  spun(sketch: Sketch, percent: number, random: Random): Sketch {
    const sentences = sketch.sentences.map(({ words, ...at }) => ({
      ...at,
      words: words.map((word) =>
        (word & 1) !== 0 && (word & 2) === 0 && random.below(100) < percent
          ? this.#words[random.below(this.#words.length)]!
          : word,
      ),
    }));
    return { sentences };
  }

  #sentence(random: Random): number[] {
    const length = LEAST_WORDS + random.below(MOST_WORDS - LEAST_WORDS + 1);
    const words = [this.#words[random.below(this.#words.length)]!];
    while (words.length < length) {
      const follow = this.#followers.get(words.at(-1)!);
      const anew = follow === undefined || random.below(ANEW_ONE_IN) === 0;
      words.push(
        anew ? this.#words[random.below(this.#words.length)]! : follow[random.below(follow.length)]!,
      );
    }
    return words;
  }
}

/** Two generators as one: of a million single ones of 32 bits one in ten would soon say what another says. */
function twice(number: number): Random {
  const [a, b] = [
    seeded(Math.imul(number + 1, 2654435761)),
    seeded(Math.imul(number + 7, 0x5bd1e995) ^ 0x2545f491),
  ];
  const random = {
    below: (limit: number) => ((a.below(2 ** 32) ^ b.below(2 ** 32)) >>> 0) % Math.max(1, limit),
  };
  for (let i = 0; i < 8; i++) random.below(2);
  return random;
}
