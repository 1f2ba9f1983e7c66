import { hashWord } from "./hash.ts";
import { laidOut } from "./laid-out.ts";
import { loadModel, type ModelFile } from "./model-file.ts";
import { unpackAscending } from "./varint.ts";

/** What a word form can be by the dictionary, as bits of its entry. Forms are of single words, without case. */
export const NOUN = 1;
export const NOUN_PLURAL = 2;
export const VERB_BASE = 4;
export const VERB_S = 8;
export const VERB_PAST = 16;
export const VERB_ING = 32;
export const ADJECTIVE = 64;
export const COMPARED = 128;
export const ADVERB = 256;

/** The forms' bits; above them lie the senses: five bits for the noun's first sense, four for the verb's. */
export const FORM_BITS = 9;
export const FORM_MASK = (1 << FORM_BITS) - 1;

/** Word forms by hash, each with its bits. */
export interface Lexicon {
  readonly slots: Int32Array;
  /** How far a hash is shifted to the right to give its slot. */
  readonly shift: number;
}

/** The lexicon in a model file with the sections `keys` and `entries` (three bytes each, little-endian). */
export function lexiconOf(file: ModelFile): Lexicon {
  const entries = file.sections.get("entries") ?? new Uint8Array(0);
  const keys = new Int32Array(unpackAscending(file.sections.get("keys") ?? new Uint8Array(0)).buffer);
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.6 + 1)));
  const slots = new Int32Array(2 << bits);
  const mask = slots.length - 1;
  for (let index = 0; index < keys.length; index++) {
    let slot = (keys[index]! >>> (32 - bits)) << 1;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = keys[index]!;
    slots[slot + 1] = entries[3 * index]! | (entries[3 * index + 1]! << 8) | (entries[3 * index + 2]! << 16);
  }
  return { slots, shift: 32 - bits };
}

/** Bits of the form with this hash (see `hashWord`), 0 for one that the dictionary lacks. */
export function formBits({ slots, shift }: Lexicon, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash >>> shift) << 1;
  while (slots[slot + 1] !== 0) {
    if (slots[slot] === hash) return slots[slot + 1]!;
    slot = (slot + 2) & mask;
  }
  return 0;
}

/** Bits of a word form as it stands. */
export function wordBits(lexicon: Lexicon, word: string): number {
  return formBits(lexicon, hashWord(word, 0, word.length));
}

let loaded: Lexicon | null = null;

/** The lexicon of English, read on the first call and kept. */
export function englishLexicon(): Lexicon {
  loaded ??= laidOutLexicon() ?? lexiconOf(loadModel("en-lexicon.bin"));
  return loaded;
}

function laidOutLexicon(): Lexicon | null {
  const slots = laidOut()?.tables.get("lexicon-slots");
  return slots === undefined ? null : { slots, shift: 33 - Math.log2(slots.length) };
}

/** What the dictionary knows of a word without regard to its case: `no` word at all, one that can only be a `person` or a `place` noun, or any `other`. */
export function wordKind(word: string): "no" | "person" | "place" | "other" {
  const bits = wordBits(englishLexicon(), word);
  if ((bits & FORM_MASK) === 0) return "no";
  if ((bits & FORM_MASK) !== NOUN) return "other";
  const sense = (bits >> FORM_BITS) & 31;
  return sense === PERSON_SENSE ? "person" : sense === PLACE_SENSE ? "place" : "other";
}

/** Whether all that the dictionary knows of a word are nouns and adjectives, so that no clause goes on with it: "silva", and not "said". */
export function isNounOrAdjective(word: string): boolean {
  const forms = wordBits(englishLexicon(), word) & FORM_MASK;
  return forms !== 0 && (forms & ~(NOUN | NOUN_PLURAL | ADJECTIVE)) === 0;
}

/** Places of WordNet's lexicographer files noun.person and noun.location among the senses. */
const PERSON_SENSE = 16;
const PLACE_SENSE = 13;
