import type { Analysis } from "../../language/index.ts";
import type { Attribution, Mention, Range } from "../../model/index.ts";
import { cueModel } from "./cue-model.ts";
import { findSpoken } from "./find-spoken.ts";
import { nest } from "./nesting.ts";
import { piecesOf } from "./pieces.ts";
import type { Span } from "./span-choice.ts";
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
 * @throws HeadwaterError `not-found` or `malformed` when the model's file is not there or is none
 */
export function findAttributions(analysis: Analysis, mentions: readonly Mention[]): Attribution[] {
  const model = cueModel();
  const speakerOf = speakerFinder(mentions);
  const found: Attribution[] = [];
  for (const stream of streamsOf(analysis))
    for (const spoken of findSpoken(model, stream)) {
      const source = spoken.source === null ? [] : [rangeOf(stream, spoken.source)];
      const taken = spoken.source === null ? [spoken.cue] : [spoken.cue, spoken.source];
      const content = piecesOf(stream, spoken.content, taken);
      if (content.length === 0) continue;
      found.push({
        source,
        cue: [rangeOf(stream, spoken.cue)],
        content,
        stance: stanceOf(stream, spoken.cue),
        speaker: speakerOf(source),
        parent: null,
      });
    }
  return nest(found);
}

function rangeOf(stream: Stream, [first, last]: Span): Range {
  return [stream.tokens[first]!.start, stream.tokens[last]!.end];
}
