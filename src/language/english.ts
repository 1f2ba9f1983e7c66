import type { Range } from "../model/index.ts";
import type { Token } from "./analysis.ts";
import { type LemmaExceptions, lemmatise } from "./lemmatise.ts";
import { englishLexicon, FORM_BITS } from "./lexicon.ts";
import { linearModel } from "./linear-model.ts";
import { loadModel } from "./model-file.ts";
import { emptyInput } from "./parse-features.ts";
import { emptyState } from "./parse-state.ts";
import { movesOf, type Parser, parseWords } from "./parse-words.ts";
import { MAX_SENTENCE_TOKENS } from "./split-sentences.ts";
import { emptyTags, tagPair, tagWords } from "./tag-words.ts";
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
  const exceptions = readExceptions(taggerFile.sections.get("lemmas") ?? new Uint8Array(0));
  const parser = readParser();
  const traits = emptyTraits();
  const tags = emptyTags();
  const input = emptyInput(MAX_SENTENCE_TOKENS);
  const state = emptyState(MAX_SENTENCE_TOKENS);
  return (text, ranges) => {
    const count = ranges.length;
    describeWords(traits, lexicon, text, ranges, count);
    tagWords(tagger, traits, tags);
    input.count = count;
    for (let word = 1; word <= count; word++) {
      const place = word - 1 + PADDING;
      input.word[word] = traits.word[place]!;
      input.tag[word] = tags[place]!;
      input.sense[word] = traits.bits[place]! >>> FORM_BITS;
    }
    for (const places of [input.word, input.tag, input.sense]) places.fill(0, count + 1, count + 4);
    parseWords(parser, input, state);
    const root = rootOf(state.head, count);
    return ranges.map(([start, end], index) => {
      const word = text.slice(start, end);
      const { tag, xpos } = tagPairs[tags[index + PADDING]! - 1]!;
      const head = state.head[index + 1]!;
      const isLoose = head === 0 && index + 1 !== root;
      return {
        start,
        end,
        text: word,
        lemma: lemmatise(lexicon, exceptions, word, tag, xpos),
        tag,
        xpos,
        head: isLoose ? root - 1 : head - 1,
        relation: isLoose
          ? looseRelation(tag)
          : head === 0
            ? "root"
            : parser.moves.names[state.label[index + 1]!]!,
      };
    });
  };
}

function readParser(): Parser {
  const model = linearModel(loadModel("en-parser.bin"));
  return { model, moves: movesOf(model.classes) };
}

function readExceptions(bytes: Uint8Array): LemmaExceptions {
  const lines = new TextDecoder().decode(bytes).split("\n");
  return new Map(lines.filter((line) => line !== "").map((line) => line.split("\t") as [string, string]));
}

/** The first word that the parser left without a head: the sentence's root, by number from 1. */
function rootOf(heads: Int32Array, count: number): number {
  for (let word = 1; word <= count; word++) if (heads[word] === 0) return word;
  return 1;
}

/** A sentence has one root; what else the parser left without a head stands beside it. */
function looseRelation(tag: string): string {
  return tag === "PUNCT" ? "punct" : "parataxis";
}
