/**
 * Tries changed files of every kind on everything that takes what strangers made (test/fuzz/targets.ts), each target in a process of its own,
 * whose memory is bounded and which is ended where nothing moves for five minutes. What fails is laid in a folder that is named, and printed where it is small.
 * Ends with 1 where anything failed.
 * Run: npm run build && npx tsx bench/robustness/fuzz.ts [--only PART] [--seed N] [--share 0.01]
 *   --only   targets whose name has this in it
 *   --share  this part of the inputs (1 writes bench/results/fuzz.json)
 * or: npx tsx bench/robustness/fuzz.ts --minutes 5 [--only PART] [--seed N]
 *   As many inputs as the time allows, the same time for each target, with another seed every time. What reaches a block of the program that none before it
 *   reached is kept and changed further (V8's own counts: test/fuzz/coverage.ts).
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { nameOf, type Tried, type Turns, tryTargets } from "./fuzz-target.ts";

const RESULTS = "bench/results/fuzz.json";

/** How many inputs each target is given: names and short texts cost microseconds, pages milliseconds, PDF files tens of them. */
const INPUTS: Readonly<Record<string, number>> = {
  text: 15_000,
  "text, what is found in it": 2_000,
  html: 8_000,
  "html, its links": 3_000,
  markdown: 6_000,
  pdf: 2_000,
  "pictures and scanned pages": 300,
  docx: 3_000,
  "docx, its parts": 3_000,
  xlsx: 3_000,
  "xlsx, its parts": 3_000,
  "xlsx, a document a row": 3_000,
  odt: 3_000,
  "odt, its parts": 3_000,
  epub: 3_000,
  "epub, its parts": 3_000,
  eml: 5_000,
  "eml, its attachments": 3_000,
  msg: 5_000,
  "msg, its attachments": 3_000,
  mbox: 3_000,
  "srt and vtt": 25_000,
  zip: 6_000,
  "tar and gzip": 10_000,
  "web archives": 6_000,
  feeds: 6_000,
  "csv, a document a row": 4_000,
  "list: UN": 3_000,
  "list: OFAC xml": 3_000,
  "list: OFAC advanced": 3_000,
  "list: OFAC csv": 3_000,
  "list: FTO": 3_000,
  "list: EU": 3_000,
  "list: UK": 3_000,
  "list: FtM entities": 3_000,
  "list: FtM statements": 3_000,
  "list: own csv": 3_000,
  "import: ledger lines": 3_000,
  "import: FtM, STIX, Hypothes.is": 2_000,
  "HTTP API": 5_000,
  "name matcher": 850_000,
};

/** Heap of a target's process; a reader that needs more for a small file has a fault. */
const MOST_MEGABYTES = 1024;
/** A machine that does much else lets this wait. */
const SILENT_MS = 300_000;
const BEAT_MS = 2000;

/** What fails is printed whole up to this many bytes: the folder of another machine cannot be looked into. */
const MOST_PRINTED = 3000;

const { values: asked } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seed: { type: "string" },
    share: { type: "string", default: "1" },
    minutes: { type: "string" },
    turns: { type: "string" },
  },
});

/** What a process that ended by itself, or was ended, says of the target that it was at. */
const ENDED: Omit<Tried, "name"> = {
  ...{ inputs: 0, read: 0, faults: 1, cpuSeconds: 0, peakMegabytes: 0, blocks: null },
  slowest: { cpuMs: 0, bytes: 0 },
};

if (asked.turns !== undefined) await tryTargets(JSON.parse(asked.turns) as Turns);
else process.exitCode = (await tryAll()) > 0 ? 1 : 0;

