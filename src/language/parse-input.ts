import { pair } from "./hash.ts";
import { type HashSet, holds } from "./hash-set.ts";
import { FORM_BITS, FORM_MASK } from "./lexicon.ts";
import type { ParseInput } from "./parse-features.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/** Which tokens of a sentence are words for the parser: token index by word number (from 1), and back (0 for a mark). */
export interface WordNumbers {
  readonly token: Int32Array;
  readonly word: Int32Array;
}

/** Numbers for sentences of up to `capacity` tokens. */
export function emptyNumbers(capacity: number): WordNumbers {
  return { token: new Int32Array(capacity + 2), word: new Int32Array(capacity + 2) };
}

/**
 * Fills the parser's input from the tagged tokens of a sentence, marks of punctuation apart. In a sentence of marks alone the
 * first stands for a word, so that it has a root.
 *
 * @param tags class + 1 of each token by place (index + PADDING)
 * @param isMark by tag class + 1, 1 for the classes of punctuation
 * @param known words that the parser was taught by name; every other goes by its ending and what the dictionary allows
 */
export function fillInput(
  input: ParseInput,
  numbers: WordNumbers,
  traits: WordTraits,
  tags: Int32Array,
  isMark: Uint8Array,
  known: HashSet,
): void {
  let count = 0;
  let mark = 0;
  let marks = 0;
  for (let index = 0; index < traits.count; index++) {
    const place = index + PADDING;
    const tag = tags[place]!;
    if (isMark[tag] === 1 && !(count === 0 && index === traits.count - 1)) {
      if (mark === 0) marks++;
      mark = pair(traits.word[place]!, mark) || 1;
      numbers.word[index] = 0;
      continue;
    }
    count++;
    numbers.word[index] = count;
    numbers.token[count] = index;
    const word = traits.word[place]!;
    input.word[count] = holds(known, word) ? word : signature(traits, place);
    input.tag[count] = tag;
    input.sense[count] = traits.bits[place]! >>> FORM_BITS;
    input.mark[count] = mark;
    input.marks[count] = marks;
    mark = 0;
  }
  input.count = count;
  for (const places of [input.word, input.tag, input.sense, input.mark, input.marks])
    places.fill(0, count + 1, count + 5);
  input.mark[count + 1] = mark;
  input.marks[count + 1] = marks;
}

/** What stands for a word that is seldom met: its last three letters, its dictionary forms, and whether it has a capital. */
function signature({ suffix, bits, shape }: WordTraits, place: number): number {
  return pair(pair(suffix[2][place]!, bits[place]! & FORM_MASK), shape[place]! >> 3 === 1 ? 1 : 2) || 1;
}

/** By tag class + 1, 1 for the classes of punctuation. */
export function markClasses(classes: readonly string[]): Uint8Array {
  return Uint8Array.from(["", ...classes], (name) => (name.startsWith("PUNCT ") ? 1 : 0));
}
