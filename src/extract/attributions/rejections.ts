import { CHARGES } from "./denial.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

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
  let all: (T | Runs)[] = [...said];
  for (let verb = 3; verb + 1 < tokens.length; verb++) {
    if (!REJECTING.test(tokens[verb]!.text) || tokens[verb - 1]!.text !== "," || quotationOf[verb]! >= 0)
      continue;
    if (sentenceOf[verb] !== sentenceOf[verb - 2] || !rejectsCharge(stream, verb)) continue;
    const comma = verb - 1;
    const sayer = all.findLast((runs) => reaches(stream, runs, comma));
    if (sayer === undefined) continue;
    const denial: Runs = {
      head: verb,
      cue: [verb, verb],
      source: sayer.source,
      content: [verb + 1, endOf(stream, verb)],
    };
    all = all.flatMap((runs) => {
      if (runs !== sayer) return runs.cue[0] <= verb && verb <= runs.cue[1] ? [] : [runs];
      const isCut = runs.content[1] >= comma;
      return [isCut ? { ...runs, content: [runs.content[0], comma - 1] as Span } : runs, denial];
    });
  }
  return all;
}

/** Whether it is one who speaks before the comma, whose words run over it or up to it. */
function reaches({ sentenceOf }: Stream, { source, cue, content, head }: Runs, comma: number): boolean {
  if (source === null || sentenceOf[head] !== sentenceOf[comma] || cue[1] >= comma || source[1] >= comma)
    return false;
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

/** Where what is rejected ends: at the last word of the sentence. */
function endOf({ tokens, sentenceOf, sentenceStart }: Stream, verb: number): number {
  let last = sentenceStart[sentenceOf[verb]! + 1]! - 1;
  while (last > verb + 1 && tokens[last]!.tag === "PUNCT") last--;
  return last;
}
