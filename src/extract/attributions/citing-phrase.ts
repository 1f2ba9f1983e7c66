import type { Mention } from "../../model/index.ts";
import { bearsTense } from "./clause-edges.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** The words by which one names whom one has it from: "*citing two officers*", "*which quoted the police*". */
export interface CitingPhrase {
  /** The verb. */
  readonly verb: number;
  readonly cue: Span;
  readonly source: Span;
  /** Where the words that cite begin, a relative pronoun among them, and where they end. */
  readonly from: number;
  readonly to: number;
  /** Whether "as saying" closes it, so that what is said stands before it, or behind a mark: "“...,” the agency quoted an officer as saying". */
  readonly isQuoted: boolean;
}

/** Forms of the verbs by which one names whom one has it from. */
const CITING = /^(?:cit|quot)(?:ing|e[sd]?)$/iu;

/** Who can be cited for what is said. A place or a law that somebody cites is a reason. */
const VOICES: ReadonlySet<Mention["type"]> = new Set([
  "Person",
  "Group",
  "Organization",
  "PublicBody",
  "ArmedGroup",
]);

/** What is written, measured or told, and so says something. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  (
    "report statement study letter memo memorandum document communique bulletin dossier account dispatch record file testimony survey " +
    "datum data figure statistic finding intelligence article paper filing transcript cable log investigation inquiry"
  ).split(" "),
);

/** Who is cited without a name, besides those who are found as described persons. */
const WITNESSES: ReadonlySet<string> = new Set(
  "witness eyewitness source resident official insider him her them".split(" "),
);

/** How many mentions before a noun are looked at: those that may run over it. */
const NESTED = 12;

/** Words between the verb and the end of who is cited. */
const LONGEST = 24;

/**
 * A finder of the phrases by which somebody is cited who can speak, in text order: "said, *citing a report by the Post*, that ...", "the army, *which
 * cited two witnesses*", "the agency *quoted an officer as saying*". To cite a reason ("citing security concerns") names nobody.
 *
 * @param mentions in any order
 */
export function citingPhrases(mentions: readonly Mention[]): (stream: Stream) => CitingPhrase[] {
  const voices = mentions.filter(({ type }) => VOICES.has(type)).sort((a, b) => a.start - b.start);
  return (stream) => {
    const found: CitingPhrase[] = [];
    for (let at = 0; at < stream.tokens.length; at++) {
      const { tag, text } = stream.tokens[at]!;
      if (tag !== "VERB" || stream.quotationOf[at]! >= 0 || !CITING.test(text)) continue;
      const phrase = phraseAt(stream, at);
      if (phrase !== null && isVoice(stream, phrase.source, voices)) found.push(phrase);
    }
    return found;
  };
}

/** The words by which one cites, and whom; null where nobody is cited there, or in a clause of its own. */
function phraseAt(stream: Stream, verb: number): CitingPhrase | null {
  const { tokens, sentenceOf, sentenceStart } = stream;
  const begin = sentenceStart[sentenceOf[verb]!]!;
  const end = sentenceStart[sentenceOf[verb]! + 1]!;
  const last = withNameBeside(stream, endOfCited(stream, verb, end), end);
  // "which quoted *no* source": nobody is cited.
  if (last <= verb || /^(?:no|nobody|none|neither)$/iu.test(tokens[verb + 1]!.text)) return null;
  const saying = tokens[last + 1]?.text === "as" && tokens[last + 2]?.xpos === "VBG" ? last + 2 : -1;
  const isLast = saying > 0 && endsWithWhen(stream, saying + 1, end);
  const source: Span = [verb + 1, tokens[last]!.text === "," ? last - 1 : last];
  if (saying > 0 && isLast)
    return { verb, cue: [saying - 1, saying], source, from: verb, to: saying, isQuoted: true };
  if (tokens[last + 1]?.text === "as") return null;
  if (/ing$/iu.test(tokens[verb]!.text))
    return { verb, cue: [verb, verb], source, from: verb, to: last, isQuoted: false };
  let pronoun = verb - 1;
  while (pronoun > begin && /^(?:AUX|ADV)$/.test(tokens[pronoun]!.tag)) pronoun--;
  if (!/^(?:which|who)$/iu.test(tokens[pronoun]!.text) || pronoun <= begin) return null;
  return { verb, cue: [pronoun + 1, verb], source, from: pronoun, to: last, isQuoted: false };
}

/** "quoted the commander, *Orvan Sadar,* as saying": where the phrase ends with the name that stands beside it between commas. */
function withNameBeside({ tokens }: Stream, last: number, end: number): number {
  if (tokens[last + 1]?.text !== ",") return last;
  let at = last + 2;
  while (at < Math.min(end, last + LONGEST) && /^(?:PROPN|NOUN|ADJ|DET|ADP)$/.test(tokens[at]!.tag)) at++;
  const isBeside = at > last + 2 && tokens[at]?.text === "," && tokens[at + 1]?.text === "as";
  return isBeside && tokens[at + 2]?.xpos === "VBG" ? at : last;
}

/** Whether a sentence has nothing more to say than when or where: a mark, or a phrase without a verb and up to the end. */
function endsWithWhen(stream: Stream, from: number, end: number): boolean {
  const { tokens } = stream;
  if (from >= end || tokens[from]!.tag === "PUNCT") return true;
  if (!/^(?:ADP|ADV|NOUN|PROPN)$/.test(tokens[from]!.tag)) return false;
  for (let at = from; at < end; at++)
    if (bearsTense(stream, at) || tokens[at]!.tag === "VERB" || tokens[at]!.text === "that") return false;
  return true;
}

/** The last word of the phrase behind the verb: it ends at a mark, at a clause, or where another verb begins. */
function endOfCited(stream: Stream, verb: number, end: number): number {
  const { tokens } = stream;
  let at = verb;
  while (at + 1 < Math.min(end, verb + LONGEST)) {
    const { tag, text, xpos } = tokens[at + 1]!;
    if (tag === "PUNCT" || tag === "SCONJ" || /^(?:that|which|who|as)$/iu.test(text)) break;
    if (bearsTense(stream, at + 1) || tag === "AUX") break;
    if (tag === "CCONJ" && !/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokens[at + 2]?.tag ?? "")) break;
    if (tag === "VERB" && xpos !== "VBN") break;
    at++;
  }
  return at;
}

/** Whether a phrase is of somebody, or of something that tells: its noun decides, not what hangs on it ("the *attack* by the front"). */
function isVoice({ tokens }: Stream, [first, last]: Span, voices: readonly Mention[]): boolean {
  let noun = -1;
  for (let at = first; at <= last; at++) {
    const { tag } = tokens[at]!;
    if (tag === "ADP" || tag === "CCONJ" || tag === "VERB") break;
    if (tag === "NOUN" || tag === "PROPN" || tag === "PRON") noun = at;
    else if (tag === "PART" && noun >= 0) noun = -1;
  }
  if (noun < 0) return false;
  const { lemma, text, start, end } = tokens[noun]!;
  // With a capital letter it is a part of a law or of a name: "citing *Article* 9".
  const isPlain = /^\p{Ll}/u.test(text);
  if (isPlain && (ACCOUNTS.has(lemma) || WITNESSES.has(lemma) || WITNESSES.has(text))) return true;
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (voices[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  // A mention ends with the noun, or with what hangs on it: "the Ministry *of Defence*".
  return voices
    .slice(Math.max(0, low - NESTED), low)
    .some((voice) => voice.end >= end && voice.end <= tokens[last]!.end);
}
