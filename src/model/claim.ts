import type { Range } from "./passage.ts";

/** `negative` says that it is *not* so: "took no action against" is `acts_against`, negative. */
export type Polarity = "positive" | "negative";

/**
 * How sure the voice is. `stated`: said as a fact. `hedged`: "reportedly", "is believed to". `unconfirmed`: said to be
 * unconfirmed. `denied`: the source denies it. `hypothetical`: "could", "if", "would", a plan or a hope.
 */
export const CERTAINTIES = ["stated", "hedged", "unconfirmed", "denied", "hypothetical"] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/** Who speaks: a quoted or reported source, the document's author, or a reader. A reader's comment is never evidence. */
export type Voice = "source" | "author" | "comment";

/** A time as stated. `from` and `to` are ISO dates of the stated precision, null where that end is open or not stated. */
export interface StatedTime {
  readonly text: string;
  readonly range: Range;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A quantity as stated. `min` and `max` bound it (equal for an exact number, null where open). `change` is a relative
 * change ("30 percent higher": 0.30) and `basis` the words for what it is compared with.
 */
export interface StatedQuantity {
  readonly text: string;
  readonly range: Range;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly change?: number;
  readonly basis?: string;
}

/**
 * A claim as extraction finds it: roles hold indices of mentions. `passage` is the clause that says it. `attribution` is
 * the index of the innermost attribution that carries it, null where the document's author speaks.
 */
export interface MentionClaim {
  readonly frame: string;
  readonly roles: Readonly<Record<string, number>>;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly passage: Range;
  readonly time?: StatedTime;
  readonly place?: number;
  readonly quantity?: StatedQuantity;
  readonly attribution: number | null;
}
