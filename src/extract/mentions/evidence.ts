import { wordKind } from "../../language/index.ts";
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from "./function-words.ts";
import { gazetteer, listedWord } from "./gazetteer.ts";
import type { Word, WordSentence } from "./word.ts";

/** How a document writes its words where capitals can be trusted: folded words and how often. */
export interface Evidence {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Words with a capital between words without: "the Front said". */
  readonly alone: ReadonlySet<string>;
  /** Two words with capitals, one behind the other: "country reports". */
  readonly pairs: ReadonlySet<string>;
  /** States that no list knows, by the adjective that the document makes of them ("Tavaria", for "Tavarian"). */
  readonly states: ReadonlySet<string>;
}

/** What a document's running text says about its capitals. Titles and sentence openings give no evidence. */
export function gatherEvidence(sentences: readonly WordSentence[]): Evidence {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const alone = new Set<string>();
  const pairs = new Set<string>();
  const opening = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.casing !== "normal") continue;
    const { words } = sentence;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.shape === "lower") lower.add(word.folded);
      else if (isCapital(sentence, i) && !isOpening(sentence, i)) {
        capital.add(word.folded);
        if (isCapital(sentence, i + 1)) pairs.add(`${word.folded} ${words[i + 1]!.folded}`);
        else if (!isCapital(sentence, i - 1)) alone.add(word.folded);
      } else if (word.shape === "title") opening.add(word.folded);
    }
  }
  return { lower, capital, alone, pairs, states: findStates(new Set([...capital, ...opening])) };
}

/** The shortest adjective of a state, in letters: "Cuban". */
const STATE_ADJECTIVE = 5;

/** A name in -a with an adjective in -an beside it is a state's, unless it is a given name: no person has an adjective. */
function findStates(capital: ReadonlySet<string>): Set<string> {
  const { given } = gazetteer();
  const states = new Set<string>();
  for (const word of capital) {
    if (word.length < STATE_ADJECTIVE || !word.endsWith("an")) continue;
    const state = word.slice(0, -1);
    if (capital.has(state) && !given.has(state) && !listedWord(state)) states.add(state);
  }
  return states;
}

/** Whether a word is written as a name is: with a capital that its place in the sentence does not explain. */
export function isNameWord(sentence: WordSentence, at: number, evidence: Evidence): boolean {
  const word = sentence.words[at];
  if (!word || !isCapital(sentence, at) || word.possessive) return false;
  if (word.folded === "i" || MONTHS.has(word.folded) || WEEKDAYS.has(word.folded)) return false;
  if (PART.test(word.folded) && NUMBERED.test(sentence.words[at + 1]?.text ?? "")) return false;
  const opening = isOpening(sentence, at);
  if (sentence.casing === "normal" && (endsInAdverb(sentence, at + 1) || endsInAdverb(sentence, at)))
    return true;
  if (sentence.casing === "normal" && !opening)
    return !FUNCTION_WORDS.has(word.folded) || word.shape === "upper" || isHeadWord(word);
  if (FUNCTION_WORDS.has(word.folded)) return false;
  if (sentence.casing === "caps") return evidence.capital.has(word.folded) || isListed(word.folded);
  if (word.shape === "mixed") return true;
  if (word.shape === "upper" && word.text.length > 1) return true;
  const next = sentence.words[at + 1];
  if (next && isCapital(sentence, at + 1) && evidence.pairs.has(`${word.folded} ${next.folded}`)) return true;
  if (next && isCapital(sentence, at + 1) && gazetteer().openers.has(word.folded)) return true;
  // "Verity Watch": a noun that opens the sentence without an article, before the word that says what has that name.
  if (next?.tag === "PROPN" && isCapital(sentence, at + 1) && word.tag === "NOUN" && isHeadWord(next))
    return true;
  if (opening && isDescribedBody(sentence, at)) return true;
  const before = sentence.words[at - 1];
  if (before && isCapital(sentence, at - 1) && evidence.pairs.has(`${before.folded} ${word.folded}`))
    return true;
  if (evidence.lower.has(word.folded)) return evidence.capital.has(word.folded) && speaks(next);
  if (evidence.capital.has(word.folded)) return evidence.alone.has(word.folded) || !isPlain(sentence, at);
  if (word.tag === "PROPN") return true;
  if (word.tag !== "X" && word.tag !== "") return isListed(word.folded);
  if (isListed(word.folded)) return true;
  if (word.noun || /(?:ly|ing|ed|tion|ment|ness)$/.test(word.folded)) return false;
  return (
    opening && sentence.casing === "normal" && isCapital(sentence, at + 1) && !isOpening(sentence, at + 1)
  );
}

