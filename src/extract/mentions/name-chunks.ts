import { type Evidence, isCapital, isNameWord } from "./evidence.ts";
import { PARTICLES } from "./function-words.ts";
import { findListed, gazetteer } from "./gazetteer.ts";
import { isAdjectiveOfForce } from "./name-context.ts";
import { isHead } from "./name-type.ts";
import type { Word, WordSentence } from "./word.ts";
import { HINT, hasHint } from "./word-hints.ts";

/** A run of words that is written as one name, half-open word indices. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The longest name, in words: a line of capitals past it is no name. */
const NAME_MAX = 14;

/**
 * The runs of a sentence that are written as names, in order, without overlap: capitals, with the small words that stand inside
 * names ("Ministry of the Interior", "Darim al-Keshani", "Defence and Security Forces"). A possessive ends a name.
 */
export function nameChunks(sentence: WordSentence, evidence: Evidence): Chunk[] {
  const chunks: Chunk[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const listed = findListed(words, at);
    const opens =
      isNameWord(sentence, at, evidence) ||
      opensSmall(sentence, at) ||
      opensUnit(sentence, at, evidence) ||
      opensNumbered(words, at) ||
      numberBehind(words, at + 1);
    const trusted = listed !== null && isTrusted(sentence, at, listed.to, evidence);
    if (!opens && !trusted) continue;
    let to = Math.max(trusted ? listed.to : 0, at + 1);
    for (let next = nextInName(sentence, at, to, evidence); next > to && to - at < NAME_MAX; ) {
      to = next;
      next = nextInName(sentence, at, to, evidence);
    }
    if (isEdition(words, at, to) || (numberBehind(words, to) && !hasNumber(words, at, to))) to++;
    if (to - at === 1 && words[at]!.text.length === 1) continue;
    chunks.push({ from: at, to });
    at = to - 1;
  }
  return chunks;
}

/** "Country Reports on Terrorism 2016": the year is part of a report's name. */
function isEdition(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(words[to]?.text ?? "")) return false;
  for (let i = from; i < to; i++)
    if (/^(?:reports?|review|survey|assessment|yearbook|index|act|resolution)$/.test(words[i]!.folded))
      return to - from > 1;
  return false;
}

/** Whether a listed name may be believed where it stands: a capital there must not be owed to the title alone. */
function isTrusted(sentence: WordSentence, at: number, to: number, evidence: Evidence): boolean {
  if (to - at > 1) return true;
  return sentence.words[at]!.shape !== "lower" && !evidence.lower.has(sentence.words[at]!.folded);
}

/** "al" or "bin" in small letters before a capital opens a name: "al Nurin", "bin Sadar". */
function opensSmall({ words }: WordSentence, at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  return (
    hasHint(word, HINT.opensName) &&
    next !== undefined &&
    next.shape !== "lower" &&
    /^\p{Lu}/u.test(next.text)
  );
}

/** "3rd Battalion", "407th Air Expeditionary Group": a unit's number opens its name. */
function opensUnit(sentence: WordSentence, at: number, evidence: Evidence): boolean {
  const { text, shape } = sentence.words[at]!;
  if (shape === "lower" || shape === "title" || shape === "mark") return false;
  return /^\d{1,4}(?:st|nd|rd|th|d)$/i.test(text) && isInside(sentence, at + 1, evidence);
}

/** Units of a force that go by their number. */
const UNIT =
  /^(?:brigades?|battalions?|divisions?|corps|regiments?|squadrons?|platoons?|unit|army|fleet|commandos?|force)$/;

const ORDINAL =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$|^(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)$/;

/** How many words stand between a unit's number and its noun at most: "Third *Armoured Infantry* Brigade". */
const MOST_ARMS = 3;

/** "the *Third* Brigade", "*Second* Armoured Division", "*18* Corps", "*Task* Force 88": a number opens a unit's name where the unit's noun has a capital too. */
function opensNumbered(words: readonly Word[], at: number): boolean {
  const { shape, folded, text } = words[at]!;
  if (folded === "task" && shape === "title") return numberBehind(words, at + 2);
  const isOrdinal = shape === "title" && ORDINAL.test(folded);
  if (!isOrdinal && !(shape === "number" && /^\d{1,3}$/.test(text))) return false;
  for (let noun = at + 1; noun <= at + 1 + (isOrdinal ? MOST_ARMS : 0); noun++) {
    const word = words[noun];
    if (word?.shape !== "title") return false;
    // "in 1994 Army chiefs": a bare number is of no army.
    if (UNIT.test(word.folded)) return isOrdinal || !/^(?:army|force|unit)$/.test(word.folded);
  }
  return false;
}

/** "Battalion *316*", "Unit *8200*": the number behind a unit's noun, which counts nothing behind it and is no year. */
function numberBehind(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1];
  if (noun?.shape !== "title" || noun.possessive || !UNIT.test(noun.folded) || noun.folded === "army")
    return false;
  if (noun.folded === "force" && words[at - 2]?.folded !== "task") return false;
  const number = words[at]?.text ?? "";
  return /^\d{1,4}$/.test(number) && !/^(?:19|20)\d\d$/.test(number) && words[at + 1]?.tag !== "NOUN";
}

