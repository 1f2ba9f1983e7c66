import { it } from "vitest";

/**
 * Sentences that are misread today, one true reading kept for each: a test that fails on purpose, and breaks when the sentence is
 * read rightly, so that its line is taken out here. docs/limits.md names them.
 */
const MISREAD: ReadonlySet<string> = new Set([
  "Haris Mirov was killed in a Tavarian airstrike in Merenia.",
  "If Merenia attacks Tolen, the Tavarian Armed Forces will respond.",
  "Haris Mirov, who was killed in 2017, led the Nurin Front.",
  "The Varesh Herald reported that, according to three nurses who asked not to be named, the clinic in Kelmin has been shelled.",
]);

/** `it`, or for a sentence that is known to be misread `it.fails`. */
export function itReads(text: string): typeof it | typeof it.fails {
  return MISREAD.has(text) ? it.fails : it;
}
