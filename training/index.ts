/**
 * Makes the models of the language room from Universal Dependencies English (EWT, parts of GUM) and WordNet: `npm run train`.
 * It takes some seven minutes on one core; tags made along the way are kept under node_modules/.cache, so that a run cut off goes on.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hashWord } from "../src/language/hash.ts";
import { hashSet } from "../src/language/hash-set.ts";
import { type Lexicon, lexiconOf } from "../src/language/lexicon.ts";
import { packModel, unpackModel } from "../src/language/model-file.ts";
import { packAscending } from "../src/language/varint.ts";
import { exampleMaker } from "./examples.ts";
import { jackknifeTags } from "./jackknife.ts";
import { lemmaExceptions } from "./lemmas.ts";
import { buildLexicon } from "./lexicon.ts";
import { trainMarks } from "./marks.ts";
import { Mean } from "./merge.ts";
import { relationClasses, trainParser } from "./parser.ts";
import { quantise, quantiseKindsWithin, quantiseWithin } from "./quantise.ts";
import { findCertain, tagClasses, trainTagger } from "./tagger.ts";
import { type GoldSentence, joinAsTokenised, readTrainingTreebanks } from "./treebank.ts";
import { withVariants } from "./variants.ts";

const VERSION = 2;
const CACHE = "node_modules/.cache/headwater-training";
const SEEDS = [1, 2];
const PARSER_SEEDS = [1, 2, 3, 4];
const TAGGER_ROUNDS = 8;
const PARSER_ROUNDS = 8;
const MARK_ROUNDS = 10;
const FOLDS = 5;
/** Words seen this often are taught to the parser by name; rarer ones go by their ending. */
const MIN_KNOWN = 3;
/** Sentences longer than this are left out of parser training: they are lists and tables. */
const MAX_WORDS = 200;
/** Bytes that the models may take: what fits in the caches of a processor is read several times faster than what does not. */
const TAGGER_BYTES = 800_000;
const KIND_BYTES = 2_400_000;
const RELATION_BYTES = 1_400_000;
const MARK_STEP = 0.5;

const started = Date.now();
const lexiconBytes = buildLexicon();
save("en-lexicon", lexiconBytes);
const lexicon = lexiconOf(unpackModel(lexiconBytes, "en-lexicon"));
const gold = readTrainingTreebanks().map(joinAsTokenised);
const sentences = withVariants(gold);
const classes = tagClasses(gold);
makeTagger(sentences, classes, lexicon);
makeParser(sentences, classes, lexicon);

function makeTagger(examples: readonly GoldSentence[], tags: readonly string[], words: Lexicon): void {
  const certain = [...findCertain(examples, tags)].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const mean = new Mean(SEEDS.length);
  for (const seed of SEEDS) {
    mean.add(trainTagger(examples, tags, new Map(certain), words, TAGGER_ROUNDS, seed).averages());
    report(`tagger ${seed} of ${SEEDS.length}`);
  }
  const lines = [...lemmaExceptions(gold, words)].map(([form, lemma]) => `${form}\t${lemma}`);
  const sections = quantiseWithin(mean.mean(), TAGGER_BYTES);
  const extra = {
    certain: packAscending(Uint32Array.from(certain, ([hash]) => hash)),
    "certain-tags": Uint8Array.from(certain, ([, tag]) => tag),
    lemmas: Buffer.from(lines.join("\n")),
  };
  save("en-tagger", packModel("en-tagger", VERSION, tags, { ...sections, ...extra }));
}

function makeParser(examples: readonly GoldSentence[], tags: readonly string[], words: Lexicon): void {
  const relations = relationClasses(gold);
  const guessed = cachedTags(examples, tags, words);
  const known = knownWords(gold);
  const make = exampleMaker(tags, relations, words, hashSet(known));
  const trees = examples
    .map((sentence, index) => make(sentence, guessed[index]!))
    .filter(({ input }) => input.count > 0 && input.count <= MAX_WORDS);
  const mean = { kinds: new Mean(PARSER_SEEDS.length), relations: new Mean(PARSER_SEEDS.length) };
  for (const seed of PARSER_SEEDS) {
    const learnt = trainParser(trees, relations.length, PARSER_ROUNDS, seed, (round) =>
      report(`parser ${seed} of ${PARSER_SEEDS.length}, round ${round + 1}`),
    );
    mean.kinds.add(learnt.kinds);
    mean.relations.add(learnt.relations);
  }
  const marks = quantise(trainMarks(gold, tags, relations, MARK_ROUNDS).averages(), MARK_STEP);
  const kinds = quantiseKindsWithin(mean.kinds.mean(), KIND_BYTES);
  const sections = {
    ...quantiseWithin(mean.relations.mean(), RELATION_BYTES),
    ...prefixed("kinds", kinds),
    ...prefixed("marks", marks),
    words: packAscending(known),
  };
  save("en-parser", packModel("en-parser", VERSION, relations, sections));
}

function prefixed(prefix: string, sections: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(sections).map(([key, bytes]) => [`${prefix}-${key}`, bytes]));
}

/** Hashes of the words that the parser is taught by name, ascending. */
function knownWords(examples: readonly GoldSentence[]): Uint32Array {
  const seen = new Map<number, number>();
  for (const { text, tokens } of examples)
    for (const { start, end } of tokens) {
      const hash = hashWord(text, start, end) >>> 0;
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  return Uint32Array.from([...seen].filter(([, count]) => count >= MIN_KNOWN).map(([hash]) => hash)).sort();
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
