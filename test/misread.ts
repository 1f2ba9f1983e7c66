import { it } from "vitest";

/**
 * Sentences that are misread today, one true reading kept for each: a test that fails on purpose, and breaks when the sentence is
 * read rightly, so that its line is taken out here. docs/limits.md names them.
 */
const MISREAD: ReadonlySet<string> = new Set([
  // Its tree is right; one of its nouns is taken for a name.
  "Army Denies Talks With Rebels",
]);

/** `it`, or for a sentence that is known to be misread `it.fails`. */
export function itReads(text: string): typeof it | typeof it.fails {
  return MISREAD.has(text) ? it.fails : it;
}
