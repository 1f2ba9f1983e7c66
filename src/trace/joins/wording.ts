import type { Polarity } from "../../model/index.ts";
import type { DisputedPlace, DisputedQuantity } from "../disputes/statement.ts";

/** Who or what fills a role. `local`: known to its document alone (a description, a person), so that ids cannot agree across documents. */
export interface WordedParty {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named: boolean;
  readonly local: boolean;
}

/** When and where a wording is said to hold: the stated time and place, and when the document was published. */
export interface WordedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly published: string | null;
  readonly place: DisputedPlace | null;
}

/** A claim as documents word it, with joined entities in its roles: what may say the same as another. */
export interface Wording {
  /** Id of the claim that it is by its own words. */
  readonly id: string;
  readonly frame: string;
  readonly polarity: Polarity;
  readonly roles: Readonly<Record<string, WordedParty>>;
  readonly quantity: DisputedQuantity | null;
  /** One for each way in which sources and authors state it; empty where only readers, plans and hypotheses do. */
  readonly said: readonly WordedTime[];
  /** Whether somebody is said to deny it. */
  readonly denied: boolean;
}

/** A frame that holds wherever another does, and the roles of that other which fill its own. */
export interface ImpliedFrame {
  readonly frame: string;
  readonly subject: "subject" | "object";
  readonly object: "object" | null;
}

/** What joining needs of a frame's file. */
export interface JoinFrame {
  /** One name for all frames that say the same: this frame's own, or that of the first of them. */
  readonly family: string;
  /** Whether subject and object stand the other way round than in the family's first frame. */
  readonly isTurned: boolean;
  readonly symmetric: boolean;
  /** Whether the frame may leave open who does it. */
  readonly openSubject: boolean;
  readonly implies: readonly ImpliedFrame[];
}

export type JoinFrames = (frame: string) => JoinFrame;

/**
 * Why two wordings may say the same.
 *
 * - `order`: the two are named in the other order, and the frame holds both ways.
 * - `frame`: two frames that say the same of the same two.
 * - `unit`: the unit has another form.
 * - `detail`: one leaves open a role beside subject and object.
 * - `quantity`: one number takes in the other.
 * - `copied`: those they speak of have no name, and the sentences are copies of one another.
 * - `reported`: one source says both within days, and the one calls by a noun what the other names, or both count as many people in the same words.
 * - `person`: a person said so.
 * - `doer`, `implied`, `number`, `overlap`, `rounding`, `people`: not enough to join; a person is asked.
 */
export type JoinGround =
  | "order"
  | "frame"
  | "unit"
  | "detail"
  | "quantity"
  | "copied"
  | "reported"
  | "person"
  | "doer"
  | "implied"
  | "number"
  | "overlap"
  | "rounding"
  | "people";

/** From the weakest to the strongest; a weak one joins nothing. */
export const JOIN_STRENGTHS = ["weak", "moderate", "strong"] as const;

export type JoinStrength = (typeof JOIN_STRENGTHS)[number];

/** How two wordings lie to each other: which of them says more than the other, or whether they say the same. */
export type SaysMore = "a" | "b" | "neither" | "equal";

/** Two wordings that may say the same; `isSafe` says whether they are joined without a person's word. */
export interface Likeness {
  /** Ids of the wordings, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly grounds: readonly JoinGround[];
  readonly more: SaysMore;
  readonly isSafe: boolean;
  readonly strength: JoinStrength;
  readonly reason: string;
}

/** A pair of wordings that a person judged: the last word on it. */
export interface JudgedWordings {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}
