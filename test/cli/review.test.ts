import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimTrace, ReviewItem } from "../../src/answer/index.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { headwater } from "./program.ts";

let folder: string;
const db = () => ["--db", join(folder, "examples.db")];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "headwater-review-"));
  await copyExampleDocuments(join(folder, "examples.db"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objects = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const claim = (label: string) =>
  objects<ClaimRow>(headwater("claims", "--jsonl", "--limit", "1000", ...db()).stdout).find(
    (row) => row.label === label,
  );
const queue = () => objects<ReviewItem>(headwater("review", "--jsonl", "--limit", "500", ...db()).stdout);

test("lists what is worth a look, each with its reasons, and not what was judged", () => {
  const items = queue();
  expect(items.length).toBeGreaterThan(20);
  expect(items.every(({ reasons, kind }) => reasons.length > 0 || kind === "assertion")).toBe(true);
  const ranks = items.map(({ matters, doubt }) => (1 + matters) * (1 + doubt));
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  expect(headwater("review", items[0]!.id, "--confirm", "--by", "L. Marsh", ...db()).status).toBe(0);
  expect(queue().map(({ id }) => id)).not.toContain(items[0]!.id);
}, 60_000);

test("lists copies with what judges them, and takes either way of naming one", () => {
  const echo = queue().find(({ kind }) => kind === "echo")!;
  const [copy, original] = echo.id.slice("echo:sha256:".length).split(">sha256:");
  const table = headwater("review", "--limit", "500", ...db()).stdout;
  expect(table).toMatch(new RegExp(`${copy!.slice(0, 8)} --echo-of +echo .*\\n${original!.slice(0, 8)} `));
  const judged = (...args: string[]) => headwater("review", ...args, "--by", "L. Marsh", ...db());
  expect(judged(echo.id, "--confirm")).toMatchObject({ status: 0, stderr: "" });
  expect(queue().map(({ id }) => id)).not.toContain(echo.id);
  expect(judged(copy!.slice(0, 8), "--echo-of", original!.slice(0, 8), "--withdraw").status).toBe(0);
  expect(queue().map(({ id }) => id)).toContain(echo.id);
}, 60_000);

test("rejects, shows as rejected, corrects, and takes back", () => {
  const label = "Kesh Network is part of Nurin Front";
  const part = claim(label)!;
  const said = (JSON.parse(headwater("trace", part.id, "--jsonl", ...db()).stdout) as ClaimTrace).origins[0]!
    .said[0]!;
  const judged = (...args: string[]) => headwater("review", said.id, "--by", "L. Marsh", ...args, ...db());
  expect(judged("--reject", "--note", "of another year")).toMatchObject({ status: 0, stderr: "" });
  expect(claim(label)?.assertions ?? 0).toBe(part.assertions - 1);
  expect(headwater("trace", part.id, ...db()).stdout).toMatch(
    /Rejected or corrected[\s\S]*reject {2}L\. Marsh[\s\S]*of another year/,
  );
  expect(judged("--correct", "--role", "object=Free Dunmar Army").stdout).toContain(
    "stands now: Kesh Network is part of Free Dunmar Army",
  );
  expect(headwater("review", "--rejected", ...db()).stdout).toContain("part of the Nurin Front");
  expect(judged("--withdraw").status).toBe(0);
  expect(claim(label)).toMatchObject({ assertions: part.assertions });
  expect(headwater("review", "--verdicts", ...db()).stdout).toContain("withdrawn");
  // By the claim as well, as long as it is the one passage of it that was rejected.
  expect(judged("--reject").status).toBe(0);
  expect(headwater("review", part.id, "--withdraw", "--by", "L. Marsh", ...db()).status).toBe(0);
  expect(claim(label)).toMatchObject({ assertions: part.assertions });
  expect(headwater("verify", ...db())).toMatchObject({ status: 0 });
}, 60_000);

test.each([
  { args: ["--confirm"], status: 2, says: "a verdict needs something that it is on" },
  { args: ["ffffff"], status: 2, says: "what is decided?" },
  { args: ["ffffff", "--confirm", "--reject"], status: 2, says: "one verdict at a time" },
  { args: ["ffffff", "--confirm"], status: 1, says: "there is no assertion, dispute or claim ffffff" },
  { args: ["ffffff", "--correct", "--polarity", "maybe"], status: 2, says: "positive, negative" },
])("says what is wrong with $args", ({ args, status, says }) => {
  const run = headwater("review", ...args, ...db());
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(says);
});

test("will not correct to a frame without its roles, or a claim of many passages at once", () => {
  const id = queue().find(({ kind }) => kind === "assertion")!.id;
  expect(headwater("review", id, "--correct", "--frame", "nonsense", ...db()).stderr).toContain(
    "no frame nonsense",
  );
  expect(headwater("review", id, "--correct", "--role", "wizard=Nurin Front", ...db()).stderr).toContain(
    "has no role wizard",
  );
  const many = claim("Darim Keshani leads Kesh Network")!;
  expect(headwater("review", many.id, "--reject", ...db()).stderr).toContain("passages say it");
}, 60_000);

test("a document whose every echo is rejected counts as an origin of its own, until that is withdrawn", () => {
  const id = (name: string) =>
    `sha256:${createHash("sha256")
      .update(readFileSync(join("examples", "documents", name)))
      .digest("hex")}`;
  const origins = () => claim("Darim Keshani leads Kesh Network")!.independentOrigins;
  const before = origins();
  const judge = (decision: string) => {
    for (const original of ["mpa-harl-bridge.txt", "courier-harl-bridge.html"])
      expect(
        headwater("review", id("evening-post-harl-bridge.txt"), "--echo-of", id(original), decision, ...db()),
      ).toMatchObject({ status: 0, stderr: "" });
  };
  judge("--reject");
  expect(origins()).toBe(before + 1);
  judge("--withdraw");
  expect(origins()).toBe(before);
}, 60_000);
