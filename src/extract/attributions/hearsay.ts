import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Adverbs that report without saying who reports. */
const HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** What all of them end in: few words do, and only those are looked up. */
const ENDING = "edly";

/** A hearsay adverb and the clause that it is about, which may run over the adverb. */
export interface Hearsay {
  readonly cue: Span;
  readonly content: Span;
  /** Relative clauses inside it that the adverb is not about: what they say is said as a fact. */
  readonly asides: readonly Span[];
}

/** Every hearsay adverb of a stream with the clause whose verb it modifies; the whole sentence where that is not known. */
export function findHearsay(stream: Stream): Hearsay[] {
  const found: Hearsay[] = [];
  for (let at = 0; at < stream.tokens.length; at++) {
    const { text } = stream.tokens[at]!;
    if (!text.endsWith(ENDING) || !HEARSAY.has(text.toLowerCase())) continue;
    const sentence = stream.sentenceOf[at]!;
    const from = stream.sentenceStart[sentence]!;
    const to = stream.sentenceStart[sentence + 1]! - 1;
    const verb = stream.head[at]!;
    let first = Math.max(from, verb < 0 ? from : stream.first[verb]!);
    let last = Math.min(to, verb < 0 ? to : stream.last[verb]!);
    while (last > first && isMark(stream, last)) last--;
    while (first < last && (first === at || isMark(stream, first))) first++;
    if (first < last || first !== at)
      found.push({ cue: [at, at], content: [first, last], asides: asidesOf(stream, verb, first, last) });
  }
  return found;
}

/** "The network, which was founded by X, reportedly ...": the relative clauses between commas that hang on the verb's subject. */
function asidesOf(stream: Stream, verb: number, first: number, last: number): Span[] {
  const asides: Span[] = [];
  if (verb < 0) return asides;
  for (let at = first; at <= last; at++) {
    if (stream.tokens[at]!.relation !== "acl:relcl") continue;
    const noun = stream.head[at]!;
    const isSubject = stream.head[noun] === verb && stream.tokens[noun]!.relation.startsWith("nsubj");
    const from = stream.first[at]!;
    const setOff = stream.tokens[from]!.text === "," || stream.tokens[from - 1]?.text === ",";
    if (isSubject && setOff) asides.push([from, stream.last[at]!]);
  }
  return asides;
}

/** A mark that ends or parts clauses; a quotation mark belongs to what it encloses. */
function isMark(stream: Stream, at: number): boolean {
  return stream.quotationOf[at]! < 0 && stream.tokens[at]!.tag === "PUNCT";
}
