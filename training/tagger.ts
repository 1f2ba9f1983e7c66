import { hashWord } from "../src/language/hash.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { best } from "../src/language/linear-model.ts";
import { tagFeatures } from "../src/language/tag-features.ts";
import type { CertainTags } from "../src/language/tag-words.ts";
import { featureRoom } from "../src/language/templates.ts";
import { describeWords, emptyTraits, PADDING } from "../src/language/word-traits.ts";
import { Perceptron } from "./perceptron.ts";
import { shuffle } from "./shuffle.ts";
import { type GoldSentence, rangesOf } from "./treebank.ts";

/** Tag pairs seen less often than this are annotators' slips, and no class: 4 seen is left out, 5 is a class. */
const MIN_SEEN = 5;

/** The tag classes of a treebank, "NOUN NNS", the most frequent first. */
export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const seen = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { tag, xpos } of tokens) seen.set(`${tag} ${xpos}`, (seen.get(`${tag} ${xpos}`) ?? 0) + 1);
  return [...seen]
    .filter(([, count]) => count >= MIN_SEEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

const MIN_UPDATES = 3;

/** A word is certain of its tag when it is seen this often, and has another tag in no more than this share of places. */
const CERTAIN_SEEN = 20;
const CERTAIN_SLIPS = 0.003;

/** Words that need no tagging, class + 1 by hash: see `CertainTags`. */
export function findCertain(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
): Map<number, number> {
  const seen = new Map<number, number[]>();
  for (const { text, tokens } of sentences)
    for (const { start, end, tag, xpos } of tokens) {
      const hash = hashWord(text, start, end);
      const counts = seen.get(hash) ?? new Array<number>(classes.length + 1).fill(0);
      counts[classes.indexOf(`${tag} ${xpos}`) + 1]!++;
      seen.set(hash, counts);
    }
  const certain = new Map<number, number>();
  for (const [hash, counts] of seen) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const top = Math.max(...counts);
    const tag = counts.indexOf(top);
    if (tag > 0 && total >= CERTAIN_SEEN && total - top <= CERTAIN_SLIPS * total) certain.set(hash, tag);
  }
  return certain;
}

/**
 * Trains a tagger: a perceptron that reads its own tags of the words before, so that it learns to live with its mistakes.
 *
 * @param rounds how often all sentences are read, in an order that the seed gives
 */
export function trainTagger(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  certain: CertainTags,
  lexicon: Lexicon,
  rounds: number,
  seed: number,
): Perceptron {
  const model = new Perceptron(MIN_UPDATES);
  const ids = new Map(classes.map((name, id) => [name, id]));
  const traits = emptyTraits(1024);
  const tags = new Int32Array(1024 + 2 * PADDING);
  const room = featureRoom();
  const { features } = room;
  const write = tagFeatures(traits, tags, room);
  const scores = new Int32Array(classes.length);
  const order = sentences.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, seed + round);
    for (const at of order) {
      const { text, tokens } = sentences[at]!;
      describeWords(traits, lexicon, text, rangesOf(tokens), tokens.length);
      tags.fill(0);
      for (const [index, token] of tokens.entries()) {
        const known = certain.get(traits.word[index + PADDING]!);
        if (known !== undefined) {
          tags[index + PADDING] = known;
          continue;
        }
        const count = write.ofContext(index, write.ofWord(index));
        scores.fill(0);
        model.addScores(features, count, scores);
        const guess = best(scores, classes.length);
        tags[index + PADDING] = guess + 1;
        const gold = ids.get(`${token.tag} ${token.xpos}`);
        if (gold !== undefined) model.update(features, count, gold, guess);
      }
    }
  }
  return model;
}
