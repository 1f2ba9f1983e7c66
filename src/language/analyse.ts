import type { Segment } from "../model/index.ts";
import type { Analysis, Sentence } from "./analysis.ts";
import { type Annotator, englishAnnotator } from "./english.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenise } from "./tokenise.ts";

let english: Annotator | null = null;

/**
 * The sentences of a document, each inside one segment, with tokens, tags, lemmas and a parse.
 *
 * @param text the document's text; all offsets are UTF-16 code units into it
 * @param segments in text order, without overlap; white space alone gives no sentence
 * @param language BCP 47 tag; any but English ("en", "en-GB") gives an analysis without sentences
 */
export function analyse(text: string, segments: readonly Segment[], language: string): Analysis {
  const sentences: Sentence[] = [];
  if (!/^en(?:-|$)/iu.test(language)) return { text, language, sentences };
  english ??= englishAnnotator();
  for (const [index, segment] of segments.entries()) addSentences(text, segment, english, index, sentences);
  return { text, language, sentences };
}

function addSentences(
  text: string,
  segment: Segment,
  annotate: Annotator,
  index: number,
  sentences: Sentence[],
): void {
  const ranges = tokenise(text, segment.start, segment.end);
  let from = 0;
  for (const to of splitSentences(text, ranges)) {
    const tokens = annotate(text, ranges.slice(from, to));
    sentences.push({
      range: [tokens[0]!.start, tokens.at(-1)!.end],
      segment: index,
      kind: segment.kind,
      tokens,
    });
    from = to;
  }
}
