import { pair, spread } from "./hash.ts";
import { FORM_BITS, FORM_MASK } from "./lexicon.ts";
import { type FeatureList, type FeatureRoom, placesOf } from "./templates.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/**
 * What a word's tag is chosen by: the word (w), the first letters of it (p1 to p3) and the last (s1 to s4), its shape, what the
 * dictionary allows for it (form) and calls it (sense); of the two words before it (b1, b2) and behind it (n1, n2) some of the
 * same; the tags of those before (t1, t2).
 */
const V = placesOf(
  "w p1 p2 p3 s1 s2 s3 s4 shape form sense t1 t2 b1w b2w b1s3 b1Shape b1Form n1w n2w n1s2 n1s3",
  "n1s4 n1Shape n1Form n2Form",
);

/** Those of the word alone, the same wherever it stands. */
export const WORD_TAG: FeatureList = {
  name: "wordTag",
  joint: "tagger",
  places: V,
  lines: `2 w; 3 s1; 4 s2; 5 s3; 6 s4; 7 p1; 8 p2; 9 p3; 10 shape; 11 form shape; 12 form s2; 35 w shape; 38 sense form`,
};

/** All others. */
export const CONTEXT_TAG: FeatureList = {
  name: "contextTag",
  joint: "tagger",
  places: V,
  lines: `13 t1; 14 t1 t2; 15 t1 w; 16 t1 form; 30 t1 s3; 39 t1+t2 form
  17 b1w; 18 b2w; 21 b1w w; 26 b1s3 form; 28 b1Shape shape; 29 b1Form form; 40 b2w b1w
  19 n1w; 20 n2w; 22 w n1w; 23 n1Form form; 25 n1s3 form; 27 n1Shape shape; 31 n1w t1; 36 w n1Form; 37 n1s4; 41 n1w n2w
  24 n1Form+form t1; 32 n2Form n1Form+form; 33 b1w n1w; 34 n1s2 t1+form`,
};

/** What every word has in common. */
const BIAS = spread(pair(1, 0));

/** Writes the features of words for the tagger. */
export interface TagFeatures {
  /** Writes those that only the word itself decides, from the start of `features`; returns how many there are. */
  readonly ofWord: (index: number) => number;
  /** Writes all others, from a place of `features` on; returns the place behind the last. Behind a call of `ofWord` or not. */
  readonly ofContext: (index: number, from: number) => number;
}

/**
 * The hashed features of the words of a sentence, written into `features`. They are those of Ratnaparkhi (1996) and Collins
 * (2002), with what the dictionary allows for the word and its neighbours.
 *
 * @param tags of the words before, by place (index + PADDING), as class + 1; 0 outside the sentence
 */
export function tagFeatures(
  traits: WordTraits,
  tags: Int32Array,
  { values, features, writerOf }: FeatureRoom,
): TagFeatures {
  const { word, shape, bits, prefix, suffix } = traits;
  const [p1, p2, p3] = prefix;
  const [s1, s2, s3, s4] = suffix;
  const writeWord = writerOf(WORD_TAG);
  const writeContext = writerOf(CONTEXT_TAG);
  return {
    ofWord: (index) => {
      const i = index + PADDING;
      values[V.w] = word[i]!;
      values[V.p1] = p1[i]!;
      values[V.p2] = p2[i]!;
      values[V.p3] = p3[i]!;
      values[V.s1] = s1[i]!;
      values[V.s2] = s2[i]!;
      values[V.s3] = s3[i]!;
      values[V.s4] = s4[i]!;
      values[V.shape] = shape[i]!;
      values[V.form] = bits[i]! & FORM_MASK;
      values[V.sense] = bits[i]! >>> FORM_BITS;
      features[0] = BIAS;
      return writeWord(1);
    },
    ofContext: (index, from) => {
      const i = index + PADDING;
      values[V.w] = word[i]!;
      values[V.s3] = s3[i]!;
      values[V.shape] = shape[i]!;
      values[V.form] = bits[i]! & FORM_MASK;
      values[V.t1] = tags[i - 1]!;
      values[V.t2] = tags[i - 2]!;
      values[V.b1w] = word[i - 1]!;
      values[V.b2w] = word[i - 2]!;
      values[V.b1s3] = s3[i - 1]!;
      values[V.b1Shape] = shape[i - 1]!;
      values[V.b1Form] = bits[i - 1]! & FORM_MASK;
      values[V.n1w] = word[i + 1]!;
      values[V.n2w] = word[i + 2]!;
      values[V.n1s2] = s2[i + 1]!;
      values[V.n1s3] = s3[i + 1]!;
      values[V.n1s4] = s4[i + 1]!;
      values[V.n1Shape] = shape[i + 1]!;
      values[V.n1Form] = bits[i + 1]! & FORM_MASK;
      values[V.n2Form] = bits[i + 2]! & FORM_MASK;
      return writeContext(from);
    },
  };
}
