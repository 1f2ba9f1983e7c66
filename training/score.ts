import type { Range } from "../src/model/index.ts";

/** A word as the scorer sees it: where it stands, what is said of it, and where its governor stands (null at the root). */
export interface ScoredWord {
  readonly range: Range;
  readonly tag: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly head: Range | null;
  readonly relation: string;
}

/** F1 scores from 0 to 1; with gold tokens they are plain accuracies. `sentences` is of whole ranges. */
export interface ParseScores {
  readonly words: number;
  readonly tokens: number;
  readonly sentences: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemmas: number;
  readonly uas: number;
  /** Labelled, without the relations' subtypes, as the CoNLL 2018 shared task counts. */
  readonly las: number;
  /** Labelled, with subtypes ("nsubj:pass"). */
  readonly lasWithSubtypes: number;
}

/** Sentences of words, each by itself; offsets must be of one text for both sides. */
export type ScoredText = readonly (readonly ScoredWord[])[];

/**
 * Scores a parsed text against gold as the CoNLL 2018 shared task does: a word counts where both have it at the same place,
 * an arc where both words do. Punctuation counts.
 */
export function scoreParses(gold: ScoredText, ours: ScoredText): ParseScores {
  const goldWords = new Map(gold.flat().map((word) => [key(word.range), word]));
  const system = ours.flat();
  const hits = { tokens: 0, upos: 0, xpos: 0, lemmas: 0, uas: 0, las: 0, sub: 0 };
  for (const word of system) {
    const match = goldWords.get(key(word.range));
    if (!match) continue;
    hits.tokens++;
    if (match.tag === word.tag) hits.upos++;
    if (match.xpos === word.xpos) hits.xpos++;
    if (match.lemma.replace(/[’‘]/gu, "'") === word.lemma.replace(/[’‘]/gu, "'")) hits.lemmas++;
    if (key(match.head) !== key(word.head)) continue;
    hits.uas++;
    if (universal(match.relation) === universal(word.relation)) hits.las++;
    if (match.relation === word.relation) hits.sub++;
  }
  const f1 = (count: number): number => (2 * count) / (goldWords.size + system.length || 1);
  return {
    words: goldWords.size,
    tokens: f1(hits.tokens),
    sentences: sentenceScore(gold, ours),
    upos: f1(hits.upos),
    xpos: f1(hits.xpos),
    lemmas: f1(hits.lemmas),
    uas: f1(hits.uas),
    las: f1(hits.las),
    lasWithSubtypes: f1(hits.sub),
  };
}

function sentenceScore(gold: ScoredText, ours: ScoredText): number {
  const span = (words: readonly ScoredWord[]): string => `${words[0]?.range[0]} ${words.at(-1)?.range[1]}`;
  const known = new Set(gold.map(span));
  const hits = ours.filter((sentence) => known.has(span(sentence))).length;
  return (2 * hits) / (gold.length + ours.length || 1);
}

function universal(relation: string): string {
  return relation.split(":")[0]!;
}

function key(range: Range | null): string {
  return range ? `${range[0]} ${range[1]}` : "root";
}
