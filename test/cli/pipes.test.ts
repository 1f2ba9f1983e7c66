import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { headwater, headwaterFed, PROGRAM } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "headwater-pipes-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (program: string) => spawnSync(program, ["--version"]).status === 0;
const hasParallel = isThere("parallel");
const hasDuckDb = isThere("duckdb");
if (!hasParallel) console.warn("SKIPPED: GNU parallel is not installed (apt-get install parallel)");
if (!hasDuckDb)
  console.warn("SKIPPED: no duckdb on the PATH; Parquet is read by hyparquet and parquet-wasm alone");

const records = Array.from({ length: 40 }, (_, i) => ({
  id: `village-${i}`,
  text: `The Tavarian Ministry of Interior said on Monday that the Nurin Front had attacked village ${i} in Harl.`,
}));
const input = records.map((record) => `${JSON.stringify(record)}\n`).join("");

const shell = (command: string) =>
  spawnSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8", maxBuffer: 1 << 26 });
const program = `"${process.execPath}" "${PROGRAM}"`;

test.skipIf(!hasParallel)(
  "GNU parallel runs it on every core, and gives what one process gives",
  () => {
    writeFileSync(at("docs.jsonl"), input);
    const { status, stdout, stderr } = shell(
      `parallel --will-cite --pipe --keep-order --jobs 2 --block 3k '${program} extract -' < "${at("docs.jsonl")}"`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(headwaterFed(input, "extract", "-").stdout);
  },
  60_000,
);

test("a reader that leaves ends the pipe quietly, and a line that is too long is passed over", () => {
  writeFileSync(at("docs.jsonl"), input);
  const left = shell(`${program} extract - < "${at("docs.jsonl")}" | head -n 1 | wc -l`);
  expect([left.status, left.stdout.trim(), left.stderr]).toEqual([0, "1", ""]);
  const long = JSON.stringify({ id: "long", text: "x".repeat(5000) });
  const run = headwaterFed(`${long}\n${input}`, "extract", "-", "--max-bytes", "4000");
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^error standard input, line 1: is longer than 4,000 bytes \(.+\)\n$/);
  expect(run.stdout.trimEnd().split("\n")).toHaveLength(records.length);
}, 60_000);

test("the tables of an export are where --out says, and the SQL of the page runs on them", () => {
  const extracted = headwaterFed(input, "extract", "-").stdout;
  expect(headwaterFed(extracted, "add", "--extracted", "-", "--db", at("a.db")).stdout).toContain(
    `${records.length} documents added`,
  );
  const run = headwater("export", "--format", "parquet", "--out", at("tables"), "--db", at("a.db"));
  expect(run).toMatchObject({ status: 0, stderr: "" });
  for (const name of ["claims", "assertions", "documents"])
    expect(
      readFileSync(at(`tables/${name}.parquet`))
        .subarray(0, 4)
        .toString(),
    ).toBe("PAR1");
  expect(headwater("export", "--format", "parquet", "--db", at("a.db")).status).toBe(2);
  if (!hasDuckDb) return;
  const page = readFileSync(join("docs", "pipes.md"), "utf8");
  const sql = /```sql\n([\s\S]*?)```/.exec(page)![1]!;
  const asked = spawnSync("duckdb", ["-bail", "-c", sql], { cwd: folder, encoding: "utf8" });
  expect({ status: asked.status, stderr: asked.stderr }).toEqual({ status: 0, stderr: "" });
  expect(asked.stdout).toContain("Nurin Front");
}, 60_000);
