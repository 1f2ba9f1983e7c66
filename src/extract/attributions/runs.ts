import type { Span } from "./span-choice.ts";

/** The runs of tokens of one attribution. */
export interface Runs {
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
  /** Runs inside the content that are no part of it. */
  readonly asides?: readonly Span[];
}
