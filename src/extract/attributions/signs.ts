import { englishLexicon, FORM_BITS, rememberNames, rememberWords, wordBits } from "../../language/index.ts";
import { hashOf } from "./features.ts";
import type { Stream } from "./stream.ts";

/** What a token looks like to the learned decisions, as hashes: one row a property, one column a token. */
export interface Signs {
  readonly lemma: Int32Array;
  readonly lower: Int32Array;
  readonly xpos: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly suffix: Int32Array;
  /** The dictionary's coarse sense of the word as the part of speech that it is here (communication, person ...), 0 for none. */
  readonly sense: Int32Array;
  /** Whether the token stands in quotation marks: 0 outside, 1 an opening mark, 2 within, 3 a closing mark. */
  readonly quoting: Int32Array;
}

export const OUTSIDE = 0;
export const OPENING = 1;
const WITHIN = 2;
export const CLOSING = 3;

/** The signs of every token of a stream. */
export function signsOf(stream: Stream): Signs {
  const { tokens } = stream;
  const size = tokens.length;
  const lemma = new Int32Array(size);
  const lower = new Int32Array(size);
  const xpos = new Int32Array(size);
  const tag = new Int32Array(size);
  const relation = new Int32Array(size);
  const suffix = new Int32Array(size);
  const sense = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const token = tokens[at]!;
    const word = wordOf(token.text);
    lower[at] = word.lower;
    suffix[at] = word.suffix;
    const meaning = token.lemma === token.text ? word : wordOf(token.lemma);
    lemma[at] = meaning.lower;
    sense[at] = token.tag === "VERB" ? meaning.verb : token.tag === "NOUN" ? meaning.noun : 0;
    xpos[at] = nameOf(token.xpos);
    tag[at] = nameOf(token.tag);
    relation[at] = nameOf(token.relation);
  }
  return { lemma, lower, xpos, tag, relation, suffix, sense, quoting: quotingOf(stream) };
}

/**
 * The hashes of a word in small letters: of all of it, and of its last three letters; and its coarse senses as a lemma: a verb's from 1 to
 * 15, a noun's from 17 to 47; 0 for none.
 */
interface Word {
  readonly lower: number;
  readonly suffix: number;
  readonly verb: number;
  readonly noun: number;
}

const NOUN_SENSE_BITS = 5;
const NOUN_SENSES = (1 << NOUN_SENSE_BITS) - 1;

const nameOf = rememberNames(hashOf);

const wordOf = rememberWords((text): Word => {
  const word = text.toLowerCase();
  const senses = wordBits(englishLexicon(), word) >> FORM_BITS;
  const noun = senses & NOUN_SENSES;
  return {
    lower: hashOf(word),
    suffix: hashOfLower(text.slice(-3)),
    verb: senses >> NOUN_SENSE_BITS,
    noun: noun === 0 ? 0 : 16 + noun,
  };
});

function hashOfLower(text: string): number {
  return hashOf(text.toLowerCase());
}

function quotingOf(stream: Stream): Int32Array {
  const quoting = new Int32Array(stream.tokens.length);
  for (let token = 0; token < quoting.length; token++) {
    const quotation = stream.quotationOf[token]!;
    if (quotation < 0) continue;
    const first = stream.quotationFirst[quotation]!;
    const last = stream.quotationLast[quotation]!;
    quoting[token] =
      token === first ? OPENING : token === last && stream.quotations[quotation]!.closed ? CLOSING : WITHIN;
  }
  return quoting;
}
