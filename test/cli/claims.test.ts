import { expect, test } from "vitest";
import { claimTable } from "../../src/cli/claims.ts";
import { formatTable } from "../../src/cli/table.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { exampleLedger } from "../example-ledger.ts";
import { headwater } from "./program.ts";

const db = ["--db", await exampleLedger()];

const rowsOf = (...args: readonly string[]) =>
  headwater("claims", "--jsonl", ...args, ...db)
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ClaimRow);

test("a claim that is denied shows how often beside how often it is said, in the list and traced", () => {
  const harbours = rowsOf("--disputed", "--frame", "harbours")[0]!;
  expect(harbours).toMatchObject({
    label: "Tavaria harbours Kesh Network",
    // The 2024 edition's one sentence is read twice: it says it once.
    tally: {
      said: { times: 5, hedged: 2, documents: 5, origins: 3 },
      denied: { times: 3, documents: 3, origins: 1 },
      supposed: 0,
      comments: 0,
    },
    assertions: 9,
    documents: 7,
  });
  const { stdout } = headwater("claims", "--disputed", ...db);
  const [head, ...lines] = stdout.split("\n");
  expect(head).toMatch(/claim +origins +said +denied +docs +disputed/);
  expect(lines.find((line) => line.includes(harbours.label))).toMatch(/ +3 +5 +3 +7 +yes/);
  expect(headwater("trace", harbours.id, ...db).stdout).toContain(
    "3 independent origins  said 5 times (2 with a hedge), denied 3 times by 1 independent origin, in 7 documents  disputed",
  );
});

test("words that no claim has are said to be searched in claims and their passages", () => {
  const { status, stdout } = headwater("claims", "--text", "zebra", ...db);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'No claims with "zebra": the words of claims and of the passages that they rest on are searched.',
  );
});

test("the column of denials is there only where anything is denied", () => {
  const { stdout } = headwater("claims", "--frame", "leads", ...db);
  expect(stdout.split("\n")[0]).toMatch(/origins +said +docs +disputed +first +last/);
});

test.each([80, 100, 120])("the list fits a terminal of %i columns, whatever it has to tell", (width) => {
  const rows = rowsOf("--limit", "200");
  expect(rows.some(({ tally }) => tally.denied.times > 0)).toBe(true);
  const held = rows.map((row, i) =>
    i === 0 ? { ...row, held: { from: "2016-01-02", until: null, isOver: false } } : row,
  );
  for (const some of [rows, held]) {
    const [head, ...lines] = claimTable(some, width).split("\n");
    for (const line of [head!, ...lines]) expect(line.length).toBeLessThanOrEqual(width);
    expect(head).toMatch(/^id +claim +origins +said +denied.* disputed.* last/);
  }
});

test("columns that may go are left out in their order, and only as far as it takes", () => {
  const columns = [
    { head: "id", least: 8 },
    { head: "first", least: 10, mayGo: 2 },
    { head: "docs", least: 4, mayGo: 1 },
    { head: "last", least: 10 },
  ];
  const row = ["ab12cd34", "2025-03-11", 7, "2025-03-12"];
  const heads = (width: number) => formatTable(columns, [row], width).split("\n")[0]!.split(/ +/);
  expect(heads(40)).toEqual(["id", "first", "docs", "last"]);
  expect(heads(37)).toEqual(["id", "first", "last"]);
  expect(heads(31)).toEqual(["id", "last"]);
  expect(heads(10)).toEqual(["id", "last"]);
});
