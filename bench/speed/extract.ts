/**
 * Words a second of extraction on PolNeAR's train text, all of it and already in memory, one core, compiled code: all together and
 * what each part takes of it, beside wink-nlp (sentences and tags) and compromise (its whole analysis), which find no claims, in the
 * same run. Resolution is no part of `extract`'s claims and is timed apart.
 *
 * All texts are read four times. While the first pass lasts, Node is still compiling the code that it runs; the others read as a
 * program does that has been at work for some seconds, and their median is the figure.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { paragraphsOf } from "../quality/polnear.ts";
import { compiled } from "./compiled.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const RESULTS = "bench/results/extract-speed.json";
const WARM_UP = 25;
const LATER_PASSES = 3;
/** What the others are given of it: compromise would take half a minute for all. */
const WORDS_OF_OTHERS = 100_000;
const UNDATED = { published: null };

/** Words a second by the clock, and of the processor time that it took, which a busy machine changes less. */
interface Speed {
  readonly name: string;
  readonly words: number;
  readonly wordsPerSecond: number;
  readonly wordsPerCpuSecond: number;
}

if (existsSync(ARTICLES)) await run(readTexts());
else console.warn(`${ARTICLES} is not there: nothing measured`);

async function run(texts: readonly string[]): Promise<void> {
  const { analyse } = await compiled<typeof import("../../src/language/index.ts")>("language");
  const { findAttributions, findClaims, findMentions } =
    await compiled<typeof import("../../src/extract/index.ts")>("extract");
  const { resolveMentions } = await compiled<typeof import("../../src/resolve/index.ts")>("resolve");
  const { loadFrames } = await compiled<typeof import("../../src/pipeline/index.ts")>("pipeline");
  const frames = await loadFrames();
  const parts = { analyse: 0, mentions: 0, attributions: 0, claims: 0 };
  const timed = <T>(part: keyof typeof parts, work: () => T): T => {
    const start = performance.now();
    const result = work();
    parts[part] += performance.now() - start;
    return result;
  };
  const extract = (text: string) => {
    const analysis = timed("analyse", () => analyse(text, paragraphsOf(text), "en"));
    const mentions = timed("mentions", () => findMentions(analysis));
    const attributions = timed("attributions", () => findAttributions(analysis, mentions));
    timed("claims", () => findClaims(analysis, mentions, attributions, frames, UNDATED));
    return { analysis, mentions };
  };
  const wink = winkNlp(model, ["sbd", "pos"]);
  const its = wink.its;
  const some = upTo(texts, WORDS_OF_OTHERS);
  const cold = measure("analyse, mentions, attributions, claims, from a cold start", texts, extract, 0);
  const passes = Array.from({ length: LATER_PASSES }, () =>
    measure("analyse, mentions, attributions, claims", texts, extract, 0),
  );
  const whole = passes.toSorted((a, b) => a.wordsPerSecond - b.wordsPerSecond)[LATER_PASSES >> 1]!;
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const shares = Object.fromEntries(
    Object.entries(parts).map(([part, ms]) => [part, Number((ms / total).toFixed(3))]),
  );
  const read = some.map(extract);
  let at = 0;
  const speeds = [
    whole,
    cold,
    measure(
      "resolution alone",
      some,
      () => {
        const { analysis, mentions } = read[at++ % read.length]!;
        return resolveMentions(analysis, mentions);
      },
      0,
    ),
    measure("wink-nlp: tokens, sentences, tags", some, (text) => {
      const tokens = wink.readDoc(text).tokens();
      return [tokens.out(its.value), tokens.out(its.pos)];
    }),
    measure("compromise: tokens, sentences, tags", some, (text) => nlp(text).json()),
  ];
  const rows = speeds.map((speed) => ({
    ...speed,
    timesWhole: Number((speed.wordsPerCpuSecond / whole.wordsPerCpuSecond).toFixed(2)),
  }));
  for (const { name, words, wordsPerSecond, wordsPerCpuSecond, timesWhole } of rows)
    console.log(
      `${name.padEnd(58)} ${words} words: ${wordsPerSecond} a second, ${wordsPerCpuSecond} a CPU second, ${timesWhole} times the first`,
    );
  console.log(
    `each later pass: ${passes.map(({ wordsPerSecond }) => wordsPerSecond).join(", ")} words a second`,
  );
  console.log(
    `of the first: ${Object.entries(shares)
      .map(([part, share]) => `${part} ${share}`)
      .join(", ")}`,
  );
  mkdirSync("bench/results", { recursive: true });
  const command = "npm run build && npx tsx bench/speed/extract.ts";
  const record = { command, date: new Date().toISOString().slice(0, 10), speeds: rows, passes, shares };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

function readTexts(): string[] {
  return readdirSync(ARTICLES)
    .sort()
    .map((name) => readFileSync(`${ARTICLES}/${name}`, "utf8"));
}

/** The first texts, up to a number of words. */
function upTo(texts: readonly string[], most: number): string[] {
  let words = 0;
  return texts.filter((text) => {
    words += countWords(text);
    return words <= most;
  });
}

function measure(
  name: string,
  texts: readonly string[],
  work: (text: string) => unknown,
  warmUp = WARM_UP,
): Speed {
  for (const text of texts.slice(0, warmUp)) work(text);
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) work(text);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return {
    name,
    words,
    wordsPerSecond: Math.round(words / seconds),
    wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
  };
}

/** Words between white space: what people count. */
function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
