/**
 * Two builds beside one another in one process, text by text: `npm run build && npx tsx bench/speed/paired.ts OTHER`, where OTHER is a
 * built checkout of another state of the project. Says how long a word takes in each part of extraction, and the ratio of the other
 * build to this one, pass by pass. What a busy machine takes from one it takes from both, so that a difference of a few
 * parts in a hundred shows where two runs of `extract.ts` differ by half; a build beside a copy of itself says how much chance there is.
 * Both are slower than alone, since their tables push one another out of the processor's caches. Writes no results.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { paragraphsOf } from "../quality/polnear.ts";

const ARTICLES = "../shared/data/polnear/train/text";
const TEXTS = 200;
const WARM_UP = 3;
const PASSES = 8;
const PARTS = ["analyse", "mentions", "attributions", "claims"] as const;
const UNDATED = { published: null };

type Times = Record<(typeof PARTS)[number], number>;

const [other] = process.argv.slice(2);
if (other === undefined || !existsSync(`${other}/dist`)) {
  console.error("give the folder of another built checkout: npx tsx bench/speed/paired.ts OTHER");
  process.exitCode = 2;
} else if (existsSync(ARTICLES)) await run(other);
else console.warn(`${ARTICLES} is not there: nothing measured`);

async function run(folder: string): Promise<void> {
  const texts = readdirSync(ARTICLES)
    .sort()
    .slice(0, TEXTS)
    .map((name) => readFileSync(`${ARTICLES}/${name}`, "utf8"));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const builds = [await readerOf("."), await readerOf(folder)] as const;
  const ratios: number[] = [];
  const all: [Times, Times] = [noTimes(), noTimes()];
  for (let pass = 0; pass < WARM_UP + PASSES; pass++) {
    const times: [Times, Times] = [noTimes(), noTimes()];
    for (const [index, text] of texts.entries())
      for (let turn = 0; turn < 2; turn++) {
        const at = ((turn + index + pass) % 2) as 0 | 1;
        builds[at](text, times[at]);
      }
    if (pass < WARM_UP) continue;
    ratios.push(total(times[1]) / total(times[0]));
    for (const at of [0, 1] as const) for (const part of PARTS) all[at][part] += times[at][part];
  }
  const micros = (ms: number): string => ((1000 * ms) / words / PASSES).toFixed(2);
  for (const [at, name] of ["this", folder].entries()) {
    const parts = PARTS.map((part) => `${part} ${micros(all[at as 0 | 1][part])}`).join(", ");
    console.log(`${name}: ${micros(total(all[at as 0 | 1]))} microseconds a word (${parts})`);
  }
  const parts = PARTS.map((part) => `${part} ${(all[1][part] / all[0][part]).toFixed(3)}`).join(", ");
  console.log(`the other's time to this one's: ${(total(all[1]) / total(all[0])).toFixed(3)} (${parts})`);
  console.log(
    `by pass: ${ratios
      .toSorted((a, b) => a - b)
      .map((ratio) => ratio.toFixed(3))
      .join(" ")}`,
  );
}

/** A function that reads a text with the build in a folder and adds what each part took, in milliseconds. */
async function readerOf(folder: string): Promise<(text: string, times: Times) => void> {
  const room = (name: string) => import(pathToFileURL(resolve(folder, "dist", name, "index.js")).href);
  const { analyse } = (await room("language")) as typeof import("../../src/language/index.ts");
  const { findAttributions, findClaims, findMentions } = (await room(
    "extract",
  )) as typeof import("../../src/extract/index.ts");
  const { loadFrames } = (await room("pipeline")) as typeof import("../../src/pipeline/index.ts");
  const frames = await loadFrames();
  return (text, times) => {
    const timed = <T>(part: keyof Times, work: () => T): T => {
      const start = performance.now();
      const result = work();
      times[part] += performance.now() - start;
      return result;
    };
    const analysis = timed("analyse", () => analyse(text, paragraphsOf(text), "en"));
    const mentions = timed("mentions", () => findMentions(analysis));
    const attributions = timed("attributions", () => findAttributions(analysis, mentions));
    timed("claims", () => findClaims(analysis, mentions, attributions, frames, UNDATED));
  };
}

function noTimes(): Times {
  return { analyse: 0, mentions: 0, attributions: 0, claims: 0 };
}

function total(times: Times): number {
  return PARTS.reduce((sum, part) => sum + times[part], 0);
}
