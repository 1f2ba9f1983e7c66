import type { Lexicon } from "../src/language/lexicon.ts";
import { linearScorer, linearTable, type SlotOrder } from "../src/language/linear-model.ts";
import { packModel, unpackModel } from "../src/language/model-file.ts";
import { type CertainTags, wordTagger } from "../src/language/tag-words.ts";
import { featureRoom } from "../src/language/templates.ts";
import { describeWords, emptyTraits, PADDING } from "../src/language/word-traits.ts";
import type { Perceptron } from "./perceptron.ts";
import { quantise } from "./quantise.ts";
import { findCertain, trainTagger } from "./tagger.ts";
import { type GoldSentence, rangesOf } from "./treebank.ts";

/**
 * Tags of every sentence by a tagger that has not learnt from it, so that the parser learns from tags as good as those it
 * will be given. Class + 1 of each word.
 */
export function jackknifeTags(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  lexicon: Lexicon,
  folds: number,
  rounds: number,
): Int32Array[] {
  const tags: Int32Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (index: number): boolean => Math.floor((index * folds) / sentences.length) === fold;
    const kept = sentences.filter((_, index) => !isOut(index));
    const certain = findCertain(kept, classes);
    const tagger = trainTagger(kept, classes, certain, lexicon, rounds, fold + 1);
    const tag = tagSentences(tagger, classes, certain, lexicon);
    for (const [index, sentence] of sentences.entries()) if (isOut(index)) tags[index] = tag(sentence);
  }
  return tags;
}

/** The order in which slots were filled when the parser in use was taught: with another, its bytes would be others. */
const inOrderOfHashes: SlotOrder = (lengths) => lengths.keys();

/** A function that tags a sentence with a trained tagger, as it will be on disk: class + 1 of each word. */
function tagSentences(
  tagger: Perceptron,
  classes: readonly string[],
  certain: CertainTags,
  lexicon: Lexicon,
  step = 1,
): (sentence: GoldSentence) => Int32Array {
  const bytes = packModel("tagger", 1, classes, quantise(tagger.averages(), step));
  const room = featureRoom();
  const scorer = linearScorer(
    linearTable([{ file: unpackModel(bytes, "tagger"), prefix: "" }], inOrderOfHashes),
    room.features,
  );
  const traits = emptyTraits(1024);
  const tags = new Int32Array(1024 + 2 * PADDING);
  const tag = wordTagger({ room, scorer, model: 0, classes: classes.length }, certain, traits, tags);
  return ({ text, tokens }) => {
    describeWords(traits, lexicon, text, rangesOf(tokens), tokens.length);
    tag();
    return tags.slice(PADDING, PADDING + tokens.length);
  };
}
