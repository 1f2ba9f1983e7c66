/**
 * Makes the models of the language room from Universal Dependencies English EWT and WordNet: `npm run train`. It takes some
 * ten minutes on one core; tags made along the way are kept under node_modules/.cache, so that a run cut off goes on.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Lexicon, lexiconOf } from "../src/language/lexicon.ts";
import { packModel, unpackModel } from "../src/language/model-file.ts";
import { movesOf } from "../src/language/parse-words.ts";
import { exampleMaker } from "./examples.ts";
import { jackknifeTags } from "./jackknife.ts";
import { lemmaExceptions } from "./lemmas.ts";
import { buildLexicon } from "./lexicon.ts";
import { trainMarks } from "./marks.ts";
import { moveClasses, trainParser } from "./parser.ts";
import { quantise } from "./quantise.ts";
import { tagClasses, trainTagger } from "./tagger.ts";
import { type GoldSentence, joinAsTokenised, readTreebank, TREEBANKS } from "./treebank.ts";
import { withVariants } from "./variants.ts";

const VERSION = 1;
const CACHE = "node_modules/.cache/headwater-training";
const TAGGER_ROUNDS = 10;
const PARSER_ROUNDS = 12;
const MARK_ROUNDS = 10;
const FOLDS = 5;
/** Sentences longer than this are left out of parser training: they are lists and tables. */
const MAX_WORDS = 200;
/** Weights that one unit of the stored models stands for; see `quantise`. */
const TAGGER_STEP = 1;
const PARSER_STEP = 1.5;
const MARK_STEP = 0.5;

const started = Date.now();
const lexiconBytes = buildLexicon();
save("en-lexicon", lexiconBytes);
const lexicon = lexiconOf(unpackModel(lexiconBytes, "en-lexicon"));
const gold = readTreebank(`${TREEBANKS}/ewt/en_ewt-ud-train.conllu.gz`).map(joinAsTokenised);
const sentences = withVariants(gold);
const classes = tagClasses(gold);
makeTagger(sentences, classes, lexicon);
makeParser(sentences, classes, lexicon);

function makeTagger(examples: readonly GoldSentence[], tags: readonly string[], words: Lexicon): void {
  const tagger = trainTagger(examples, tags, words, TAGGER_ROUNDS, 1);
  const lines = [...lemmaExceptions(gold, words)].map(([form, lemma]) => `${form}\t${lemma}`);
  const sections = quantise(tagger.averages(), TAGGER_STEP);
  save(
    "en-tagger",
    packModel("en-tagger", VERSION, tags, { ...sections, lemmas: Buffer.from(lines.join("\n")) }),
  );
}

function makeParser(examples: readonly GoldSentence[], tags: readonly string[], words: Lexicon): void {
  const names = moveClasses(gold);
  const moves = movesOf(names);
  const guessed = cachedTags(examples, tags, words);
  const make = exampleMaker(tags, moves, words);
  const trees = examples
    .map((sentence, index) => make(sentence, guessed[index]!))
    .filter(({ input }) => input.count > 0 && input.count <= MAX_WORDS);
  const parser = trainParser(trees, moves, PARSER_ROUNDS, 1, (round) => report(`parser round ${round + 1}`));
  const marks = quantise(trainMarks(gold, tags, moves.names, MARK_ROUNDS).averages(), MARK_STEP);
  const markSections = Object.fromEntries(
    Object.entries(marks).map(([key, bytes]) => [`marks-${key}`, bytes]),
  );
  const sections = { ...quantise(parser.averages(), PARSER_STEP), ...markSections };
  save("en-parser", packModel("en-parser", VERSION, names, sections));
}

/** Jackknifed tags, from the cache when sentences and classes are those it was made for. */
function cachedTags(
  examples: readonly GoldSentence[],
  tags: readonly string[],
  words: Lexicon,
): Int32Array[] {
  const key = createHash("sha256").update(JSON.stringify([examples.map(({ text }) => text), tags, FOLDS]));
  const path = `${CACHE}/tags-${key.digest("hex").slice(0, 16)}.json`;
  if (existsSync(path))
    return (JSON.parse(readFileSync(path, "utf8")) as number[][]).map((row) => Int32Array.from(row));
  const made = jackknifeTags(examples, tags, words, FOLDS, TAGGER_ROUNDS / 2);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, JSON.stringify(made.map((row) => [...row])));
  return made;
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(`models/${name}.bin`, bytes);
  report(`models/${name}.bin: ${bytes.length} bytes`);
}

function report(line: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
}
