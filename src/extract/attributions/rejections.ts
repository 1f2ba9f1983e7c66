import { CHARGES } from "./denial.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import { lastWordOfSentence, type Stream } from "./stream.ts";

/** Participles by which somebody who says one thing denies another. */
const REJECTING = /^(?:contradict|reject|deny|dismiss|dispute|refute|rebut)ing$/i;

/** How many words stand between such a participle and the noun for what it rejects. */
const NEAR = 5;

/**
 * The same attributions, with what somebody rejects in a participle made a denial of the same source, which what is said ends before: "the governor said nobody
 * was killed, *contradicting reports that twelve had died*". Only reports, claims and charges are rejected so; calls, terms and offers are not said to be untrue.
 */
export function withRejections<T extends Runs>(stream: Stream, said: readonly T[]): (T | Runs)[] {
  const { tokens, sentenceOf, quotationOf } = stream;
  const ofSentence = new Map<number, T[]>();
  const cutBefore = new Map<T, number>();
  const verbs = new Set<number>();
  const denials: Runs[] = [];
  for (let verb = 3; verb + 1 < tokens.length; verb++) {
    if (tokens[verb - 1]!.text !== "," || !REJECTING.test(tokens[verb]!.text) || quotationOf[verb]! >= 0)
      continue;
    if (sentenceOf[verb] !== sentenceOf[verb - 2] || !rejectsCharge(stream, verb)) continue;
    if (ofSentence.size === 0) fillBySentence(stream, said, ofSentence);
    const comma = verb - 1;
    const sayer = ofSentence.get(sentenceOf[verb]!)?.findLast((runs) => reaches(runs, comma));
    if (sayer === undefined || cutBefore.has(sayer)) continue;
    cutBefore.set(sayer, comma);
    verbs.add(verb);
    denials.push({
      head: verb,
      cue: [verb, verb],
      source: sayer.source,
      content: [verb + 1, lastWordOfSentence(stream, verb + 1)],
    });
  }
  if (denials.length === 0) return [...said];
  const others = said.flatMap((runs): (T | Runs)[] => {
    const comma = cutBefore.get(runs);
    if (comma === undefined) return verbs.has(runs.head) ? [] : [runs];
    return [runs.content[1] < comma ? runs : { ...runs, content: [runs.content[0], comma - 1] as Span }];
  });
  return [...others, ...denials].sort((a, b) => a.cue[0] - b.cue[0]);
}

function fillBySentence<T extends Runs>(
  { sentenceOf }: Stream,
  said: readonly T[],
  ofSentence: Map<number, T[]>,
): void {
  for (const runs of said) {
    const sentence = sentenceOf[runs.head]!;
    const known = ofSentence.get(sentence);
    if (known === undefined) ofSentence.set(sentence, [runs]);
    else known.push(runs);
  }
}

/** Whether it is one who speaks before the comma, whose words run over it or up to it. */
function reaches({ source, cue, content }: Runs, comma: number): boolean {
  if (source === null || cue[1] >= comma || source[1] >= comma) return false;
  if (content[0] >= comma) return false;
  return content[1] > comma || Math.max(content[1], cue[1], source[1]) === comma - 1;
}

/** "contradicting *earlier reports* that ...", "dismissing *the allegation* as false". */
function rejectsCharge({ tokens, sentenceOf }: Stream, verb: number): boolean {
  for (let at = verb + 1; at <= verb + NEAR && sentenceOf[at] === sentenceOf[verb]; at++) {
    const { tag, lemma } = tokens[at]!;
    if (CHARGES.has(lemma) && tag === "NOUN") return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON|ADV)$/.test(tag)) return false;
  }
  return false;
}
