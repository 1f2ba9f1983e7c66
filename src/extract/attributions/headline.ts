import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** A headline's colon with who speaks before it and what is said behind it. */
export interface HeadlineReport {
  readonly cue: Span;
  readonly source: Span;
  readonly content: Span;
}

/** The most words that name a speaker in a headline. */
const LONGEST_SOURCE = 8;
/** The fewest words that say something. */
const SHORTEST_CONTENT = 3;

/**
 * "Interior Ministry: two bridges are cut": by the custom of newspapers, a colon behind who speaks opens what they say. Whether
 * the words before it name anybody ("Analysis:", "Video:" do not) is for the caller to find out.
 *
 * @returns null in a stream that is no headline, or where a verb stands before the colon or none behind it
 */
export function findHeadlineReport(stream: Stream): HeadlineReport | null {
  if (stream.kind !== "headline") return null;
  const { tokens } = stream;
  const colon = tokens.findIndex(({ text }) => text === ":");
  const last = tokens.length - 1;
  if (colon < 1 || colon > LONGEST_SOURCE || last - colon < SHORTEST_CONTENT) return null;
  for (let at = 0; at < colon; at++) if (isVerbal(tokens[at]!.tag)) return null;
  for (let at = colon + 1; at <= last; at++)
    if (isVerbal(tokens[at]!.tag))
      return { cue: [colon, colon], source: [0, colon - 1], content: [colon + 1, last] };
  return null;
}

function isVerbal(tag: string): boolean {
  return tag === "VERB" || tag === "AUX";
}
