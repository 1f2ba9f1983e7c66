// `headwater extract -` as a pipe stage: words a second beside the same work inside one process, and its memory.
//   npm run build && npx tsx bench/speed/pipe.ts
// The texts of examples/ over and over, each with a line that makes it another document. Two rounds, the pipe and the process in turn.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "./compiled.ts";

const FOLDER = "examples/documents";
const DOCUMENTS = 600;
const ROUNDS = 2;

const texts = readdirSync(FOLDER)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"));
const records = Array.from({ length: DOCUMENTS }, (_, i) => ({
  id: String(i),
  text: `${texts[i % texts.length]}\n\nCopy ${i}.\n`,
}));
const words = records.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

type Pipeline = typeof import("../../src/pipeline/index.ts");
type Read = typeof import("../../src/read/index.ts");
type Export = typeof import("../../src/export/index.ts");
const { extractWith, loadFrames } = await compiled<Pipeline>("pipeline");
const { readPlainText } = await compiled<Read>("read");
const { extractLine } = await compiled<Export>("export");
const frames = await loadFrames();

console.log(`${DOCUMENTS} documents, ${words.toLocaleString("en")} words`);
console.log("                     words/s   peak MB");
for (let round = 0; round < ROUNDS; round++) {
  const pipe = await throughPipe();
  console.log(`pipe, with its start ${rate(pipe.ms)}   ${String(pipe.peakMb).padStart(7)}`);
  console.log(`in one process       ${rate(await inProcess())}`);
}

function rate(ms: number): string {
  return Math.round((words / ms) * 1000)
    .toLocaleString("en")
    .padStart(7);
}

async function throughPipe(): Promise<{ readonly ms: number; readonly peakMb: number }> {
  const began = performance.now();
  const run = spawn(process.execPath, ["bin/headwater.js", "extract", "-"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let peakMb = 0;
  const sampling = setInterval(() => {
    const status = run.pid === undefined ? "" : readFileSync(`/proc/${run.pid}/status`, "utf8");
    peakMb = Math.max(peakMb, Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024));
  }, 250);
  let lines = 0;
  run.stdout.on("data", (piece: Buffer) => {
    for (const byte of piece) if (byte === 0x0a) lines += 1;
  });
  const ended = new Promise((resolve) => run.once("close", resolve));
  for (const record of records)
    if (!run.stdin.write(`${JSON.stringify(record)}\n`))
      await new Promise((resolve) => run.stdin.once("drain", resolve));
  run.stdin.end();
  await ended;
  clearInterval(sampling);
  if (lines !== DOCUMENTS) throw new Error(`${lines} lines came back`);
  return { ms: performance.now() - began, peakMb };
}

async function inProcess(): Promise<number> {
  const began = performance.now();
  let length = 0;
  for (const { id, text } of records) {
    const { extraction } = await extractWith(await readPlainText(text, id), frames);
    length += JSON.stringify(extractLine(extraction)).length;
  }
  if (length === 0) throw new Error("nothing was extracted");
  return performance.now() - began;
}
