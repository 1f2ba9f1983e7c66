import type { GoldAttribution } from "../../bench/quality/polnear.ts";
import type { Span } from "../../src/extract/attributions/span-choice.ts";
import type { Stream } from "../../src/extract/attributions/stream.ts";
import type { Range } from "../../src/model/index.ts";

/** An annotated attribution in the tokens of a stream. */
export interface GoldSpans {
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
}

/** The attributions of an article that lie in a stream; those without a cue or content in its tokens are left out. */
export function goldSpansOf(stream: Stream, gold: readonly GoldAttribution[]): GoldSpans[] {
  return gold.flatMap(({ source, cue, content }) => {
    const cueTokens = tokensIn(stream, cue);
    const contentSpan = hullOf(tokensIn(stream, content));
    const cueSpan = hullOf(cueTokens);
    if (cueSpan === null || contentSpan === null || cueSpan[1] - cueSpan[0] > 16) return [];
    return [
      {
        head: headOf(stream, cueTokens),
        cue: cueSpan,
        source: hullOf(tokensIn(stream, source)),
        content: contentSpan,
      },
    ];
  });
}

function tokensIn(stream: Stream, ranges: readonly Range[]): number[] {
  const inside: number[] = [];
  for (const [start, end] of ranges) {
    let low = 0;
    let high = stream.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stream.tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < stream.tokens.length && stream.tokens[at]!.start < end; at++) inside.push(at);
  }
  return inside;
}

function hullOf(tokens: readonly number[]): Span | null {
  return tokens.length === 0 ? null : [Math.min(...tokens), Math.max(...tokens)];
}

/** Tags from the one that most often heads a cue down. */
const RANK = ["VERB", "NOUN", "ADJ", "PROPN", "X", "AUX", "ADP", "SCONJ", "ADV"];

/** The token of a cue that hangs highest in the parse, a verb before a noun before all others among equals. */
function headOf(stream: Stream, cue: readonly number[]): number {
  const inside = new Set(cue);
  const rank = (at: number): number => {
    const place = RANK.indexOf(stream.tokens[at]!.tag);
    return place < 0 ? RANK.length : place;
  };
  const roots = cue.filter((at) => !inside.has(stream.head[at]!));
  return (roots.length > 0 ? roots : cue).reduce((best, at) => (rank(at) < rank(best) ? at : best));
}
