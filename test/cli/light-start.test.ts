import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROGRAM } from "./program.ts";

/** Tells the address of every module that is loaded, be it imported or required, a line each, on standard error. */
const LOADED = `data:text/javascript,${encodeURIComponent(`
  import { createRequire, register } from "node:module";
  register("data:text/javascript," + encodeURIComponent(
    "export async function load(url, context, next) { process._rawDebug('loaded ' + url); return next(url, context); }"
  ));
  process.on("exit", () => {
    for (const path of Object.keys(createRequire(process.argv[1]).cache)) process._rawDebug("loaded " + path);
  });
`)}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-light-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("reading a text file loads no database, no HTML reader, no writer of formats and no tables of languages and scripts", () => {
  const file = join(folder, "report.txt");
  writeFileSync(
    file,
    "ORSK DAL - The Ministry of Interior said on Tuesday that the front had killed 12 soldiers near the town and that it would respond.\n",
  );
  const { status, stderr } = spawnSync(process.execPath, ["--import", LOADED, PROGRAM, "extract", file], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  const loaded = stderr.split("\n").filter((line) => line.startsWith("loaded "));
  expect(loaded.length).toBeGreaterThan(10);
  expect(loaded.length).toBeLessThan(100);
  expect(
    loaded.filter((line) =>
      /node_modules\/(?:better-sqlite3|kysely|pg|htmlparser2|fflate|eld|any-ascii|chardet|cli-table3|cli-progress)\//.test(
        line,
      ),
    ),
  ).toEqual([]);
});

test("a ledger in a file is opened without the client of a database server", () => {
  const db = join(folder, "light.db");
  const file = join(folder, "note.txt");
  writeFileSync(file, "ORSK DAL - The Ministry of Interior said on Tuesday that the road was open.\n");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", LOADED, PROGRAM, "add", file, "--db", db],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(0);
  const loaded = stderr.split("\n").filter((line) => line.startsWith("loaded "));
  expect(loaded.some((line) => line.includes("/node_modules/kysely/"))).toBe(true);
  expect(loaded.filter((line) => /node_modules\/pg[-/]/.test(line))).toEqual([]);
});
