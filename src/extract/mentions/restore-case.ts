import { isNounOrAdjective, wordKind } from "../../language/index.ts";
import type { Segment } from "../../model/index.ts";
import { classNoun } from "./class-nouns.ts";
import { foldWord } from "./fold.ts";
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from "./function-words.ts";
import { gazetteer } from "./gazetteer.ts";

/** A word of a text without cases. `capital` is how it will be written: with a capital, in capitals, or small. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  capital: "first" | "all" | "none";
}

/** Letters from which a text can be judged at all, and the share of one case from which it has no cases. */
const LETTERS_MIN = 60;
const SHARE = 0.97;
/** The longest listed name, in words. */
const PHRASE_MAX = 10;
const DIGIT = /\d/;
/** Short forms without a vowel that are no acronyms. */
const SHORT = /^(?:mr|mrs|ms|dr|st|jr|sr|lt|sgt|col|gen|cpt|capt|km|kg|pm|th|nd|rd|hrs|msgr|ltd|vs|no)$/;

/**
 * The text with the capitals that it would have in print, where it is written in capitals throughout (a wire, a cable) or in small
 * letters throughout: names are told by the lists, by the dictionary that lacks them, by the acronym behind them and by the
 * word that closes them. Any other text, and any character that changes its length with its case, stays as it is.
 *
 * @param segments the parts that are read, in text order
 * @returns a text of the same length: every offset means the same in both
 */
export function restoreCase(text: string, segments: readonly Pick<Segment, "start" | "end">[]): string {
  if (!isWithoutCase(text, segments)) return text;
  const pieces = piecesOf(text, segments);
  capitaliseWords(text, pieces);
  capitaliseSurnames(text, pieces);
  capitaliseListed(text, pieces);
  capitaliseAcronyms(text, pieces);
  capitaliseBodies(text, pieces);
  return written(text, pieces);
}

function isWithoutCase(text: string, segments: readonly Pick<Segment, "start" | "end">[]): boolean {
  let upper = 0;
  let lower = 0;
  for (const { start, end } of segments)
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code >= 65 && code <= 90) upper++;
      else if (code >= 97 && code <= 122) lower++;
      // Both cases in plenty: most texts are decided in their first lines.
      if (upper > LETTERS_MIN && lower > LETTERS_MIN) return false;
    }
  const all = upper + lower;
  return all >= LETTERS_MIN && (upper > SHARE * all || lower > SHARE * all);
}

function piecesOf(text: string, segments: readonly Pick<Segment, "start" | "end">[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end } of segments) {
    const word = /\p{L}[\p{L}\p{M}]*/gu;
    word.lastIndex = start;
    for (let found = word.exec(text); found && found.index < end; found = word.exec(text)) {
      const at = found.index;
      pieces.push({ start: at, end: at + found[0].length, folded: foldWord(found[0]), capital: "none" });
    }
  }
  return pieces;
}

