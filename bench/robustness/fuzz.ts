/**
 * Tries changed files of every kind on everything that takes what strangers made (test/fuzz/targets.ts), each target in a process of its own,
 * whose memory is bounded and which is ended where nothing moves for two minutes. What fails is laid in a folder that is named.
 * Run: npm run build && npx tsx bench/robustness/fuzz.ts [part of a target's name] [seed] [part of the inputs, such as 0.01]
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { made, recipe } from "../../test/fuzz/mutate.ts";
import { targets } from "../../test/fuzz/targets.ts";

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
const SILENT_MS = 120_000;
const BEAT_MS = 2000;

/** What came of one target. */
interface Tried {
  readonly name: string;
  readonly inputs: number;
  /** Of them read; the others were refused with a reason. */
  readonly read: number;
  readonly faults: number;
  readonly cpuSeconds: number;
  readonly slowest: { readonly cpuMs: number; readonly bytes: number };
  readonly peakMegabytes: number;
}

if (process.argv[2] === "--target")
  await tryTarget(process.argv[3]!, Number(process.argv[4]), Number(process.argv[5]), process.argv[6]!);
else await tryAll(process.argv[2] ?? "", Number(process.argv[3] ?? 1), Number(process.argv[4] ?? 1));

async function tryAll(part: string, seed: number, share: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-fuzz-"));
  console.log(`What fails is laid in ${folder}`);
  const all: Tried[] = [];
  for (const [name, inputs] of Object.entries(INPUTS)) {
    if (!name.includes(part)) continue;
    const tried = await inProcess(name, Math.ceil(inputs * share), seed, folder);
    all.push(tried);
    const { read, faults, cpuSeconds, slowest, peakMegabytes } = tried;
    console.log(
      `${name.padEnd(32)} ${String(tried.inputs).padStart(7)} inputs, ${read} read, ${faults} faults, ${cpuSeconds} s, slowest ${slowest.cpuMs} ms of ${slowest.bytes} bytes, ${peakMegabytes} MB`,
    );
  }
  if (share === 1) keep(all);
}

/** Writes what was tried over what is known of those targets; the rest stays. */
function keep(all: readonly Tried[]): void {
  mkdirSync("bench/results", { recursive: true });
  const before = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, "utf8")) as { targets: Tried[] }).targets
    : [];
  const known = new Map([...before, ...all].map((one) => [one.name, one]));
  const rows = Object.keys(INPUTS).flatMap((name) => known.get(name) ?? []);
  const inputs = rows.reduce((sum, one) => sum + one.inputs, 0);
  const faults = rows.reduce((sum, one) => sum + one.faults, 0);
  const command = "npm run build && npx tsx bench/robustness/fuzz.ts";
  const record = { command, date: new Date().toISOString().slice(0, 10), inputs, faults, targets: rows };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 1)}\n`);
  console.log(`${inputs.toLocaleString("en")} inputs in all, ${faults} faults`);
}

/** One target in a process of its own. One that is ended, or ends itself, is a fault; its last input lies in the folder. */
function inProcess(name: string, inputs: number, seed: number, folder: string): Promise<Tried> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MOST_MEGABYTES}`,
      "--import",
      "tsx",
      import.meta.filename,
      "--target",
      name,
      String(inputs),
      String(seed),
      folder,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let last = Date.now();
  let tried: Tried | null = null;
  const watch = setInterval(() => {
    if (Date.now() - last > SILENT_MS) child.kill("SIGKILL");
  }, BEAT_MS);
  createInterface({ input: child.stdout }).on("line", (line) => {
    last = Date.now();
    if (line.startsWith("{")) tried = JSON.parse(line) as Tried;
  });
  return new Promise((resolve) => {
    child.once("close", (status, signal) => {
      clearInterval(watch);
      if (tried === null)
        console.log(
          `${name}: ended with ${status ?? signal}; its last input is ${join(folder, `last-${nameOf(name)}`)}`,
        );
      resolve(
        tried ?? {
          name,
          inputs: 0,
          read: 0,
          faults: 1,
          cpuSeconds: 0,
          slowest: { cpuMs: 0, bytes: 0 },
          peakMegabytes: 0,
        },
      );
    });
  });
}

/** Runs in the process of one target; the last line that it prints is what came of it. */
async function tryTarget(name: string, inputs: number, seed: number, folder: string): Promise<void> {
  const workplace = mkdtempSync(join(tmpdir(), "headwater-fuzz-target-"));
  const [target] = await targets(workplace, name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  const last = join(folder, `last-${nameOf(name)}`);
  const began = cpuMs();
  let [read, tried, beat] = [0, 0, Date.now()];
  const faults = new Map<string, number>();
  let slowest = { cpuMs: 0, bytes: 0 };
  const one = async (bytes: Uint8Array) => {
    // Names cost less than writing them down.
    if (name !== "name matcher") writeFileSync(last, bytes);
    const before = cpuMs();
    try {
      if ((await target.hold(bytes)) === "read") read += 1;
    } catch (thrown) {
      const what = String(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
      const kind = what.replace(/\d+|"[^"]*"/g, "#").slice(0, 400);
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
      if (faults.get(kind) === 1) keepFault(folder, name, bytes, what);
    }
    const took = cpuMs() - before;
    tried += 1;
    if (took > slowest.cpuMs) {
      slowest = { cpuMs: Math.round(took), bytes: bytes.length };
      writeFileSync(join(folder, `slowest-${nameOf(name)}`), bytes);
    }
    if (Date.now() - beat < BEAT_MS) return;
    beat = Date.now();
    console.log(tried);
  };
  await fc.assert(
    fc.asyncProperty(recipe, (how) => one(made(how, target))),
    { numRuns: inputs, seed },
  );
  try {
    await target.close?.();
  } catch (thrown) {
    keepFault(folder, name, new Uint8Array(0), String(thrown));
    faults.set("at the end", 1);
  }
  rmSync(workplace, { recursive: true, force: true });
  const result: Tried = {
    ...{
      name,
      inputs: tried,
      read,
      faults: faults.size,
      cpuSeconds: Math.round((cpuMs() - began) / 100) / 10,
      slowest,
    },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(result));
  process.exit(0);
}

function keepFault(folder: string, name: string, bytes: Uint8Array, what: string): void {
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  writeFileSync(join(folder, `${nameOf(name)}-${id}`), bytes);
  writeFileSync(join(folder, `${nameOf(name)}-${id}.why`), what);
}

/** Processor time of this process so far, in milliseconds: other programs of the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function nameOf(target: string): string {
  return target.replace(/\W+/g, "-");
}
