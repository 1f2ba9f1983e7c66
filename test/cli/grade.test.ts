import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimGrade } from "../../src/answer/index.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { headwater } from "./program.ts";

let folder: string;
const db = () => ["--db", join(folder, "graded.db")];

/** A page with a hundred readers who all say the same, and an article that does not. */
function crowd(): string {
  const comment = (i: number) =>
    `<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Reader ${i}</b> <span class="says">says:</span></div></footer><div class="comment-content"><p>Merenia supports the Nurin Front.</p></div></article></li>`;
  return `<!doctype html><html lang="en"><head><title>Road closed at Orsk Dal</title><meta property="og:site_name" content="Orsk Dal Courier"></head><body><article><h1>Road closed at Orsk Dal</h1><p class="byline">By Ada Orvane</p><p>The road from Orsk Dal to Kelmin was closed on Monday after an inspection found cracks in two of its bridges, and lorries are being sent by way of Tolen.</p><p>Engineers will need three weeks to repair the damage, and the town expects long queues in the market weeks of the summer.</p></article><section id="comments" class="comments-area"><h2>100 comments</h2><ol class="comment-list">${Array.from({ length: 100 }, (_, i) => comment(i)).join("")}</ol></section></body></html>`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-grade-"));
  await copyExampleDocuments(join(folder, "graded.db"));
  writeFileSync(join(folder, "crowd.html"), crowd());
  expect(headwater("add", join(folder, "crowd.html"), ...db()).status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claim = (label: string) =>
  headwater("claims", "--jsonl", "--limit", "1000", ...db())
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ClaimRow)
    .find((row) => row.label === label)!;
const grade = (id: string) =>
  JSON.parse(headwater("grade", id, "--jsonl", ...db()).stdout) as ClaimGrade & {
    readonly grade: string;
    readonly history: readonly { readonly grade: string; readonly reason: string }[];
  };

test("a hundred comments are no origin: it cannot be judged, and it is said why", () => {
  const crowded = claim("Merenia supports Nurin Front");
  expect(crowded).toMatchObject({ independentOrigins: 0, assertions: 100, disputed: false });
  expect(grade(crowded.id)).toMatchObject({
    grade: "6",
    reason: expect.stringContaining("only readers say it"),
  });
}, 60_000);

test("proposes a claim's credibility with the reason; a person sets another, with history", () => {
  const haven = claim("Tavaria harbours Kesh Network");
  expect(grade(haven.id)).toMatchObject({ grade: "2", proposed: "2", set: null });
  for (const [set, note] of [
    ["3", "the Register saw no one itself"],
    ["1", "three more villages"],
  ] as const)
    expect(
      headwater("grade", haven.id, "--set", set, "--note", note, "--by", "L. Marsh", ...db()).status,
    ).toBe(0);
  expect(
    headwater("grade", haven.id, "--likelihood", "very likely", "--note", "weighed", ...db()).status,
  ).toBe(0);
  expect(grade(haven.id)).toMatchObject({
    grade: "1",
    proposed: "2",
    likelihood: { likelihood: "very likely" },
  });
  expect(grade(haven.id).history.map((row) => row.grade)).toEqual(["3", "1", ""]);
  expect(headwater("trace", haven.id, ...db()).stdout).toContain(
    "credibility 1, confirmed by other sources: set by L. Marsh",
  );
  expect(claim(haven.label)).toBeDefined();
}, 60_000);

test("a source cannot be judged until a person grades it, with a reason", () => {
  expect(grade("Orsk Dal Courier")).toMatchObject({ grade: "F", history: [] });
  expect(
    headwater("grade", "Orsk Dal Courier", "--set", "c", "--note", "prints the wire", ...db()).stdout,
  ).toContain("reliability C: fairly reliable");
  expect(headwater("grade", ...db()).stdout).toMatch(/Orsk Dal Courier +\d+ +C/);
  expect(headwater("verify", ...db())).toMatchObject({ status: 0 });
}, 60_000);

test.each([
  {
    args: ["Orsk Dal Courier", "--set", "2", "--note", "x"],
    status: 2,
    says: "its grades are A, B, C, D, E, F",
  },
  { args: ["Orsk Dal Courier", "--set", "B"], status: 2, says: "needs an analyst, a time and a reason" },
  {
    args: ["Orsk Dal Courier", "--likelihood", "likely", "--note", "x"],
    status: 2,
    says: "not likely or unlikely",
  },
  { args: ["Nobody Known"], status: 1, says: "there is no entity Nobody Known" },
  { args: ["--set", "B"], status: 2, says: "what is graded?" },
])("says what is wrong with $args", ({ args, status, says }) => {
  const run = headwater("grade", ...args, ...db());
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(says);
});
