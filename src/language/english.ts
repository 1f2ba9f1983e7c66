import type { Range } from "../model/index.ts";
import type { Token } from "./analysis.ts";
import { attachMarks, emptyTree } from "./attach-marks.ts";
import { type HashSet, hashSet } from "./hash-set.ts";
import { lemmatise, readExceptions } from "./lemmatise.ts";
import { englishLexicon } from "./lexicon.ts";
import { linearModel } from "./linear-model.ts";
import { loadModel, type ModelFile } from "./model-file.ts";
import { emptyInput } from "./parse-features.ts";
import { emptyNumbers, fillInput, markClasses } from "./parse-input.ts";
import { emptyState } from "./parse-state.ts";
import { movesOf, type Parser, parseWords } from "./parse-words.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { certainTags, emptyTags, tagPair, tagWords } from "./tag-words.ts";
import { unpackAscending } from "./varint.ts";
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
  const { names } = parser.moves;
  const marks = linearModel(parserFile, "marks-");
  const isMark = markClasses(tagger.classes);
  const known = knownWords(parserFile);
  const traits = emptyTraits();
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
    return ranges.map(([start, end], index) => {
      const word = text.slice(start, end);
      const { tag, xpos } = tagPairs[tags[index + PADDING]! - 1]!;
      const head = tree.head[index]!;
      const relation = head < 0 ? "root" : tree.isMark[index] === 1 ? "punct" : names[tree.label[index]!]!;
      return {
        start,
        end,
        text: word,
        lemma: lemmatise(lexicon, exceptions, word, tag, xpos),
        tag,
        xpos,
        head,
        relation,
      };
    });
  };
}

function knownWords(file: ModelFile): HashSet {
  return hashSet(unpackAscending(file.sections.get("words") ?? new Uint8Array(0)));
}

function readParser(file: ModelFile): Parser {
  const model = linearModel(file);
  return { model, moves: movesOf(model.classes) };
}
