/** A part of the program that takes what strangers made, and what must hold whatever they made. */
export interface Target {
  readonly name: string;
  /** Small files of the kind. */
  readonly seeds: readonly Uint8Array[];
  /** Words that mean something to the reader. */
  readonly tokens: readonly string[];
  /** Bytes of an input at the most, where thousands would say no more than hundreds. */
  readonly most?: number;
  /** Throws where something does not hold. Says whether the input was read or refused, for the table: a target that refuses all tries nothing. */
  readonly hold: (bytes: Uint8Array) => Held | Promise<Held>;
  /** Gives back what it holds on to. */
  readonly close?: () => Promise<void>;
}

/** What came of an input. */
export type Held = "read" | "refused";
