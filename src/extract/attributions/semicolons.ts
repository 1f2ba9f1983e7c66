import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * The same attributions, none of which goes on over a semicolon into another's clause: "The Mission blamed the front; *its spokesperson denied it*." Behind
 * "; that" and inside a quotation the same voice speaks on.
 */
export function withinSemicolons<T extends Runs>(stream: Stream, spoken: readonly T[]): T[] {
  const { tokens, quotationOf } = stream;
  // The semicolon right before a source, an adverb or a conjunction between left aside, and that of its attribution.
  const opened = spoken.flatMap(({ source }) => {
    let at = (source?.[0] ?? 0) - 1;
    while (at > 0 && /^(?:ADV|CCONJ)$/.test(tokens[at]!.tag)) at--;
    return at > 0 && tokens[at]!.text === ";" && quotationOf[at]! < 0 ? [at] : [];
  });
  if (opened.length === 0) return [...spoken];
  return spoken.map((runs) => {
    const { cue, content } = runs;
    const mark = opened.find((at) => cue[1] < at && content[0] < at && at < content[1]);
    return mark === undefined ? runs : { ...runs, content: [content[0], mark - 1] as Span };
  });
}
