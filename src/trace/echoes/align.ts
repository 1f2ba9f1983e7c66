import { ANCHOR, CONTENT, QUOTED, type Sketch, type SketchSentence, stemOf } from "./sketch.ts";

/**
 * A sentence of one document and the sentence of another that is most like it. Numbers of words count all words but where they
 * say content (no function words).
 */
export interface AlignedSentence {
  /** Place in each document's sketch. */
  readonly own: number;
  readonly other: number;
  /** Words of the own sentence, and those of them that stand in the other one in the same order. */
  readonly words: number;
  readonly kept: number;
  /** Words of the other sentence. */
  readonly otherWords: number;
  /** Distinct content words of the own sentence, and those that the other one has too, in any order. */
  readonly content: number;
  readonly sharedContent: number;
  /** Of those, the shared ones that are neither names nor numbers: what two reports of one event need not share. */
  readonly sharedPlain: number;
  readonly plain: number;
  /** Words in a row that both have, the longest run. */
  readonly run: number;
  /** Words in runs of two and more that both have, wherever they stand. */
  readonly inRuns: number;
  /** Swaps: one to three words in the place of as many others, between words that both have. */
  readonly swaps: number;
  /** Shared words that stand in quotation marks in both. */
  readonly quoted: number;
  /** Words of the own sentence that stand in quotation marks. */
  readonly ownQuoted: number;
}

/** Sentences of one document that are compared word by word with each sentence of another: those with most content in common. */
const MOST_COMPARED = 3;
/** Shorter sentences show nothing by being alike. */
const LEAST_WORDS = 5;

/** For each sentence of `own` of five words and more the sentence of `other` that is most like it; none where nothing is shared. */
export function alignSentences(own: Sketch, other: Sketch): AlignedSentence[] {
  const holders = new Map<number, number[]>();
  for (const [j, { words }] of other.sentences.entries())
    for (const stem of new Set(
      Array.from(words)
        .filter((word) => (word & CONTENT) !== 0)
        .map(stemOf),
    )) {
      const known = holders.get(stem);
      if (known === undefined) holders.set(stem, [j]);
      else known.push(j);
    }
  const aligned: AlignedSentence[] = [];
  for (const [i, sentence] of own.sentences.entries()) {
    if (sentence.words.length < LEAST_WORDS) continue;
    const scores = new Map<number, number>();
    for (const stem of new Set(
      Array.from(sentence.words)
        .filter((word) => (word & CONTENT) !== 0)
        .map(stemOf),
    ))
      for (const j of holders.get(stem) ?? [])
        scores.set(j, (scores.get(j) ?? 0) + 1 / (1 + holders.get(stem)!.length));
    const likely = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
    let best: AlignedSentence | null = null;
    for (const [j] of likely) {
      const found = compareSentences(sentence, other.sentences[j]!, i, j);
      if (best === null || found.kept + found.inRuns > best.kept + best.inRuns) best = found;
    }
    if (best !== null) aligned.push(best);
  }
  return aligned;
}

function compareSentences(a: SketchSentence, b: SketchSentence, own: number, other: number): AlignedSentence {
  const content = distinct(a.words, CONTENT);
  const anchors = distinct(a.words, ANCHOR);
  const there = distinct(b.words, CONTENT);
  const shared = [...content].filter((stem) => there.has(stem));
  const pairs = inOrder(a.words, b.words);
  const quoted = pairs.filter(
    ([i, j]) => (a.words[i]! & QUOTED) !== 0 && (b.words[j]! & QUOTED) !== 0,
  ).length;
  return {
    own,
    other,
    words: a.words.length,
    kept: pairs.length,
    otherWords: b.words.length,
    content: content.size,
    sharedContent: shared.length,
    plain: content.size - anchors.size,
    sharedPlain: shared.filter((stem) => !anchors.has(stem)).length,
    ...runsOf(a.words, b.words),
    swaps: swapsOf(pairs),
    quoted,
    ownQuoted: a.words.filter((word) => (word & QUOTED) !== 0).length,
  };
}

function distinct(words: Uint32Array, mark: number): Set<number> {
  const stems = new Set<number>();
  for (const word of words) if ((word & mark) !== 0) stems.add(stemOf(word));
  return stems;
}

/** The longest common subsequence of two sentences, as pairs of places. */
function inOrder(a: Uint32Array, b: Uint32Array): [number, number][] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        stemOf(a[i]!) === stemOf(b[j]!)
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (stemOf(a[i]!) === stemOf(b[j]!)) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The longest common run, and how many words of `a` stand in runs of two and more that `b` has too. */
function runsOf(a: Uint32Array, b: Uint32Array): { run: number; inRuns: number } {
  const inRun = new Uint8Array(a.length);
  let before = new Uint16Array(b.length + 1);
  let run = 0;
  for (let i = 1; i <= a.length; i++) {
    const now = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (stemOf(a[i - 1]!) !== stemOf(b[j - 1]!)) continue;
      const length = before[j - 1]! + 1;
      now[j] = length;
      if (length > run) run = length;
      if (length >= 2) inRun[i - 1] = inRun[i - 2] = 1;
    }
    before = now;
  }
  return { run, inRuns: inRun.reduce((sum, one) => sum + one, 0) };
}

function swapsOf(pairs: readonly (readonly [number, number])[]): number {
  let swaps = 0;
  for (let k = 1; k < pairs.length; k++) {
    const gap = pairs[k]![0] - pairs[k - 1]![0] - 1;
    if (gap > 0 && gap <= 3 && gap === pairs[k]![1] - pairs[k - 1]![1] - 1) swaps += gap;
  }
  return swaps;
}
