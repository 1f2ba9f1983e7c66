import { pair, spread } from "./hash.ts";
import { FORM_MASK } from "./lexicon.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/** Most features of one word that {@link tagFeatures} writes. */
export const MAX_TAG_FEATURES = 48;

/**
 * Writes the hashed features of a word for the tagger and returns how many there are. They are those of Ratnaparkhi (1996)
 * and Collins (2002), with what the dictionary allows for the word and its neighbours.
 *
 * @param tags of the words before, by place (index + PADDING), as class + 1; 0 outside the sentence
 */
export function tagFeatures(
  traits: WordTraits,
  index: number,
  tags: Int32Array,
  features: Int32Array,
): number {
  const i = index + PADDING;
  const { word, shape, bits, prefix, suffix } = traits;
  const w = word[i]!;
  const form = bits[i]! & FORM_MASK;
  const nextForm = bits[i + 1]! & FORM_MASK;
  const lastForm = bits[i - 1]! & FORM_MASK;
  const t1 = tags[i - 1]!;
  const t2 = tags[i - 2]!;
  const s3 = suffix[2][i]!;
  let n = 0;
  const put = (template: number, a: number, b: number): void => {
    features[n++] = spread(pair(Math.imul(a, 0x2c1b3c6d) ^ template, b));
  };
  put(1, 0, 0);
  put(2, w, 0);
  put(3, suffix[0][i]!, 0);
  put(4, suffix[1][i]!, 0);
  put(5, s3, 0);
  put(6, suffix[3][i]!, 0);
  put(7, prefix[0][i]!, 0);
  put(8, prefix[1][i]!, 0);
  put(9, prefix[2][i]!, 0);
  put(10, shape[i]!, 0);
  put(11, form, shape[i]!);
  put(12, form, suffix[1][i]!);
  put(13, t1, 0);
  put(14, t1, t2);
  put(15, t1, w);
  put(16, t1, form);
  put(17, word[i - 1]!, 0);
  put(18, word[i - 2]!, 0);
  put(19, word[i + 1]!, 0);
  put(20, word[i + 2]!, 0);
  put(21, word[i - 1]!, w);
  put(22, w, word[i + 1]!);
  put(23, nextForm, form);
  put(24, pair(nextForm, form), t1);
  put(25, suffix[2][i + 1]!, form);
  put(26, suffix[2][i - 1]!, form);
  put(27, shape[i + 1]!, shape[i]!);
  put(28, shape[i - 1]!, shape[i]!);
  put(29, lastForm, form);
  put(30, t1, s3);
  put(31, word[i + 1]!, t1);
  put(32, bits[i + 2]! & FORM_MASK, pair(nextForm, form));
  put(33, word[i - 1]!, word[i + 1]!);
  put(34, suffix[1][i + 1]!, pair(t1, form));
  put(35, w, shape[i]!);
  put(36, w, nextForm);
  put(37, suffix[3][i + 1]!, 0);
  put(38, bits[i]! >>> 9, form);
  put(39, pair(t1, t2), form);
  put(40, word[i - 2]!, word[i - 1]!);
  put(41, word[i + 1]!, word[i + 2]!);
  return n;
}
