import type { Certainty, Polarity } from "../../model/index.ts";
import type { Origin } from "../origin.ts";

/** Who or what fills a role. `named` is false where only a description was read: two of those cannot be told apart. */
export interface DisputedParty {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly type: string;
  /** The state that it is or speaks for, by a name of it; null for everybody else. */
  readonly state: string | null;
}

/** A place as far as two of them can be compared: `within` holds the names of what holds it; null where it was not located. */
export interface DisputedPlace {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
  readonly within: readonly string[] | null;
}

/** One assertion of a claim as disputing sees it. Readers' comments, plans and hypotheses are none. */
export interface Statement {
  readonly document: string;
  /** UTF-16 code units into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Date of publication in stated precision, null where none is stated. */
  readonly published: string | null;
  /** Key of the origin that it leads to. */
  readonly origin: string;
  readonly denies: boolean;
  readonly certainty: Certainty;
  /** The time it states: ISO dates of stated precision; null where that end is open or no time is stated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: DisputedPlace | null;
}

/** A number as stated; `change` is relative (0.3 is "30 percent more"), null for a plain number. */
export interface DisputedQuantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly change: number | null;
}

/** A claim as far as it matters for whether another can hold beside it. */
export interface TracedClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly roles: Readonly<Record<string, DisputedParty>>;
  readonly quantity: DisputedQuantity | null;
  readonly origins: readonly Origin[];
  readonly statements: readonly Statement[];
}

/** What disputing needs of a frame's file. */
export interface FrameRelations {
  readonly symmetric: boolean;
  readonly rivals: readonly string[];
  /** Frames that hold where this one does: who is killed dies. */
  readonly implies: readonly string[];
  /** The role that has one holder at a time. */
  readonly functional: string | null;
  /** Whether it happens once at the most to whoever its roles name: a death, a founding. */
  readonly once: boolean;
  /** Whether somebody does it to one thing at one time: an attack, a killing. */
  readonly deed: boolean;
  /** Whether it is about a number and nothing else (a strength, a side's losses): then only a name tells of whom. */
  readonly isNumber: boolean;
}

/**
 * - `denial`: somebody says that it is so, somebody denies it.
 * - `polarity`: one says that it is so, the other that it is not.
 * - `rival-frames`: two relations that exclude each other (*affiliated with*, *part of*).
 * - `quantities`: numbers that share no value.
 * - `dates`, `places`: what happens once is put at two times, or in two places.
 * - `holders`: two hold at one time what has one holder.
 * - `doers`: two are said to have done one deed, to what one text describes without a name ("the crossing").
 */
export const DISPUTE_KINDS = [
  "denial",
  "polarity",
  "rival-frames",
  "quantities",
  "dates",
  "places",
  "holders",
  "doers",
] as const;

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** From the weakest to the strongest; docs/disputes.md says what each needs. */
export const STRENGTHS = ["weak", "moderate", "strong"] as const;

export type Strength = (typeof STRENGTHS)[number];

/** What would let both sides be right, in words. `by` is the kind of difference that it would take. */
export interface Agreement {
  readonly by: "time" | "place" | "unit" | "definition" | "identity" | "event";
  readonly words: string;
}

/** A source that stands on both sides, with the earliest publication date of its words on either; null where undated. */
export interface OwnWords {
  readonly source: string;
  readonly a: string | null;
  readonly b: string | null;
}

/** Two claims that cannot both hold, or one claim on which its own statements differ (then `a` equals `b`). */
export interface Dispute {
  /** Claim ids, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly kind: DisputeKind;
  readonly reason: string;
  readonly strength: Strength;
  /** Why it is as strong as that, in words. */
  readonly why: string;
  readonly wouldAgree: readonly Agreement[];
  readonly ownWords: readonly OwnWords[];
  /** Whether one document carries both sides. */
  readonly oneDocument: boolean;
  /** By what counts of people without a name are held to be of one event; null for every other dispute. */
  readonly event: EventTie | null;
}

/** `stated`: one place (or doer) and one stated day. `near`: the same, and days of publication. `copied`: one sentence in two documents. */
export type EventTie = "stated" | "near" | "copied";
