// What one more document costs in a small and in a large ledger: CPU milliseconds to record and trace it.
//   npx tsx bench/speed/add-into-large.ts          (after bench/speed/routes.ts with the same KEEP: its ledgers are taken; DOCUMENTS=1000,100000 is the default)
// The same generated documents (made-ledger.ts) go into copies of both ledgers, straight through the ledger with everything that tracing does: echoes are looked
// for, joins and disputes found, origins counted. Reading and extracting, which no other document changes, are left out: with them the ratio would be nearer to one. In the
// large ledger one state stands in most documents, its claims are made thousands of times and a thousand persons are said to lead it.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import { keepResults } from "../results.ts";
import { generated } from "./generated-ledger.ts";
import { madeRecord } from "./made-ledger.ts";

const SIZES = (process.env["DOCUMENTS"] ?? "1000,100000").split(",").map(Number);
const ADDED = Number(process.env["ADDED"] ?? 60);
/** Numbers of documents that no ledger has. */
const FIRST = 5_000_000;
const WARM_UP = 6;
const FOLDER = process.env["KEEP"] ?? mkdtempSync(join(tmpdir(), "headwater-add-"));

const frames = await loadFrames();
const ledgers: {
  readonly size: number;
  readonly copy: string;
  readonly ledger: Ledger;
  readonly times: number[];
}[] = [];
try {
  for (const size of SIZES) {
    const copy = `${await generated(FOLDER, size)}.added`;
    cpSync(copy.slice(0, -".added".length), copy);
    ledgers.push({ size, copy, ledger: await openLedger(copy), times: [] });
  }
  // In turn, so that whatever else the machine does falls on all alike.
  for (let i = 0; i < ADDED + WARM_UP; i++)
    for (const { ledger, times } of ledgers) {
      const record = madeRecord(frames, FIRST + i);
      const began = process.cpuUsage();
      await ledger.recordDocument(record);
      const { user, system } = process.cpuUsage(began);
      if (i >= WARM_UP) times.push((user + system) / 1000);
    }
  console.log("documents    p50    p95   mean   CPU ms a document");
  const rows = ledgers.map(({ size, times }) => ({ size, ...summed(times) }));
  for (const { size, p50, p95, mean } of rows)
    console.log(
      `${String(size).padStart(9)} ${[p50, p95, mean].map((ms) => ms.toFixed(1).padStart(6)).join(" ")}`,
    );
  const ratio = Number((rows.at(-1)!.mean / rows[0]!.mean).toFixed(2));
  console.log(`the mean is ${ratio} times as much in the last as in the first`);
  if (process.env["ADDED"] === undefined)
    keepResults("add-into-large", "CPU ms to record one more document", {
      command: "npx tsx bench/speed/add-into-large.ts",
      loadAverage: Number(loadavg()[0]!.toFixed(1)),
      rows,
      ratio,
    });
} finally {
  for (const { ledger, copy } of ledgers) {
    await ledger.close();
    for (const end of ["", "-wal", "-shm"]) rmSync(`${copy}${end}`, { force: true });
  }
  if (process.env["KEEP"] === undefined) rmSync(FOLDER, { recursive: true, force: true });
}

function summed(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number(sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1));
  const mean = Number((times.reduce((sum, ms) => sum + ms, 0) / times.length).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), mean };
}
