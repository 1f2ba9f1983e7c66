import type { Attribution } from "./attribution.ts";
import type { Certainty, Polarity, StatedQuantity, StatedTime, Voice } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Range } from "./passage.ts";

/** A mention and the entity (id in this document) that it was resolved to; null for a time, a quantity, a lone pronoun. */
export interface ResolvedMention extends Mention {
  readonly entity: string | null;
}

/**
 * One voice of a chain. `publisher` is the document's own; `entity` a speaker named or described in it; `unnamed` a source
 * without any words for who it is ("it is believed"); `reader` the author of a comment. `passage` holds the words that
 * show this voice speaking: the source and cue of its attribution, null for the publisher.
 */
export type Link =
  | { readonly kind: "publisher" }
  | { readonly kind: "entity"; readonly entity: string; readonly attribution: number }
  | { readonly kind: "unnamed"; readonly attribution: number }
  | { readonly kind: "reader"; readonly name: string | null };

/** A claim with its roles filled by entities of the document, and its chain of voices from the publisher inward. */
export interface DocumentClaim {
  readonly frame: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly passage: Range;
  readonly time?: StatedTime;
  readonly place?: string;
  readonly quantity?: StatedQuantity;
  readonly attribution: number | null;
  readonly chain: readonly Link[];
  readonly voice: Voice;
}

/** All that was found in one document by one version of the extractor. */
export interface Extraction {
  readonly document: Document;
  readonly extractor: string;
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly DocumentClaim[];
}
