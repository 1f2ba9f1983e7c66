import type { Mention } from "../../model/index.ts";

/** The mentions of one sentence by the tokens they cover, so that a head word finds the thing it names. */
export interface SentenceMentions {
  readonly all: readonly Mention[];
  /** For each token the mentions that cover it, the innermost first. */
  readonly covering: readonly (readonly number[])[];
  /** For each mention of the sentence its tokens, `[first, last)`. */
  readonly tokensOf: ReadonlyMap<number, readonly [first: number, last: number]>;
}
