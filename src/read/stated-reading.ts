import type { MediaType, Metadata, Segment } from "../model/index.ts";

/**
 * What a file of another program states of a text that it holds: of what kind it is and what it says of itself, over what is found in it, and,
 * where its parts are known beforehand, these, with the version of what made them.
 */
export interface StatedReading {
  readonly mediaType: MediaType;
  readonly metadata: Metadata;
  readonly parts?: { readonly segments: readonly Segment[]; readonly reader: string };
}
