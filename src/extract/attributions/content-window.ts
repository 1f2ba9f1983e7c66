import { OPENING, type Signs } from "./signs.ts";
import type { Stream } from "./stream.ts";

/** How far, in tokens, content may run beyond the sentence of its cue on either side. */
const REACH = 320;
/** How far from the cue, in tokens of its own sentence, content may begin or end. */
const SENTENCE_REACH = 90;

/** Where content may begin and end; ascending. */
export interface ContentWindow {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

/**
 * Ends of content beside a cue: in the cue's sentence, the edges of subtrees and of quotations; before it, the beginning
 * of a quotation that runs into the sentence; behind it, the ends of sentences and quotations as long as words in quotation
 * marks follow each other, over paragraphs too where the opening mark is repeated.
 */
export function contentWindow(stream: Stream, signs: Signs, cueHead: number): ContentWindow {
  const sentence = stream.sentenceOf[cueHead]!;
  const first = stream.sentenceStart[sentence]!;
  const end = stream.sentenceStart[sentence + 1]!;
  const lefts: number[] = quotedBefore(stream, first);
  const rights: number[] = [];
  for (
    let at = Math.max(first, cueHead - SENTENCE_REACH);
    at < Math.min(end, cueHead + SENTENCE_REACH);
    at++
  ) {
    const mark = stream.tokens[at]!.tag === "PUNCT";
    const opens = signs.quoting[at] === OPENING;
    if (opens || (!mark && (stream.first[at] === at || isEdge(stream, at - 1))) || at === first)
      lefts.push(at);
    if (((stream.last[at] === at || isEdge(stream, at + 1)) && !opens) || at === end - 1) rights.push(at);
  }
  for (const at of quotedAfter(stream, sentence)) rights.push(at);
  return { lefts, rights };
}

/** Beginnings of the quotation, and of its sentences, that runs from before into the sentence; none where none does. */
function quotedBefore(stream: Stream, first: number): number[] {
  let quotation = stream.quotationOf[first]!;
  if (quotation < 0) return [];
  let begin = stream.quotationFirst[quotation]!;
  while (stream.quotations[quotation]!.resumed && begin > 0) {
    const before = stream.quotationOf[begin - 1]!;
    if (before < 0) break;
    quotation = before;
    begin = stream.quotationFirst[quotation]!;
  }
  return begin < first && first - begin <= REACH ? [begin] : [];
}

/** Ends of the quoted sentences that follow a sentence without a break. */
function quotedAfter(stream: Stream, sentence: number): number[] {
  const ends: number[] = [];
  const from = stream.sentenceStart[sentence + 1]!;
  let next = sentence + 1;
  while (next + 1 < stream.sentenceStart.length) {
    const first = stream.sentenceStart[next]!;
    const quotation = stream.quotationOf[first]!;
    if (quotation < 0 || !continues(stream, first, quotation)) break;
    const last = stream.sentenceStart[next + 1]! - 1;
    const end = Math.min(last, stream.quotationLast[quotation]!);
    if (end - from > REACH) break;
    ends.push(end);
    // Words behind the quotation in its last sentence are somebody's: its own cue, most often.
    if (end < last - 1) break;
    next++;
  }
  return ends;
}

/** Whether a quoted sentence goes on from the sentence before it: in its paragraph, or by a repeated opening mark. */
function continues(stream: Stream, first: number, quotation: number): boolean {
  return stream.paragraphOf[first] === stream.paragraphOf[first - 1] || stream.quotations[quotation]!.resumed;
}

/** Tags beside which content may begin or end even where the parse takes it for the middle of something larger. */
const EDGES: ReadonlySet<string> = new Set(["PUNCT", "VERB", "ADP", "SCONJ", "CCONJ"]);

function isEdge(stream: Stream, beside: number): boolean {
  return EDGES.has(stream.tokens[beside]?.tag ?? "PUNCT");
}
