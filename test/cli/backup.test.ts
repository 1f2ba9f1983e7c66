import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headwater } from "./program.ts";

// The commands of docs/backup.md for a ledger in a file; those for a server are run in test/ledger/server-backup.test.ts.

let folder: string;
let db: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-backup-"));
  db = join(folder, "my.db");
  expect(headwater("add", "examples/documents/mpa-harl-bridge.txt", "--db", db).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What verifying prints, with the head of the log. */
function verified(path: string): string {
  const { status, stdout } = headwater("verify", "--db", path);
  expect(status).toBe(0);
  return stdout.replaceAll(path, "DB");
}

test("a copied ledger is the same, and verifies", () => {
  const backup = join(folder, "backup-2026-02-03.db");
  expect(headwater("copy", db, backup).status).toBe(0);
  expect(verified(backup)).toBe(verified(db));
  expect(verified(backup)).toMatch(/[0-9a-f]{64}/);
  const again = headwater("copy", db, backup);
  expect([again.status, again.stderr]).toEqual([
    2,
    expect.stringContaining("there is a ledger here already"),
  ]);
});

test("a copied file is put back where the ledger was", () => {
  const backup = join(folder, "backup.db");
  copyFileSync(db, backup);
  const before = verified(backup);
  const claims = headwater("claims", "--db", db, "--jsonl").stdout;
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${db}${ending}`, { force: true });
  copyFileSync(backup, db);
  expect(verified(db)).toBe(before);
  expect(headwater("claims", "--db", db, "--jsonl").stdout).toBe(claims);
  expect(readFileSync("docs/backup.md", "utf8")).toContain("cp backup.db my.db");
});
