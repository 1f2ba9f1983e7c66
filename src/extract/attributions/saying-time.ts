import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Tags of the words of a phrase that says when or where somebody spoke: "late on Monday", "in a statement on 3 March". */
const IN_PHRASE = /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV)$/;

/** How many words such phrases have at most, taken together. */
const LONGEST = 10;

/**
 * The same runs without what stands behind the cue of words that stand before it: "The road is cut, the governor said *on Monday*". A phrase behind
 * a preposition there says when, where or in what somebody spoke; only a quotation goes on behind its cue.
 */
export function withoutSayingTime<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, source, content } = runs;
  const { tokens, quotationOf } = stream;
  const before = Math.min(cue[0], source?.[0] ?? cue[0]);
  if (content[0] >= before || content[1] <= cue[1] || tokens[head]!.tag !== "VERB") return runs;
  let from = Math.max(head, source?.[1] ?? head) + 1;
  while (from <= content[1] && tokens[from]!.tag === "ADV") from++;
  if (from > content[1] || tokens[from]!.tag !== "ADP") return runs;
  let end = from;
  while (end <= content[1] && IN_PHRASE.test(tokens[end]!.tag) && quotationOf[end]! < 0) end++;
  if (end - from > LONGEST || end - from < 2) return runs;
  // What goes on behind it must be words between marks: “We left,” she said on Monday. “Nobody stayed.”
  if (end <= content[1] && !goesOnQuoting(stream, end, content[1])) return runs;
  const shorter: Span = [cue[0], Math.max(head, Math.min(cue[1], from - 1))];
  return { ...runs, cue: shorter, asides: [...(runs.asides ?? []), [from, end - 1] as const] };
}

/** Whether nothing but marks stands from a place to the opening of a quotation, or to another. */
function goesOnQuoting({ tokens, quotationOf }: Stream, from: number, to: number): boolean {
  let at = from;
  while (at <= to && tokens[at]!.tag === "PUNCT" && quotationOf[at]! < 0) at++;
  return at > to || quotationOf[at]! >= 0;
}
