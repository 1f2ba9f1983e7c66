import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Loads the UN, OFAC and FTO lists of ../shared/data/lists into a new ledger, a process for each, and prints seconds, CPU
// time, peak memory, and the entries and names that came in beside those that a search for their marks in the files finds.
// Run: npm run build && npx tsx bench/speed/lists.ts

const FOLDER = "../shared/data/lists/";
const LISTS = [
  { list: "un-sc", files: ["un_consolidated.xml"] },
  { list: "ofac-sdn", files: ["ofac_sdn.csv", "ofac_alt.csv", "ofac_add.csv", "ofac_sdn_comments.csv"] },
  { list: "us-fto", files: ["fto.csv"] },
] as const;

/** Runs the program and then says its peak memory (KiB) and CPU time (seconds) on standard error. */
const WITH_PEAK = `
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write("peak " + maxRSS + " cpu " + (userCPUTime + systemCPUTime) / 1e6);
  });
  await import(process.argv.at(1));`;

interface Loaded {
  readonly list: string;
  readonly seconds: number;
  /** Processor time of all threads: what other programs of the machine took is left out. */
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
  readonly entries: number;
  readonly names: number;
  readonly entriesInFile: number;
}

if (!existsSync(FOLDER)) {
  console.error(`${FOLDER} is not there`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "headwater-lists-"));
const db = join(folder, "lists.db");
const program = join(process.cwd(), "bin", "headwater.js");
const loaded: Loaded[] = [];
try {
  for (const { list, files } of LISTS) loaded.push(load(list, files));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.table(loaded);
const result = {
  command: "npx tsx bench/speed/lists.ts",
  date: new Date().toISOString().slice(0, 10),
  lists: loaded,
};
writeFileSync("bench/results/lists.json", `${JSON.stringify(result, null, 2)}\n`);

function load(list: string, files: readonly string[]): Loaded {
  const paths = files.map((name) => FOLDER + name);
  const began = performance.now();
  const args = ["--input-type=module", "-e", WITH_PEAK, program, "lists", "update", "--db", db, ...paths];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = Math.round((performance.now() - began) / 10) / 100;
  if (status !== 0) throw new Error(stderr);
  const [, entries, names] = new RegExp(`^${list} .*loaded +(\\d+) +(\\d+)`, "m").exec(stdout) ?? [];
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0);
  const cpuSeconds = Math.round(Number(/cpu ([\d.]+)/.exec(stderr)?.[1] ?? 0) * 100) / 100;
  const text = readFileSync(paths[0]!, "utf8");
  const marks = list === "un-sc" ? /<(?:INDIVIDUAL|ENTITY)>/g : list === "ofac-sdn" ? /^\d+,"/gm : /^.+$/gm;
  const entriesInFile = (text.match(marks)?.length ?? 0) - (list === "us-fto" ? 1 : 0);
  const peakMebibytes = Math.round(peak / 1024);
  return {
    ...{ list, seconds, cpuSeconds, peakMebibytes },
    ...{ entries: Number(entries), names: Number(names), entriesInFile },
  };
}
