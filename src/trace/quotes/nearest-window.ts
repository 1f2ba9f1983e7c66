import type { Range } from "../../model/index.ts";
import { commonRun } from "./word-diff.ts";

/** An altered quotation shares at least this part of its words with its source, in order, and at least so many of them. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 4;

/** Words that stand this often in a text say little of where a quotation stands. */
const COMMON = 40;

/** How far apart, in words, votes for one place may lie: words that were put in or taken out move what follows. */
const SLACK = 6;

/** The places with the most votes that are looked at closely. */
const MOST_PLACES = 5;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text and where each stands among them. */
export interface WordIndex {
  readonly words: readonly Word[];
  readonly standing: ReadonlyMap<string, readonly number[]>;
}

/** Reads the words of a text for {@link nearestWindow}. */
export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const standing = new Map<string, number[]>();
  for (const [i, { key }] of words.entries()) {
    const known = standing.get(key);
    if (known === undefined) standing.set(key, [i]);
    else known.push(i);
  }
  return { words, standing };
}

/**
 * The part of a text that is most like a quotation: where enough of its words stand close together in the same order.
 *
 * Each word that the text does not have too often votes for the place where the quotation would begin; the places with the most
 * votes are compared word by word.
 *
 * @returns the range, or null where nothing is alike enough
 */
export function nearestWindow({ words, standing }: WordIndex, quote: string): Range | null {
  const wanted = wordsOf(quote);
  if (wanted.length < LEAST_SHARED) return null;
  const votes = new Map<number, number>();
  for (const [i, { key }] of wanted.entries()) {
    const at = standing.get(key) ?? [];
    if (at.length > COMMON) continue;
    for (const place of at) {
      const bucket = Math.floor((place - i) / SLACK);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const together = [...votes].map(
    ([bucket, count]) => [bucket, count + (votes.get(bucket + 1) ?? 0)] as const,
  );
  together.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  let best: Range | null = null;
  let most = 0;
  for (const [bucket] of together.slice(0, MOST_PLACES)) {
    const from = Math.max(0, bucket * SLACK - 2);
    const to = Math.min(words.length, from + wanted.length + 2 * SLACK + 4);
    const window = words.slice(from, to);
    const { shared, first, last } = commonRun(window.map(keyOf), wanted.map(keyOf));
    if (shared < LEAST_SHARED || shared / wanted.length < LEAST_SHARE || shared <= most) continue;
    most = shared;
    best = widened(window, first, last, wanted);
  }
  return best;
}

/** From the first common word to the last, and one word more on a side where the quotation has another word there. */
function widened(window: readonly Word[], first: number, last: number, wanted: readonly Word[]): Range {
  const from = window[first]!.key === wanted[0]!.key ? first : Math.max(0, first - 1);
  const to = window[last]!.key === wanted.at(-1)!.key ? last : Math.min(window.length - 1, last + 1);
  return [window[from]!.start, window[to]!.end];
}

function keyOf({ key }: Word): string {
  return key;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    const key = match[0]
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
    words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