/** Openings of sentences, single listed names, and words that no dictionary has. */
function capitaliseWords(text: string, pieces: readonly Piece[]): void {
  const { single, given, towns } = gazetteer();
  for (const [i, piece] of pieces.entries()) {
    const { folded } = piece;
    const before = pieces[i - 1];
    const joint = before ? text.slice(before.end, piece.start) : "";
    if (joint === "'" || joint === "’" || DIGIT.test(text[piece.start - 1] ?? "")) continue;
    if (!before || /[.!?:]["'”’)]*\s|\n\s*\n/.test(joint)) piece.capital = "first";
    if (folded.length === 1) {
      const initial = text[piece.end] === "." && folded !== "a";
      if (initial || folded === "i") piece.capital = "first";
      continue;
    }
    // Letters that nobody can say are an acronym.
    if (/^[^aeiouy]{2,6}$/.test(folded) && !SHORT.test(folded) && wordKind(folded) === "no") {
      piece.capital = "all";
      continue;
    }
    if (FUNCTION_WORDS.has(folded)) continue;
    const kind = wordKind(folded);
    const listed = single.get(folded);
    const month = MONTHS.has(folded) && folded !== "may" && folded !== "march";
    const named =
      kind === "no" ||
      listed?.sure ||
      ((listed !== undefined || towns.has(folded)) && kind === "place") ||
      (given.has(folded) && (kind === "person" || isSurname(pieces[i + 1], text, piece))) ||
      (kind === "person" &&
        before?.capital === "first" &&
        joint === " " &&
        single.get(before.folded) === undefined &&
        wordKind(before.folded) === "no" &&
        classNoun(folded) === undefined);
    if (named || month || WEEKDAYS.has(folded)) piece.capital = isPlain(folded) ? piece.capital : "first";
  }
}

/** Whether the next word is one that no dictionary has, so that a given name before it is one whatever else it may mean. */
function isSurname(next: Piece | undefined, text: string, before: Piece): boolean {
  return (
    next !== undefined &&
    text.slice(before.end, next.start).trim() === "" &&
    next.folded.length > 2 &&
    wordKind(next.folded) === "no" &&
    !FUNCTION_WORDS.has(next.folded) &&
    !isPlain(next.folded)
  );
}

/**
 * "Senator Luis *Silva*", "Luis Carlos *Silva*": behind a given name with a title or another given name before it a word that can be no verb is the
 * surname, whatever else it may mean. What somebody is, or where something is, goes on no name: "Luis Carlos, leader", "San Luis province".
 */
function capitaliseSurnames(text: string, pieces: readonly Piece[]): void {
  const { given, titles } = gazetteer();
  const surnames = new Set<string>();
  for (let i = 2; i < pieces.length; i++) {
    const [first, name, word] = [pieces[i - 2]!, pieces[i - 1]!, pieces[i]!];
    if (word.capital !== "none" || word.folded.length < 3 || !given.has(name.folded)) continue;
    if (name.capital !== "first" || !isNear(text, pieces, i, 1) || !isNear(text, pieces, i - 1, 1)) continue;
    const isLed = given.has(first.folded) || titles.has(first.folded) || isPersonNoun(first.folded);
    if (!isLed || FUNCTION_WORDS.has(word.folded) || classNoun(word.folded) !== undefined) continue;
    if (!isNounOrAdjective(word.folded) || WHEN.test(word.folded) || DIGIT.test(word.folded)) continue;
    word.capital = "first";
    surnames.add(word.folded);
  }
  if (surnames.size === 0) return;
  // "Silva was killed": alone it is the surname again, but for what an article or an adjective leads to.
  for (const [i, { folded }] of pieces.entries())
    if (
      surnames.has(folded) &&
      !/^(?:an?|the|this|that|his|her|its|their)$/.test(pieces[i - 1]?.folded ?? "")
    )
      pieces[i]!.capital = "first";
}

function isPersonNoun(folded: string): boolean {
  const noun = classNoun(folded);
  return noun?.type === "Person" && noun.number === "one";
}

const WHEN =
  /^(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|noon|year|week|month)$/;

/** Inflected forms and compounds that no dictionary lists, and yet no names: "machinegunned", "narcoterrorists". */
function isPlain(folded: string): boolean {
  if (classNoun(folded) !== undefined) return true;
  if (gazetteer().single.has(folded) || gazetteer().towns.has(folded) || wordKind(folded) !== "no")
    return false;
  const compound =
    /^(?:narco|para|counter|anti|non|re|un|pre|sub|inter|semi|multi|over|under|machine|ultra|extra|super|mini)(.{4,})$/.exec(
      folded,
    )?.[1];
  const stem = compound ?? folded;
  if (compound !== undefined && (wordKind(stem) !== "no" || classNoun(stem) !== undefined)) return true;
  const bare =
    /^(.{3,}?)(?:ness|ly|ized|ised|izing|ising|ization|isation|like|wide|men|man|s|ed|ing|er|ers)$/.exec(
      stem,
    )?.[1];
  return bare !== undefined && (wordKind(bare) !== "no" || wordKind(`${bare}e`) !== "no");
}

/** Listed names of several words, and listed acronyms that are no words. */
function capitaliseListed(text: string, pieces: readonly Piece[]): void {
  const { phrases, acronyms } = gazetteer();
  for (const [i, piece] of pieces.entries()) {
    const upper = text.slice(piece.start, piece.end).toUpperCase();
    if (acronyms.has(upper) && wordKind(piece.folded) === "no" && !FUNCTION_WORDS.has(piece.folded))
      piece.capital = "all";
    for (const { parts } of phrases.get(piece.folded) ?? []) {
      if (parts.length > PHRASE_MAX) continue;
      if (parts.every((part, k) => pieces[i + k]?.folded === part && isNear(text, pieces, i + k, k)))
        for (let k = 0; k < parts.length; k++)
          if (!SMALL.test(parts[k]!) || k === 0) pieces[i + k]!.capital = capitalOf(pieces[i + k]!);
    }
  }
}

/** "... National Liberation Front (FMLN)": what stands alone in brackets is an acronym, and what it abbreviates a name. */
function capitaliseAcronyms(text: string, pieces: readonly Piece[]): void {
  const known = new Set<string>();
  for (const [i, piece] of pieces.entries()) {
    const length = piece.end - piece.start;
    if (text[piece.start - 1] !== "(" || !/^[)-]/.test(text.slice(piece.end, piece.end + 1))) continue;
    if (length < 2 || length > 7 || (wordKind(piece.folded) !== "no" && length > 5)) continue;
    let first = i;
    for (let k = 1; k <= length + 3 && i - k >= 0; k++) {
      const word = pieces[i - k]!;
      const joint = text.slice(word.end, pieces[i - k + 1]!.start);
      if (!/^[\s"'(\-[\]]*$/.test(joint)) break;
      if (SMALL.test(word.folded)) continue;
      if (FUNCTION_WORDS.has(word.folded)) break;
      if (word.folded[0] === piece.folded[0]) first = i - k;
    }
    // A surname in brackets says who speaks: it abbreviates nothing.
    if (first === i) continue;
    known.add(piece.folded);
    for (let k = first; k < i; k++)
      if (!SMALL.test(pieces[k]!.folded)) pieces[k]!.capital = capitalOf(pieces[k]!);
  }
  for (const piece of pieces)
    if (known.has(piece.folded) && (wordKind(piece.folded) === "no" || known.size < 2)) piece.capital = "all";
}

/** "Ministry of Justice", "Tavarian Armed Forces", "Popular Liberation Army": the words before the one that closes a body's name. */
function capitaliseBodies(text: string, pieces: readonly Piece[]): void {
  const { heads } = gazetteer();
  for (const [i, piece] of pieces.entries()) {
    if (!HEADS.test(piece.folded) || heads.get(piece.folded) === undefined) continue;
    let first = i;
    while (first > 0 && i - first < 6 && isNear(text, pieces, first, 1)) {
      const before = pieces[first - 1]!;
      if (!QUALIFIER.test(before.folded)) break;
      first--;
    }
    if (first < i) for (let k = first; k <= i; k++) pieces[k]!.capital = capitalOf(pieces[k]!);
  }
}

const HEADS =
  /^(?:front|army|forces?|movement|party|police|guard|navy|alliance|union|federation|council|court|commission|congress|assembly|coalition|brigades?|battalion|command)$/;
const QUALIFIER =
  /^(?:national|popular|peoples?|liberation|revolutionary|democratic|armed|air|patriotic|republican|nationalist|christian|socialist|communist|liberal|conservative|supreme|constituent|legislative|civil|treasury|security|free|unity|united|central|electoral|rebel|self|defen[cs]e)$/;
/** Words that stay small inside a name. */
const SMALL = /^(?:of|the|and|for|in|on|to|de|del|y)$/;

function capitalOf({ capital }: Piece): "first" | "all" {
  return capital === "all" ? "all" : "first";
}

/** Whether a piece stands right behind the one before it; the first of a phrase has none before it. */
function isNear(text: string, pieces: readonly Piece[], at: number, step: number): boolean {
  if (step === 0) return true;
  return /^[\s-]+$/.test(text.slice(pieces[at - 1]!.end, pieces[at]!.start));
}

function written(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, capital } of pieces) {
    const word = text.slice(start, end);
    const small = word.toLowerCase();
    const upper = word.toUpperCase();
    if (small.length !== word.length || upper.length !== word.length) continue;
    parts.push(text.slice(done, start));
    parts.push(capital === "all" ? upper : capital === "first" ? upper[0]! + small.slice(1) : small);
    done = end;
  }
  return parts.join("") + text.slice(done);
}
