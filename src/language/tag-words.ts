import type { LinearScorer } from "./linear-model.ts";
import type { ModelFile } from "./model-file.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { tagFeatures } from "./tag-features.ts";
import type { FeatureRoom } from "./templates.ts";
import { unpackAscending } from "./varint.ts";
import { isAt } from "./word-cache.ts";
import { PADDING, type WordTraits } from "./word-traits.ts";

/** A tag class names both tags, "NOUN NNS": Universal POS and Penn. */
export interface TagPair {
  readonly tag: string;
  readonly xpos: string;
}

/** The model of a tagger among a scorer's, and how many classes it has. */
export interface Tagger {
  readonly room: FeatureRoom;
  readonly scorer: LinearScorer;
  readonly model: number;
  readonly classes: number;
}

/** Words that have one tag whatever stands around them ("the", "of", ","): class + 1 by the word's hash. */
export type CertainTags = ReadonlyMap<number, number>;

/** The certain tags in a tagger's file: sections `certain` (hashes) and `certain-tags` (a byte each, in their order). */
export function certainTags(file: ModelFile): CertainTags {
  const hashes = unpackAscending(file.sections.get("certain") ?? new Uint8Array(0));
  const tags = file.sections.get("certain-tags") ?? new Uint8Array(0);
  return new Map(Array.from(hashes, (hash, index) => [hash | 0, tags[index]!]));
}

/**
 * A function that tags the words described in `traits` from left to right; `tags` gets class + 1 of each by place (index +
 * PADDING). What the word itself, without its neighbours, adds to the scores is half of the work, and is kept with the word.
 */
export function wordTagger(
  { room, scorer, model, classes }: Tagger,
  certain: CertainTags,
  traits: WordTraits,
  tags: Int32Array,
): () => void {
  const { cache, word, shape, slot: slots, keyA, keyB } = traits;
  const { tagShapes } = cache;
  const { scores } = scorer;
  const ofWords = new Int16Array(classes * tagShapes.length);
  const write = tagFeatures(traits, tags, room);

  const scoreWord = (index: number): void => {
    const place = index + PADDING;
    const slot = slots[place]!;
    const isKept = slot >= 0 && isAt(cache, slot, keyA[place]!, keyB[place]!);
    const from = slot * classes;
    if (isKept && tagShapes[slot] === shape[place]) {
      for (let at = 0; at < classes; at++) scores[at] = ofWords[from + at]!;
      return;
    }
    scorer.clear(classes);
    scorer.add(model, write.ofWord(index));
    if (!isKept) return;
    tagShapes[slot] = shape[place]!;
    for (let at = 0; at < classes; at++) ofWords[from + at] = scores[at]!;
  };

  return () => {
    const { count } = traits;
    tags.fill(0, 0, count + 2 * PADDING);
    for (let index = 0; index < count; index++) {
      const place = index + PADDING;
      const known = certain.get(word[place]!);
      if (known !== undefined) {
        tags[place] = known;
        continue;
      }
      scoreWord(index);
      scorer.add(model, write.ofContext(index, 0));
      tags[place] = scorer.best(classes) + 1;
    }
  };
}

/** Room for the tags of the longest sentence. */
export function emptyTags(): Int32Array {
  return new Int32Array(MAX_SENTENCE_TOKENS + 2 * PADDING);
}

/** The two tags of a tag class. */
export function tagPair(name: string): TagPair {
  const [tag = "X", xpos = ""] = name.split(" ");
  return { tag: interned(tag), xpos: interned(xpos) };
}

/**
 * The same string, as the one copy that the names in a program share. Comparing it with a name ("VERB") then looks at no letter;
 * tags and relations are compared some hundred times a word.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0]!;
}