/**
 * Whether a capital stands on the adverb that ends a name made of words: "Rights *Now*", "Justice *First*". In running text nothing else gives such a word a
 * capital behind a noun; a name or title that goes on behind it ("First Battalion") is another.
 */
function endsInAdverb(sentence: WordSentence, at: number): boolean {
  const [noun, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!noun || !word || !isNamedByWords(noun, word) || isOpening(sentence, at)) return false;
  return !isCapital(sentence, at + 1) && sentence.words[at + 1]?.shape !== "number";
}

/** Whether two words together are a name that a noun and an adverb make. */
export function isNamedByWords(noun: Word, adverb: Word): boolean {
  if (noun.shape !== "title" || adverb.shape !== "title" || !ADVERB_IN_NAME.test(adverb.folded)) return false;
  const { folded, tag, possessive } = noun;
  if (possessive || FUNCTION_WORDS.has(folded) || MONTHS.has(folded) || WEEKDAYS.has(folded)) return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tag) || noun.noun?.number === "many") return false;
  return wordKind(folded) === "other" && !isListed(folded);
}

const ADVERB_IN_NAME = /^(?:now|first|always|together|here|again|never|today|tomorrow|everywhere)$/;

/**
 * "*Civilian* Watch said": an adjective that opens the sentence before the word that says what has that name, and behind both a verb of saying. What
 * describes a body of which there are many stays an adjective: "Local Police said", "Former Members said".
 */
function isDescribedBody(sentence: WordSentence, at: number): boolean {
  const [word, next] = [sentence.words[at]!, sentence.words[at + 1]];
  if (
    word.tag !== "ADJ" ||
    word.shape !== "title" ||
    !next ||
    next.possessive ||
    !isCapital(sentence, at + 1)
  )
    return false;
  if (next.noun || !isHeadWord(next) || /^(?:former|senior|local|armed|new)$/.test(word.folded)) return false;
  const behind = sentence.words[at + 2];
  return speaks(behind) || /^(?:has|have|also)$/.test(behind?.text ?? "");
}

/** "Chapter 2", "Annex IV": what parts of a work are called before their number. */
const PART = /^(?:chapter|section|part|annex|appendix|table|figure|article|paragraph|page|volume|box|item)$/;
const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVXL]+|[A-Z])$/;

/**
 * Whether a word may be one of the dictionary and no more, where its capital is owed to the title or to the opening of the sentence: "Armed groups
 * attacked" are none of the "Armed Forces" that are named elsewhere.
 */
function isPlain({ words, casing }: WordSentence, at: number): boolean {
  const next = words[at + 1];
  return (
    wordKind(words[at]!.folded) === "other" &&
    (casing === "title" || (next?.shape === "lower" && next.tag === "NOUN"))
  );
}

/** Whether a word has a capital letter, wherever it stands. */
export function isCapital(sentence: WordSentence, at: number): boolean {
  const shape = sentence.words[at]?.shape;
  return shape === "title" || shape === "upper" || shape === "mixed";
}

/** Whether a word's capital may be owed to its place: it opens the sentence, a quotation, or stands behind a colon. */
function isOpening(sentence: WordSentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (!before) return true;
  return before.shape === "mark" && /^["“‘'«:;…(•*\]–—|]|^``|^-+$|^\.+$|^[?!]$/.test(before.text);
}

/** Whether a word says that the one before it speaks. A word that is seen small elsewhere is a name where it speaks: "State noted". */
export function speaks(word: Word | undefined): boolean {
  return word !== undefined && SPEAKING.test(word.folded);
}

const SPEAKING =
  /^(?:said|says|noted|notes|reported|reports|added|adds|wrote|writes|argued|argues|claimed|claims|told)$/;

function isListed(folded: string): boolean {
  return listedWord(folded) !== undefined || gazetteer().given.has(folded);
}

/** Whether a word can end a name and say what has it: "Front", "Watch". */
function isHeadWord({ folded }: Word): boolean {
  return gazetteer().heads.has(folded);
}
