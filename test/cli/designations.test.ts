import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { headwater } from "./program.ts";

const ARTICLE = `Front named

The Merenian Ministry of Interior designated the Kesh Network as a terrorist organization. The Kesh Network is led by Darim Keshani.
`;
const LATER = `Another name

The Northern Shield Brigade attacked the town of Varesh on Monday.
`;
const LIST = `ref,name,aliases,listed,type
M-1,Kesh Network,Northern Shield Brigade; KN,2016-09-14,Organization
M-2,Darim Keshani,,2017-01-02,Person
M-3,Nurin Front,,2018-01-02,Organization
`;

let folder: string;
const at = (name: string) => join(folder, name);
const load = (db: string) =>
  headwater(
    ...["lists", "update", at("list.csv"), "--list", "merenia", "--title", "Merenian List"],
    ...[
      "--authority",
      "Merenian Ministry of Interior",
      "--map",
      "id=ref,name=name,aliases=aliases,listedOn=listed,schema=type",
    ],
    ...["--db", at(db)],
  );
const add = (file: string, db: string) =>
  headwater("add", at(file), "--publisher", "Orsk Dal Courier", "--db", at(db));
const claims = (db: string, ...more: string[]): ClaimRow[] =>
  headwater("claims", "--jsonl", ...more, "--db", at(db))
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ClaimRow)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-designations-"));
  writeFileSync(at("article.txt"), ARTICLE);
  writeFileSync(at("later.txt"), LATER);
  writeFileSync(at("list.csv"), LIST);
  for (const step of [load, (db: string) => add("article.txt", db), (db: string) => add("later.txt", db)])
    expect(step("list-first.db").status).toBe(0);
  expect(add("later.txt", "list-last.db").status).toBe(0);
  expect(add("article.txt", "list-last.db").status).toBe(0);
  expect(load("list-last.db").status).toBe(0);
  expect(add("article.txt", "between.db").status).toBe(0);
  expect(load("between.db").status).toBe(0);
  expect(add("later.txt", "between.db").status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an entry of a list", () => {
  test("is a claim of its authority about whom documents name, in the record's words, with its day", () => {
    const designations = claims("list-first.db", "--frame", "designates");
    const shield = designations.find(({ label }) => label.includes("Northern Shield"))!;
    const { stdout } = headwater("trace", shield.id, "--jsonl", "--db", at("list-first.db"));
    expect(stdout).toContain('"quote":"Northern Shield Brigade"');
    expect(stdout).toContain('"from":"2016-09-14"');
    expect(stdout).toContain("Kesh Network (Merenian List, M-1)");
  });

  test("joins an undated mention of the same designation, as a second origin", () => {
    const [kesh] = claims("list-first.db", "--frame", "designates").filter(({ label }) =>
      label.includes("Kesh Network"),
    );
    expect(kesh).toMatchObject({ independentOrigins: 2, disputed: false });
  });

  test("is joined by no name of a person, by no group that nobody names", () => {
    const labels = claims("list-first.db", "--frame", "designates").map(({ label }) => label);
    expect(labels.some((label) => label.includes("Keshani") || label.includes("Nurin"))).toBe(false);
  });

  test("makes the same claims whichever of lists and documents came first", () => {
    const first = claims("list-first.db");
    expect(claims("list-last.db")).toEqual(first);
    expect(claims("between.db")).toEqual(first);
  });

  test("is found by its words in another spelling and order", () => {
    const { stdout } = headwater("lists", "show", "--name", "Keshany, Dareem", "--db", at("list-first.db"));
    expect(stdout).toContain("merenia M-2");
    expect(headwater("lists", "show", "--name", "Keshi", "--db", at("list-first.db")).stdout).toContain(
      "No such designation",
    );
  });

  test("is joined once: the same commands again change nothing", () => {
    const before = claims("list-first.db");
    expect(load("list-first.db").status).toBe(0);
    expect(add("article.txt", "list-first.db").stdout).toContain("0 documents added, 1 there already");
    expect(claims("list-first.db")).toEqual(before);
    expect(headwater("verify", "--db", at("list-first.db")).status).toBe(0);
  });
});
