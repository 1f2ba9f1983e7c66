import type { Range, SegmentKind } from "../model/index.ts";

/**
 * A word or a mark of punctuation. `start` and `end` are UTF-16 code units into the document's text. `tag` is the
 * Universal POS tag (NOUN, PROPN, VERB, AUX ...), `xpos` the Penn tag (NNP, VBD ...). `head` is the index in the sentence's
 * tokens of the word that governs this one, -1 at the root; `relation` the Universal Dependencies relation, with its
 * subtype where it has one (nsubj:pass, nmod:poss, acl:relcl, compound:prt).
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** A sentence inside one segment: it never runs over a segment's end. `range` runs from its first to its last token. */
export interface Sentence {
  readonly range: Range;
  /** Index of the segment in the document. */
  readonly segment: number;
  readonly kind: SegmentKind;
  readonly tokens: readonly Token[];
}

/** What the language room knows of a document's text. `sentences` is empty where the language is not English. */
export interface Analysis {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}
