import { bearsTense } from "./clause-edges.ts";
import { CHARGES, DENYING } from "./denial.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** A denial that follows what is denied: who, by which words, and what. */
export interface Counter {
  readonly source: Span;
  readonly cue: Span;
  /** What is denied: the clause before, whoever says it. */
  readonly content: Span;
  /** Runs inside the content that are no part of it: who says it, and by which words. */
  readonly asides?: readonly Span[];
}

/** A source between the charge and the verb has no more words than this. */
const LONGEST = 12;

/** More names for what was said before, as the news has them. */
const ANSWERED: ReadonlySet<string> = new Set([
  ...CHARGES,
  "finding",
  "account",
  "version",
  "figure",
  "toll",
]);

/**
 * Every denial that a sentence adds to what it has said: "…, *a charge Hostavia rejects*", "…, *which staff deny*", "…, *an accusation denied by the
 * ministry*", "…, *but the army denied it*". It answers the clause before the comma, which somebody else has said; nothing follows it but when or where.
 */
export function findCounters(stream: Stream): Counter[] {
  const found: Counter[] = [];
  const { tokens, sentenceOf, sentenceStart } = stream;
  for (let verb = 3; verb < tokens.length; verb++) {
    // Behind a noun taggers take "rejects" for another: the form decides.
    const { tag, lemma } = tokens[verb]!;
    if ((tag !== "VERB" && tag !== "NOUN") || !DENYING.has(lemma)) continue;
    const begin = sentenceStart[sentenceOf[verb]!]!;
    const end = sentenceStart[sentenceOf[verb]! + 1]!;
    const named =
      deniedBy(stream, verb, end) ??
      denierBefore(stream, verb, begin, end) ??
      denierBehindConjunction(stream, verb, begin, end);
    if (named === null) continue;
    const { source, cue, noun } = named;
    const comma = commaBefore(stream, noun, begin);
    if (comma <= begin) continue;
    found.push({ source, cue, content: [begin, comma - 1] });
  }
  return found;
}

/**
 * Attributions with the denials that answer what they say. Who is answered says no more than what stands before the answer ("accuses Hostavia of
 * arming them, *a charge Hostavia rejects*"), and what is denied begins where those words begin; an answer is no attribution besides.
 */
export function withCounters<T extends Said>(
  said: readonly T[],
  counters: readonly Counter[],
): (T | Counter)[] {
  if (counters.length === 0) return [...said];
  const cued = new Set(counters.flatMap(({ cue: [first, last] }) => range(first, last)));
  const bySource = [...counters].sort((a, b) => a.source[0] - b.source[0]);
  const others = said.flatMap((runs): T[] => {
    if (range(...runs.cue).some((at) => cued.has(at))) return [];
    const answer = answerTo(bySource, runs);
    return [answer === undefined ? runs : { ...runs, content: [runs.content[0], answer.content[1]] as Span }];
  });
  // Who is answered is looked up by where it ends: a text has as many answers as sentences.
  const byEnd = new Map<number, T[]>();
  for (const runs of others)
    for (const end of new Set([runs.content[1], runs.cue[1]]))
      byEnd.set(end, [...(byEnd.get(end) ?? []), runs]);
  const answers = counters.map((counter) => {
    const answered = byEnd.get(counter.content[1])?.findLast((runs) => isAnswered(runs, counter));
    if (answered === undefined) return counter;
    const { cue, source, content } = answered;
    return { ...counter, content, asides: source === null ? [cue] : [cue, source] };
  });
  return [...others, ...answers];
}

/** The first of the answers, in order of their sources, that what is said was taken to run into. */
function answerTo(bySource: readonly Counter[], runs: Said): Counter | undefined {
  let low = 0;
  let high = bySource.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bySource[middle]!.source[0] <= runs.cue[0]) low = middle + 1;
    else high = middle;
  }
  for (; low < bySource.length && bySource[low]!.source[0] <= runs.content[1]; low++)
    if (runsInto(runs, bySource[low]!)) return bySource[low];
  return undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

interface Said {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
}

/** Whether what is said was taken to go on over the answer. */
function runsInto({ cue, content }: Said, counter: Counter): boolean {
  return cue[0] < counter.source[0] && content[0] <= counter.content[1] && counter.source[0] <= content[1];
}