/** @returns faults */
async function tryAll(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-fuzz-"));
  const share = Number(asked.share);
  const minutes = asked.minutes === undefined ? null : Number(asked.minutes);
  const seed = Number(asked.seed ?? (minutes === null ? 1 : Date.now() % 1_000_000));
  const endsAt = minutes === null ? null : Date.now() + minutes * 60_000;
  const chosen = Object.entries(INPUTS)
    .filter(([name]) => name.includes(asked.only))
    .map(([name, inputs]) => ({
      name,
      inputs: minutes === null ? Math.ceil(inputs * share) : Number.MAX_SAFE_INTEGER,
    }));
  console.log(`Seed ${seed}. What fails is laid in ${folder}`);
  const all: Tried[] = [];
  const told = (tried: Tried) => {
    all.push(tried);
    const { read, faults, cpuSeconds, slowest, peakMegabytes, blocks } = tried;
    const reached = blocks === null ? "" : `, blocks ${blocks.before} to ${blocks.after}`;
    console.log(
      `${tried.name.padEnd(32)} ${String(tried.inputs).padStart(7)} inputs, ${read} read, ${faults} faults, ${cpuSeconds} s, slowest ${slowest.cpuMs} ms of ${slowest.bytes} bytes, ${peakMegabytes} MB${reached}`,
    );
  };
  // By time they share a process, whose start takes as long as many inputs do; one that ends it is left out, and the rest goes on in another.
  for (let left = chosen; left.length > 0; left = chosen.slice(all.length))
    await inProcess({ targets: minutes === null ? left.slice(0, 1) : left, seed, folder, endsAt }, told);
  if (share === 1 && minutes === null) keep(all);
  tellFaults(folder);
  const [inputs, faults] = [sum(all, "inputs"), sum(all, "faults")];
  console.log(
    `${inputs.toLocaleString("en")} inputs, ${all.length} targets, ${faults} faults (seed ${seed})`,
  );
  return faults;
}

function sum(all: readonly Tried[], what: "inputs" | "faults"): number {
  return all.reduce((total, one) => total + one[what], 0);
}

function tellFaults(folder: string): void {
  for (const why of readdirSync(folder).filter((file) => file.endsWith(".why"))) {
    const bytes = readFileSync(join(folder, why.slice(0, -".why".length)));
    console.log(`\n${why.slice(0, -".why".length)}: ${readFileSync(join(folder, why), "utf8")}`);
    if (bytes.length > 0 && bytes.length <= MOST_PRINTED)
      console.log(`its ${bytes.length} bytes in base64: ${bytes.toString("base64")}`);
  }
}

/** Writes what was tried over what is known of those targets; the rest stays. */
function keep(all: readonly Tried[]): void {
  mkdirSync("bench/results", { recursive: true });
  const before = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, "utf8")) as { targets: Omit<Tried, "blocks">[] }).targets
    : [];
  const counted = all.map(({ blocks: _, ...one }) => one);
  const known = new Map([...before, ...counted].map((one) => [one.name, one]));
  const rows = Object.keys(INPUTS).flatMap((name) => known.get(name) ?? []);
  const inputs = rows.reduce((total, one) => total + one.inputs, 0);
  const faults = rows.reduce((total, one) => total + one.faults, 0);
  const command = "npm run build && npx tsx bench/robustness/fuzz.ts";
  const record = { command, date: new Date().toISOString().slice(0, 10), inputs, faults, targets: rows };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 1)}\n`);
  console.log(`${inputs.toLocaleString("en")} inputs in all, ${faults} faults`);
}

/** Targets in a process of their own. Where it is ended, or ends itself, that is a fault of the one that it was at, whose last input lies in the folder. */
function inProcess(turns: Turns, told: (tried: Tried) => void): Promise<void> {
  const { targets, folder } = turns;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MOST_MEGABYTES}`,
      ...["--import", "tsx", import.meta.filename, "--turns", JSON.stringify(turns)],
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let last = Date.now();
  let done = 0;
  const watch = setInterval(() => {
    if (Date.now() - last > SILENT_MS) child.kill("SIGKILL");
  }, BEAT_MS);
  createInterface({ input: child.stdout }).on("line", (line) => {
    last = Date.now();
    if (!line.startsWith("{")) return;
    done += 1;
    told(JSON.parse(line) as Tried);
  });
  return new Promise((resolve) => {
    child.once("close", (status, signal) => {
      clearInterval(watch);
      const at = targets[done];
      if (at !== undefined) {
        const input = join(folder, `last-${nameOf(at.name)}`);
        writeFileSync(
          join(folder, `ended-${nameOf(at.name)}`),
          existsSync(input) ? readFileSync(input) : Buffer.alloc(0),
        );
        writeFileSync(join(folder, `ended-${nameOf(at.name)}.why`), `ended with ${status ?? signal}`);
        told({ ...ENDED, name: at.name });
      }
      resolve();
    });
  });
}
