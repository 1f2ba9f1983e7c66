import type { Metadata, Segment } from "../model/index.ts";

/** What a format's reader takes from a file: text, its segments, what it says of itself, and notes for a person. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
  readonly notes: readonly string[];
}
