import { type Analysis, largestFirst, type Token } from "../../language/index.ts";
import { type Range, type SegmentKind, SPEAKING_KINDS } from "../../model/index.ts";
import { findQuotations, type Quotation } from "./quotations.ts";

/**
 * The tokens of one voice in one row: consecutive segments of one kind, so that a quotation can run over paragraphs but
 * never from the body into a comment. A comment, a headline and a caption each stand alone. All arrays are indexed by
 * token; a sentence is named by its index in `sentenceStart`.
 */
export interface Stream {
  readonly text: string;
  readonly kind: SegmentKind;
  readonly tokens: readonly Token[];
  /** Index of each sentence's first token, and one more entry: the number of tokens. */
  readonly sentenceStart: Int32Array;
  readonly sentenceOf: Int32Array;
  /** Index of the segment (paragraph) that holds the token. */
  readonly paragraphOf: Int32Array;
  /** The governing token in the stream, -1 at a root or where there is no parse. */
  readonly head: Int32Array;
  /** How far below its root a token hangs. */
  readonly depth: Int32Array;
  /** First and last token of the subtree of a token. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The highest token whose subtree begins, or ends, at a token: what the parse opens and closes there; -1 for nothing. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Index of the outer quotation that holds the token, -1 outside; and of the inner one. */
  readonly quotationOf: Int32Array;
  readonly innerOf: Int32Array;
  /** First and last token of each quotation. */
  readonly quotationFirst: Int32Array;
  readonly quotationLast: Int32Array;
}

/** Kinds whose segments go on from one to the next; every other segment is a stream of its own. */
const RUNNING_KINDS: ReadonlySet<SegmentKind> = new Set<SegmentKind>(["body", "quote", "list"]);

/** The last word of the sentence of a token, marks left aside; the token itself where only marks follow it. */
export function lastWordOfSentence({ tokens, sentenceOf, sentenceStart }: Stream, at: number): number {
  let last = sentenceStart[sentenceOf[at]! + 1]! - 1;
  while (last > at && tokens[last]!.tag === "PUNCT") last--;
  return last;
}

/** The streams of a document, in text order: none for tags, boilerplate, bylines, date lines and bios. */
export function streamsOf(analysis: Analysis): Stream[] {
  const streams: Stream[] = [];
  const { sentences } = analysis;
  let from = 0;
  while (from < sentences.length) {
    const { kind, segment } = sentences[from]!;
    let to = from + 1;
    while (
      to < sentences.length &&
      sentences[to]!.kind === kind &&
      mayFollow(kind, segment, sentences[to]!.segment)
    )
      to++;
    if (SPEAKING_KINDS.has(kind) || kind === "comment") streams.push(streamOf(analysis, from, to));
    from = to;
  }
  return streams;
}

function mayFollow(kind: SegmentKind, segment: number, next: number): boolean {
  return RUNNING_KINDS.has(kind) || next === segment;
}

function streamOf(analysis: Analysis, from: number, to: number): Stream {
  const sentences = analysis.sentences.slice(from, to);
  const tokens: Token[] = [];
  for (const sentence of sentences) for (const token of sentence.tokens) tokens.push(token);
  const size = tokens.length;
  const sentenceStart = new Int32Array(sentences.length + 1);
  const sentenceOf = new Int32Array(size);
  const paragraphOf = new Int32Array(size);
  const head = new Int32Array(size);
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    sentenceStart[index] = at;
    const count = sentence.tokens.length;
    for (let offset = 0; offset < count; offset++) {
      const up = sentence.tokens[offset]!.head;
      head[at + offset] = up >= 0 && up < count && up !== offset ? at + up : -1;
    }
    sentenceOf.fill(index, at, at + count);
    paragraphOf.fill(sentence.segment, at, at + count);
    at += count;
  }
  sentenceStart[sentences.length] = at;
  const paragraphs: Range[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const same = index > 0 && sentences[index - 1]!.segment === sentence.segment;
    const start = same ? paragraphs.pop()![0] : sentence.range[0];
    paragraphs.push([start, sentence.range[1]]);
  }
  const quotations = findQuotations(analysis.text, paragraphs);
  return {
    text: analysis.text,
    kind: sentences[0]!.kind,
    tokens,
    sentenceStart,
    sentenceOf,
    paragraphOf,
    head,
    ...treeOf(head),
    quotations,
    ...placeQuotations(tokens, quotations),
  };
}

/** Depth and extent of every subtree, deepest first. A cycle, which no parser should give, is cut where it is met. */
function treeOf(head: Int32Array): Pick<Stream, "depth" | "first" | "last" | "opens" | "closes"> {
  const size = head.length;
  const depth = new Int32Array(size).fill(-1);
  const path: number[] = [];
  for (let token = 0; token < size; token++) {
    let up = token;
    while (up >= 0 && depth[up] === -1) {
      depth[up] = -2;
      path.push(up);
      up = head[up]!;
    }
    let below = up < 0 ? 0 : Math.max(depth[up]!, 0) + 1;
    if (up >= 0 && depth[up] === -2) head[path.at(-1)!] = -1;
    while (path.length > 0) depth[path.pop()!] = below++;
  }
  let deepest = 0;
  for (let token = 0; token < size; token++) deepest = Math.max(deepest, depth[token]!);
  const order = largestFirst(depth, deepest);
  const first = new Int32Array(size);
  for (let token = 0; token < size; token++) first[token] = token;
  const last = first.slice();
  for (let place = 0; place < size; place++) {
    const token = order[place]!;
    const up = head[token]!;
    if (up < 0) continue;
    if (first[token]! < first[up]!) first[up] = first[token]!;
    if (last[token]! > last[up]!) last[up] = last[token]!;
  }
  const opens = new Int32Array(size).fill(-1);
  const closes = new Int32Array(size).fill(-1);
  for (let place = 0; place < size; place++) {
    const token = order[place]!;
    opens[first[token]!] = token;
    closes[last[token]!] = token;
  }
  return { depth, first, last, opens, closes };
}

function placeQuotations(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Pick<Stream, "quotationOf" | "innerOf" | "quotationFirst" | "quotationLast"> {
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const innerOf = new Int32Array(tokens.length).fill(-1);
  const quotationFirst = new Int32Array(quotations.length).fill(-1);
  const quotationLast = new Int32Array(quotations.length).fill(-1);
  let at = 0;
  for (const [index, quotation] of quotations.entries()) {
    while (at > 0 && tokens[at - 1]!.end > quotation.start) at--;
    while (at < tokens.length && tokens[at]!.end <= quotation.start) at++;
    const into = quotation.inner ? innerOf : quotationOf;
    for (let token = at; token < tokens.length && tokens[token]!.start < quotation.end; token++) {
      into[token] = index;
      if (quotationFirst[index] === -1) quotationFirst[index] = token;
      quotationLast[index] = token;
    }
  }
  return { quotationOf, innerOf, quotationFirst, quotationLast };
}
