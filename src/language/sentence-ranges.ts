import type { Range, Segment } from "../model/index.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Where the sentences of segments stand, without tags and parses: for comparing texts, a hundredth of the work of `analyse`.
 *
 * @param text the document's text; all offsets are UTF-16 code units into it, half-open
 * @param segments in text order, without overlap
 * @returns a range for each sentence, in text order, each inside one segment
 */
export function sentenceRanges(text: string, segments: readonly Pick<Segment, "start" | "end">[]): Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of segments) {
    const tokens = tokenise(text, start, end);
    let from = 0;
    for (const to of splitSentences(text, tokens)) {
      ranges.push([tokens[from]![0], tokens[to - 1]![1]]);
      from = to;
    }
  }
  return ranges;
}
