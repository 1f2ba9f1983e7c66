import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Who says for another what that other has to say. */
const MOUTHPIECES: ReadonlySet<string> = new Set(
  (
    "spokesman spokeswoman spokesperson spokespeople representative lawyer attorney envoy ambassador aide intermediary " +
    "messenger mediator publicist"
  ).split(" "),
);

/** How many tokens such a phrase has at most. */
const LONGEST = 16;

/**
 * The same runs without the phrase that says through whom somebody speaks: "said *through a spokesman* that it had left", "rejected any part in it
 * *through its spokesman, Tarek Nuvali*". It belongs to the saying and not to what is said; who speaks is the one spoken for.
 */
export function withoutMouthpiece<T extends Runs>(stream: Stream, runs: T): T {
  const phrase = phraseBehind(stream, runs);
  if (phrase === null) return runs;
  const [from, to] = phrase;
  let [first, last] = runs.content;
  if (first >= from && first <= to) first = to + 1;
  else if (last >= from && first < from) last = from - 1;
  while (first <= last && stream.tokens[first]!.tag === "PUNCT" && stream.quotationOf[first]! < 0) first++;
  while (last > first && stream.tokens[last]!.tag === "PUNCT" && stream.quotationOf[last]! < 0) last--;
  if (first > last) return runs;
  const cue: Span = [runs.cue[0], Math.min(runs.cue[1], Math.max(runs.head, from - 1))];
  return { ...runs, cue, content: [first, last] };
}

/** From "through" behind the cue's verb to the end of the mouthpiece's phrase, its name with it; null where there is none. */
function phraseBehind(stream: Stream, { head, source }: Runs): Span | null {
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  const end = sentenceStart[sentenceOf[head]! + 1]!;
  for (let at = head + 1; at < end; at++) {
    if (!/^(?:through|via)$/iu.test(tokens[at]!.text) || quotationOf[at]! >= 0) continue;
    if (source !== null && source[0] <= at && at <= source[1]) continue;
    const noun = mouthpieceBehind(stream, at, end);
    if (noun >= 0) return [at, nameBehind(stream, noun, end)];
  }
  return null;
}

/** The noun of a phrase that begins behind a preposition and is a mouthpiece's, -1 for any other: "through *its chief spokesman*". */
function mouthpieceBehind({ tokens }: Stream, at: number, end: number): number {
  for (let spot = at + 1; spot < Math.min(end, at + LONGEST); spot++) {
    const { tag, lemma, text } = tokens[spot]!;
    if (tag === "NOUN" && MOUTHPIECES.has(lemma.toLowerCase())) return spot;
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(tag) || /^(?:that|which|who)$/iu.test(text)) return -1;
  }
  return -1;
}

/** Where the phrase ends whose noun stands at a token: behind the name that follows it, with the commas around that. */
function nameBehind({ tokens }: Stream, noun: number, end: number): number {
  const isComma = tokens[noun + 1]?.text === ",";
  let last = isComma ? noun + 1 : noun;
  while (last + 1 < end && tokens[last + 1]!.tag === "PROPN") last++;
  const named = last > noun + (isComma ? 1 : 0);
  if (!named) return noun;
  return isComma && tokens[last + 1]?.text === "," ? last + 1 : last;
}
