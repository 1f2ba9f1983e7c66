import { bearsTense } from "./clause-edges.ts";
import type { Runs } from "./runs.ts";
import type { Span } from "./span-choice.ts";
import { lastWordOfSentence, type Stream } from "./stream.ts";

/** Verbs with an object that says to whom somebody speaks. */
const TELLING: ReadonlySet<string> = new Set("tell assure inform remind warn".split(" "));

/** How many words stand between the verb of such a report and the comma behind it at most. */
const LONGEST = 12;

/**
 * The same runs with what is said taken from both sides of a report that parts a verb from its subject: "*Supporting the front*, the minister told reporters,
 * *is what Merenia does best*" (Quirk et al. 1985, 15.54: comment clauses in the middle). Behind the report stands a verb that bears tense and has no other
 * subject; what stands before it, up to the start of the sentence, has no such verb. A phrase before a whole clause is left as it was.
 */
export function withBothSides<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, source, content } = runs;
  const { tokens, sentenceOf, sentenceStart, quotationOf } = stream;
  if (source === null || tokens[head]!.tag !== "VERB" || /^W/.test(tokens[source[0]]!.xpos)) return runs;
  const sentence = sentenceOf[head]!;
  if (sentenceOf[content[0]] !== sentence || sentenceOf[content[1]] !== sentence) return runs;
  if (quotationOf[content[0]]! >= 0 || quotationOf[content[1]]! >= 0) return runs;
  const before = Math.min(cue[0], source[0]) - 1;
  const to = Math.max(cue[1], source[1]) + 1;
  const behind = commaBehind(stream, to, sentenceStart[sentence + 1]!);
  let first = sentenceStart[sentence]!;
  while (first < before && /^(?:CCONJ|PUNCT)$/.test(tokens[first]!.tag)) first++;
  if (first >= before || tokens[before]!.text !== "," || behind < 0) return runs;
  let verb = behind + 1;
  while (tokens[verb]?.tag === "ADV") verb++;
  if (sentenceOf[verb] !== sentence || !bearsTense(stream, verb)) return runs;
  for (let at = first; at < before; at++) if (bearsTense(stream, at) || quotationOf[at]! >= 0) return runs;
  const whole = { ...runs, content: [first, lastWordOfSentence(stream, verb)] as Span };
  return to === behind ? whole : { ...whole, asides: [...(runs.asides ?? []), [to, behind - 1] as const] };
}

/** The comma that ends a report from a token on, within a few words that hold no verb; -1 for none. */
function commaBehind(stream: Stream, from: number, end: number): number {
  const { tokens, quotationOf } = stream;
  for (let at = from; at < Math.min(end, from + LONGEST); at++) {
    if (quotationOf[at]! >= 0) return -1;
    if (tokens[at]!.text === ",") return at;
    if (tokens[at]!.tag === "PUNCT" || tokens[at]!.tag === "VERB" || bearsTense(stream, at)) return -1;
  }
  return -1;
}

/**
 * The same runs without whom somebody tells what stands before the cue: "The road is cut, residents told *reporters*". The object of a verb of telling hears
 * what is said and is no part of it.
 */
export function withoutAddressee<T extends Runs>(stream: Stream, runs: T): T {
  const { head, cue, source, content } = runs;
  const { tokens, quotationOf } = stream;
  if (content[0] >= Math.min(cue[0], source?.[0] ?? cue[0]) || !TELLING.has(tokens[head]!.lemma)) return runs;
  const from = cue[1] + 1;
  let object = -1;
  for (let at = from; at <= Math.min(content[1], stream.last[head]!) && object < 0; at++)
    if (stream.head[at] === head && /^i?obj$/.test(tokens[at]!.relation)) object = at;
  if (object < 0 || stream.first[object]! < from) return runs;
  const to = Math.min(content[1], stream.last[object]!);
  for (let at = from; at <= to; at++) if (bearsTense(stream, at) || quotationOf[at]! >= 0) return runs;
  return { ...runs, asides: [...(runs.asides ?? []), [from, to] as const] };
}

/**
 * The same attributions without a participle that a report in the middle of a sentence has among its words: in "*supporting* the front, the minister
 * told reporters, is what Merenia does best" it is not the minister who supports.
 */
export function withoutParticiplesSaid<T extends Runs>({ tokens }: Stream, spoken: readonly T[]): T[] {
  const bySource = new Map<number, T[]>();
  for (const runs of spoken) {
    const { source, cue, content } = runs;
    if (source === null || content[0] >= source[0] || content[1] <= Math.max(source[1], cue[1])) continue;
    bySource.set(source[0], [...(bySource.get(source[0]) ?? []), runs]);
  }
  return spoken.filter((runs) => {
    const { head, source } = runs;
    if (source === null || head >= source[0] || tokens[head]!.xpos !== "VBG") return true;
    return !bySource
      .get(source[0])
      ?.some((other) => other !== runs && other.content[0] <= head && other.head > head);
  });
}