function hasNumber(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/\d/.test(words[at]!.text) || ORDINAL.test(words[at]!.folded)) return true;
  return false;
}

/** Where the name that has run from `from` to `to` runs on to; `to` itself where it ends. */
function nextInName(sentence: WordSentence, from: number, to: number, evidence: Evidence): number {
  const { words } = sentence;
  const last = words[to - 1]!;
  const word = words[to];
  if (!word || last.possessive || word.possessive) return to;
  if (isInside(sentence, to, evidence)) return word.shape === "number" ? to : to + 1;
  const next = words[to + 1];
  if (!next) return to;
  if (opensUnit(sentence, to, evidence)) return to + 2;
  if (isNickname(sentence, to, evidence)) return to + 4;
  if (
    word.text === "." &&
    word.start === last.end &&
    isAbbreviation(last) &&
    isInside(sentence, to + 1, evidence)
  )
    return to + 2;
  if (PARTICLES.has(word.folded) && word.shape === "lower" && isInside(sentence, to + 1, evidence))
    return to + 2;
  if (word.text === "&" && isInside(sentence, to + 1, evidence)) return to + 2;
  if ((word.folded === "of" || word.folded === "for" || word.folded === "on") && word.shape === "lower") {
    const skip = next.folded === "the" && next.shape === "lower" ? 2 : 1;
    if (
      isInside(sentence, to + skip, evidence) &&
      takesOf(words, from, to, word.folded) &&
      !isAdjectiveOfState(words, to + skip)
    )
      return to + skip + 1;
  }
  if (word.folded === "in" && /^(?:al-qa|al qa|qa)/i.test(words[from]!.folded)) return to;
  if (word.folded === "and" && joinsOffices(sentence, from, to, evidence)) return to + 2;
  return to;
}

/** "The 4th Brigade of the *Ostran* army": what the name would end in belongs to the noun in small letters behind it. */
function isAdjectiveOfState(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.shape !== "lower" || !/^(?:NOUN|ADJ)$/.test(next.tag)) return false;
  return findListed(words, at)?.type === "Nationality" || isAdjectiveOfForce(words, at);
}

function isInside(sentence: WordSentence, at: number, evidence: Evidence): boolean {
  if (!isCapital(sentence, at)) return false;
  if (sentence.casing === "normal") return isNameWord(sentence, at, evidence);
  return isNameWord(sentence, at, evidence) || findListed(sentence.words, at) !== null;
}

/** 'Col. Darim "Tex" Keshani': a nickname in quotation marks inside a name. */
function isNickname(sentence: WordSentence, at: number, evidence: Evidence): boolean {
  const { words } = sentence;
  return (
    /^["“‘']$/.test(words[at]!.text) &&
    /^["”’']$/.test(words[at + 2]?.text ?? "") &&
    isCapital(sentence, at + 1) &&
    isInside(sentence, at + 3, evidence)
  );
}

function isAbbreviation(word: Word): boolean {
  return gazetteer().titles.has(word.folded) || /^\p{Lu}$/u.test(word.text);
}

/** Whether the name so far is of a kind that goes on behind "of": an office, a battle, a university; never a person. */
function takesOf(words: readonly Word[], from: number, to: number, joint: string): boolean {
  const last = words[to - 1]!;
  if (joint === "on")
    return /^(?:reports?|commission|committee|conference|resolution|office|observatory|convention)$/.test(
      last.folded,
    );
  if (isHead(words, from, to)) return true;
  if (joint === "for") return /^(?:foundation|secretary|minister|party|spokesman)$/.test(last.folded);
  return /^(?:ministers?|secretary|members?|director|chief|head|commander|commandant|joint chiefs|chiefs|house|chamber|kingdom|republic|gulf|horn|strait|states?|emirate|sons?|soldiers|army|battle|siege|day|book|affairs|lords?|duke|prince|king|bay|cape|organi[sz]ation|people|university|voice|line|charter|rule|isle)$/.test(
    last.folded,
  );
}

/** "Defence and Security Forces", "Foreign Affairs and Trade": the left side is unfinished, and a head closes the right one. */
function joinsOffices(sentence: WordSentence, from: number, to: number, evidence: Evidence): boolean {
  const { words } = sentence;
  if (!isInside(sentence, to + 1, evidence) || isHead(words, from, to)) return false;
  let end = to + 2;
  while (isInside(sentence, end, evidence)) end++;
  const behindOf = words.slice(from, to).some((word) => word.folded === "of" || word.folded === "for");
  if (behindOf) return UNFINISHED.test(words[to - 1]!.folded);
  return UNFINISHED.test(words[to - 1]!.folded) && isHead(words, from, end);
}

/** Fields of an office that are named in pairs. */
const UNFINISHED =
  /^(?:defen[cs]e|security|foreign|affairs|interior|justice|trade|drugs?|crime|information|culture|tourism|economy|finance|economic|social|political|human|rights|health|education|science|technology|peace|democracy|freedom|research|development|training|intelligence|safety|border|customs|immigration|law|order|military|police|army|food|agriculture|energy|industry|labou?r|planning|transport|communications?|women|youth|religious|tribal|reconciliation|relief|rescue|rehabilitation|reconstruction|cooperation|co-operation|monitoring|analysis|prevention|control|firearms|explosives|tobacco)$/;
