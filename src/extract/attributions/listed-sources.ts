import { wordKind } from "../../language/index.ts";
import { bearsTense } from "./clause-edges.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** A member of a list of sources has no more words than this. */
const LONGEST = 8;

/**
 * The same runs with all of a list for the source, where it stands behind what is said and the learned choice took its last member: "The town fell on Sunday,
 * *residents and* a security official said." Nothing but a noun phrase may lie between the comma that ends what is said and
 * the conjunction; a verb there would be a clause of its own.
 */
export function withListedSources<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, source, content } = runs;
  const { tokens } = stream;
  if (source === null || source[1] + 1 !== cue[0] || cue[1] < head || content[1] >= source[0]) return runs;
  const and = source[0] - 1;
  if (and < 2 || tokens[and]!.xpos !== "CC" || content[0] >= and - 2) return runs;
  let comma = and - 1;
  while (comma > content[0] && and - comma <= LONGEST && isInPhrase(stream, comma)) comma--;
  if (tokens[comma]!.text !== "," || comma === and - 1 || comma <= content[0]) return runs;
  if (!hasNoun(stream, comma + 1, and) || tokens[comma + 1]!.tag === "ADP") return runs;
  // "It took Tolen, Varesh and ...": one comma more would make a list of what is said.
  if (!hasClause(stream, content[0], comma)) return runs;
  const first = beforePeople(stream, comma, content[0]);
  if (content[1] < first - 1) return runs;
  return { ...runs, source: [first + 1, source[1]] as Span, content: [content[0], first - 1] as Span };
}

/**
 * The same runs with a clause of circumstance given back to what is said, where the learned choice took it for the beginning of the source: "A bomb exploded, *killing
 * 17 people*, police said." Nobody's name begins with a participle that has an object.
 */
export function withoutCircumstance<T extends Runs>(stream: Stream, runs: T): T {
  const { cue, source, content } = runs;
  const { tokens } = stream;
  if (source === null || source[1] + 1 !== cue[0] || content[1] >= source[0]) return runs;
  if (tokens[source[0]]!.xpos !== "VBG" || tokens[source[0] - 1]?.text !== ",") return runs;
  let comma = source[1];
  while (comma > source[0] && tokens[comma]!.text !== ",") comma--;
  if (comma <= source[0] + 1 || !hasNoun(stream, comma + 1, cue[0])) return runs;
  return { ...runs, source: [comma + 1, source[1]] as Span, content: [content[0], comma - 1] as Span };
}

/** The comma before the first member, where people stand between more commas: "..., *the mayor, two teachers* and a shopkeeper said". */
function beforePeople(stream: Stream, comma: number, least: number): number {
  let first = comma;
  while (wordKind(stream.tokens[first - 1]!.lemma) === "person") {
    let before = first - 1;
    while (before > least && first - before <= LONGEST && isInPhrase(stream, before)) before--;
    if (stream.tokens[before]!.text !== "," || !hasClause(stream, least, before)) break;
    first = before;
  }
  return first;
}

function isInPhrase(stream: Stream, at: number): boolean {
  const { tag, xpos } = stream.tokens[at]!;
  if (stream.quotationOf[at]! >= 0 || bearsTense(stream, at)) return false;
  return tag !== "PUNCT" && tag !== "AUX" && tag !== "SCONJ" && xpos !== "CC";
}

function hasNoun({ tokens }: Stream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:NOUN|PROPN)$/.test(tokens[at]!.tag)) return true;
  return false;
}

function hasClause(stream: Stream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bearsTense(stream, at)) return true;
  return false;
}
