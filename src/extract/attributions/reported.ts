import type { Stream } from "./stream.ts";

/** Pieces as first and last token of the stream. */
type Span = readonly [first: number, last: number];

/** The pieces of one attribution. */
export interface SpokenSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const SAYING: ReadonlySet<string> = new Set(
  (
    "said says say told tells wrote writes added adds noted notes reported reports announced argued argues claimed claims " +
    "stated states warned warns denied denies rejected rejects believes believed estimated estimates insisted insists " +
    "suggested suggests confirmed confirms acknowledged acknowledges alleged alleges concluded concludes explained " +
    "tweeted asked predicted predicts reads"
  ).split(" "),
);
const AUXILIARIES: ReadonlySet<string> = new Set("has have had also later not repeatedly both".split(" "));

/** Says, in words alone, who reports what: subject and verb of saying with the clause behind it or the words before it. */
export function findReported(stream: Stream): SpokenSpans[] {
  const found: SpokenSpans[] = [];
  for (let sentence = 0; sentence + 1 < stream.sentenceStart.length; sentence++) {
    const first = stream.sentenceStart[sentence]!;
    const last = stream.sentenceStart[sentence + 1]! - 1;
    const stop = /^[.!?]$/u.test(stream.tokens[last]!.text) ? last - 1 : last;
    for (let at = first; at <= stop; at++) {
      const spans = SAYING.has(word(stream, at))
        ? spoken(stream, at, first, stop)
        : accordingTo(stream, at, first, stop);
      if (spans !== null) found.push(spans);
    }
  }
  return found;
}

function spoken(stream: Stream, verb: number, first: number, stop: number): SpokenSpans | null {
  let cue = verb;
  while (cue > first && AUXILIARIES.has(word(stream, cue - 1))) cue--;
  let source = nounsBefore(stream, cue - 1, first);
  let end = verb;
  if (source === null) {
    source = nounsAfter(stream, verb + 1, stop);
    if (source === null || !isClosed(stream, verb - 1)) return null;
    end = source[1];
  }
  const begin = Math.min(source[0], cue);
  const before = isClosed(stream, begin - 1);
  const content: Span = before ? [first, begin - (isQuoteEnd(stream, begin - 1) ? 1 : 2)] : [end + 1, stop];
  if (word(stream, content[0]) === ",")
    return content[0] < content[1]
      ? { source: [source], cue: [[cue, verb]], content: [[content[0] + 1, content[1]]] }
      : null;
  return content[0] <= content[1] ? { source: [source], cue: [[cue, verb]], content: [content] } : null;
}

function accordingTo(stream: Stream, at: number, first: number, stop: number): SpokenSpans | null {
  if (word(stream, at) !== "according" || word(stream, at + 1) !== "to") return null;
  const source = nounsAfter(stream, at + 2, stop);
  if (source === null) return null;
  const content: Span = at - 2 > first ? [first, at - 2] : [source[1] + 2, stop];
  return content[0] <= content[1] ? { source: [source], cue: [[at, at + 1]], content: [content] } : null;
}

function nounsBefore(stream: Stream, from: number, first: number): Span | null {
  let at = from;
  while (at >= first && from - at < 12 && isNameWord(stream, at)) at--;
  return at < from ? [at + 1, from] : null;
}

function nounsAfter(stream: Stream, from: number, stop: number): Span | null {
  let at = from;
  while (at <= stop && at - from < 12 && isNameWord(stream, at)) at++;
  return at > from ? [from, at - 1] : null;
}

function isNameWord(stream: Stream, at: number): boolean {
  const { text } = stream.tokens[at]!;
  return /^(?:\p{Lu}.*|the|a|an|he|she|they|it|who|of|some|several|officials?|spokes(?:wo)?man|report|’s|'s)$/u.test(
    text,
  );
}

function isClosed(stream: Stream, at: number): boolean {
  return at >= 0 && (word(stream, at) === "," || isQuoteEnd(stream, at));
}

function isQuoteEnd(stream: Stream, at: number): boolean {
  const quotation = at >= 0 ? stream.quotationOf[at]! : -1;
  return quotation >= 0 && stream.quotationLast[quotation] === at;
}

function word(stream: Stream, at: number): string {
  return stream.tokens[at]?.text.toLowerCase() ?? "";
}
