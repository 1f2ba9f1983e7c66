import type { Range } from "../model/index.ts";
import type { Token } from "./analysis.ts";
import { attachMarks, emptyTree } from "./attach-marks.ts";
import { type HashSet, hashSet } from "./hash-set.ts";
import { kindModel } from "./kind-model.ts";
import { lemmatise, readExceptions } from "./lemmatise.ts";
import { englishLexicon } from "./lexicon.ts";
import { linearModel } from "./linear-model.ts";
import { loadModel, type ModelFile } from "./model-file.ts";
import { emptyInput } from "./parse-features.ts";
import { emptyNumbers, fillInput, markClasses } from "./parse-input.ts";
import type { Parser } from "./parse-path.ts";
import { emptyState } from "./parse-state.ts";
import { parseWords } from "./parse-words.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { certainTags, emptyTags, tagPair, tagWords } from "./tag-words.ts";
import { unpackAscending } from "./varint.ts";
import { isAt } from "./word-cache.ts";
import { describeWords, emptyTraits, PADDING } from "./word-traits.ts";

/** Says of the words of one English sentence what they are and how they hang together. */
export type Annotator = (text: string, ranges: readonly Range[]) => Token[];

/**
 * The annotator of English, its models read from `models/`. It keeps its working arrays, so that one is enough for a thread.
 *
 * @throws HeadwaterError when a model is missing or is not one
 */
export function englishAnnotator(): Annotator {
  const lexicon = englishLexicon();
  const taggerFile = loadModel("en-tagger.bin");
  const tagger = linearModel(taggerFile);
  const tagPairs = tagger.classes.map(tagPair);
  const certain = certainTags(taggerFile);
  const exceptions = readExceptions(taggerFile);
  const parserFile = loadModel("en-parser.bin");
  const parser = readParser(parserFile);
  const names = parser.relations.classes;
  const marks = linearModel(parserFile, "marks-");
  const isMark = markClasses(tagger.classes);
  const known = knownWords(parserFile);
  const traits = emptyTraits();
  const { cache } = traits;
  const tags = emptyTags();
  const numbers = emptyNumbers(MAX_SENTENCE_TOKENS);
  const input = emptyInput(MAX_SENTENCE_TOKENS);
  const state = emptyState(MAX_SENTENCE_TOKENS);
  const tree = emptyTree();
  return (text, ranges) => {
    const count = ranges.length;
    describeWords(traits, lexicon, text, ranges, count);
    tagWords(tagger, certain, traits, tags);
    fillInput(input, numbers, traits, tags, isMark, known);
    parseWords(parser, input, state);
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
    attachMarks(marks, tree);
    const tokens = new Array<Token>(count);
    for (let index = 0; index < count; index++) {
      const place = index + PADDING;
      const [start, end] = ranges[index]!;
      const tagId = tags[place]!;
      const { tag, xpos } = tagPairs[tagId - 1]!;
      const head = tree.head[index]!;
      const relation =
        head < 0 ? "root" : tree.isMark[index] === 1 ? "punct" : names[tree.label[index]! - 1]!;
      const slot = traits.slot[place]!;
      const isKept = slot >= 0 && isAt(cache, slot, traits.keyA[place]!, traits.keyB[place]!);
      const word = isKept ? cache.texts[slot]! : text.slice(start, end);
      let lemma: string;
      if (isKept && cache.lemmaTags[slot] === tagId) lemma = cache.lemmas[slot]!;
      else {
        lemma = lemmatise(lexicon, exceptions, word, tag, xpos);
        if (isKept) {
          cache.lemmaTags[slot] = tagId;
          cache.lemmas[slot] = lemma;
        }
      }
      tokens[index] = { start, end, text: word, lemma, tag, xpos, head, relation };
    }
    return tokens;
  };
}

function knownWords(file: ModelFile): HashSet {
  return hashSet(unpackAscending(file.sections.get("words") ?? new Uint8Array(0)));
}

function readParser(file: ModelFile): Parser {
  return { kinds: kindModel(file, "kinds-"), relations: linearModel(file) };
}
