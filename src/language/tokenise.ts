import type { Range } from "../model/index.ts";
import { abbreviation } from "./abbreviations.ts";
import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  HYPHEN,
  isLowerAt,
  isUpperAt,
  LETTER,
  SPACE,
  STOP,
  SYMBOL,
} from "./characters.ts";
import { splitClitics } from "./clitics.ts";
import { nextBreakInHyphens } from "./hyphens.ts";

/** A run without white space longer than this is cut here, so that no token is longer: 1024 is kept whole, 1025 is cut. */
const MAX_RUN_UNITS = 1024;

const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]{1,9}:\/\/|www\.|mailto:|[^@\s]{1,64}@[^@\s.]{1,64}\.[^@\s]{1,190}$|@\w{1,30}$|#\w)/iu;
const ADDRESS_TAIL = /[.,;:!?'"’”»)\]>…]+$/u;
const DOMAIN =
  /^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|mil|edu|int|info|io|co|uk|eu|de|fr|ru|pk|af|doc|pdf|htm|html|xls|txt)$/iu;
const EMOTICON = /^(?:[:;=8]['^-]?[)(DPp/|\]*]|[)(]-?[:;]|<3|\^_\^)$/u;
const EMOJI = /^\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/u;

/**
 * The tokens of a stretch of text, in order, as Universal Dependencies splits English: clitics apart ("do" "n't",
 * "Merenia" "’s"), quotes, brackets and dashes apart, hyphenated words apart ("Kelmin" "-" "based") but for prefixes
 * ("pro-government") and names of Arabic or Persian make ("al-Nurin", "Lashkar-e-Taiba"), which stay whole: they are one
 * name, and are looked up as one.
 *
 * @param text the document's text
 * @param start,end half-open, UTF-16 code units
 * @returns half-open ranges in text order that cover all but white space; none for a stretch of white space
 */
export function tokenise(text: string, start: number, end: number): Range[] {
  const tokens: Range[] = [];
  let at = start;
  while (at < end) {
    if (classAt(text, at) === SPACE) {
      at++;
      continue;
    }
    let stop = at;
    let plain = true;
    while (stop < end && stop - at < MAX_RUN_UNITS) {
      const kind = classAt(text, stop);
      if (kind === SPACE) break;
      if (kind !== LETTER) plain = false;
      stop++;
    }
    if (stop < end && isLowSurrogate(text, stop)) stop += stop - at >= MAX_RUN_UNITS ? -1 : 0;
    if (plain) splitClitics(text, at, stop, tokens);
    else splitRun(text, at, stop, tokens);
    at = stop;
  }
  return tokens;
}

function splitRun(text: string, start: number, end: number, tokens: Range[]): void {
  const mayHoldAddress = holdsAddressMark(text, start, end);
  let at = start;
  while (at < end) {
    const next = mayHoldAddress ? addressEnd(text, at, end) : at;
    if (next > at) {
      tokens.push([at, next]);
      at = next;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT || startsNumber(text, at, end, kind))
      at = takeWord(text, at, end, tokens);
    else at = takeMark(text, at, end, kind, tokens);
  }
}

/** Whether a run holds a mark without which there is no address, file name or emoticon. Few runs do, and looking is quick. */
function holdsAddressMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    switch (text.charCodeAt(at)) {
      case 46: // a stop with something behind it
        if (at + 1 < end && classAt(text, at + 1) !== STOP) return true;
        break;
      case 35: // #
      case 56: // 8
      case 58: // :
      case 59: // ;
      case 60: // <
      case 61: // =
      case 64: // @
      case 94: // ^
        return true;
    }
  return false;
}

/** End of an address, file name or emoticon that starts here, or `at` where none does. Looked for at a run's start and behind opening marks alone. */
function addressEnd(text: string, at: number, end: number): number {
  const before = at === 0 ? SPACE : classAt(text, at - 1);
  if (before === LETTER || before === DIGIT || before === STOP || before === HYPHEN) return at;
  const rest = text.slice(at, end);
  if (EMOTICON.test(rest)) return end;
  const tail = ADDRESS_TAIL.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(0, rest.length - tail);
  return body !== "" && (ADDRESS.test(body) || DOMAIN.test(body)) ? at + body.length : at;
}

/** ".5", "'71", "+44" begin a number when the run begins with them. */
function startsNumber(text: string, at: number, end: number, kind: number): boolean {
  if (at + 1 >= end || classAt(text, at + 1) !== DIGIT) return false;
  const before = at === 0 ? SPACE : classAt(text, at - 1);
  if (before === LETTER || before === DIGIT) return false;
  return (
    text.charCodeAt(at) === 46 || text.charCodeAt(at) === 43 || (kind === APOSTROPHE && before === SPACE)
  );
}

/** A word or number with what belongs inside it: stops of abbreviations, commas of thousands, apostrophes, ampersands. */
function takeWord(text: string, start: number, end: number, tokens: Range[]): number {
  let at = start + 1;
  let letters = classAt(text, start) === LETTER;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      letters ||= kind === LETTER;
      at++;
    } else if (joins(text, start, at, end, kind)) at += 2;
    else break;
  }
  if (!letters) at = numberEnd(text, start, at, end);
  if (at < end && text.charCodeAt(at) === 46 && keepsStop(text, start, at, end)) at++;
  if (letters) splitHyphens(text, start, at, tokens);
  else tokens.push([start, at]);
  return at;
}

