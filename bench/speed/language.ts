/** Words a second of analyse() on running news, beside wink-nlp (sentences and tags; it has no parser) in one run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { analyse } from "../../src/language/index.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const RESULTS = "bench/results/language-speed.json";
const WORDS = 150_000;
const WARM_UP = 20;

/** Words a second by the clock, and by the processor time that the run took, which a busy machine does not change. */
interface Speed {
  readonly name: string;
  readonly wordsPerSecond: number;
  readonly wordsPerCpuSecond: number;
}

if (existsSync(ARTICLES)) run(readTexts());
else console.warn(`${ARTICLES} is not there: nothing measured`);

function run(texts: readonly string[]): void {
  const wink = winkNlp(model, ["sbd", "pos"]);
  const its = wink.its;
  const speeds = [
    measure("headwater analyse: tokens, tags, lemmas, parse", texts, (text) =>
      analyse(text, [{ kind: "body", start: 0, end: text.length }], "en"),
    ),
    measure("wink-nlp: tokens, tags", texts, (text) => {
      const tokens = wink.readDoc(text).tokens();
      return [tokens.out(its.value), tokens.out(its.pos)];
    }),
  ];
  for (const { name, wordsPerSecond, wordsPerCpuSecond } of speeds)
    console.log(`${name.padEnd(48)} ${wordsPerSecond} words/s, ${wordsPerCpuSecond} words per CPU second`);
  mkdirSync("bench/results", { recursive: true });
  const record = {
    command: "npx tsx bench/speed/language.ts",
    date: new Date().toISOString().slice(0, 10),
    speeds,
  };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

/** Articles up to a number of words, so that both read the same. */
function readTexts(): string[] {
  const texts: string[] = [];
  let words = 0;
  for (const name of readdirSync(ARTICLES).sort()) {
    if (words >= WORDS) break;
    const text = readFileSync(`${ARTICLES}/${name}`, "utf8");
    words += countWords(text);
    texts.push(text);
  }
  return texts;
}

function measure(name: string, texts: readonly string[], work: (text: string) => unknown): Speed {
  for (const text of texts.slice(0, WARM_UP)) work(text);
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) work(text);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return {
    name,
    wordsPerSecond: Math.round(words / seconds),
    wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
  };
}

/** Words between white space: what people count. */
function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
