import type { Range } from "../model/index.ts";
import type { Token } from "./analysis.ts";
import { attachMarks, emptyTree } from "./attach-marks.ts";
import { englishModels, MARKS, RELATIONS, TAGGER } from "./english-models.ts";
import { type HashSet, hashSet } from "./hash-set.ts";
import { lemmatise, readExceptions } from "./lemmatise.ts";
import { englishLexicon } from "./lexicon.ts";
import { linearScorer } from "./linear-model.ts";
import type { ModelFile } from "./model-file.ts";
import { namesBehindOf } from "./names-behind-of.ts";
import { nounsInIng } from "./nouns-in-ing.ts";
import { emptyInput } from "./parse-features.ts";
import { emptyNumbers, fillInput, markClasses } from "./parse-input.ts";
import { emptyState } from "./parse-state.ts";
import { wordParser } from "./parse-words.ts";
import { sayingsApart } from "./sayings-apart.ts";
import { shotAsVerb } from "./shot-as-verb.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { certainTags, emptyTags, interned, tagPair, wordTagger } from "./tag-words.ts";
import { unrolledRoom } from "./unrolled-room.ts";
import { unpackAscending } from "./varint.ts";
import { verbsInS } from "./verbs-in-s.ts";
import { isAt } from "./word-cache.ts";
import { describeWords, emptyTraits, PADDING } from "./word-traits.ts";

/** Says of the words of one English sentence what they are and how they hang together. */
export type Annotator = (text: string, ranges: readonly Range[]) => Token[];

/**
 * The annotator of English, its models read once. It keeps its working arrays, so that one is enough for a thread.
 *
 * @throws HeadwaterError when a model is missing or is not one
 */
export function englishAnnotator(): Annotator {
  const lexicon = englishLexicon();
  const { tagger: taggerFile, parser: parserFile, linear, kinds } = englishModels();
  const room = unrolledRoom();
  const scorer = linearScorer(linear, room.features);
  const tagClasses = taggerFile.header.classes;
  const names = parserFile.header.classes.map(interned);
  const tagPairs = tagClasses.map(tagPair);
  const exceptions = readExceptions(taggerFile);
  const isMark = markClasses(tagClasses);
  const known = knownWords(parserFile);
  const traits = emptyTraits();
  const { cache } = traits;
  const tags = emptyTags();
  const tagger = { room, scorer, model: TAGGER, classes: tagClasses.length };
  const tag = wordTagger(tagger, certainTags(taggerFile), traits, tags);
  const findNounsInIng = nounsInIng(tagPairs, tags);
  const findNamesBehindOf = namesBehindOf(tagPairs, tags);
  const findVerbsInS = verbsInS(tagPairs, traits, tags);
  const findShotAsVerb = shotAsVerb(tagPairs, tags);
  const numbers = emptyNumbers(MAX_SENTENCE_TOKENS);
  const input = emptyInput(MAX_SENTENCE_TOKENS);
  const state = emptyState(MAX_SENTENCE_TOKENS);
  const parser = {
    room,
    scorer,
    kinds,
    relations: RELATIONS,
    relationCount: names.length,
  };
  const parse = wordParser(parser, input, state, MAX_SENTENCE_TOKENS);
  const tree = emptyTree();
  return (text, ranges) => {
    const count = ranges.length;
    describeWords(traits, lexicon, text, ranges, count);
    tag();
    findNounsInIng(text, ranges);
    findNamesBehindOf(text, ranges);
    findVerbsInS(text, ranges);
    findShotAsVerb(text, ranges);
    fillInput(input, numbers, traits, tags, isMark, known);
    parse();
    tree.count = count;
    for (let index = 0; index < count; index++) {
      const word = numbers.word[index]!;
      const head = state.head[word]!;
      tree.isMark[index] = word === 0 ? 1 : 0;
      tree.head[index] = word === 0 || head === 0 ? -1 : numbers.token[head]!;
      tree.label[index] = word === 0 ? 0 : state.label[word]!;
      tree.tag[index] = tags[index + PADDING]!;
      tree.form[index] = traits.word[index + PADDING]!;
    }
    attachMarks(scorer, MARKS, room.features, tree);
    const tokens = new Array<Token>(count);
    for (let index = 0; index < count; index++) {
      const place = index + PADDING;
      const [start, end] = ranges[index]!;
      const tagId = tags[place]!;
      const pair = tagPairs[tagId - 1]!;
      const head = tree.head[index]!;
      const relation =
        head < 0 ? "root" : tree.isMark[index] === 1 ? "punct" : names[tree.label[index]! - 1]!;
      const slot = traits.slot[place]!;
      const isKept = slot >= 0 && isAt(cache, slot, traits.keyA[place]!, traits.keyB[place]!);
      const word = isKept ? cache.texts[slot]! : text.slice(start, end);
      let lemma: string;
      if (isKept && cache.lemmaTags[slot] === tagId) lemma = cache.lemmas[slot]!;
      else {
        lemma = lemmatise(lexicon, exceptions, word, pair.tag, pair.xpos);
        if (isKept) {
          cache.lemmaTags[slot] = tagId;
          cache.lemmas[slot] = lemma;
        }
      }
      tokens[index] = { start, end, text: word, lemma, tag: pair.tag, xpos: pair.xpos, head, relation };
    }
    return sayingsApart(tokens);
  };
}

function knownWords(file: ModelFile): HashSet {
  return hashSet(unpackAscending(file.sections.get("words") ?? new Uint8Array(0)));
}
