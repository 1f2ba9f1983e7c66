import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewItem } from "../../src/answer/index.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { headwater } from "./program.ts";

let folder: string;
const db = () => ["--db", join(folder, "joins.db")];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-joins-"));
  const write = (name: string, publisher: string, day: string, text: string) =>
    writeFileSync(
      join(folder, name),
      `---\npublisher: ${publisher}\npublished: 2025-03-${day}\nlanguage: en\n---\n\n${text}\n`,
    );
  write(
    "a.md",
    "Varesh Herald",
    "12",
    "The Kesh Network is allied with the Nurin Front. It has 4,000 fighters.",
  );
  write("b.md", "Kelmin Observer", "13", "The Nurin Front is allied with the Kesh Network.");
  write("c.md", "Border Dispatch", "14", "The Kesh Network has 4,000 members.");
  expect(headwater("add", folder, ...db()).status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claims = (frame: string) =>
  headwater("claims", "--frame", frame, "--jsonl", ...db())
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ClaimRow);

test("shows the wordings of a claim with why, and pulls them apart and together at a person's word", () => {
  const [allied, ...none] = claims("allied_with");
  expect(none).toEqual([]);
  expect(allied).toMatchObject({ independentOrigins: 2, documents: 2 });
  const page = headwater("trace", allied!.id, ...db()).stdout;
  expect(page).toContain("Worded in 2 ways, counted as one");
  expect(page).toContain("strong: allied with holds both ways");
  const [, pair] = /not the same: headwater review (\S+) --reject/.exec(page)!;
  const apart = headwater("review", pair!, "--reject", "--by", "L. Marsh", "--note", "of two years", ...db());
  expect(apart).toMatchObject({ status: 0, stderr: "" });
  expect(apart.stdout).toMatch(/counted apart:[\s\S]*1 independent origins[\s\S]*1 independent origins/);
  expect(claims("allied_with")).toHaveLength(2);
  expect(headwater("trace", allied!.id, ...db()).stdout).toMatch(/Held apart by a person[\s\S]*of two years/);
  expect(headwater("review", "--verdicts", ...db()).stdout).toMatch(/join [0-9a-f]{8}\+[0-9a-f]{8}/);
  expect(headwater("review", pair!, "--withdraw", "--by", "L. Marsh", ...db()).stdout).toContain(
    "counted as one:",
  );
  expect(claims("allied_with")).toHaveLength(1);
}, 60_000);

test("offers what may be the same, and joins it when a person says so", () => {
  expect(claims("strength")).toHaveLength(2);
  const queue = headwater("review", "--jsonl", ...db())
    .stdout.split("\n")
    .filter(Boolean);
  const offered = queue.map((line) => JSON.parse(line) as ReviewItem).find(({ kind }) => kind === "join")!;
  expect(offered.words).toContain("may count the same");
  expect(headwater("trace", claims("strength")[0]!.id, ...db()).stdout).toContain(
    "May be the same; not counted",
  );
  expect(headwater("review", offered.id, "--confirm", "--by", "L. Marsh", ...db()).stdout).toContain(
    "counted as one:",
  );
  expect(claims("strength")).toMatchObject([{ independentOrigins: 2 }]);
  expect(headwater("verify", ...db())).toMatchObject({ status: 0 });
}, 60_000);

test("says what is wrong with a pair", () => {
  const [allied] = claims("allied_with");
  const said = (pair: string) => headwater("review", pair, "--confirm", ...db());
  expect(said("4f2a+")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("this is no pair of claims"),
  });
  expect(said(`${allied!.id}+${allied!.id}`)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("both are one claim by its words already"),
  });
  expect(said(`${allied!.id}+ffffffffff`)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("there is no claim"),
  });
  expect(
    headwater("review", `${allied!.id}+${allied!.id}`, "--correct", "--frame", "leads", ...db()),
  ).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("a join cannot be corrected"),
  });
}, 60_000);
