import {
  beforeNextSaying,
  behindVerb,
  fromStartOfClause,
  sourceBeforeAside,
  sourceBeforeClause,
  withJoinedClause,
  withVerbOfClause,
  withWholeBound,
} from "./clause-edges.ts";
import { endAtVerb, verbBeforeCharge } from "./denial.ts";
import { withListedSources, withoutCircumstance } from "./listed-sources.ts";
import { withBothSides, withoutAddressee } from "./medial-report.ts";
import { withoutMouthpiece } from "./mouthpiece.ts";
import type { Runs } from "./runs.ts";
import { withoutSayingTime } from "./saying-time.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/**
 * The same runs with their edges set right by grammar, where the learned choice cut a phrase: a source takes its article
 * and leaves the auxiliary of the cue to the cue; a cue takes the auxiliaries before it, and gives up a preposition that
 * leads to neither source nor content ("said on" Monday). The subject of a passive of opinion ("is believed to") is no
 * source but part of what is believed; a quotation that the cue breaks off is taken up again behind it.
 */
export function tidy<T extends Runs>(stream: Stream, proposed: T): T {
  const runs = verbBeforeCharge(stream, proposed);
  const { head } = runs;
  let { source, content } = runs;
  let [first, last] = runs.cue;
  if (source !== null && isOpinionPassive(stream, head) && holdsPassiveSubject(stream, head, source)) {
    content = [Math.min(source[0], content[0]), Math.max(source[1], content[1])];
    source = null;
  }
  if (source !== null)
    source = wholeSource(stream, head, beforeClause(stream, head, beforeQuotation(stream, source)));
  const possessed = source !== null && source[1] + 1 === first && first < head;
  if (possessed && isPossessorBefore(stream, source![1], head)) {
    // "The ministry's report reads": what stands between a possessor and the verb is possessed by it.
    source = [source![0], head - 1];
    first = head;
  }
  first = withAuxiliaries(stream, head, withOther(stream, first, source), source);
  const isLoose = (at: number): boolean => !holds(source, at) && !holds(content, at);
  while (last > head && stream.tokens[last]!.tag === "ADP" && isLoose(last + 1)) last--;
  content = withClauseBehind(stream, runs.cue, source, content);
  content = withNextQuotation(stream, content, Math.max(last, source?.[1] ?? -1) + 1);
  let whole: T = { ...runs, cue: [first, last] as const, source, content };
  for (const edge of EDGES) whole = edge(stream, whole);
  return whole;
}

/** What sets edges right that depend on clauses, in their order. */
const EDGES: readonly (<T extends Runs>(stream: Stream, runs: T) => T)[] = [
  sourceBeforeAside,
  behindVerb,
  endAtVerb,
  withWholeBound,
  sourceBeforeClause,
  withVerbOfClause,
  withJoinedClause,
  beforeNextSaying,
  withoutCircumstance,
  fromStartOfClause,
  withListedSources,
  withoutMouthpiece,
  withBothSides,
  withoutAddressee,
  withoutSayingTime,
];

/** Verbs whose passive says what is held without saying by whom (Quirk et al. 1985, 16.50). */
const OPINIONS: ReadonlySet<string> = new Set(
  (
    "believe think expect say report allege estimate suspect know rumour rumor understand presume consider suppose " +
    "assume fear hope predict project"
  ).split(" "),
);

function isOpinionPassive(stream: Stream, head: number): boolean {
  const { lemma, xpos } = stream.tokens[head]!;
  return xpos === "VBN" && OPINIONS.has(lemma);
}

/** A subject beside the auxiliary of a passive is its subject, whatever the parser calls it: "*who* is believed to have fled". */
function holdsPassiveSubject(stream: Stream, head: number, source: Span): boolean {
  const { tokens, first } = stream;
  let isPassive = false;
  for (let at = first[head]!; at < head; at++)
    isPassive ||= stream.head[at] === head && tokens[at]!.relation === "aux:pass";
  for (let at = source[0]; at <= source[1]; at++) {
    if (stream.head[at] !== head) continue;
    const { relation } = tokens[at]!;
    if (relation === "nsubj:pass" || (isPassive && relation === "nsubj")) return true;
  }
  return false;
}

/**
 * "... that, according to two officials, the network has moved": behind a conjunction, and at the head of a sentence, such a phrase is
 * about the clause that follows it, not about the words before.
 */
function withClauseBehind(stream: Stream, cue: Span, source: Span | null, content: Span): Span {
  const { tokens, sentenceOf, sentenceStart } = stream;
  const [first] = cue;
  if (source === null || source[0] <= cue[1] || content[0] >= first || tokens[first]!.lemma !== "accord")
    return content;
  const before = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const sentence = sentenceOf[first]!;
  if (sentenceOf[before] === sentence && !CONJUNCTION.test(tokens[before]!.text)) return content;
  const from = source[1] + 2;
  let to = sentenceStart[sentence + 1]! - 1;
  while (to > from && tokens[to]!.tag === "PUNCT") to--;
  return tokens[source[1] + 1]?.text === "," && from <= to ? [from, to] : content;
}

/** By its letters, since taggers confuse the conjunction "that" with the pronoun. */
const CONJUNCTION = /^(?:that|because|although|though|while|whereas|and|but)$/u;

