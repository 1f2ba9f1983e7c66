import type { EntityType } from "../../model/index.ts";

/** What a list says of a name. `adjective` entries also say "of that country or people". */
export interface Entry {
  readonly type: EntityType;
  /** Country names and their adjectives need no other evidence; a town's name may also be a person's. */
  readonly sure: boolean;
}

/** A listed name of several pieces. */
export interface Phrase extends Entry {
  readonly parts: readonly string[];
}

/** What the lists say of a word wherever it stands: the names of several pieces that it may begin, and what it is alone. */
export interface Listing {
  readonly phrases: readonly Phrase[];
  readonly alone: Entry | undefined;
}
