import type { Range } from "../model/index.ts";
import { abbreviation } from "./abbreviations.ts";
import { CLOSE, classAt, DIGIT, isLowerAt, isUpperAt, LETTER, SPACE, STOP } from "./characters.ts";
import { datelineTokens } from "./dateline.ts";

/** A sentence is cut behind this many tokens, so that text without a full stop stays bounded: 300 pass whole, 301 are two. */
export const MAX_SENTENCE_TOKENS = 300;

/** Words that open sentences far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  `The A An In On At By For From As After Before But And Or So If When While Since Because Although Though He She It They
  We I You This That These Those There Here His Her Its Their Our My Who What Where Why How Both Some Many Most Several
  Another However Meanwhile According No Not Yet Still Then Now With Without During Under Such Each Every One Two`.split(
    /\s+/u,
  ),
);

/**
 * Where sentences end in a run of tokens. A stop's closing quotes and brackets belong to its sentence; abbreviations and
 * initials end none inside it; an empty line and a bullet always part two sentences, and a dateline stands by itself.
 *
 * @param text the document's text
 * @param tokens of one segment, in order
 * @returns for each sentence the index behind its last token, ascending; the last is `tokens.length`. None for no tokens
 */
export function splitSentences(text: string, tokens: readonly Range[]): number[] {
  const ends: number[] = [];
  let start = datelineTokens(text, tokens);
  if (start > 0) ends.push(start);
  let at = start;
  while (at < tokens.length) {
    const end = endsAt(text, tokens, at);
    const next = end > at ? end : at + 1;
    if (
      end > at ||
      next === tokens.length ||
      next - start >= MAX_SENTENCE_TOKENS ||
      isParted(text, tokens, next)
    ) {
      ends.push(next);
      start = next;
    }
    at = next;
  }
  return ends;
}

/** Index behind the sentence that ends with the token at `at` and what closes behind it; `at` itself where none ends. */
function endsAt(text: string, tokens: readonly Range[], at: number): number {
  const token = tokens[at]!;
  const from = token[0];
  const to = token[1];
  const isStop = classAt(text, from) === STOP;
  if (!isStop && text.charCodeAt(to - 1) !== 46) return at;
  if (!isStop && !abbreviationEnds(text, tokens, at)) return at;
  let next = at + 1;
  if (isStop) while (next < tokens.length && closes(text, tokens, next)) next++;
  if (next >= tokens.length) return next;
  return isStop && !startsSentence(text, tokens, at, next) ? at : next;
}

/** Whether a quote or bracket at `at` closes what stands before it: attached on the left, and not to a word on the right. */
function closes(text: string, tokens: readonly Range[], at: number): boolean {
  const [from, to] = tokens[at]!;
  if (tokens[at - 1]![1] !== from || to - from > 2) return false;
  if (classAt(text, from) === CLOSE) return true;
  if (!/^(?:["'’]|''|’’)$/u.test(text.slice(from, to))) return false;
  const kind = to < text.length ? classAt(text, to) : SPACE;
  return kind !== LETTER && kind !== DIGIT;
}

/** Whether what stands behind a stop can open a sentence. */
function startsSentence(text: string, tokens: readonly Range[], stop: number, next: number): boolean {
  const [from, to] = tokens[next]!;
  const [stopFrom, stopTo] = tokens[stop]!;
  const kind = classAt(text, from);
  const isFullStop = stopTo - stopFrom === 1 && text.charCodeAt(stopFrom) === 46;
  if (kind === STOP || text.charCodeAt(from) === 44 || text.charCodeAt(from) === 59) return false;
  if (kind === CLOSE) return false;
  if (isLowerAt(text, from))
    return isFullStop && next === stop + 1 && stop > 0 && endsPlainWord(text, tokens[stop - 1]!);
  if (!isFullStop && kind !== LETTER && /^(?:[-–—]|--)$/u.test(text.slice(from, to))) return false;
  return true;
}

/** A long lower-case word is no abbreviation, so that its stop ends a sentence though a small letter follows. */
function endsPlainWord(text: string, [from, to]: Range): boolean {
  return to - from > 4 && isLowerAt(text, from) && isLowerAt(text, to - 1);
}

/** Whether the stop of an abbreviation ends a sentence too. */
function abbreviationEnds(text: string, tokens: readonly Range[], at: number): boolean {
  const [from, to] = tokens[at]!;
  const kind = abbreviation(text.slice(from, to - 1));
  if (kind === null || at + 1 >= tokens.length) return false;
  const [nextFrom, nextTo] = tokens[at + 1]!;
  if (kind === "title" || kind === "numbered" || !isUpperAt(text, nextFrom)) return false;
  return OPENERS.has(text.slice(nextFrom, nextTo));
}

/** An empty line, or a line that opens with a bullet, lies between this token and the one before. */
function isParted(text: string, tokens: readonly Range[], at: number): boolean {
  const gapStart = tokens[at - 1]![1];
  const gapEnd = tokens[at]![0];
  if (gapEnd === gapStart) return false;
  let lines = 0;
  for (let i = gapStart; i < gapEnd; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 0x2029) lines++;
  }
  return lines >= 2 || (lines === 1 && /[•▪◦*·‣]/u.test(text.charAt(gapEnd)));
}
