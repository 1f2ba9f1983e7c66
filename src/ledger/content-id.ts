import { contentId, type DocumentClaim, type Entity, type Passage, type Range } from "../model/index.ts";

// What the ids of the ledger are made of. Each is a hash of what the row says, never of when or where it was recorded:
// two machines that read the same bytes give the same ids, and a row under an id never changes.

/** A quantity as far as it makes a claim another claim. */
export interface ClaimQuantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly change: number | null;
}

/**
 * The id of an entity: of its key, so that documents share it. A person belongs to the document, since two people may have
 * one name; so does one with a name that is too little to share (a family name alone) and an unnamed one, whose name is part of the id
 * because another version of the extractor may give its number to somebody else.
 */
export function entityId(document: string, entity: Entity): string {
  if (!entity.named || isLocal(entity.key)) return contentId("entity", document, entity.id, entity.name);
  return isPersonal(entity.key) ? contentId("entity", document, entity.key) : contentId("entity", entity.key);
}

/**
 * Whether a key is a name that alone does not tell who is meant: a person's full name, or that of a ministry of a state that is not said
 * (`office:`). A family name alone has a `local:` key.
 */
export function isPersonal(key: string): boolean {
  return key.startsWith("person:") || key.startsWith("office:");
}

/** Whether a key is of this document alone: of a name that is too little to tell who is meant. */
export function isLocal(key: string): boolean {
  return key.startsWith("local:");
}

/** The id of a passage: its document, its range and its words. */
export function passageId(document: string, passage: Pick<Passage, "start" | "end" | "quote">): string {
  return contentId("passage", document, passage.start, passage.end, passage.quote);
}

/** The id of an attribution; `ranges` are source, cue and content, `words` the words at them in the same order. */
export function attributionId(
  document: string,
  ranges: readonly (readonly Range[])[],
  words: readonly string[],
  stance: string,
  parent: string | null,
  speaker: string | null,
): string {
  return contentId("attribution", document, ranges, words, stance, parent, speaker);
}

/** The id of a claim: the same whoever says it, however sure, and whenever. Roles are entity ids by role name. */
export function claimId(
  frame: string,
  roles: Readonly<Record<string, string>>,
  polarity: string,
  quantity: ClaimQuantity | null,
): string {
  const filled = Object.entries(roles).sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = quantity === null ? null : [quantity.min, quantity.max, quantity.unit, quantity.change];
  return contentId("claim", frame, filled, polarity, numbers);
}

/** The quantity of a claim, without its words: null where it states none. */
export function claimQuantity(claim: DocumentClaim): ClaimQuantity | null {
  const { quantity } = claim;
  if (quantity === undefined) return null;
  return { min: quantity.min, max: quantity.max, unit: quantity.unit, change: quantity.change ?? null };
}

/** Everything an assertion says; its id is a hash of all of it, so that a verdict is on exactly what was seen. */
export interface AssertionContent {
  readonly claim: string;
  readonly document: string;
  readonly passage: string;
  /** Kind, entity id, reader's name and attribution id of each voice, from the outside in. */
  readonly chain: readonly (readonly [string, string | null, string | null, string | null])[];
  readonly certainty: string;
  readonly voice: string;
  readonly attribution: string | null;
  /** The time and the quantity as kept: JSON. */
  readonly time: string | null;
  readonly place: string | null;
  readonly quantity: string | null;
}

/** The id of an assertion. */
export function assertionId(a: AssertionContent): string {
  return contentId(
    "assertion",
    a.claim,
    a.document,
    a.passage,
    a.chain,
    a.certainty,
    a.voice,
    a.attribution,
    a.time,
    a.place,
    a.quantity,
  );
}
