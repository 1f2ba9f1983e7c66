import type { Runs } from "./runs.ts";
import type { Stream } from "./stream.ts";

/**
 * The same attributions, in order of their cues, without what another's own sentence gives to another: a quotation has one speaker, and the
 * cue that stands in its sentence says who ("..., the mayor said. “They never came,” *a baker said*"), not the one before. One of
 * which nothing is left but its own sentence keeps that; one that had the quotation alone for content is dropped.
 */
export function withOwnCues<T extends Runs>(stream: Stream, spoken: readonly T[]): T[] {
  const { sentenceOf, sentenceStart, tokens, quotationOf } = stream;
  // A cue inside a quotation is a voice that the quoted one speaks of; from each place, the next cue outside of any.
  const outside = new Int32Array(spoken.length + 1).fill(spoken.length);
  for (let at = spoken.length - 1; at >= 0; at--)
    outside[at] = quotationOf[spoken[at]!.head]! < 0 ? at : outside[at + 1]!;
  return spoken.flatMap((runs, index) => {
    const own = sentenceOf[runs.head]!;
    if (sentenceOf[runs.content[1]]! <= own) return [runs];
    let at = outside[index + 1]!;
    while (at < spoken.length && sentenceOf[spoken[at]!.head]! <= own) at = outside[at + 1]!;
    const next = spoken[at];
    if (next === undefined) return [runs];
    const start = sentenceStart[sentenceOf[next.head]!]!;
    // What the other cue takes must reach into its own sentence, and begin before it.
    if (runs.content[1] < start || next.content[0] > next.cue[0] || next.content[1] < start) return [runs];
    let end = Math.max(start, next.content[0]) - 1;
    while (end >= runs.content[0] && tokens[end]!.tag === "PUNCT" && quotationOf[end]! < 0) end--;
    return end < runs.content[0] ? [] : [{ ...runs, content: [runs.content[0], end] as const }];
  });
}