/** Whether the mark at `at` stands inside a word, with a letter or digit on its right. */
function joins(text: string, start: number, at: number, end: number, kind: number): boolean {
  if (at + 1 >= end) return false;
  const left = classAt(text, at - 1);
  const right = classAt(text, at + 1);
  if (right !== LETTER && right !== DIGIT) return false;
  const unit = text.charCodeAt(at);
  if (kind === APOSTROPHE) return left === LETTER && right === LETTER && unit !== 0x2018;
  if (unit === 38) return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
  if (kind === HYPHEN) return !(left === DIGIT && right === DIGIT);
  if (unit === 46)
    return left === DIGIT ? right === DIGIT : right === LETTER && isInnerStop(text, start, at, end);
  if (unit === 44) return left === DIGIT && right === DIGIT;
  return (unit === 58 || unit === 47) && left === DIGIT && right === DIGIT;
}

/** A stop between letters is inside an abbreviation ("U.S.", "p.m.", "Ph.D."), and missing a space in "killed.The". */
function isInnerStop(text: string, start: number, at: number, end: number): boolean {
  let from = at;
  while (from > start && classAt(text, from - 1) === LETTER) from--;
  let to = at + 1;
  while (to < end && classAt(text, to) === LETTER) to++;
  if (at - from <= 2 && to - at <= 3) return true;
  return !(isUpperAt(text, at + 1) || at - from < 2 || to - at < 3) && isLowerAt(text, at - 1) && to === end;
}

/** Telephone numbers and dates keep their hyphens ("11-20-2000"); ranges do not ("400-500"). */
function numberEnd(text: string, start: number, at: number, end: number): number {
  const found = /^(?:-\d+){2,4}|^(?<=\d{3})-\d{4}(?!\d)/u.exec(text.slice(at, Math.min(end, at + 40)));
  return found && start < at ? at + found[0].length : at;
}

/** Whether the full stop behind a word is the word's own. */
function keepsStop(text: string, start: number, at: number, end: number): boolean {
  if (at + 1 < end && classAt(text, at + 1) === STOP) return false;
  let from = at;
  while (from > start && classAt(text, from - 1) !== HYPHEN) from--;
  const kind = abbreviation(text.slice(from, at));
  if (kind !== "numbered") return kind !== null;
  for (let next = at + 1; next < text.length && next < at + 4; next++) {
    const found = classAt(text, next);
    if (found !== SPACE) return found === DIGIT;
  }
  return false;
}

function splitHyphens(text: string, start: number, end: number, tokens: Range[]): void {
  let from = start;
  while (from < end) {
    const at = nextBreakInHyphens(text, from, end);
    splitClitics(text, from, at, tokens);
    if (at < end) tokens.push([at, at + 1]);
    from = at + 1;
  }
}

/** One mark, or a run of the same one: "...", "--", "!?", "''". */
function takeMark(text: string, at: number, end: number, kind: number, tokens: Range[]): number {
  let to = at + 1;
  const unit = text.charCodeAt(at);
  if (kind === STOP) while (to < end && classAt(text, to) === STOP) to++;
  else if (kind === HYPHEN || kind === DASH) while (to < end && classAt(text, to) === kind) to++;
  else if (kind === APOSTROPHE) {
    const clitic = /^['’](?:s|S)(?![\p{L}\d])/u.test(text.slice(at, at + 3));
    if (clitic || (to < end && text.charCodeAt(to) === unit)) to++;
  } else if (kind === SYMBOL) to = symbolEnd(text, at, end);
  tokens.push([at, to]);
  return to;
}

function symbolEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  const emoji = unit > 0x2000 ? EMOJI.exec(text.slice(at, Math.min(end, at + 32))) : null;
  if (emoji) return at + emoji[0].length;
  let to = at + 1;
  if (unit >= 0xd800 && unit <= 0xdbff && to < end && isLowSurrogate(text, to)) return to + 1;
  while (to < end && text.charCodeAt(to) === unit && /[=*_~#<>|]/u.test(text.charAt(to))) to++;
  return to;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
