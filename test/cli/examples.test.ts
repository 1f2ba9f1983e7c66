import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ClaimTrace, traceClaim } from "../../src/answer/index.ts";
import { type ClaimRow, openLedger } from "../../src/ledger/index.ts";
import { onServer } from "../postgres/on-server.ts";
import { headwater, type Run } from "./program.ts";

const DOCUMENTS = 14;

let folder: string;
let added: Run;
const db = () => ["--db", join(folder, "examples.db")];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-examples-"));
  added = headwater("add", join("examples", "documents"), ...db());
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function claims(...args: readonly string[]): ClaimRow[] {
  const { stdout } = headwater("claims", "--jsonl", "--limit", "1000", ...args, ...db());
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ClaimRow);
}

function trace(label: string): ClaimTrace {
  const claim = claims().find((row) => row.label === label);
  expect(claim, label).toBeDefined();
  return JSON.parse(headwater("trace", claim!.id, "--jsonl", ...db()).stdout) as ClaimTrace;
}

const named = (traced: ClaimTrace) => traced.origins.filter((o) => !o.denies).map((o) => o.name);

describe("the example corpus, added", () => {
  test("is read whole without a word on standard error", () => {
    expect(added).toMatchObject({ status: 0, stderr: "" });
    expect(added.stdout).toContain(`${DOCUMENTS} documents added`);
  });

  test("shows the haven claim with its independent origins and who denies it", () => {
    const traced = trace("Tavaria harbours Kesh Network");
    expect(named(traced)).toEqual(
      expect.arrayContaining(["Merenian Ministry of Foreign Affairs", "Upland Civilian Register"]),
    );
    expect(traced.claim.independentOrigins).toBeGreaterThanOrEqual(2);
    const deniers = traced.origins.filter((o) => o.denies).map((o) => o.name);
    expect(deniers.some((name) => name.includes("Ministry of Interior"))).toBe(true);
    expect(traced.claim.disputed).toBe(true);
  });

  test("counts a wire story's copies, credited or not, for the agency", () => {
    const traced = trace("Darim Keshani leads Kesh Network");
    const wire = traced.origins.find((o) => o.name === "Merenian Press Agency");
    const echoes = wire?.said.filter((a) => a.isEcho).map((a) => a.document.publisher);
    expect(echoes).toEqual(expect.arrayContaining(["Orsk Dal Courier", "Tolen Evening Post"]));
    expect(named(traced)).not.toContain("Orsk Dal Courier");
    expect(named(traced)).not.toContain("Tolen Evening Post");
  });

  test("finds the two copies of the wire story, and calls nothing else a copy", async () => {
    const ledger = await openLedger(onServer(join(folder, "examples.db")), { readonly: true });
    const { rows } = await ledger.documents({ limit: 100 });
    const echoes = await ledger.echoesOf(rows.map((row) => row.id));
    await ledger.close();
    const copies = echoes
      .filter(({ kind }) => kind !== "quotation")
      .map(({ document, of, kind, direction }) => [document.publisher, kind, of.publisher, direction]);
    console.table(copies);
    expect(copies).toEqual([
      ["Orsk Dal Courier", "near-identical", "Merenian Press Agency", "credit"],
      ["Tolen Evening Post", "trimmed", expect.any(String), "date"],
      ["Tolen Evening Post", "trimmed", expect.any(String), "date"],
    ]);
  });

  test("sets rival frames against each other", () => {
    const disputed = claims("--disputed").map((row) => row.label);
    expect(disputed).toEqual(
      expect.arrayContaining([
        "Kesh Network is affiliated with Nurin Front",
        "Kesh Network is part of Nurin Front",
        "Tavaria acts against Kesh Network",
        "Tavaria does not act against Kesh Network",
      ]),
    );
  });

  test("gives no origin to anything that readers say", async () => {
    const ledger = await openLedger(onServer(join(folder, "examples.db")), { readonly: true });
    const comments = [];
    for (const { id } of claims()) comments.push(...(await traceClaim(ledger, id)).comments);
    await ledger.close();
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.every((comment) => comment.origin === null)).toBe(true);
  });

  test("joins the spellings of one group and keeps another group apart", () => {
    const { stdout } = headwater("entities", "--type", "ArmedGroup", "--jsonl", ...db());
    const groups = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const formsOf = (name: string) => groups.find((g) => g.name === name)?.aliases ?? [];
    expect(formsOf("Nurin Front")).toContain("Jabhat al-Nurin");
    expect(formsOf("Kesh Network")).not.toContain("Northern Kesh Brigades");
  });
});
