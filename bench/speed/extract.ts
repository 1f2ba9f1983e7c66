/**
 * Words a second of extraction on running news already in memory, one core, compiled code: all together and each part apart,
 * beside wink-nlp (sentences and tags) and compromise (its whole analysis), which find no claims, in the same run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { paragraphsOf } from "../quality/polnear.ts";
import { compiled } from "./compiled.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const RESULTS = "bench/results/extract-speed.json";
const WORDS = 50_000;
const WARM_UP = 25;
const UNDATED = { published: null };

/** Words a second by the clock, and of the processor time that it took, which a busy machine changes less. */
interface Speed {
  readonly name: string;
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
  const extract = (text: string) => {
    const analysis = analyse(text, paragraphsOf(text), "en");
    const mentions = findMentions(analysis);
    const attributions = findAttributions(analysis, mentions);
    return {
      analysis,
      mentions,
      attributions,
      claims: findClaims(analysis, mentions, attributions, frames, UNDATED),
    };
  };
  const found = texts.map((text) => ({ text, ...extract(text) }));
  const wink = winkNlp(model, ["sbd", "pos"]);
  const its = wink.its;
  const speeds = [
    measure("analyse, mentions, attributions, claims", found, ({ text }) => extract(text)),
    measure("analyse alone", found, ({ text }) => analyse(text, paragraphsOf(text), "en")),
    measure("mentions alone", found, ({ analysis }) => findMentions(analysis)),
    measure("attributions alone", found, (each) => findAttributions(each.analysis, each.mentions)),
    measure("claims alone", found, ({ analysis, mentions, attributions }) =>
      findClaims(analysis, mentions, attributions, frames, UNDATED),
    ),
    measure("resolution alone", found, ({ analysis, mentions }) => resolveMentions(analysis, mentions)),
    measure("wink-nlp: tokens, sentences, tags", found, ({ text }) => {
      const tokens = wink.readDoc(text).tokens();
      return [tokens.out(its.value), tokens.out(its.pos)];
    }),
    measure("compromise: tokens, sentences, tags", found, ({ text }) => nlp(text).json()),
  ];
  const whole = speeds[0]!;
  const rows = speeds.map((speed) => ({
    ...speed,
    timesWhole: Number((speed.wordsPerCpuSecond / whole.wordsPerCpuSecond).toFixed(2)),
  }));
  for (const { name, wordsPerSecond, wordsPerCpuSecond, timesWhole } of rows)
    console.log(
      `${name.padEnd(42)} ${wordsPerSecond} words/s, ${wordsPerCpuSecond} per CPU second, ${timesWhole} times the first`,
    );
  mkdirSync("bench/results", { recursive: true });
  const command = "npm run build && npx tsx bench/speed/extract.ts";
  const record = { command, date: new Date().toISOString().slice(0, 10), speeds: rows };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

/** Articles up to a number of words, so that all read the same. */
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

function measure<T extends { readonly text: string }>(
  name: string,
  articles: readonly T[],
  work: (article: T) => unknown,
): Speed {
  for (const article of articles.slice(0, WARM_UP)) work(article);
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const article of articles) work(article);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
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
