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
  /** Distinct shared content words that are neither names nor numbers: what two reports of one event need not share. */
  readonly sharedPlain: number;
  /** Part of the own sentence's distinct names and numbers that the other has too; 1 where it has none. */
  readonly sharedAnchors: number;
  /** Words in runs of two and more that both have, wherever they stand. */
  readonly inRuns: number;
  /** Swaps: one to three words in the place of as many others, between words that both have. */
  readonly swaps: number;
  /** Shared words that stand in quotation marks in either: one document may quote what the other says. */
  readonly quoted: number;
  /** Words of the own sentence that stand in quotation marks. */
  readonly ownQuoted: number;
}

/** Sentences of one document that are compared word by word with each sentence of another: those with most content in common. */
const MOST_COMPARED = 3;
/** Shorter sentences show nothing by being alike. */
const LEAST_WORDS = 5;
/** Below this part of shared content words two sentences are not compared word by word. */
const LEAST_CONTENT = 0.3;
/**
 * A sentence that has other names and numbers is another sentence, however alike the rest: reports that are written to a pattern (weather,
 * prices, police) share all but those.
 */
export const LEAST_ANCHORS = 0.6;

/** For each sentence of `own` of five words and more the sentence of `other` that is most like it; none where too little is shared. */
export function alignSentences(own: Sketch, other: Sketch): AlignedSentence[] {
  const holders = new Map<number, number[]>();
  for (const [j, sentence] of other.sentences.entries())
    for (const stem of stemsOf(sentence).set) {
      const known = holders.get(stem);
      if (known === undefined) holders.set(stem, [j]);
      else known.push(j);
    }
  const aligned: AlignedSentence[] = [];
  for (const [i, sentence] of own.sentences.entries()) {
    if (sentence.words.length < LEAST_WORDS) continue;
    const scores = new Map<number, number>();
    for (const stem of stemsOf(sentence).set) {
      const held = holders.get(stem) ?? [];
      for (const j of held) scores.set(j, (scores.get(j) ?? 0) + 1 / (1 + held.length));
    }
    const likely = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
    let best: AlignedSentence | null = null;
    for (const [j] of likely) {
      const found = compareSentences(sentence, other.sentences[j]!, i, j);
      if (found === null) continue;
      if (best === null || found.kept + found.inRuns > best.kept + best.inRuns) best = found;
    }
    if (best !== null) aligned.push(best);
  }
  return aligned;
}

function compareSentences(
  a: SketchSentence,
  b: SketchSentence,
  own: number,
  other: number,
): AlignedSentence | null {
  const [mine, there] = [stemsOf(a), stemsOf(b)];
  const shared = mine.content.filter((stem) => there.set.has(stem));
  if (shared.length < LEAST_CONTENT * Math.min(mine.content.length, there.content.length)) return null;
  const anchors = mine.anchors.filter((stem) => there.set.has(stem)).length;
  // A long sentence has more names than the part of it that an editor leaves.
  const mostAnchors = Math.min(mine.anchors.length, there.anchors.length);
  if (anchors < LEAST_ANCHORS * mostAnchors && !(mine.quoted > 0 && there.quoted > 0)) return null;
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
    sharedPlain: shared.filter((stem) => !mine.anchors.includes(stem)).length,
    sharedAnchors: mine.anchors.length === 0 ? 1 : anchors / mine.anchors.length,
    inRuns: wordsInRuns(a.words, b.words),
    swaps: swapsOf(pairs),
    quoted,
    ownQuoted: mine.quoted,
  };
}

/** Distinct stems of a sentence: content words, names and numbers, both together, and how many words stand in quotation marks. */
interface Stems {
  readonly set: ReadonlySet<number>;
  readonly content: readonly number[];
  readonly anchors: readonly number[];
  readonly quoted: number;
}

/** A document is compared with many: what is worked out of its sentences is kept while they are. */
const worked = new WeakMap<SketchSentence, Stems>();

function stemsOf(sentence: SketchSentence): Stems {
  let stems = worked.get(sentence);
  if (stems === undefined) {
    const set = new Set<number>();
    const content = new Set<number>();
    const anchors = new Set<number>();
    let quoted = 0;
    for (const word of sentence.words) {
      if ((word & CONTENT) !== 0) content.add(stemOf(word));
      if ((word & ANCHOR) !== 0) anchors.add(stemOf(word));
      if ((word & (CONTENT | ANCHOR)) !== 0) set.add(stemOf(word));
      if ((word & QUOTED) !== 0) quoted++;
    }
    stems = { set, content: [...content], anchors: [...anchors], quoted };
    worked.set(sentence, stems);
  }
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

/** How many words of `a` stand in runs of two and more that `b` has too. */
function wordsInRuns(a: Uint32Array, b: Uint32Array): number {
  const inRun = new Uint8Array(a.length);
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++)
      if (stemOf(a[i]!) === stemOf(b[j]!) && stemOf(a[i - 1]!) === stemOf(b[j - 1]!)) {
        inRun[i] = inRun[i - 1] = 1;
        break;
      }
  return inRun.reduce((sum, one) => sum + one, 0);
}

function swapsOf(pairs: readonly (readonly [number, number])[]): number {
  let swaps = 0;
  for (let k = 1; k < pairs.length; k++) {
    const gap = pairs[k]![0] - pairs[k - 1]![0] - 1;
    if (gap > 0 && gap <= 3 && gap === pairs[k]![1] - pairs[k - 1]![1] - 1) swaps += gap;
  }
  return swaps;
}
