import { boundBefore } from "../quantities/bounds.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import { lastWordOfSentence, type Stream } from "./stream.ts";

/** Words between a bound and its number: "at least *some* nine". */
const MOST_BEFORE_NUMBER = 2;

/**
 * The same runs with the words that move the bounds of a number given to what is said, where the learned choice took a part of them for the cue:
 * "said *at* least nine were killed".
 */
export function withWholeBound<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content } = runs;
  const { tokens } = stream;
  const last = cue[1];
  if (last <= head || content[0] !== last + 1) return runs;
  const word = (at: number): string | undefined => tokens[at]?.text.toLowerCase();
  for (let number = content[0] + 1; number <= content[0] + 1 + MOST_BEFORE_NUMBER; number++) {
    if (tokens[number]?.tag !== "NUM") continue;
    const bound = boundBefore(word, number);
    if (bound === null || bound.first > last || bound.first <= head) return runs;
    return { ...runs, cue: [cue[0], bound.first - 1] as Span, content: [bound.first, content[1]] as Span };
  }
  return runs;
}

/**
 * The same runs with a clause behind "that" taken to its end, where the learned choice stopped at a mark before its verb had come: "told the panel that
 * soldiers of the brigade, commanded by a colonel, *arrived at dawn*". A clause has a finite verb; what stands between commas before it
 * describes its subject.
 */
export function withVerbOfClause<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content, source } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  if (content[0] <= cue[1] || tokens[head]!.tag !== "VERB") return runs;
  const opens = tokens[content[0]]!.text.toLowerCase() === "that" ? content[0] : content[0] - 1;
  if (tokens[opens]?.text.toLowerCase() !== "that" || (source !== null && source[0] > content[1]))
    return runs;
  const end = sentenceStart[sentenceOf[opens]! + 1]!;
  if (content[1] + 2 >= end || tokens[content[1] + 1]!.text !== ",") return runs;
  for (let at = opens + 1; at <= content[1]; at++)
    if (bearsTense(stream, at) || quotationOf[at]! >= 0) return runs;
  let verb = content[1] + 2;
  while (verb < end && tokens[verb]!.tag === "ADV") verb++;
  if (verb >= end || !bearsTense(stream, verb)) return runs;
  return { ...runs, content: [content[0], lastWordOfSentence(stream, verb)] as Span };
}

/**
 * The same runs with a second clause that "and that" joins to what is said, where the learned choice stopped before it: "said five shells hit the market,
 * among them two duds, *and that twelve bodies were found*". Only a conjunction: "and that was final" has the word for its subject.
 */
export function withJoinedClause<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content, source } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  if (content[0] <= cue[1] || tokens[head]!.tag !== "VERB" || (source !== null && source[0] > content[1]))
    return runs;
  if (sentenceOf[content[1]] !== sentenceOf[head] || quotationOf[content[1]]! >= 0) return runs;
  const joint = tokens[content[1] + 1]?.text === "," ? content[1] + 2 : content[1] + 1;
  const end = sentenceStart[sentenceOf[head]! + 1]!;
  if (joint + 2 >= end || tokens[joint]!.tag !== "CCONJ" || tokens[joint + 1]!.text.toLowerCase() !== "that")
    return runs;
  let verb = joint + 2;
  let isNamed = false;
  for (; verb < end && !bearsTense(stream, verb); verb++)
    isNamed ||= /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[verb]!.tag);
  if (verb >= end || !isNamed) return runs;
  let last = verb;
  while (last + 1 < end && quotationOf[last + 1]! < 0 && !/^[;:—–]$/.test(tokens[last + 1]!.text)) last++;
  while (last > verb && tokens[last]!.tag === "PUNCT") last--;
  return { ...runs, content: [content[0], last] as Span };
}

/** Verbs of saying that take a clause and go on from another with the same subject: "denied it and *said* that ...". */
const GOES_ON = /^(?:say|add|insist|maintain|state|declare|claim|explain|note|deny|warn|tell)$/;

/**
 * The same runs with what is said ended before the conjunction that leads to the same source's next verb of saying: "denied that many had died *and said that
 * nineteen had*". A verb with a subject of its own is said by somebody else, or is part of what is said.
 */
export function beforeNextSaying<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content } = runs;
  const { tokens, quotationOf } = stream;
  if (content[0] <= cue[1]) return runs;
  for (let joint = content[0] + 1; joint < content[1]; joint++) {
    if (tokens[joint]!.tag !== "CCONJ" || quotationOf[joint]! >= 0) continue;
    let verb = joint + 1;
    while (verb <= content[1] && tokens[verb]!.tag === "ADV") verb++;
    if (verb > content[1] || !goesOn(stream, head, verb)) continue;
    let last = joint - 1;
    while (last > content[0] && tokens[last]!.tag === "PUNCT" && quotationOf[last]! < 0) last--;
    return { ...runs, content: [content[0], last] as Span };
  }
  return runs;
}

/** Whether a verb that takes a clause is joined to the head of a cue and has neither a subject nor an auxiliary of its own. */
function goesOn({ tokens, head, first, last }: Stream, cueHead: number, verb: number): boolean {
  const { tag, lemma, relation } = tokens[verb]!;
  if (tag !== "VERB" || !GOES_ON.test(lemma) || relation !== "conj" || head[verb] !== cueHead) return false;
  let hasClause = false;
  for (let at = first[verb]!; at <= last[verb]!; at++) {
    if (head[at] !== verb) continue;
    if (/^(?:nsubj|aux)/.test(tokens[at]!.relation)) return false;
    hasClause ||= at > verb && tokens[at]!.relation === "ccomp";
  }
  return hasClause;
}

