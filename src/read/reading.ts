import type { Metadata, Segment } from "../model/index.ts";

/** What a format's reader takes from a file: text, its segments, what it says of itself, and notes for a person. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
  readonly notes: readonly string[];
  /** Version of what recognised words of it in pictures, such as `ocr/1`; absent where none were. */
  readonly recognizer?: string;
}