/** A quotation broken off by source and cue, which a comma alone parts from them, goes on behind: “A,” she said, “B.” */
function withNextQuotation(stream: Stream, content: Span, behind: number): Span {
  const { quotationOf, quotationFirst, quotationLast, tokens } = stream;
  const ended = quotationOf[content[1]]!;
  if (ended < 0 || quotationLast[ended] !== content[1] || content[1] >= behind) return content;
  const from = tokens[behind]?.text === "," ? behind + 1 : behind;
  const next = from < tokens.length ? quotationOf[from]! : -1;
  if (next < 0 || quotationFirst[next] !== from || stream.sentenceOf[from] !== stream.sentenceOf[content[1]])
    return content;
  return [content[0], quotationLast[next]!];
}

/** "according to State, *“Darim ...”*": who speaks ends where their words open. A nickname between marks closes inside the source. */
function beforeQuotation(stream: Stream, [first, last]: Span): Span {
  for (let at = first + 1; at <= last; at++) {
    const quotation = stream.quotationOf[at]!;
    if (quotation < 0 || quotation === stream.quotationOf[first] || stream.quotationFirst[quotation] !== at)
      continue;
    if (stream.quotationLast[quotation]! <= last) continue;
    let end = at - 1;
    while (end > first && stream.tokens[end]!.tag === "PUNCT") end--;
    return [first, end];
  }
  return [first, last];
}

/** "that, according to two officials who asked not to be named, *the network* moved": set off by commas, a source ends at the last one. */
function beforeClause(stream: Stream, head: number, source: Span): Span {
  const { tokens } = stream;
  const lead = tokens[head]!.lemma === "accord" ? head : -1;
  if (lead < 2 || source[0] < lead || tokens[lead - 1]!.text !== ",") return source;
  if (!CONJUNCTION.test(tokens[lead - 2]!.text)) return source;
  for (let at = source[1] - 1; at > source[0]; at--)
    if (tokens[at]!.text === "," && tokens[at + 1]!.tag !== "SCONJ") return [source[0], at - 1];
  return source;
}

function wholeSource(stream: Stream, head: number, source: Span): Span {
  return withArticle(stream, withoutAuxiliaries(stream, head, withQuantified(stream, head, source)));
}

/** "The two groups have both rejected it": a quantifier among the auxiliaries stands for the subject before them. */
function withQuantified(stream: Stream, head: number, source: Span): Span {
  const [first, last] = source;
  if (first !== last || last > head || !/^(?:both|all|each)$/iu.test(stream.tokens[first]!.text))
    return source;
  for (let at = stream.first[head]!; at < first; at++)
    if (governedBy(stream, head, stream.head[at]!) && stream.tokens[at]!.relation.startsWith("nsubj"))
      return [stream.first[at]!, Math.min(stream.last[at]!, first - 1)];
  return source;
}

/** Whether a subject's governor is the cue's head or an auxiliary of it, which parsers confuse. */
function governedBy(stream: Stream, head: number, governor: number): boolean {
  if (governor < 0) return false;
  return (
    governor === head || (stream.head[governor] === head && AUXILIARIES.has(stream.tokens[governor]!.lemma))
  );
}

function isPossessorBefore(stream: Stream, possessor: number, head: number): boolean {
  return stream.tokens[possessor]!.xpos === "POS" && /^VB[DPZ]$/u.test(stream.tokens[head]!.xpos);
}

/** A source before its cue gives up the auxiliaries at its end, by lemma: a tagger that errs on them errs on their tag. */
function withoutAuxiliaries(stream: Stream, head: number, [first, last]: Span): Span {
  let end = last;
  while (end > first && last < head && AUXILIARIES.has(stream.tokens[end]!.lemma)) end--;
  return [first, end];
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  "have",
  "be",
  "do",
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
]);

function withArticle(stream: Stream, source: Span): Span {
  const before = source[0] - 1;
  const governs = before >= 0 && holds(source, stream.head[before]!);
  return governs && stream.tokens[before]!.tag === "DET" ? [before, source[1]] : source;
}

/** Verbs by which one takes a side to what others say. */
const TAKING_SIDES = /^(?:confirm|deny|verify|dispute|refute|admit|acknowledge)$/;

/** "has neither *confirmed nor denied*": where a cue begins with the verb that "or" or "nor" joins it to, whose negation is its own. */
function withOther({ tokens }: Stream, first: number, source: Span | null): number {
  const other = first - 2;
  if (other < 0 || holds(source, other) || !TAKING_SIDES.test(tokens[first]!.lemma)) return first;
  return /^n?or$/i.test(tokens[first - 1]!.text) && TAKING_SIDES.test(tokens[other]!.lemma) ? other : first;
}

/** Where a cue begins with its auxiliaries, over the adverbs between: "have both repeatedly rejected". */
function withAuxiliaries(stream: Stream, head: number, first: number, source: Span | null): number {
  let begin = first;
  for (let at = first - 1; at >= 0 && first - at <= 5 && !holds(source, at); at--) {
    const { tag } = stream.tokens[at]!;
    if (stream.sentenceOf[at] !== stream.sentenceOf[head] || !VERBAL.has(tag)) break;
    if (tag === "VERB" && !AUXILIARIES.has(stream.tokens[at]!.lemma)) break;
    if (AUXILIARIES.has(stream.tokens[at]!.lemma)) begin = at;
  }
  return begin;
}

/** Tags of words that stand among the auxiliaries of a verb: "have both since been", "did not". */
const VERBAL: ReadonlySet<string> = new Set(["AUX", "VERB", "ADV", "PART", "DET", "CCONJ"]);

function holds(span: Span | null, at: number): boolean {
  return span !== null && span[0] <= at && at <= span[1];
}
