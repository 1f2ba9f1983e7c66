import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLedger } from "../example-ledger.ts";
import { headwater, type Run } from "./program.ts";

const HUGE_BYTES = 300 * 1024 * 1024;
const PAGE =
  "<html><head><title>%</title></head><body><article><h1>%</h1><p>The café at Harl was closed on Friday by order of the Tavarian Ministry of Interior, which gave no reason.</p></article></body></html>";

let folder: string;
let run: Run;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-bad-"));
  writeFileSync(at("empty.html"), "");
  writeFileSync(at("one-line.txt"), "");
  truncateSync(at("one-line.txt"), HUGE_BYTES);
  writeFileSync(at("not-really.pdf"), "This is a letter and no PDF, whatever it calls itself.\u0000\u0001");
  writeFileSync(at("deep.html"), `<html><body>${"<div>".repeat(100_000)}<p>So deep.</p>`);
  writeFileSync(at("utf-16.html"), Buffer.from(`\ufeff${PAGE}`, "utf16le"));
  writeFileSync(
    at("windows-1252.html"),
    Buffer.from(PAGE.replace("<head>", '<head><meta charset="windows-1252">'), "latin1"),
  );
  mkdirSync(at("inside"));
  symlinkSync(at("nowhere.txt"), join(folder, "inside", "broken.txt"));
  writeFileSync(
    join(folder, "inside", "good.txt"),
    "All quiet in Orsk Dal\n\nNothing happened in Orsk Dal on Friday, the Orsk Dal Courier said.\n",
  );
  writeFileSync(
    join(folder, "inside", "objects.txt"),
    "Harl (Constructor) - toString\n\nThe Constructor Movement killed 3 constructor near Valueof, hasOwnProperty said in the constructor month.\n",
  );
  run = headwater("add", folder, "--db", at("bad.db"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what is asked wrongly", () => {
  let example: string;
  beforeAll(async () => {
    example = await exampleLedger();
  });

  test.each([
    [["claims", "--since", "2025-06-31"], "2025-06 has no day 31"],
    [["claims", "--since", "2026", "--until", "2024"], "the first date is after the last"],
    [["claims", "--limit", "0"], "give at least 1"],
    [["trace", ""], "this id is empty"],
    [["brief", ""], "about what?"],
  ])("%j is refused with what is wrong", (args, what) => {
    const { status, stderr } = headwater(...args, "--db", at("bad.db"));
    expect([status, stderr]).toEqual([2, expect.stringContaining(what)]);
  });

  test.each([
    ["verify", "nowhere"],
    ["export", "--format", "csv", "--out", "nowhere/claims.csv"],
    ["brief", "Kesh Network", "--out", "nowhere/brief.md"],
  ])("a folder that is not there is said in words: %s", (command, ...args) => {
    const { status, stderr } = headwater(command, ...args, "--db", example);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no such folder");
    expect(stderr).not.toContain("ENOENT");
  });

  test("a date as long as the day it ends with goes", () =>
    expect(headwater("claims", "--since", "2024-02-29", "--until", "2024", "--db", at("bad.db")).status).toBe(
      0,
    ));

  test("what is stated over documents that are there is said to change nothing", () => {
    const path = join(folder, "inside", "good.txt");
    const again = headwater("add", path, "--work", "Digest", "--edition", "1", "--db", at("bad.db"));
    expect(again.stderr).toContain(
      "1 document there already keeps what was recorded: --work, --edition are for new ones",
    );
    mkdirSync(at("nothing-in-it"), { recursive: true });
    expect(headwater("add", at("nothing-in-it"), "--db", at("bad.db")).stderr).toContain(
      "nothing to read is there",
    );
  });

  test("an empty list names the condition that empties it", () => {
    const { stdout } = headwater("claims", "--frame", "kills", "--text", "zebra", "--db", example);
    expect(stdout).toContain("without --text there are some");
  });
});

describe("bad input among good", () => {
  test("exits 1, and reads the rest of the batch", () => {
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^\d documents added, \d could not be read/);
    const listed = headwater("claims", "--db", at("bad.db"), "--jsonl");
    expect(listed.status).toBe(0);
    expect(headwater("verify", "--db", at("bad.db")).status).toBe(0);
  });

  test.each([
    { file: "empty.html", says: "is empty" },
    { file: "one-line.txt", says: "--max-bytes" },
    { file: "not-really.pdf", says: "PDF" },
    { file: join("inside", "broken.txt"), says: "link to nothing" },
  ])("gives $file one line that names it and says what to do", ({ file, says }) => {
    const lines = run.stderr.split("\n").filter((line) => line.includes(at(file)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(says);
    expect(lines[0]).toMatch(/\(.+\)$/);
  });

  test("reads words that every object of the language has like any others", () => {
    expect(run.stderr).not.toContain(join(folder, "inside", "objects.txt"));
    expect(run.stderr).not.toContain("is not a function");
  });

  test.each(["utf-16.html", "windows-1252.html"])("reads the letters of %s right", (file) => {
    const { status, stdout } = headwater("extract", at(file), "--jsonl");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).text).toContain("The café at Harl was closed");
  });

  test("ends on 100,000 nested elements, by reading them or by saying why not", () => {
    const { status, stdout, stderr } = headwater("extract", at("deep.html"), "--jsonl");
    if (status === 0) expect(JSON.parse(stdout).text).toContain("So deep.");
    else expect(stderr).toContain(at("deep.html"));
  });

  test.each([
    { args: ["claims", "--db", "no/such/folder/x.db"], says: "no/such/folder" },
    { args: ["trace", "ffffffff"], says: "there is no claim ffffffff" },
  ])("a ledger's own faults are said too: $args", ({ args, says }) => {
    const withDb = args.includes("--db") ? args : [...args, "--db", at("bad.db")];
    const { status, stderr } = headwater(...withDb);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
  });
});
