/**
 * Words a second of extraction on PolNeAR's train text, all of it and already in memory, one core, compiled code: all together and
 * what each part takes of it, beside wink-nlp (sentences and tags) and compromise (its whole analysis), which find no claims, in the
 * same run. Each reads in a process of its own, one after the other, as its users run it: loaded into one, they slow each other down.
 * Resolution is no part of `extract`'s claims and is timed apart.
 *
 * All texts are read four times. While the first pass lasts, Node is still compiling the code that it runs; the others read as a
 * program does that has been at work for some seconds, and their median is the figure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { paragraphsOf } from "../quality/polnear.ts";
import { compiled } from "./compiled.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const RESULTS = "bench/results/extract-speed.json";
const PASSES = 4;
/** What compromise and resolution are given of it: all would take them half a minute a pass. */
const FEWER_WORDS = 100_000;
const UNDATED = { published: null };

/** Words a second by the clock, and of the processor time that it took, which a busy machine changes less. */
interface Speed {
  readonly wordsPerSecond: number;
  readonly wordsPerCpuSecond: number;
}

/** What a process found out about one program. */
interface Reading {
  readonly name: string;
  readonly words: number;
  /** Pass by pass, the first from a cold start. */
  readonly passes: readonly Speed[];
  /** What each part of it took, of 1. */
  readonly shares?: Readonly<Record<string, number>>;
}

const readings: Readonly<Record<string, (texts: readonly string[]) => Promise<Reading>>> = {
  extract: readByExtract,
  resolution: readByResolution,
  "wink-nlp": readByWink,
  compromise: readByCompromise,
};

const [asked] = process.argv.slice(2);
if (!existsSync(ARTICLES)) console.warn(`${ARTICLES} is not there: nothing measured`);
else if (asked === undefined) report(Object.keys(readings).map(inItsOwnProcess));
else console.log(JSON.stringify(await readings[asked]!(readTexts())));

function inItsOwnProcess(program: string): Reading {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} could not be measured: ${stderr}`);
  return JSON.parse(stdout) as Reading;
}

function report(all: readonly Reading[]): void {
  const own = medianOf(all[0]!.passes.slice(1));
  const rows = all.map(({ name, words, passes }) => {
    const later = medianOf(passes.slice(1));
    const timesExtract = Number((later.wordsPerSecond / own.wordsPerSecond).toFixed(2));
    return { name, words, ...later, timesExtract, cold: passes[0]!, later: passes.slice(1) };
  });
  for (const { name, words, wordsPerSecond, wordsPerCpuSecond, timesExtract, cold, later } of rows) {
    const passes = later.map((pass) => pass.wordsPerSecond).join(", ");
    console.log(
      `${name}: ${words} words, ${wordsPerSecond} a second (${timesExtract} times the first; passes ${passes}; from a cold start ${cold.wordsPerSecond}), ${wordsPerCpuSecond} a CPU second`,
    );
  }
  const shares = all[0]!.shares ?? {};
  console.log(
    `of the first: ${Object.entries(shares)
      .map(([part, share]) => `${part} ${share}`)
      .join(", ")}`,
  );
  mkdirSync("bench/results", { recursive: true });
  const command = "npm run build && npx tsx bench/speed/extract.ts";
  const record = {
    command,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    rows,
    shares,
  };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}

async function readByExtract(texts: readonly string[]): Promise<Reading> {
  const { analyse } = await compiled<typeof import("../../src/language/index.ts")>("language");
  const { findAttributions, findClaims, findMentions } =
    await compiled<typeof import("../../src/extract/index.ts")>("extract");
  const { loadFrames } = await compiled<typeof import("../../src/pipeline/index.ts")>("pipeline");
  const frames = await loadFrames();
  const parts = { analyse: 0, mentions: 0, attributions: 0, claims: 0 };
  const timed = <T>(part: keyof typeof parts, work: () => T): T => {
    const start = performance.now();
    const result = work();
    parts[part] += performance.now() - start;
    return result;
  };
  const read = measure("analyse, mentions, attributions, claims", texts, (text) => {
    const analysis = timed("analyse", () => analyse(text, paragraphsOf(text), "en"));
    const mentions = timed("mentions", () => findMentions(analysis));
    const attributions = timed("attributions", () => findAttributions(analysis, mentions));
    timed("claims", () => findClaims(analysis, mentions, attributions, frames, UNDATED));
  });
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const shares = Object.entries(parts).map(([part, ms]) => [part, Number((ms / total).toFixed(3))]);
  return { ...read, shares: Object.fromEntries(shares) };
}

async function readByResolution(texts: readonly string[]): Promise<Reading> {
  const { analyse } = await compiled<typeof import("../../src/language/index.ts")>("language");
  const { findMentions } = await compiled<typeof import("../../src/extract/index.ts")>("extract");
  const { resolveMentions } = await compiled<typeof import("../../src/resolve/index.ts")>("resolve");
  const some = upTo(texts, FEWER_WORDS);
  const read = new Map(
    some.map((text) => {
      const analysis = analyse(text, paragraphsOf(text), "en");
      return [text, { analysis, mentions: findMentions(analysis) }];
    }),
  );
  return measure("resolution alone", some, (text) => {
    const { analysis, mentions } = read.get(text)!;
    return resolveMentions(analysis, mentions);
  });
}

async function readByWink(texts: readonly string[]): Promise<Reading> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const wink = winkNlp(model, ["sbd", "pos"]);
  const its = wink.its;
  return measure("wink-nlp: tokens, sentences, tags", texts, (text) => {
    const tokens = wink.readDoc(text).tokens();
    return [tokens.out(its.value), tokens.out(its.pos)];
  });
}

async function readByCompromise(texts: readonly string[]): Promise<Reading> {
  const { default: nlp } = await import("compromise");
  return measure("compromise: tokens, sentences, tags", upTo(texts, FEWER_WORDS), (text) => nlp(text).json());
}

function measure(name: string, texts: readonly string[], work: (text: string) => unknown): Reading {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const passes = Array.from({ length: PASSES }, () => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    for (const text of texts) work(text);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return {
      wordsPerSecond: Math.round(words / seconds),
      wordsPerCpuSecond: Math.round(words / ((user + system) / 1e6)),
    };
  });
  return { name, words, passes };
}

function medianOf(passes: readonly Speed[]): Speed {
  return passes.toSorted((a, b) => a.wordsPerSecond - b.wordsPerSecond)[passes.length >> 1]!;
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

/** Words between white space: what people count. */
function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
