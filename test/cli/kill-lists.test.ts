import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater, PROGRAM } from "./program.ts";

/** Enough that loading takes seconds beside the start of the program. */
const ENTRIES = 6_000;

/** Parts of an undisturbed run's time after which the run is killed. */
const MOMENTS = [0.25, 0.5, 0.7, 0.9];

const MAP = "id=ref,name=name,aliases=aliases,listedOn=listed,schema=type";

let folder: string;
let undisturbed: { readonly digest: string; readonly tookMs: number };

const whose = (day: string, file: string, db: string): string[] => [
  ...["lists", "update", join(folder, file), "--list", "merenia", "--authority", "Merenia"],
  ...["--published", day, "--map", MAP, "--db", onServer(db)],
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-kill-lists-"));
  writeFileSync(join(folder, "first.csv"), madeList(0));
  writeFileSync(join(folder, "second.csv"), madeList(1));
  const db = join(folder, "undisturbed.db");
  expect(headwater(...whose("2025-01-01", "first.csv", db)).stderr).toBe("");
  const began = performance.now();
  expect(headwater(...whose("2025-02-01", "second.csv", db)).stderr).toBe("");
  undisturbed = { tookMs: performance.now() - began, digest: await digest(db) };
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a lists update that is killed leaves the edition before, and the same command ends as if never killed", {
  timeout: 300_000,
}, async () => {
  const db = join(folder, "killed.db");
  const first = await killAgainAndAgain(() => whose("2025-01-01", "first.csv", db), 0, db);
  expect(headwater(...whose("2025-01-01", "first.csv", db)).status).toBe(0);
  const second = await killAgainAndAgain(() => whose("2025-02-01", "second.csv", db), ENTRIES, db);
  // How many hangs on whether the machine is as fast now as when it was measured.
  expect(first + second).toBeGreaterThanOrEqual(2);
  expect(headwater(...whose("2025-02-01", "second.csv", db)).status).toBe(0);
  expect(await digest(db)).toBe(undisturbed.digest);
  expect(headwater("verify", "--db", db).status).toBe(0);
});

/** How many runs were killed; after each, the ledger holds all of one edition: so many entries, or those of the new one. */
async function killAgainAndAgain(command: () => string[], before: number, db: string): Promise<number> {
  let killed = 0;
  for (const moment of MOMENTS) {
    const run = spawn(process.execPath, [PROGRAM, ...command()], { stdio: "ignore" });
    if (!(await killAfter(run, undisturbed.tookMs * moment))) continue;
    killed += 1;
    expect([before, ENTRIES]).toContain(await loadedEntries(db));
  }
  return killed;
}

/** Entries of the newest edition, which must be as many as it counts itself; 0 where none is loaded. */
async function loadedEntries(db: string): Promise<number> {
  if (onServer(db) === db && !existsSync(db)) return 0;
  const ledger = await openLedger(onServer(db));
  try {
    const [list] = await ledger.lists();
    if (list === undefined) return 0;
    let entries = 0;
    for await (const _ of ledger.listEntries(list.list)) entries += 1;
    expect(entries).toBe(list.entries);
    return entries;
  } finally {
    await ledger.close();
  }
}

/** Every tenth entry of the second edition has another name, and its references begin later: added, removed, changed. */
function madeList(edition: number): string {
  const lines = ["ref,name,aliases,listed,type"];
  for (let i = 0; i < ENTRIES; i++) {
    const n = i + edition * 100;
    const name = `Keshani${n} Darim${edition === 1 && n % 10 === 0 ? " Orvan" : ""}`;
    lines.push(`M-${n},${name},Kesh ${n}; Darvash ${n},2021-05-04,Person`);
  }
  return `${lines.join("\n")}\n`;
}

/** Kills with SIGKILL after a time; false when the run had ended by itself. */
function killAfter(run: ChildProcess, delayMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => run.kill("SIGKILL"), delayMs);
    run.once("exit", (_status, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

async function digest(db: string): Promise<string> {
  const ledger = await openLedger(onServer(db), { readonly: true });
  try {
    return await ledger.contentDigest();
  } finally {
    await ledger.close();
  }
}
