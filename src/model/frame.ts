import type { Polarity } from "./claim.ts";
import type { EntityType } from "./entity.ts";

/** Where in the clause a trigger looks for a role: the grammatical places a linguist would name. */
export type Slot = "subject" | "object" | "by" | `prep:${string}` | "possessor" | "apposition" | "complement";

/** A word or phrase that calls a frame up, with its part of speech and where its roles stand. */
export interface Trigger {
  /** Lemmas, in order; `|` parts alternatives in one place, `?` behind a lemma makes it optional. */
  readonly lemmas: string;
  readonly pos: "verb" | "noun" | "adj" | "phrase";
  readonly roles: Readonly<Record<string, readonly Slot[]>>;
  readonly polarity?: Polarity;
  readonly hypothetical?: boolean;
}

/** A role of a frame and the entity types that may fill it. */
export interface FrameRole {
  readonly types: readonly EntityType[];
  readonly required: boolean;
}

/** A sentence with the roles a reader would fill, by the words that fill them: the frame's own test. */
export interface FrameExample {
  readonly text: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly polarity?: Polarity;
  readonly certainty?: string;
  readonly quantity?: Readonly<Record<string, number | string | null>>;
}

/**
 * A kind of proposition, as data that a domain expert can add to. `functional` names the role that has one holder at a
 * time ("leads" is functional in its object: a group has one leader). `rivals` cannot both hold; `implies` hold with it.
 */
export interface Frame {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly says: string;
  readonly roles: Readonly<Record<string, FrameRole>>;
  readonly triggers: readonly Trigger[];
  readonly symmetric: boolean;
  readonly functional: string | null;
  readonly rivals: readonly string[];
  readonly implies: readonly string[];
  readonly examples: readonly FrameExample[];
}
