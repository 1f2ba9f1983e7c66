import type { Range } from "../model/index.ts";
import { classAt, DIGIT, HYPHEN, isLowerAt, isUpperAt, LETTER } from "./characters.ts";
import { foldUnit, hashWord, pair } from "./hash.ts";
import { formBits, type Lexicon } from "./lexicon.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { emptyCache, isAt, KEPT, key, keyOf, ownText, type WordCache } from "./word-cache.ts";

/** Empty places kept on either side of a sentence, so that features may look two words back and ahead. */
export const PADDING = 2;

/**
 * What is known of each word of a sentence before it is tagged, in arrays that are used again for every sentence. The word
 * at index i stands at place i + PADDING; the places around the sentence hold 0.
 */
export interface WordTraits {
  count: number;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly bits: Int32Array;
  readonly prefix: readonly [Int32Array, Int32Array, Int32Array];
  readonly suffix: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  /** Where the word lies in the cache, -1 for one that is not kept, and its key there. */
  readonly slot: Int32Array;
  readonly keyA: Int32Array;
  readonly keyB: Int32Array;
  readonly cache: WordCache;
}

/** Traits for sentences of up to {@link MAX_SENTENCE_TOKENS} words. */
export function emptyTraits(capacity = MAX_SENTENCE_TOKENS): WordTraits {
  const places = (): Int32Array => new Int32Array(capacity + 2 * PADDING);
  return {
    count: 0,
    word: places(),
    shape: places(),
    bits: places(),
    prefix: [places(), places(), places()],
    suffix: [places(), places(), places(), places()],
    slot: places(),
    keyA: places(),
    keyB: places(),
    cache: emptyCache(),
  };
}

/**
 * Fills the traits with the words of a sentence.
 *
 * @param ranges of the words, half-open, UTF-16 code units into `text`; the first `count` are read
 */
export function describeWords(
  traits: WordTraits,
  lexicon: Lexicon,
  text: string,
  ranges: readonly Range[],
  count: number,
): void {
  traits.count = count;
  let letters = 0;
  let capital = 0;
  let upper = 0;
  for (let index = 0; index < count; index++) {
    const [start, end] = ranges[index]!;
    const place = index + PADDING;
    describeWord(traits, lexicon, place, text, start, end);
    const shape = traits.shape[place]!;
    if (index > 0 && end - start > 3 && classAt(text, start) === LETTER) {
      letters++;
      if (shape !== LOWER) capital++;
      if (shape === UPPER) upper++;
    }
  }
  const regime =
    letters < 3 ? 0 : upper > 0.7 * letters ? 1 : capital > 0.6 * letters ? 2 : capital === 0 ? 3 : 0;
  for (let place = PADDING; place < count + PADDING; place++)
    traits.shape[place] = 1 + (traits.shape[place]! << 3) + (regime << 1) + (place === PADDING ? 1 : 0);
  for (const places of [traits.word, traits.shape, traits.bits, ...traits.prefix, ...traits.suffix])
    for (let k = 0; k < PADDING; k++) {
      places[k] = 0;
      places[count + PADDING + k] = 0;
    }
}

function describeWord(
  traits: WordTraits,
  lexicon: Lexicon,
  place: number,
  text: string,
  start: number,
  end: number,
): void {
  const { cache, word, shape, bits, prefix, suffix } = traits;
  const slot = keyOf(text, start, end);
  const a = key[0]!;
  const b = key[1]!;
  traits.slot[place] = slot;
  traits.keyA[place] = a;
  traits.keyB[place] = b;
  const { numbers } = cache;
  const at = slot * KEPT;
  if (slot >= 0 && isAt(cache, slot, a, b)) {
    word[place] = numbers[at]!;
    shape[place] = numbers[at + 1]!;
    bits[place] = numbers[at + 2]!;
    for (let k = 0; k < 3; k++) prefix[k as 0 | 1 | 2][place] = numbers[at + 3 + k]!;
    for (let k = 0; k < 4; k++) suffix[k as 0 | 1 | 2 | 3][place] = numbers[at + 6 + k]!;
    return;
  }
  word[place] = hashWord(text, start, end);
  shape[place] = shapeOf(text, start, end);
  bits[place] = formBits(lexicon, word[place]!);
  fillAffixes(traits, place, text, start, end);
  if (slot < 0) return;
  cache.keys[2 * slot] = a;
  cache.keys[2 * slot + 1] = b;
  cache.texts[slot] = ownText(text, start, end);
  cache.lemmaTags[slot] = 0;
  cache.tagShapes[slot] = 0;
  numbers[at] = word[place]!;
  numbers[at + 1] = shape[place]!;
  numbers[at + 2] = bits[place]!;
  for (let k = 0; k < 3; k++) numbers[at + 3 + k] = prefix[k as 0 | 1 | 2][place]!;
  for (let k = 0; k < 4; k++) numbers[at + 6 + k] = suffix[k as 0 | 1 | 2 | 3][place]!;
}

const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const MIXED = 4;
const INITIAL = 5;

/** Case, digits and marks of a word in a small number; for a mark of punctuation, its own code unit. */
function shapeOf(text: string, start: number, end: number): number {
  const first = classAt(text, start);
  if (first !== LETTER && first !== DIGIT) {
    if (end - start === 1) return 512 + text.charCodeAt(start);
    return 256 + (classAt(text, end - 1) === LETTER ? 1 : 0) + (classAt(text, end - 1) === DIGIT ? 2 : 0);
  }
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let hyphens = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    if (isLowerAt(text, at)) lowers++;
    else if (isUpperAt(text, at)) uppers++;
    else {
      const kind = classAt(text, at);
      if (kind === DIGIT) digits++;
      else if (kind === HYPHEN) hyphens++;
      else if (kind !== LETTER) others++;
    }
  }
  if (digits === 0 && hyphens === 0 && others === 0) {
    if (uppers === 0) return LOWER;
    if (lowers === 0) return uppers === 1 ? INITIAL : UPPER;
    return uppers === 1 && isUpperAt(text, start) ? TITLE : MIXED;
  }
  const cases = (isUpperAt(text, start) ? 1 : 0) + (uppers > 1 ? 2 : 0) + (lowers > 0 ? 4 : 0);
  const marks = (digits > 0 ? 1 : 0) + (hyphens > 0 ? 2 : 0) + (others > 0 ? 4 : 0);
  return 16 + cases + (marks << 3) + (digits > 0 && uppers + lowers === 0 ? Math.min(digits, 5) << 7 : 0);
}

function fillAffixes(traits: WordTraits, place: number, text: string, start: number, end: number): void {
  const length = end - start;
  let hash = 17;
  for (let k = 0; k < 3; k++) {
    hash = k < length ? pair(hash, foldUnit(text.charCodeAt(start + k))) : 0;
    traits.prefix[k as 0 | 1 | 2][place] = hash;
  }
  hash = 23;
  for (let k = 0; k < 4; k++) {
    hash = k < length ? pair(hash, foldUnit(text.charCodeAt(end - 1 - k))) : 0;
    traits.suffix[k as 0 | 1 | 2 | 3][place] = hash;
  }
}
