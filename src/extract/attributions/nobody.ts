import { bearsTense } from "./clause-edges.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * Whether nobody says it, and it is a thing and no clause: "*no one* has claimed responsibility for the killing". The author says that there was the
 * killing; of "no one believes that it was an accident" somebody might still ask who does not.
 */
export function isSaidByNobody(stream: Stream, source: Span | null, [first, last]: Span): boolean {
  if (source === null) return false;
  const { tokens } = stream;
  const words = tokens.slice(source[0], source[1] + 1).map(({ text }) => text.toLowerCase());
  if (!/^(?:no one|no-one|nobody|none|no group|neither)(?: |$)/.test(words.join(" "))) return false;
  for (let at = first; at <= last; at++) if (bearsTense(stream, at)) return false;
  return true;
}

/** Words that count nothing by themselves: "residents counted *more*", "the envoy said *little*". */
const HOW_MUCH = /^(?:more|less|fewer|most|much|many|little|few|enough|nothing)$/i;

/**
 * Whether what is left for the content are words that stand for something not among them: a quantity without what it counts ("residents counted
 * *more*"), or a relative pronoun that belongs to a verb which the cue's own verb governs ("the village, *which* the army denies having
 * shelled"). Of "the claim, *which* the army denies" the pronoun is all that is denied.
 */
export function saysNothing(stream: Stream, { head, content: [first, last] }: Runs): boolean {
  const { tokens } = stream;
  if (first !== last || stream.quotationOf[first]! >= 0) return false;
  if (HOW_MUCH.test(tokens[first]!.text)) return true;
  if (!/^(?:WDT|WP)$/.test(tokens[first]!.xpos) || first > head) return false;
  for (let at = head + 1; at <= stream.last[head]!; at++)
    if (stream.head[at] === head && /^[cx]comp/.test(tokens[at]!.relation)) return true;
  return false;
}
