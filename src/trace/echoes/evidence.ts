import { type AlignedSentence, alignSentences, LEAST_ANCHORS } from "./align.ts";
import type { Sketch } from "./sketch.ts";

/** A sentence that stands in both documents. `likeness` is 0 to 1; see {@link likenessOf}. */
export interface SharedSentence extends AlignedSentence {
  readonly likeness: number;
  readonly how: "same" | "edited" | "reworded";
  /** Whether what is shared is for the most part what somebody is quoted with. */
  readonly isQuotation: boolean;
  /** Whether all that is quoted in it, six words and more, is quoted there as well. */
  readonly isQuoted: boolean;
}

/** What two documents have in common, as seen from one of them. Words and sentences are counted of the own document. */
export interface SharedText {
  /** Sentences of the own document that stand in the other, in text order. */
  readonly sentences: readonly SharedSentence[];
  /** Sentences that have enough in common with one of the other's to be compared with it word by word. */
  readonly compared: number;
  /** Words in all sentences, in those that are shared, and in those of them that are the same or edited. */
  readonly words: number;
  readonly sharedWords: number;
  readonly copiedWords: number;
  /** Sentences that are the same or edited and no quotations, and their words. */
  readonly copied: number;
  readonly copiedOwnWords: number;
  /** Weight of all shared sentences that are no quotations, and of the heaviest row: neighbours that are neighbours there too. */
  readonly weight: number;
  readonly row: number;
}

/** A sentence is held to be the other's with a few words cut, and to be it in other words. */
const EDITED = 0.85;
const REWORDED = 0.45;
/** Below this many words a sentence counts only where it is the same word for word. */
const LEAST_WORDS = 8;
/** Fewer quoted words ("we will win") two speakers may say. */
const LEAST_QUOTED = 6;
/** Neighbours may have this many sentences between them. */
const NEAR = 2;

/** The sentences of `own` that stand in `other`, same, edited or in other words. */
export function sharedText(own: Sketch, other: Sketch): SharedText {
  const aligned = alignSentences(own, other);
  const sentences: SharedSentence[] = [];
  for (const sentence of aligned) {
    const { words, otherWords, kept, quoted, ownQuoted, sharedAnchors } = sentence;
    const likeness = likenessOf(sentence);
    const isSame = kept === words && kept === otherWords;
    const isQuoted = quoted >= LEAST_QUOTED && quoted >= EDITED * ownQuoted;
    const isAlike = words >= LEAST_WORDS && likeness >= REWORDED && sharedAnchors >= LEAST_ANCHORS;
    if (!isSame && !isQuoted && !isAlike) continue;
    const how = isSame ? "same" : likeness >= EDITED ? "edited" : "reworded";
    sentences.push({ ...sentence, likeness, how, isQuotation: quoted > kept / 2, isQuoted });
  }
  const copied = sentences.filter(({ how }) => how !== "reworded");
  const ownCopied = copied.filter(({ isQuotation }) => !isQuotation);
  return {
    sentences,
    compared: aligned.length,
    words: total(own.sentences.map(({ words }) => words.length)),
    sharedWords: wordsIn(sentences),
    copiedWords: wordsIn(copied),
    copied: ownCopied.length,
    copiedOwnWords: wordsIn(ownCopied),
    weight: total(sentences.map(weightOf)),
    row: heaviestRow(sentences),
  };
}

/**
 * How much of a sentence stands in the other: the mean of its words that are there in the same order and of its words that are
 * there in runs of two and more, 0 to 1. The first survives swapped words, the second clauses that change places. Of two
 * reports of one event one sentence in twenty reaches a half.
 */
function likenessOf({ kept, inRuns, words }: AlignedSentence): number {
  return (kept + inRuns) / 2 / words;
}

/**
 * What a sentence proves, 0 to 1: little where the likeness is middling or where names and numbers are all that is shared, and
 * nothing where it is a quotation: two papers that were at one speech have not copied one another.
 */
function weightOf({ likeness, sharedPlain, isQuotation }: SharedSentence): number {
  return isQuotation ? 0 : clamp((likeness - 0.4) / 0.35) * clamp(sharedPlain / 4);
}

/** Quotations stand between the sentences of a row without ending it. */
function heaviestRow(sentences: readonly SharedSentence[]): number {
  let best = 0;
  let row = 0;
  for (const [k, sentence] of sentences.entries()) {
    const before = sentences[k - 1];
    const step = before === undefined ? -1 : sentence.other - before.other;
    const follows = before !== undefined && sentence.own - before.own <= NEAR && step >= 0 && step <= NEAR;
    row = (follows ? row : 0) + weightOf(sentence);
    best = Math.max(best, row);
  }
  return best;
}

function wordsIn(sentences: readonly SharedSentence[]): number {
  return total(sentences.map(({ words }) => words));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
