/** What a start of the program costs: `headwater extract` on one short text beside an empty Node, in one run. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RESULTS = "bench/results/start.json";
const RUNS = 15;
const ACCOUNT =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(JSON.stringify(process.cpuUsage())))";
const TEXT =
  "ORSK DAL - The Tavarian Ministry of Interior said on Tuesday that the Nurin Front had killed 12 soldiers near Kelmin. " +
  "“We will respond,” said Darim Keshani, leader of the Kesh Network. The army denied that it had been there.\n";

/** Medians in milliseconds: by the clock, and of processor time, which a busy machine changes less. */
interface Start {
  readonly wallMs: number;
  readonly cpuMs: number;
}

const folder = mkdtempSync(join(tmpdir(), "headwater-start-"));
const file = join(folder, "short.txt");
writeFileSync(file, TEXT);
const empty: Start[] = [];
const extract: Start[] = [];
for (let run = 0; run < RUNS; run++) {
  empty.push(timed("-e", "0"));
  extract.push(timed(join("bin", "headwater.js"), "extract", file));
}
rmSync(folder, { recursive: true });
const medians = { empty: medianOf(empty), extract: medianOf(extract) };
const more = {
  wallMs: medians.extract.wallMs - medians.empty.wallMs,
  cpuMs: medians.extract.cpuMs - medians.empty.cpuMs,
};
console.log(`node -e 0             ${medians.empty.wallMs} ms, ${medians.empty.cpuMs} ms of processor time`);
console.log(`headwater extract     ${medians.extract.wallMs} ms, ${medians.extract.cpuMs} ms`);
console.log(`difference            ${more.wallMs} ms, ${more.cpuMs} ms (medians of ${RUNS})`);
mkdirSync("bench/results", { recursive: true });
const command = "npm run build && npx tsx bench/speed/start.ts";
const record = {
  command,
  date: new Date().toISOString().slice(0, 10),
  runs: RUNS,
  ...medians,
  difference: more,
};
writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);

/** One run to its end. It says itself, when it ends, how much processor time it took. */
function timed(...args: readonly string[]): Start {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", ACCOUNT, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const { user, system } = JSON.parse(stderr) as NodeJS.CpuUsage;
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1000 };
}

function medianOf(starts: readonly Start[]): Start {
  const median = (field: keyof Start): number =>
    Math.round(starts.map((start) => start[field]).sort((a, b) => a - b)[Math.floor(starts.length / 2)]!);
  return { wallMs: median("wallMs"), cpuMs: median("cpuMs") };
}
