import type { CitingPhrase } from "./citing-phrase.ts";
import { bearsTense } from "./clause-edges.ts";
import type { Span } from "./span-choice.ts";
import type { Stream } from "./stream.ts";

/** Runs of one attribution that may hold those of another. */
export interface Said {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
  readonly asides?: readonly Span[];
}

/** Somebody whom the one who speaks names for it, and the runs of that one. */
export interface Cited extends Said {
  readonly source: Span;
  /** By whom that one is cited. */
  readonly by: Said;
}

/** How many attributions of one sentence are looked at: more than any sentence that a person wrote has. */
const MOST = 48;

/**
 * Those said by one who names another for it, and that other beside. Who is cited says what is said, inside the one who cites; what that one was
 * taken to say by citing is not said by it.
 *
 * @param said in any order
 * @param phrases by which somebody is cited, in text order
 * @returns the same runs, those that cite with their own words alone, and who is cited
 */
export function withCited<T extends Said>(
  stream: Stream,
  said: readonly T[],
  phrases: readonly CitingPhrase[],
): readonly (T | Cited)[] {
  if (phrases.length === 0) return said;
  const all = [...said];
  const ofSentence = bySentence(stream, said);
  const dropped = new Set<number>();
  const found: { readonly cited: Omit<Cited, "by">; readonly by: number }[] = [];
  for (const phrase of phrases) {
    const { verb, cue, source, from, to, isQuoted } = phrase;
    const near = (ofSentence.get(stream.sentenceOf[verb]!) ?? []).filter((index) => !dropped.has(index));
    // Who already is heard to say it, by "saying", needs nobody to cite him.
    if (isQuoted && near.some((index) => all[index]!.cue[0] <= to && to <= all[index]!.cue[1])) continue;
    const citers = isQuoted ? quotersAt(all, near, verb) : citersOf(stream, all, near, phrase);
    const contentOf = (outer: Said): Span | null =>
      isQuoted ? wordsAround(stream, outer, to) : contentBeside(stream, outer, from, to);
    const by = citers.find((index) => contentOf(all[index]!) !== null);
    if (by === undefined) continue;
    const outer = all[by]!;
    const content = contentOf(outer)!;
    const isInSource = outer.source !== null && outer.source[0] < from && from <= outer.source[1];
    const ending = isInSource ? withoutMarks(stream, outer.source![0], from - 1) : outer.source;
    // Words that cite and stand before what is said, or behind who says it, are no part of that.
    const isApart = isQuoted || (content[0] > to && outer.content[0] < from) || content[1] < outer.cue[0];
    all[by] = { ...outer, source: ending, content: isApart ? content : outer.content };
    for (const index of near)
      if (index !== by && all[index]!.cue[0] <= verb && verb <= all[index]!.cue[1]) dropped.add(index);
    found.push({ cited: { cue, source, content }, by });
  }
  const cited = found.map((one): Cited => ({ ...one.cited, by: all[one.by]! }));
  return [...all.filter((_, index) => !dropped.has(index)), ...cited];
}

/** The first attributions of each sentence, as indices. */
function bySentence(stream: Stream, said: readonly Said[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, { cue }] of said.entries()) {
    const sentence = stream.sentenceOf[cue[0]]!;
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [index]);
    else if (known.length < MOST) known.push(index);
  }
  return found;
}

/** Who is said to have quoted somebody "as saying" it, as indices. */
function quotersAt(said: readonly Said[], near: readonly number[], verb: number): readonly number[] {
  return near.filter((index) => {
    const { cue, source } = said[index]!;
    return source !== null && cue[0] <= verb && verb <= cue[1];
  });
}

/** What stands before the one who quotes; else what is said behind the mark that follows "as saying". */
function wordsAround(stream: Stream, outer: Said, to: number): Span | null {
  const before = wordsBefore(stream, outer);
  if (before !== null || outer.content[1] <= to) return before;
  const [first, last] = withoutMarks(stream, to + 1, outer.content[1]);
  return first <= last ? [first, last] : null;
}

/** The sentence's words before the one who quotes, or the quotation that ends there. */
function wordsBefore(stream: Stream, { source, cue }: Said): Span | null {
  const { sentenceOf, sentenceStart, quotationOf, quotationFirst, tokens } = stream;
  if (source === null || source[0] > cue[0]) return null;
  const begin = sentenceStart[sentenceOf[cue[0]]!]!;
  const last = withoutMarks(stream, begin, source[0] - 1)[1];
  if (last < begin) return null;
  const isClause = tokens.slice(begin, last + 1).some((_, offset) => bearsTense(stream, begin + offset));
  const quotation = quotationOf[last]!;
  return isClause ? [quotation >= 0 ? quotationFirst[quotation]! : begin, last] : null;
}

/** Who may cite there, as indices: first the one whose words the phrase stands beside. */
function citersOf(
  stream: Stream,
  said: readonly Said[],
  near: readonly number[],
  { verb, from, to }: CitingPhrase,
): readonly number[] {
  return near
    .flatMap((index) => {
      const { source, cue } = said[index]!;
      if (source === null || (cue[0] <= verb && verb <= cue[1]) || (cue[0] <= to && from <= cue[1]))
        return [];
      const distance = distanceOf(stream, source, cue, from, to);
      return Number.isFinite(distance) ? [{ index, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ index }) => index);
}

/** How far a phrase that cites stands from who speaks; "which" and "who" are of the source that they follow alone. */
function distanceOf(stream: Stream, source: Span, cue: Span, from: number, to: number): number {
  const { text, tag } = stream.tokens[from - 1] ?? stream.tokens[from]!;
  const before = text === "," && tag === "PUNCT" ? from - 2 : from - 1;
  if (source[0] < from && before <= source[1]) return 0;
  if (/^(?:which|who)$/iu.test(stream.tokens[from]!.text)) return Number.POSITIVE_INFINITY;
  if (source[1] < from && cue[1] < from) return from - Math.max(source[1], cue[1]);
  return source[0] > to || cue[0] > to ? LATER + Math.min(source[0], cue[0]) - to : Number.POSITIVE_INFINITY;
}

/** Whoever speaks only behind the phrase is looked at last. */
const LATER = 1000;

/** What is said without the words that cite: what stands behind them where nothing but when stands before, else what stands before. */
function contentBeside(
  stream: Stream,
  { content, cue, source }: Said,
  from: number,
  to: number,
): Span | null {
  if (content[1] < from || content[0] > to) return content;
  let isClause = false;
  for (let at = content[0]; at < from; at++)
    isClause ||= bearsTense(stream, at) || stream.quotationOf[at]! >= 0;
  const speaks = Math.min(from, cue[0], source?.[0] ?? from);
  const [first, last] = isClause
    ? withoutMarks(stream, content[0], (speaks > content[0] ? speaks : from) - 1)
    : withoutMarks(stream, to + 1, content[1]);
  return first <= last ? [first, last] : null;
}

/** A run without the marks at its ends; quotation marks belong to what they enclose. */
function withoutMarks({ tokens, quotationOf }: Stream, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first <= last && tokens[first]!.tag === "PUNCT" && quotationOf[first]! < 0) first++;
  while (last >= first && tokens[last]!.tag === "PUNCT" && quotationOf[last]! < 0) last--;
  return [first, last];
}
