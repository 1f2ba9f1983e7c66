import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater, headwaterFed } from "./program.ts";

const PAIRS = `id,schema,name1,name2
1,Person,Darim Keshani,"KISHANI, Darym"
2,Person,Oleg Keshanov,Olga Keshanova
3,ArmedGroup,Jabhat al-Nurin,"Noureen ""Front"""
4,Person,,Darim Keshani
`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-names-"));
  writeFileSync(at("pairs.csv"), PAIRS);
  writeFileSync(at("column.csv"), "schema,name1\nPerson,Darim Keshani\n");
  writeFileSync(at("schema.csv"), "schema,name1,name2\nPerson,A B,A B\nPlanet,A B,A B\n");
  writeFileSync(at("cells.csv"), "schema,name1,name2\nPerson,Keshani, Darim,Darim Keshani\n");
  writeFileSync(at("quotes.csv"), 'schema,name1,name2\nPerson,"Darim,Darim\nPerson,A B,A B\n');
  writeFileSync(at("empty.csv"), "");
  writeFileSync(at("long.csv"), `schema,name1,name2\nPerson,${"k ".repeat(5000)},Darim\nPerson,K,Keshani\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("headwater names A B", () => {
  test.each([
    ["Darim Keshani", "KISHANI, Darym", "match"],
    ["Oleg Keshanov", "Olga Keshanova", "no match"],
    ["Darim Keshani", "Darim Keshani", "match"],
  ])("prints the score, the verdict and a reason a line: %s, %s", (left, right, verdict) => {
    const { status, stdout, stderr } = headwater("names", left, right);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first = "", ...reasons] = stdout.trimEnd().split("\n");
    expect(first).toMatch(new RegExp(`^[01]\\.\\d{3}  ${verdict}$`));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^ {2}.+\.$/);
  });

  test("goes by the kind of thing and the threshold", () => {
    const names = ["Darim Keshani Ltd", "Darim Keshani LLC"];
    expect(headwater("names", ...names, "--schema", "Company").stdout).toMatch(/^[01]\.\d{3} {2}match$/m);
    expect(headwater("names", "Darim Keshani", "Kishani Darym", "--threshold", "1").stdout).toContain(
      "no match",
    );
  });

  test("prints a JSON line on request", () => {
    const { status, stdout } = headwater("names", "Darim Keshani", "Keshani, Darim", "--jsonl");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ score: 1, match: true });
  });
});

describe("headwater names --csv", () => {
  const scored = (stdout: string) =>
    parse(stdout, { columns: true }) as Record<
      "id" | "name1" | "name2" | "score" | "match" | "why",
      string
    >[];

  test("keeps the columns and adds score, match and why", () => {
    const { status, stdout, stderr } = headwater("names", "--csv", at("pairs.csv"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const rows = scored(stdout);
    expect(rows.map(({ id, match }) => [id, match])).toEqual([
      ["1", "true"],
      ["2", "false"],
      ["3", "true"],
      ["4", "false"],
    ]);
    expect(rows[0]!.name2).toBe("KISHANI, Darym");
    expect(rows[1]!.why).toContain("woman");
    expect(rows.every(({ score }) => Number(score) >= 0 && Number(score) <= 1)).toBe(true);
  });

  test("reads standard input, with a byte order mark, and goes by a threshold", () => {
    const { status, stdout } = headwaterFed(`\ufeff${PAIRS}`, "names", "--csv", "-", "--threshold", "1");
    expect(status).toBe(0);
    expect(scored(stdout).filter(({ match }) => match === "true")).toHaveLength(0);
  });

  test("compares a name of ten thousand characters and one of one letter", () => {
    const { status, stdout } = headwater("names", "--csv", at("long.csv"));
    expect(status).toBe(0);
    expect(scored(stdout)).toHaveLength(2);
  });

  test.each([
    ["a missing column", ["--csv", "column.csv"], 1, "line 1: the column name2 is missing"],
    ["a schema that is none", ["--csv", "schema.csv"], 1, 'line 3: the schema "Planet" is not known'],
    ["a row with a cell too many", ["--csv", "cells.csv"], 1, "line 2: the row has 4 cells"],
    ["a quotation mark that nobody closes", ["--csv", "quotes.csv"], 1, "quotes.csv"],
    ["an empty file", ["--csv", "empty.csv"], 1, "it has no rows"],
    ["a file that is not there", ["--csv", "nowhere.csv"], 1, "no such file"],
    ["one name", ["Darim"], 2, "two names are needed"],
    ["names and a CSV", ["A", "B", "--csv", "pairs.csv"], 2, "both names and --csv"],
    ["a CSV and JSON lines", ["--csv", "pairs.csv", "--jsonl"], 2, "both --csv and --jsonl"],
    ["a threshold above 1", ["A", "B", "--threshold", "2"], 2, "from 0 to 1"],
  ])("says what is wrong with %s", (_, args, status, says) => {
    const run = headwater("names", ...args.map((arg) => (arg.endsWith(".csv") ? at(arg) : arg)));
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(says);
  });
});
