import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onServer } from "../postgres/on-server.ts";
import { headwater, PROGRAM } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-cli-export-"));
const db = join(folder, "ledger.db");

beforeAll(() => {
  const documents = ["mpa-harl-bridge.txt", "courier-harl-bridge.html"].map((name) =>
    join("examples", "documents", name),
  );
  expect(headwater("add", ...documents, "--db", db, "--quiet").status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("an unknown format is bad usage, and the formats are named", () => {
  const { status, stderr } = headwater("export", "--format", "word", "--db", db);
  expect(status).toBe(2);
  expect(stderr).toContain("jsonl, csv, xlsx, stix, ftm");
});

test("a reader that closes its end early ends an export quietly", () => {
  const command = `"${process.execPath}" "${PROGRAM}" export --format jsonl --db "${onServer(db)}" | head -c 10`;
  const { stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8" });
  expect(stdout).toBe('{"kind":"h');
  expect(stderr).toBe("");
});

test("a file that cannot be written is said, and nothing is left of it", () => {
  const out = join(folder, "nowhere", "x.csv");
  const { status, stderr } = headwater("export", "--format", "csv", "--db", db, "--out", out);
  expect(status).toBe(1);
  expect(stderr).toContain(out);
  expect(existsSync(`${out}.unfinished`)).toBe(false);
});

test("a ledger travels: exported, imported, packed, verified", () => {
  const file = join(folder, "ledger.jsonl");
  const other = join(folder, "other.db");
  expect(headwater("export", "--format", "jsonl", "--db", db, "--out", file)).toMatchObject({
    status: 0,
    stderr: "",
  });
  const imported = headwater("import", file, "--db", other);
  expect(imported).toMatchObject({ status: 0, stderr: "" });
  expect(imported.stdout).toContain("2 documents");
  expect(headwater("export", "--format", "jsonl", "--db", other).stdout).toBe(readFileSync(file, "utf8"));
  expect(headwater("verify", "--db", other).status).toBe(0);

  const [claim] = headwater("claims", "--db", other, "--jsonl", "--limit", "1").stdout.split("\n");
  const evidence = join(folder, "evidence");
  const { id } = JSON.parse(claim!) as { id: string };
  const packed = headwater("package", id, "--db", other, "--out", evidence);
  expect(packed).toMatchObject({ status: 0, stderr: "" });
  const hash = /[0-9a-f]{64}/.exec(packed.stdout)?.[0];
  const verified = headwater("verify", evidence);
  expect(verified.status).toBe(0);
  expect(verified.stdout).toContain(hash);
  expect(headwater("package", "--out", evidence).status).toBe(2);
  expect(headwater("verify", folder).status).toBe(1);
}, 60_000);

test("a file that is no export is refused with the place, and the exit status is 1", () => {
  const { status, stderr } = headwater("import", "package.json", "--db", join(folder, "third.db"));
  expect(status).toBe(1);
  expect(stderr).toContain("package.json:1");
});
