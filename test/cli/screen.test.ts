import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater } from "./program.ts";

const MAP =
  "id=Reference,name=Name,aliases=Aliases,weak=Weak aliases,schema=Type,listedOn=Listed,delistedOn=Delisted,programs=Programme";
const ARTICLE = `Two groups, one man

The Kesh Network is an integral part of the Nurin Front, the Tavarian Ministry of Interior said on Friday. The Nurin Front is led by Yusan Halimar. The Nurin Front has not been designated by Merenia.
`;

let folder: string;
const at = (name: string) => join(folder, name);
const db = () => ["--db", at("screen.db")];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-screen-"));
  writeFileSync(at("article.txt"), ARTICLE);
  writeFileSync(at("clients.csv"), "id;client\n1;Kesh Netwrok\n2;Ilka Borsen\n3;\n4;HALIMAR Yusan\n");
  writeFileSync(at("binary.csv"), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254]));
  writeFileSync(at("quotes.csv"), `name\n"Kesh Network\n${"never closed\n".repeat(200_000)}`);
  writeFileSync(at("empty.csv"), "");
  headwater("add", at("article.txt"), ...db());
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("screening from the command line", () => {
  test("says what to run while no list is loaded", () => {
    for (const command of [["screen", "Kesh Network"], ["gaps"]]) {
      const { status, stderr } = headwater(...command, ...db());
      expect(status).toBe(1);
      expect(stderr).toContain("headwater lists update");
    }
  });

  test("loads the list of the examples", () => {
    const list = join("examples", "lists", "merenia-consolidated.csv");
    const whose = ["--list", "merenia", "--title", "Merenian Consolidated List", "--published", "2025-04-01"];
    const loaded = headwater(
      "lists",
      "update",
      list,
      ...whose,
      "--authority",
      "Merenia",
      "--map",
      MAP,
      ...db(),
    );
    expect(loaded.status).toBe(0);
  });

  test("shows a candidate with its list, since when, and why", () => {
    const { status, stdout } = headwater("screen", "Kesh Network", "--jsonl", "--on", "2020-01-01", ...db());
    expect(status).toBe(0);
    const [candidate] = (JSON.parse(stdout) as { candidates: Record<string, unknown>[] }).candidates;
    expect(candidate).toMatchObject({
      list: "merenia",
      entry: "M-0007",
      listedOn: "2016-09-14",
      standing: "in-force",
    });
    expect(candidate!["reasons"]).not.toHaveLength(0);
  });

  test.each([
    ["2016-09-13", "not-yet"],
    ["2023-11-29", "in-force"],
    ["2023-11-30", "no-longer"],
  ])("knows whether a designation held on %s", (day, standing) => {
    const { stdout } = headwater("screen", "Orvan Keshani", "--jsonl", "--on", day, ...db());
    const { candidates } = JSON.parse(stdout) as { candidates: { standing: string }[] };
    expect(candidates[0]?.standing).toBe(standing);
  });

  test("reads the column of a CSV and leaves rows without a name out", () => {
    const { status, stdout } = headwater(
      "screen",
      "--csv",
      at("clients.csv"),
      "--column",
      "client",
      "--jsonl",
      ...db(),
    );
    expect(status).toBe(0);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { row: number; candidates: unknown[] });
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(rows.at(-1)!.candidates).toHaveLength(1);
  });

  test("screens what documents name", () => {
    const { stdout } = headwater("screen", "--entities", ...db());
    expect(stdout).toContain("M-0007");
    expect(stdout).toContain("A candidate is a name that agrees");
  });

  test.each([
    ["an empty name", [""], 2, "at least two letters"],
    ["one letter", ["K"], 2, "at least two letters"],
    ["nothing", [], 2, "give names"],
    ["a name and a CSV", ["Kesh", "--csv", "clients.csv"], 2, "one of them"],
    ["a column that is not there", ["--csv", "clients.csv", "--column", "nobody"], 2, "its columns are"],
    ["a CSV that is none", ["--csv", "binary.csv"], 1, "not a text file"],
    ["an empty CSV", ["--csv", "empty.csv"], 1, "is empty"],
    ["a CSV that is not there", ["--csv", "nowhere.csv"], 1, "no such file"],
    ["a quotation mark that nobody closes", ["--csv", "quotes.csv"], 1, "quotation marks"],
    ["a threshold of nothing", ["Kesh Network", "--threshold", "0"], 2, "0.7"],
    ["a month for a day", ["Kesh Network", "--on", "2020-01"], 2, "whole day"],
    ["a list that is not loaded", ["Kesh Network", "--list", "nowhere"], 1, "there is no list"],
  ])("says what is wrong with %s", (_, args, status, says) => {
    const located = args.map((arg) => (arg.endsWith(".csv") ? at(arg) : arg));
    const run = headwater("screen", ...located, ...db());
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(says);
  });

  test("answers a name of ten thousand letters", () => {
    const { status, stdout } = headwater("screen", "k".repeat(10_000), ...db());
    expect(status).toBe(0);
    expect(stdout).toContain("No candidates");
  });
});

describe("gaps from the command line", () => {
  test("name the designation, its date, the group on no list and the words", () => {
    const { status, stdout } = headwater("gaps", ...db());
    expect(status).toBe(0);
    expect(stdout).toContain("Kesh Network is designated (Merenian Consolidated List, since 2016-09-14)");
    expect(stdout).toContain("part of Nurin Front, which is on no list");
    expect(stdout).toContain("“The Kesh Network is an integral part of the Nurin Front”");
    expect(stdout).toContain("listed-leader");
  });

  test("go by the lists of a day", () => {
    const { stdout } = headwater("gaps", "--on", "2010-01-01", ...db());
    expect(stdout).toMatch(/^No gaps/);
  });
});
