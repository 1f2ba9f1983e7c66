/** Scores of the language room on the dev parts of UD English EWT and GUM, with the treebank's tokens and with our own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Token } from "../../src/language/analysis.ts";
import { englishAnnotator } from "../../src/language/english.ts";
import { analyse } from "../../src/language/index.ts";
import type { Range, Segment } from "../../src/model/index.ts";
import { type ParseScores, type ScoredText, type ScoredWord, scoreParses } from "../../training/score.ts";
import { type GoldSentence, rangesOf, readTreebank, TREEBANKS } from "../../training/treebank.ts";

const TREEBANK_FILES = { EWT: "ewt/en_ewt-ud-dev.conllu.gz", GUM: "gum/en_gum-ud-dev.conllu.gz" };
const RESULTS = "bench/results/language.json";
const COLUMNS = ["tokens", "sentences", "upos", "xpos", "lemmas", "uas", "las", "lasWithSubtypes"] as const;

/** A treebank as running text: a segment a paragraph, and the gold words at their places in it. */
interface RunningText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly gold: ScoredText;
}

const results: Record<string, ParseScores> = {};
for (const [name, path] of Object.entries(TREEBANK_FILES)) {
  if (!existsSync(`${TREEBANKS}/${path}`)) {
    console.warn(`${name} is not there (${TREEBANKS}/${path}): not scored`);
    continue;
  }
  const sentences = readTreebank(`${TREEBANKS}/${path}`);
  results[`${name} dev, gold tokens`] = scoreGoldTokens(sentences);
  results[`${name} dev, own tokens`] = scoreOwnTokens(runningText(sentences));
}
print();
write();

function scoreGoldTokens(sentences: readonly GoldSentence[]): ParseScores {
  const annotate = englishAnnotator();
  let offset = 0;
  const gold: ScoredWord[][] = [];
  const ours: ScoredWord[][] = [];
  for (const sentence of sentences) {
    gold.push(goldWords(sentence, offset));
    ours.push(ownWords(annotate(sentence.text, rangesOf(sentence.tokens)), offset));
    offset += sentence.text.length + 1;
  }
  return scoreParses(gold, ours);
}

function scoreOwnTokens({ text, segments, gold }: RunningText): ParseScores {
  const { sentences } = analyse(text, segments, "en");
  return scoreParses(
    gold,
    sentences.map(({ tokens }) => ownWords(tokens, 0)),
  );
}

function runningText(sentences: readonly GoldSentence[]): RunningText {
  let text = "";
  const starts: number[] = [];
  const gold: ScoredWord[][] = [];
  for (const sentence of sentences) {
    const opens = text === "" || sentence.opensParagraph || sentence.opensDocument;
    if (text !== "") text += opens ? "\n\n" : " ";
    if (opens) starts.push(text.length);
    gold.push(goldWords(sentence, text.length));
    text += sentence.text;
  }
  const segments = starts.map((start, index): Segment => {
    const end = index + 1 < starts.length ? starts[index + 1]! - 2 : text.length;
    return { kind: "body", start, end };
  });
  return { text, segments, gold };
}

function goldWords({ tokens }: GoldSentence, offset: number): ScoredWord[] {
  const range = (index: number): Range => [tokens[index]!.start + offset, tokens[index]!.end + offset];
  return tokens.map((token, index) => ({
    ...token,
    range: range(index),
    head: token.head < 0 ? null : range(token.head),
  }));
}

function ownWords(tokens: readonly Token[], offset: number): ScoredWord[] {
  const range = (index: number): Range => [tokens[index]!.start + offset, tokens[index]!.end + offset];
  return tokens.map((token, index) => ({
    ...token,
    range: range(index),
    head: token.head < 0 ? null : range(token.head),
  }));
}

function print(): void {
  console.log(["".padEnd(22), ...COLUMNS.map((name) => name.slice(0, 9).padStart(9))].join(" "));
  for (const [name, scores] of Object.entries(results))
    console.log(
      [name.padEnd(22), ...COLUMNS.map((column) => scores[column].toFixed(4).padStart(9))].join(" "),
    );
}

function write(): void {
  if (Object.keys(results).length === 0) return;
  const models = ["en-lexicon", "en-tagger", "en-parser"].map((name) => modelVersion(name));
  const rounded = Object.fromEntries(
    Object.entries(results).map(([name, scores]) => [
      name,
      Object.fromEntries(Object.entries(scores).map(([key, value]) => [key, Number(value.toFixed(4))])),
    ]),
  );
  const record = {
    command: "npx tsx bench/quality/language.ts",
    date: new Date().toISOString().slice(0, 10),
    models,
    scores: rounded,
  };
  mkdirSync("bench/results", { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

function modelVersion(name: string): string {
  const bytes = readFileSync(`models/${name}.bin`);
  const header = JSON.parse(bytes.toString("utf8", 8, 8 + bytes.readUInt32LE(4))) as { version: number };
  return `${name}/${header.version}`;
}
