import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSqlite } from "../../src/ledger/dialect/load-sqlite.ts";
import { headwater } from "./program.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-older-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A ledger as the version before the last migration left it. */
function olderLedger(name: string): string {
  const db = join(folder, name);
  expect(headwater("add", "examples/documents/mpa-harl-bridge.txt", "--db", db).status).toBe(0);
  const file = new (loadSqlite())(db);
  file.exec(`drop table sources; drop index origins_by_source;
    delete from ledger_migrations where name = '020-source-counts'; pragma wal_checkpoint(truncate)`);
  file.close();
  return db;
}

test("an older ledger is brought up to this version by whatever reads it, once, and loses nothing", () => {
  const db = olderLedger("read.db");
  const before = headwater("claims", "--db", olderLedger("same.db"), "--jsonl").stdout;
  const first = headwater("claims", "--db", db, "--jsonl");
  expect(first.status).toBe(0);
  expect(first.stderr).toContain("up to this version");
  expect(first.stdout).toBe(before);
  expect(first.stdout.split("\n").length).toBeGreaterThan(3);
  const second = headwater("claims", "--db", db, "--jsonl");
  expect(second.stderr).toBe("");
  expect(second.stdout).toBe(first.stdout);
  expect(headwater("verify", "--db", db).status).toBe(0);
});

test("verifying an older ledger changes nothing of it, and says what to do", () => {
  const db = olderLedger("verified.db");
  const bytes = readFileSync(db);
  const { status, stderr } = headwater("verify", "--db", db);
  expect(status).toBe(1);
  expect(stderr).toContain("headwater claims brings it up to this version");
  expect(readFileSync(db).equals(bytes)).toBe(true);
});
