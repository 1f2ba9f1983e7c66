import type { Analysis } from "../../language/index.ts";
import type { Attribution, Mention } from "../../model/index.ts";
import { findReported, type SpokenSpans } from "./reported.ts";
import { speakerFinder } from "./speaker.ts";
import { stanceOf } from "./stance.ts";
import { type Stream, streamsOf } from "./stream.ts";

/**
 * Who is said to say, believe, deny or estimate what.
 *
 * @param analysis sentences with their tokens; one without sentences gives no attributions
 * @param mentions in any order; used to name the `speaker` of an attribution
 * @returns attributions in order of their cue; ranges are half-open UTF-16 code units, `content` is never empty, and none
 *   runs from one kind of segment into another
 */
export function findAttributions(analysis: Analysis, mentions: readonly Mention[]): Attribution[] {
  const speakerOf = speakerFinder(mentions);
  const found: Attribution[] = [];
  for (const stream of streamsOf(analysis))
    for (const spans of findReported(stream)) {
      const source = spans.source.map((span) => rangeOf(stream, span));
      found.push({
        source,
        cue: spans.cue.map((span) => rangeOf(stream, span)),
        content: spans.content.map((span) => rangeOf(stream, span)),
        stance: stanceOf(stream, spans),
        speaker: speakerOf(source),
        parent: null,
      });
    }
  return found;
}

function rangeOf(stream: Stream, [first, last]: SpokenSpans["cue"][number]): readonly [number, number] {
  return [stream.tokens[first]!.start, stream.tokens[last]!.end];
}
