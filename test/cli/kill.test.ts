import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { writeMadePages } from "../made-documents.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater, PROGRAM } from "./program.ts";

// Pages made to one pattern are compared with one another: more of them cost more than they show. bench/robustness kills many more.
const DOCUMENTS = 60;

/**
 * Parts of an undisturbed run's time after which the run is killed. Each run goes on where the one before was killed, so that they add up: the
 * last is killed near the end, and the first three are even where the machine is three times as fast by then.
 */
const MOMENTS = [0.08, 0.12, 0.18, 0.25, 0.3];

let folder: string;
let pages: string;
let undisturbed: { readonly digest: string; readonly tookMs: number };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-kill-"));
  pages = writeMadePages(join(folder, "pages"), DOCUMENTS);
  const db = join(folder, "undisturbed.db");
  const began = performance.now();
  expect(headwater("add", pages, "--db", db, "--quiet").stderr).toBe("");
  undisturbed = { tookMs: performance.now() - began, digest: await digest(db) };
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an add that is killed again and again ends in the ledger of an undisturbed run", {
  timeout: 300_000,
}, async () => {
  const db = join(folder, "killed.db");
  let killed = 0;
  for (const moment of MOMENTS) {
    const run = spawn(process.execPath, [PROGRAM, "add", pages, "--db", onServer(db), "--quiet"], {
      stdio: "ignore",
    });
    if (await killAfter(run, undisturbed.tookMs * moment)) killed += 1;
  }
  expect(killed).toBeGreaterThanOrEqual(3);
  expect(headwater("add", pages, "--db", db, "--quiet")).toMatchObject({ status: 0, stderr: "" });
  expect(await digest(db)).toBe(undisturbed.digest);
  expect(headwater("verify", "--db", db)).toMatchObject({ status: 0 });
});

test("the same command again changes nothing and says so", () => {
  const db = join(folder, "undisturbed.db");
  const again = headwater("add", pages, "--db", db);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain(`0 documents added, ${DOCUMENTS} there already`);
});

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
