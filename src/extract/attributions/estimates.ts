import { classNoun } from "../mentions/class-nouns.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Verbs by which somebody gives a number: "officials *put* the death toll at 14". Never a participle: "the toll was put at 14" names nobody. */
const GIVING: ReadonlySet<string> = new Set(["put", "puts", "placed", "places", "pegged", "pegs"]);

/** Verbs by which somebody gives another number than before: "the ministry *raised* the toll to 34". What happens can raise it too, and says nothing. */
const MOVING: ReadonlySet<string> = new Set(
  "raised raises revised revises lowered lowers updated updates reduced reduces".split(" "),
);

/** Who can give a number. */
const GIVERS: ReadonlySet<string> = new Set(["Person", "Group", "PublicBody", "Organization", "ArmedGroup"]);

/** What is counted of people; a price that somebody raised is done and not said. */
const TOLL = /^(?:toll|number|figure|count|tally|estimate|death|dead|casualty)$/;

/** What is counted or measured. Of coats and meetings that are put somewhere nobody gives a number. */
const MEASURE: ReadonlySet<string> = new Set(
  `number figure toll total count tally estimate strength size population share rate proportion loss casualty death
  fatality dead wounded injured damage cost price value`.split(/\s+/),
);

/** Words between "at" and its number: "at *between* 300 and 400", "at *more than* 20,000". */
const MOST_BEFORE_NUMBER = 4;
/** Words between the verb and what it measures: "put the *confirmed civilian* death toll". */
const MOST_BEFORE_MEASURE = 7;
/** Words between what is measured and the number: "the number *of people who fled the valley* at". */
const MOST_BEFORE_AT = 14;

/** A number that somebody gives: who, by which verb, and what with how many. */
export interface Estimate {
  readonly cue: Span;
  readonly source: Span;
  readonly content: Span;
}

/**
 * Every "X put the number of Y at Z" and "X put its losses 22 percent higher" of a stream. The words are looked at in their order:
 * the parse hangs the number on whatever stands before it.
 */
export function findEstimates(stream: Stream): Estimate[] {
  const found: Estimate[] = [];
  for (let at = 1; at < stream.tokens.length; at++) {
    const { text } = stream.tokens[at]!;
    const moves = MOVING.has(text);
    if (!(moves || GIVING.has(text)) || stream.tokens[at - 1]!.relation.startsWith("aux")) continue;
    const end = stream.sentenceStart[stream.sentenceOf[at]! + 1]!;
    const measure = measureAfter(stream, at, end);
    if (measure === null) continue;
    if (moves && !TOLL.test(stream.tokens[measure]!.lemma)) continue;
    const last = givenAt(stream, measure, end, moves ? "to" : "at") ?? comparedWith(stream, measure, end);
    const source = last === null ? null : giverOf(stream, at);
    if (moves && source !== null && !canGive(stream, source, at)) continue;
    if (source !== null) found.push({ cue: [at, at], source, content: [at + 1, last!] });
  }
  return found;
}

function measureAfter({ tokens }: Stream, verb: number, end: number): number | null {
  let found: number | null = null;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + MOST_BEFORE_MEASURE); at++) {
    const { tag, lemma, text } = tokens[at]!;
    if (tag === "PUNCT" || tag === "ADP") break;
    if (MEASURE.has(lemma) || MEASURE.has(text)) found = at;
  }
  return found;
}

/** Whether who stands before the verb is somebody: a body or people, or a name. */
function canGive({ tokens, head }: Stream, [first, last]: Span, verb: number): boolean {
  for (let at = first; at <= last; at++) {
    if (head[at] !== verb || !tokens[at]!.relation.startsWith("nsubj")) continue;
    const { tag, text } = tokens[at]!;
    return tag === "PROPN" || GIVERS.has(classNoun(text.toLowerCase())?.type ?? "");
  }
  return false;
}

/** The last word of what stands after "at", or "to", where that is a number; null where none gives one. */
function givenAt(stream: Stream, measure: number, end: number, preposition: "at" | "to"): number | null {
  const { tokens } = stream;
  for (let at = measure + 1; at < Math.min(end, measure + 1 + MOST_BEFORE_AT); at++) {
    if (tokens[at]!.text === ";" || tokens[at]!.text === ":") return null;
    if (tokens[at]!.text !== preposition) continue;
    for (let number = at + 1; number < Math.min(end, at + 2 + MOST_BEFORE_NUMBER); number++)
      if (tokens[number]!.tag === "NUM" || tokens[number]!.lemma === "percent")
        return phraseEnd(stream, number, end);
    return null;
  }
  return null;
}

/** The last word of a comparison that follows the measure: "22 percent *higher in 2024 than in 2023*". */
function comparedWith(stream: Stream, measure: number, end: number): number | null {
  const { tokens } = stream;
  if (tokens[measure + 1]?.tag !== "NUM") return null;
  for (let at = measure + 2; at < Math.min(end, measure + 6); at++)
    if (tokens[at]!.xpos === "JJR" || tokens[at]!.xpos === "RBR") return phraseEnd(stream, at, end);
  return null;
}

/** The last word before a mark or before a clause of its own begins; a number's own comma is part of its word. */
function phraseEnd({ tokens }: Stream, from: number, end: number): number {
  let at = from;
  while (at + 1 < end) {
    const { tag, text, xpos } = tokens[at + 1]!;
    const begins = tag === "SCONJ" && text !== "than";
    const again = text === "and" && tokens[at + 2] !== undefined && tokens[at + 2]!.tag !== "NUM";
    if (tag === "PUNCT" || begins || again || xpos === "WDT" || xpos === "WP") break;
    at++;
  }
  return at;
}

/** Who stands before the verb: its subject as the parse has it, else the noun phrase that ends there. */
function giverOf(stream: Stream, verb: number): Span | null {
  const { tokens, head, first, sentenceStart, sentenceOf } = stream;
  const begin = sentenceStart[sentenceOf[verb]!]!;
  for (let at = verb - 1; at >= begin; at--)
    if (head[at] === verb && tokens[at]!.relation.startsWith("nsubj")) return [first[at]!, verb - 1];
  const noun = tokens[verb - 1]!;
  if (noun.tag !== "NOUN" && noun.tag !== "PROPN") return null;
  return [Math.max(begin, Math.min(first[verb - 1]!, verb - 1)), verb - 1];
}
