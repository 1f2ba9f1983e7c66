import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater } from "./program.ts";

const UN = '<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2025-03-01"><ENTITIES>';
const ENTRY =
  "<ENTITY><REFERENCE_NUMBER>TVe.001</REFERENCE_NUMBER><FIRST_NAME>NURIN FRONT</FIRST_NAME><LISTED_ON>2014-06-30</LISTED_ON></ENTITY>";
const WHOLE = `${UN}${ENTRY}</ENTITIES></CONSOLIDATED_LIST>`;
const MOST_MS = 60_000;

let folder: string;
const at = (name: string) => join(folder, name);
const db = () => ["--db", at("lists.db")];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-bad-lists-"));
  writeFileSync(at("good.xml"), WHOLE);
  writeFileSync(at("truncated.xml"), `${UN}${ENTRY.repeat(3)}<ENTITY><FIRST_NAME>KESH`);
  const levels = [..."abcdefghij"].map((name, i, all) =>
    i === 0 ? '<!ENTITY a "ha">' : `<!ENTITY ${name} "${`&${all[i - 1]};`.repeat(10)}">`,
  );
  writeFileSync(
    at("bomb.xml"),
    WHOLE.replace("?>", `?><!DOCTYPE b [${levels.join("")}]>`).replace("NURIN", "&j;"),
  );
  writeFileSync(at("column.csv"), "name,date_designated,status\nNurin Front,2014-06-30,listed\n");
  writeFileSync(at("older.xml"), WHOLE.replace("2025-03-01", "2024-01-01").replace("NURIN", "NOUREEN"));
  writeFileSync(at("nameless.csv"), "Name,Since\nNurin Front,2014\n,2015\n");
  expect(headwater("lists", "update", at("good.xml"), ...db()).status).toBe(0);
}, MOST_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a list that cannot be loaded", () => {
  test.each([
    { file: "truncated.xml", says: /truncated\.xml:1: .*cut off/ },
    { file: "bomb.xml", says: /bomb\.xml.*document type/ },
    { file: "column.csv", says: /column\.csv.*(date_delisted|columns)/ },
    { file: "older.xml", says: /older\.xml.*2024-01-01.*--older/ },
    {
      file: "nameless.csv",
      more: ["--list", "mine", "--authority", "Our desk", "--map", "name=Name,listedOn=Since"],
      says: /nameless\.csv:3/,
    },
  ])("$file gives one line that says where and what, and changes nothing", ({ file, says, more = [] }) => {
    const before = headwater("lists", "show", "--jsonl", ...db()).stdout;
    const began = performance.now();
    const { status, stderr, stdout } = headwater("lists", "update", at(file), ...more, ...db());
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(says);
    expect(stdout).toBe("");
    expect(headwater("lists", "show", "--jsonl", ...db()).stdout).toBe(before);
  });
});

describe("a name that is none", () => {
  test.each([
    { what: "empty", name: "" },
    { what: "of blanks", name: "   " },
    { what: "of one letter", name: "N" },
    { what: "of marks", name: "—…" },
    { what: "of 10,000 letters", name: "Nurin ".repeat(1667) },
    { what: "of one word of 10,000 letters", name: "n".repeat(10_000) },
  ])("$what is answered in bounded time by screen, names and lists show", ({ name }) => {
    for (const args of [
      ["screen", name],
      ["names", name, "Nurin Front"],
      ["lists", "show", "--name", name],
    ]) {
      const began = performance.now();
      const run = headwater(...args, ...(args[0] === "names" ? [] : db()));
      expect(performance.now() - began).toBeLessThan(MOST_MS);
      expect([0, 1, 2]).toContain(run.status);
      expect(run.stdout + run.stderr).not.toBe("");
      expect(run.stderr).not.toMatch(/please report|at .*\.js:/);
    }
  });
});
