import type { Range } from "../../model/index.ts";
import { isContentWord } from "./content-words.ts";
import { commonRun } from "./word-diff.ts";

/** An altered quotation shares at least this part of its words with its source, in order, and at least so many of them. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 4;
/** And more than this part of those of its words that say something by themselves: "the", "to" and "never" stand everywhere. */
const CONTENT_SHARE = 0.5;

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
  /** The number of its sentence in the text. */
  readonly sentence: number;
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
 * The part of a text that is most like a quotation: where enough of its words stand close together in the same order, in as many sentences
 * as the quotation has. Words of two sentences, often of two voices, are no alteration of one.
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
  const run = wanted.at(-1)!.sentence;
  const together = [...votes].map(
    ([bucket, count]) => [bucket, count + (votes.get(bucket + 1) ?? 0)] as const,
  );
  together.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  let best: Range | null = null;
  let most = 0;
  for (const [bucket] of together.slice(0, MOST_PLACES)) {
    const from = Math.max(0, bucket * SLACK - 2);
    const to = Math.min(words.length, from + wanted.length + 2 * SLACK + 4);
    for (const window of runsOfSentences(words.slice(from, to), run)) {
      const { shared, first, last } = commonRun(window.map(keyOf), wanted.map(keyOf));
      if (shared < LEAST_SHARED || shared / wanted.length < LEAST_SHARE || shared <= most) continue;
      if (!agreesInContent(window, wanted)) continue;
      most = shared;
      best = widened(window, first, last, wanted);
    }
  }
  return best;
}

/** The words of each run of sentences that has `more` sentences behind its first, or of all where there are no more than that. */
function* runsOfSentences(words: readonly Word[], more: number): Generator<readonly Word[]> {
  const last = words.at(-1)?.sentence ?? 0;
  for (let from = 0; from < words.length; ) {
    const { sentence } = words[from]!;
    const behind = words.findIndex((word) => word.sentence > sentence + more);
    yield words.slice(from, behind < 0 ? words.length : behind);
    if (sentence + more >= last) return;
    from = words.findIndex((word) => word.sentence > sentence);
  }
}

/** Whether most of the words of a quotation that say something stand in the window, in their order. */
function agreesInContent(window: readonly Word[], wanted: readonly Word[]): boolean {
  const content = (words: readonly Word[]) => words.map(keyOf).filter(isContentWord);
  const said = content(wanted);
  return said.length === 0 || commonRun(content(window), said).shared > said.length * CONTENT_SHARE;
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
  let sentence = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    const before = words.at(-1);
    if (before !== undefined && endsSentence(text.slice(before.end - 1, match.index + 1))) sentence++;
    const key = match[0]
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
    words.push({ key, start: match.index, end: match.index + match[0].length, sentence });
  }
  return words;
}

/** Whether a sentence ends between two words, from the last letter of the one to the first of the other: by its mark, or with its paragraph. */
function endsSentence(between: string): boolean {
  if (!/\p{Lu}$/u.test(between)) return false;
  return /^.[.!?]["”’'»)\]]*\s/su.test(between) || /\n[^\S\n]*\n/u.test(between);
}
