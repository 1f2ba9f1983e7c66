import type { HashSet } from "../src/language/hash-set.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { emptyInput, type ParseInput } from "../src/language/parse-features.ts";
import { emptyNumbers, fillInput, markClasses } from "../src/language/parse-input.ts";
import { describeWords, emptyTraits, PADDING } from "../src/language/word-traits.ts";
import { type GoldSentence, rangesOf } from "./treebank.ts";

/** A sentence to learn from: its words as the tagger sees them, and the gold tree by word number. */
export interface ParseExample {
  readonly input: ParseInput;
  /** Gold head of each word by number, `count + 1` at the root. */
  readonly heads: Int32Array;
  /** Gold relation of each word, its place among the classes from 1; 0 where it is none of them. */
  readonly labels: Int32Array;
}

/** A function that makes an example of a sentence and its tags (class + 1 of each token). */
export function exampleMaker(
  tagClasses: readonly string[],
  relations: readonly string[],
  lexicon: Lexicon,
  known: HashSet,
): (sentence: GoldSentence, tags: Int32Array) => ParseExample {
  const traits = emptyTraits(1024);
  const places = new Int32Array(1024 + 2 * PADDING);
  const isMark = markClasses(tagClasses);
  return (sentence, tags) => {
    const count = sentence.tokens.length;
    const input = emptyInput(count);
    const numbers = emptyNumbers(count);
    describeWords(traits, lexicon, sentence.text, rangesOf(sentence.tokens), count);
    places.set(tags, PADDING);
    fillInput(input, numbers, traits, places, isMark, known);
    const heads = new Int32Array(input.count + 2);
    const labels = new Int32Array(input.count + 2);
    for (let word = 1; word <= input.count; word++) {
      const token = sentence.tokens[numbers.token[word]!]!;
      let head = token.head;
      while (head >= 0 && numbers.word[head] === 0) head = sentence.tokens[head]!.head;
      heads[word] = head < 0 ? input.count + 1 : numbers.word[head]!;
      labels[word] = relations.indexOf(token.relation) + 1;
    }
    return { input, heads, labels };
  };
}
