// `headwater add` on real pages: documents a second, memory, and what `verify` says after.
//   npx tsx bench/speed/add.ts            (needs ../shared/data; run npm run build first)
// Adds all of PolNeAR train's texts, then all of the article pages, into one fresh ledger, each in a process of its own
// whose memory is sampled four times a second. Flat memory: the later half's peak stands beside the earlier half's.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SETS = ["../shared/data/polnear/train/text", "../shared/data/articles/html"];
const SAMPLE_MS = 250;

const missing = SETS.filter((set) => !existsSync(set));
if (missing.length > 0) {
  console.error(`${missing.join(", ")} is not here: nothing was measured`);
  process.exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), "headwater-add-"));
const db = join(scratch, "bench.db");
console.log(
  "set                                  status  seconds  docs/s  peak MB first half  peak MB second half",
);
for (const set of SETS) {
  const { status, seconds, said, firstHalf, secondHalf } = await add(set);
  const added = Number(/^([\d,]+) documents? added/.exec(said)?.[1]?.replaceAll(",", "") ?? 0);
  const row = [set.padEnd(36), String(status).padStart(6), seconds.toFixed(1).padStart(8)];
  row.push(
    (added / seconds).toFixed(1).padStart(7),
    String(firstHalf).padStart(19),
    String(secondHalf).padStart(20),
  );
  console.log(row.join(" "));
  console.log(`  ${said.trim()}`);
}
console.log(`ledger: ${Math.round(statSync(db).size / 1e6)} MB`);
const verified = spawnSync(process.execPath, ["bin/headwater.js", "verify", "--db", db], {
  encoding: "utf8",
});
console.log(verified.stdout.trim());
rmSync(scratch, { recursive: true });
if (verified.status !== 0) process.exit(1);

async function add(set: string) {
  const began = performance.now();
  const run = spawn(process.execPath, ["bin/headwater.js", "add", set, "--db", db], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  run.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const residentMb: number[] = [];
  const sampling = setInterval(() => {
    const megabytes = memoryMb(run.pid);
    if (megabytes > 0) residentMb.push(megabytes);
  }, SAMPLE_MS);
  const status = await new Promise<number | null>((resolve) => run.once("close", resolve));
  clearInterval(sampling);
  const half = Math.ceil(residentMb.length / 2);
  return {
    status,
    said,
    seconds: (performance.now() - began) / 1000,
    firstHalf: Math.max(0, ...residentMb.slice(0, half)),
    secondHalf: Math.max(0, ...residentMb.slice(half)),
  };
}

/** Resident memory of a process in MB, from Linux's /proc; 0 where there is none. */
function memoryMb(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}
