import { addScores, best, type LinearModel } from "./linear-model.ts";
import type { ModelFile } from "./model-file.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { MAX_TAG_FEATURES, tagFeatures } from "./tag-features.ts";
import { unpackAscending } from "./varint.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/** A tag class names both tags, "NOUN NNS": Universal POS and Penn. */
export interface TagPair {
  readonly tag: string;
  readonly xpos: string;
}

const features = new Int32Array(MAX_TAG_FEATURES);
const scores = new Int32Array(256);

/** Words that have one tag whatever stands around them ("the", "of", ","): class + 1 by the word's hash. */
export type CertainTags = ReadonlyMap<number, number>;

/** The certain tags in a tagger's file: sections `certain` (hashes) and `certain-tags` (a byte each, in their order). */
export function certainTags(file: ModelFile): CertainTags {
  const hashes = unpackAscending(file.sections.get("certain") ?? new Uint8Array(0));
  const tags = file.sections.get("certain-tags") ?? new Uint8Array(0);
  return new Map(Array.from(hashes, (hash, index) => [hash | 0, tags[index]!]));
}

/** Tags the described words from left to right; `tags` gets class + 1 of each by place (index + PADDING). */
export function tagWords(
  model: LinearModel,
  certain: CertainTags,
  traits: WordTraits,
  tags: Int32Array,
): void {
  tags.fill(0, 0, traits.count + 2 * PADDING);
  const classes = model.classes.length;
  for (let index = 0; index < traits.count; index++) {
    const known = certain.get(traits.word[index + PADDING]!);
    if (known !== undefined) {
      tags[index + PADDING] = known;
      continue;
    }
    const count = tagFeatures(traits, index, tags, features);
    scores.fill(0, 0, classes);
    addScores(model, features, count, scores);
    tags[index + PADDING] = best(scores, classes) + 1;
  }
}

/** Room for the tags of the longest sentence. */
export function emptyTags(): Int32Array {
  return new Int32Array(MAX_SENTENCE_TOKENS + 2 * PADDING);
}

/** The two tags of a tag class. */
export function tagPair(name: string): TagPair {
  const [tag = "X", xpos = ""] = name.split(" ");
  return { tag, xpos };
}