/**
 * The same runs with what is said taken from its clause's start, where it stands before its source and the learned choice began behind the verb: "*Fighters
 * captured* the town on Sunday, an official said." What closes a sentence so says a clause, not an object.
 */
export function fromStartOfClause<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, content, source } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  const sentence = sentenceOf[head]!;
  if (content[1] >= Math.min(cue[0], source?.[0] ?? cue[0]) || tokens[head]!.tag !== "VERB") return runs;
  if (sentenceOf[content[0]] !== sentence) return runs;
  for (let at = content[0]; at <= content[1]; at++)
    if (bearsTense(stream, at) || quotationOf[at]! >= 0) return runs;
  let isClause = false;
  for (let at = sentenceStart[sentence]!; at < content[0]; at++) {
    if (quotationOf[at]! >= 0 || /^[;:—–]$/.test(tokens[at]!.text)) return runs;
    isClause ||= bearsTense(stream, at);
  }
  if (!isClause) return runs;
  let first = sentenceStart[sentence]!;
  while (/^(?:CCONJ|PUNCT)$/.test(tokens[first]!.tag)) first++;
  return { ...runs, content: [first, content[1]] as Span };
}

/** "According to a report by the institute, *the front receives* gold": a source named before its clause ends where that clause begins. */
export function sourceBeforeClause<T extends Runs>(stream: Stream, runs: T): T {
  const { head, source } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  if (source === null || source[0] <= head || tokens[head]!.lemma !== "accord") return runs;
  let comma = -1;
  let isRelative = false;
  let at = source[0];
  // The verb may be the first word that the source left out.
  const last = Math.min(source[1] + 1, sentenceStart[sentenceOf[head]! + 1]! - 1);
  for (; at <= last; at++) {
    const { text, xpos } = tokens[at]!;
    if (quotationOf[at]! >= 0) return runs;
    if (text === ",") {
      comma = at;
      isRelative = false;
    } else if (RELATIVE.test(xpos)) isRelative = true;
    else if (comma >= 0 && !isRelative && bearsTense(stream, at)) break;
  }
  if (at > last) return runs;
  const content: Span = [comma + 1, lastWordOfSentence(stream, at)];
  return { ...runs, source: [source[0], comma - 1] as Span, content };
}

/**
 * "told the agency that the colonel had said *the front attacked the bridge*": the same runs with the clause behind a verb of saying alone, where the
 * learned choice took the conjunction before who says it too. A relative "that" has its clause go on without a subject ("that they say *was* hit").
 */
export function behindVerb<T extends Runs>(stream: Stream, runs: T): T {
  const { head, source, cue, content } = runs;
  if (source === null || source[1] + 1 !== cue[0] || content[0] >= source[0] || content[1] <= cue[1])
    return runs;
  if (stream.tokens[source[0] - 1]!.text !== "that" || !governsClauseBehind(stream, head)) return runs;
  return { ...runs, content: [cue[1] + 1, content[1]] as Span };
}

/**
 * "*Karvia and Helion*, all of which the panel contacted, denied it": the same runs with what stands before an aside for the source, where the learned choice
 * took who does something to it in the aside. The aside has a verb and a comma at its end; before it stands no other verb.
 */
export function sourceBeforeAside<T extends Runs>(stream: Stream, runs: T): T {
  const { source, cue, content } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  if (source === null || source[1] >= cue[0] || content[0] < cue[0] || tokens[cue[0] - 1]?.text !== ",")
    return runs;
  // The source may begin with the part that the aside is about: "*all* of whom".
  const pronoun = tokens[source[0] + 1]?.text.toLowerCase() === "of" ? source[0] + 2 : source[0] - 1;
  if (!/^(?:which|whom)$/i.test(tokens[pronoun]?.text ?? "")) return runs;
  const comma = tokens[pronoun - 1]?.text.toLowerCase() === "of" ? pronoun - 3 : pronoun - 1;
  let first = sentenceStart[sentenceOf[cue[0]]!]!;
  while (tokens[first]!.tag === "CCONJ") first++;
  if (comma <= first || tokens[comma]!.text !== ",") return runs;
  for (let at = first; at < comma; at++) if (bearsTense(stream, at) || quotationOf[at]! >= 0) return runs;
  for (let at = source[0]; at < cue[0]; at++)
    if (bearsTense(stream, at)) return { ...runs, source: [first, comma - 1] as Span };
  return runs;
}

/** Whether a clause with a subject of its own follows a verb of saying without a mark: "had *said* the front attacked the bridge". */
export function governsClauseBehind(stream: Stream, at: number): boolean {
  const { tokens, sentenceOf } = stream;
  if (!/^(?:say|tell)$/.test(tokens[at]!.lemma)) return false;
  let nouns = 0;
  for (let spot = at + 1; sentenceOf[spot] === sentenceOf[at]; spot++) {
    if (bearsTense(stream, spot)) return nouns > 0;
    const { tag } = tokens[spot]!;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|AUX|ADP|PART)$/.test(tag)) return false;
    if (tag === "NOUN" || tag === "PROPN") nouns++;
  }
  return false;
}

const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;

/** Whether a token is a verb that bears tense. A past form before "by" is a participle, whatever the tagger thought. */
export function bearsTense({ tokens }: Stream, at: number): boolean {
  const { xpos } = tokens[at]!;
  if (xpos === "VBD") return tokens[at + 1]?.text.toLowerCase() !== "by";
  return xpos === "VBZ" || xpos === "VBP" || xpos === "MD";
}
