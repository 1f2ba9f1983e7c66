import type { Certainty, Polarity } from "./claim.ts";
import type { EntityType } from "./entity.ts";

/**
 * The grammatical places where a trigger looks for a role, beside any preposition, which stands for itself ("against").
 *
 * - `subject`: who does what the verb says: its subject, or the *by* of a passive. Of an adjective: what it is said of.
 * - `object`: whom the verb is done to: its object, or the subject of a passive. Of a noun: what a copula says that it is ("the toll is *12*").
 * - `recipient`: the indirect object ("gave *the group* shelter").
 * - `aim`: whom the infinitive says something is to be done to: "took steps to stop *the group*".
 * - `possessor`: whose the noun is: "*Tavaria's* ban", "*their* leader", "the *Kesh Network* leader".
 * - `headed`: the whole that a title in the singular has one of: "*the group's* commander", "the commander of *the group*"; not "a commander of",
 *   nor "the group's commander in Kelmin".
 * - `doer`: who does what an event noun says: its *by*, its possessor, or the subject of the verb that carries it
 *   ("*the army* launched an attack"); of a verb, whoever did the event in which it happened ("killed in *an army* raid").
 * - `holder`: whom the noun names: "*Keshani* is the leader", "*Keshani*, the leader", "leader *Darim Keshani*".
 * - `modifier`: an adjective or noun right before the noun: "*civilian* casualties".
 * - `counted`: whom the trigger and the number before it mean together: "*12 dead*", "*98 deaths*".
 * - `count`: a number on the noun or the object ("*4,000* fighters"), or said of it ("losses were *a third higher*").
 * - `share`: how much of the object is meant: "controls *a third* of the province".
 */
export const SLOTS = [
  "subject",
  "object",
  "recipient",
  "aim",
  "possessor",
  "headed",
  "doer",
  "holder",
  "modifier",
  "counted",
  "count",
  "share",
] as const;

/** One of {@link SLOTS} or a preposition in lower case. */
export type Slot = string;

/**
 * What every trigger states. `words`: lemmas; `|` parts alternatives, a blank parts the words of one of them, `?` behind a
 * word makes it optional. `roles`: for each role the slots to look in, best first. `types` narrows a role's types for
 * this trigger. `with` and `without`: lemmas of which one must, or none may, stand under the trigger word. `named`: only
 * names may fill the roles, no descriptions and no pronouns. `needs` names a role that this trigger must fill though the frame may
 * leave it open.
 */
interface TriggerCore {
  readonly words: string;
  readonly roles: Readonly<Record<string, readonly Slot[]>>;
  readonly types?: Readonly<Record<string, readonly EntityType[]>>;
  readonly with?: string;
  readonly without?: string;
  readonly named?: boolean;
  readonly needs?: string;
  readonly polarity?: Polarity;
  readonly hypothetical?: boolean;
}

/** A verb, with particles behind it ("crack down"), and where given the noun that completes it ("take ... action"). */
export interface VerbTrigger extends TriggerCore {
  readonly pos: "verb";
  readonly noun?: string;
  readonly voice?: "active" | "passive";
}

/** A noun, with words before it ("armed wing"), and where given the preposition it stands behind ("under control"). */
export interface NounTrigger extends TriggerCore {
  readonly pos: "noun";
  readonly preposition?: string;
}

/** An adjective or a participle used as one ("allied with"). */
export interface AdjectiveTrigger extends TriggerCore {
  readonly pos: "adjective";
}

/** A word or phrase that calls a frame up, with its part of speech and where its roles stand. */
export type Trigger = VerbTrigger | NounTrigger | AdjectiveTrigger;

/** A role of a frame and the entity types that may fill it. */
export interface FrameRole {
  readonly types: readonly EntityType[];
  readonly required: boolean;
}

/**
 * A sentence with the roles a reader would fill, by the words that fill them: the frame's own test. `absent` says that
 * the sentence does not make this claim, whatever its words; its roles are then empty.
 */
export interface FrameExample {
  readonly text: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly absent?: boolean;
  readonly polarity?: Polarity;
  readonly certainty?: Certainty;
  readonly time?: { readonly from: string | null; readonly to: string | null };
  readonly quantity?: Readonly<Record<string, number | string | null>>;
}

/**
 * A kind of proposition, as data that a domain expert can add to. `functional` names the role that has one holder at a
 * time ("leads" is functional in its object: a group has one leader). `once` says that it happens once at the most to whoever its roles
 * name (a death, a founding), so that two dates or places of it conflict. `deed` says that somebody does it to one thing at one time (an attack, a
 * killing), so that two doers of it to a thing that one text describes conflict. `rivals` cannot both hold; `implies` hold with it. `same` say the
 * same of the same two; `converse` say it with subject and object the other way round.
 * Roles named `place` and `quantity` are kept in the claim's fields of those names, the rest in its `roles`.
 */
export interface Frame {
  readonly id: string;
  readonly version: number;
  /** The frame between subject and object in a sentence: "harbours"; `negative`: "does not harbour". */
  readonly label: string;
  readonly negative: string;
  readonly says: string;
  readonly roles: Readonly<Record<string, FrameRole>>;
  readonly triggers: readonly Trigger[];
  readonly symmetric: boolean;
  readonly functional: string | null;
  readonly once: boolean;
  readonly deed: boolean;
  readonly rivals: readonly string[];
  readonly implies: readonly string[];
  readonly same: readonly string[];
  readonly converse: readonly string[];
  readonly examples: readonly FrameExample[];
}

/** A frame's words in a sentence about a claim, when it is so and when it is not. */
export type FrameWords = Pick<Frame, "label" | "negative">;