/** Whether it is this that is answered: it ends right before the answer, with what is said or with who says it. */
function isAnswered({ cue, content }: Said, counter: Counter): boolean {
  if (content[0] < counter.content[0]) return false;
  return content[1] === counter.content[1] || (content[1] < cue[0] && cue[1] === counter.content[1]);
}

/** "a charge *Hostavia has repeatedly rejected*", "which *staff deny*": the subject stands between, and no object behind. */
function denierBefore(stream: Stream, verb: number, begin: number, end: number) {
  const { tokens, quotationOf } = stream;
  if (!endsThere(stream, verb + 1, end)) return null;
  let last = verb - 1;
  while (last > begin && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.tag)) last--;
  let first = last;
  for (; first > begin && last - first < LONGEST; first--) {
    const { text, tag } = tokens[first]!;
    if (quotationOf[first]! >= 0 || bearsTense(stream, first) || text === ",") return null;
    const before = tokens[first - 1]!;
    const isBehind = /^(?:which|that)$/i.test(before.text) || isCharge(stream, first - 1);
    if (!isBehind) continue;
    if (tag === "ADP" || tag === "SCONJ" || tag === "VERB") return null;
    const noun = before.text.toLowerCase() === "that" ? first - 2 : first - 1;
    if (noun <= begin || (!/^which$/i.test(tokens[noun]!.text) && !isCharge(stream, noun))) return null;
    return { source: [first, last] as Span, cue: [last + 1, verb] as Span, noun };
  }
  return null;
}

/** "but *the army denied it*", "though *staff deny this*": behind a comma and a conjunction, with a pronoun for what was said. */
function denierBehindConjunction(stream: Stream, verb: number, begin: number, end: number) {
  const { tokens, quotationOf } = stream;
  if (!/^(?:it|this|that|them)$/i.test(tokens[verb + 1]?.text ?? "")) return null;
  if (verb + 1 >= end || quotationOf[verb]! >= 0 || !endsThere(stream, verb + 2, end)) return null;
  let last = verb - 1;
  while (last > begin && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.tag)) last--;
  for (let first = last; first > begin + 1 && last - first < LONGEST; first--) {
    if (quotationOf[first]! >= 0 || bearsTense(stream, first) || tokens[first]!.text === ",") return null;
    if (!/^(?:and|but|yet|though|although|while)$/i.test(tokens[first - 1]!.text)) continue;
    // "rebels *and* the army denied it": a conjunction without a comma joins who denies.
    if (tokens[first - 2]!.text !== ",") continue;
    return { source: [first, last] as Span, cue: [last + 1, verb] as Span, noun: first - 1 };
  }
  return null;
}

/** "an accusation *denied by the ministry*". */
function deniedBy(stream: Stream, verb: number, end: number) {
  const { tokens } = stream;
  if (tokens[verb + 1]?.text.toLowerCase() !== "by" || !isCharge(stream, verb - 1)) return null;
  let last = verb + 1;
  while (
    last + 1 < end &&
    last - verb <= LONGEST &&
    /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|NUM)$/.test(tokens[last + 1]!.tag)
  )
    last++;
  if (last === verb + 1 || !endsThere(stream, last + 1, end)) return null;
  return { source: [verb + 2, last] as Span, cue: [verb, verb + 1] as Span, noun: verb - 1 };
}

function isCharge({ tokens }: Stream, at: number): boolean {
  return tokens[at]?.tag === "NOUN" && ANSWERED.has(tokens[at]!.lemma);
}

/** Where the phrase of a noun, or "which", is set off from what it answers; -1 where it is not. */
function commaBefore({ tokens }: Stream, noun: number, begin: number): number {
  let at = noun - 1;
  while (at > begin && /^(?:DET|ADJ)$/.test(tokens[at]!.tag)) at--;
  return at > begin && /^(?:,|—|–)$/.test(tokens[at]!.text) ? at : -1;
}

/** Whether a clause has nothing more to say than when, where or how: a mark, an adverb, a preposition, or the sentence's end. */
function endsThere({ tokens }: Stream, at: number, end: number): boolean {
  return at >= end || /^(?:PUNCT|ADV|ADP|CCONJ)$/.test(tokens[at]!.tag);
}
