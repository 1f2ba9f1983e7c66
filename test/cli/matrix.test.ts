import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StanceCell } from "../../src/answer/index.ts";
import { loadFrames } from "../../src/pipeline/index.ts";
import { loadStances } from "../../src/pipeline/load-stances.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { headwater } from "./program.ts";

let folder: string;
const db = () => ["--db", join(folder, "matrix.db")];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-matrix-"));
  await copyExampleDocuments(join(folder, "matrix.db"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cells(...args: string[]): StanceCell[] {
  const { stdout } = headwater("matrix", "--jsonl", ...args, ...db());
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StanceCell);
}

describe("the stance matrix of the examples", () => {
  const saidOf = (row: readonly StanceCell[], target: string, frame: string) =>
    row
      .filter((cell) => cell.target.name === target)
      .flatMap(({ said }) => said.filter((one) => one.frame === frame));

  test("says against whom a state acts, and as loudly against whom it does not", () => {
    const row = cells("--actor", "Tavaria");
    expect(saidOf(row, "Free Dunmar Army", "acts_against").map(({ polarity }) => polarity)).toEqual([
      "positive",
    ]);
    expect(saidOf(row, "Kesh Network", "acts_against").map(({ polarity }) => polarity)).toContain("negative");
    const harbours = saidOf(row, "Kesh Network", "harbours")[0]!;
    expect(harbours.origins).toBeGreaterThanOrEqual(2);
    expect(harbours.denials).toBeGreaterThanOrEqual(1);
    const shown = headwater("matrix", "--actor", "Tavaria", ...db()).stdout;
    expect(shown).toContain("NO does not act against");
  });

  test("is cut to an edition, and every cell leads to its words", () => {
    const of = (edition: string) =>
      cells("--actor", "Tavaria", "--work", "Tavarian Region", "--edition", edition);
    const polarity = (edition: string) =>
      saidOf(of(edition), "Kesh Network", "acts_against").map((one) => one.polarity);
    expect([polarity("2023"), polarity("2024")]).toEqual([["positive"], ["negative"]]);
    for (const { said } of of("2024"))
      for (const { claim, said: passages } of said) {
        expect(claim).toMatch(/^claim:/);
        expect(passages.every(({ edition, quote }) => edition === "2024" && quote !== "")).toBe(true);
      }
  });

  test("an unknown work and a lone edition are said plainly", () => {
    expect(headwater("matrix", "--work", "Nothing", ...db())).toMatchObject({ status: 1, stdout: "" });
    expect(headwater("matrix", "--edition", "2024", ...db()).status).toBe(2);
  });
});

test("what a state's own bodies do stands in its row, by their names", () => {
  const path = join(folder, "merenia.txt");
  const text =
    "Merenia and the Merenian press wrote about the war. Merenia harbours the Kesh Network. The Merenian army launched an " +
    "operation against the Nurin Front. Merenian military and security forces undertook operations against groups that " +
    "carried out attacks inside Merenia such as the Free Dunmar Army.\n";
  writeFileSync(path, text);
  const own = ["--db", join(folder, "organs.db")];
  headwater("add", path, ...own);
  const { stdout } = headwater("matrix", "--actor", "Merenia", ...own);
  expect(stdout).toMatch(/Kesh Network +yes harbours/);
  expect(stdout).toMatch(/Nurin Front +yes acts against .*by Merenian army/);
  expect(stdout).toMatch(/Free Dunmar Army +yes acts against .*by Merenian military and security forces/);
});

test("what is denied and said by nobody is neither a yes nor a no", () => {
  const path = join(folder, "denied.txt");
  writeFileSync(
    path,
    "Merenia denied that it had armed the Nurin Front. Tavaria supports the Nurin Front.\n",
  );
  const own = ["--db", join(folder, "denied.db")];
  headwater("add", path, "--publisher", "Orsk Dal Courier", ...own);
  const { stdout } = headwater("matrix", "--actor", "Merenia", ...own);
  expect(stdout).toMatch(/Nurin Front +DENIED supports 0 \(denied by 1, said by nobody here\)/);
  expect(stdout).not.toMatch(/yes|supposed/);
  expect(headwater("matrix", "--actor", "Tavaria", ...own).stdout).toMatch(/Nurin Front +yes supports 1/);
});

test("every frame that the matrix counts is one that ships", async () => {
  const { frames } = await loadFrames();
  for (const frame of (await loadStances()).keys()) expect(frames.has(frame), frame).toBe(true);
});
