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
  features[n++] = feature(1, 0, 0);
  features[n++] = feature(2, w, 0);
  features[n++] = feature(3, suffix[0][i]!, 0);
  features[n++] = feature(4, suffix[1][i]!, 0);
  features[n++] = feature(5, s3, 0);
  features[n++] = feature(6, suffix[3][i]!, 0);
  features[n++] = feature(7, prefix[0][i]!, 0);
  features[n++] = feature(8, prefix[1][i]!, 0);
  features[n++] = feature(9, prefix[2][i]!, 0);
  features[n++] = feature(10, shape[i]!, 0);
  features[n++] = feature(11, form, shape[i]!);
  features[n++] = feature(12, form, suffix[1][i]!);
  features[n++] = feature(13, t1, 0);
  features[n++] = feature(14, t1, t2);
  features[n++] = feature(15, t1, w);
  features[n++] = feature(16, t1, form);
  features[n++] = feature(17, word[i - 1]!, 0);
  features[n++] = feature(18, word[i - 2]!, 0);
  features[n++] = feature(19, word[i + 1]!, 0);
  features[n++] = feature(20, word[i + 2]!, 0);
  features[n++] = feature(21, word[i - 1]!, w);
  features[n++] = feature(22, w, word[i + 1]!);
  features[n++] = feature(23, nextForm, form);
  features[n++] = feature(24, pair(nextForm, form), t1);
  features[n++] = feature(25, suffix[2][i + 1]!, form);
  features[n++] = feature(26, suffix[2][i - 1]!, form);
  features[n++] = feature(27, shape[i + 1]!, shape[i]!);
  features[n++] = feature(28, shape[i - 1]!, shape[i]!);
  features[n++] = feature(29, lastForm, form);
  features[n++] = feature(30, t1, s3);
  features[n++] = feature(31, word[i + 1]!, t1);
  features[n++] = feature(32, bits[i + 2]! & FORM_MASK, pair(nextForm, form));
  features[n++] = feature(33, word[i - 1]!, word[i + 1]!);
  features[n++] = feature(34, suffix[1][i + 1]!, pair(t1, form));
  features[n++] = feature(35, w, shape[i]!);
  features[n++] = feature(36, w, nextForm);
  features[n++] = feature(37, suffix[3][i + 1]!, 0);
  features[n++] = feature(38, bits[i]! >>> 9, form);
  features[n++] = feature(39, pair(t1, t2), form);
  features[n++] = feature(40, word[i - 2]!, word[i - 1]!);
  features[n++] = feature(41, word[i + 1]!, word[i + 2]!);
  return n;
}

function feature(template: number, a: number, b: number): number {
  return spread(pair(Math.imul(a, 0x2c1b3c6d) ^ template, b));
}
