import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimTrace } from "../../src/answer/index.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { headwater } from "./program.ts";

// What a reader of the field is handed every day: no source, no true date, two papers that have it from one another, a report without a
// forerunner. None of it fails, and each is said plainly.

let folder: string;
const db = () => ["--db", join(folder, "bad.db")];
const page = (facts: Record<string, string>, text: string) =>
  `---\n${Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\nlanguage: en\n---\n\n${text}\n`;

const FILES: Readonly<Record<string, string>> = {
  "nobody.txt": "The Sarn Brigade is led by Toma Velsk. The Sarn Brigade operates in Kelmin.\n",
  "future.md": page(
    { title: "A report to come", publisher: "Upland Civilian Register", published: "2099-01-01" },
    "The Kesh Network is led by Darim Keshani.",
  ),
  "one.md": page(
    { title: "One", publisher: "Varesh Herald", published: "2025-03-12" },
    "The Kelmin Observer reported that the Nurin Front is led by Yusan Halimar.",
  ),
  "two.md": page(
    { title: "Two", publisher: "Kelmin Observer", published: "2025-03-12" },
    "The Varesh Herald said that Yusan Halimar leads the Nurin Front.",
  ),
  "yearly.md": page(
    {
      title: "Yearly report",
      publisher: "Ministry of Trade",
      published: "2025-01-05",
      work: "Yearly Report",
      edition: "2024",
    },
    "The Dunmar Army operates in Tolen.",
  ),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-bad-sources-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const added = headwater("add", ...Object.keys(FILES).map((name) => join(folder, name)), ...db());
  expect(added).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claimAbout = (name: string): ClaimRow =>
  JSON.parse(headwater("claims", "--about", name, "--jsonl", ...db()).stdout.split("\n")[0]!) as ClaimRow;
const traced = (name: string) => {
  const { id } = claimAbout(name);
  return {
    text: headwater("trace", id, ...db()).stdout,
    json: JSON.parse(headwater("trace", id, "--jsonl", ...db()).stdout) as ClaimTrace,
  };
};

test("a claim without a source has an origin of unknown independence, which is in no count", () => {
  const { text, json } = traced("Sarn Brigade");
  expect(json.claim.independentOrigins).toBe(0);
  expect(json.origins).toMatchObject([{ kind: "unnamed" }]);
  expect(text).toContain("a publisher that is not stated  (independence unknown, not counted)");
  expect(text).toContain("only 1 source without a name says it");
  expect(text).toContain("no date");
}, 60_000);

test("a date in the future is kept, and said to be one", () => {
  const { text, json } = traced("Kesh Network");
  expect(json.claim.firstSaid).toBe("2099-01-01");
  expect(text).toContain("2099-01-01, a date in the future");
  expect(headwater("brief", "Kesh Network", ...db()).stdout).toContain(
    "1 document bears a date in the future (A report to come)",
  );
}, 60_000);

test("two papers that have it from one another are one origin, shown as a circle", () => {
  const { text, json } = traced("Nurin Front");
  expect(json.claim).toMatchObject({ documents: 2, independentOrigins: 1 });
  expect(json.origins).toHaveLength(1);
  expect(text).toContain("Kelmin Observer and Varesh Herald (a circle: each has it from the other)");
  expect(headwater("brief", "Nurin Front", ...db()).stdout).toContain("a circle: each has it from the other");
}, 60_000);

test("a work with one edition is compared with nothing, and nothing is said to have changed", () => {
  expect(headwater("compare", "Yearly Report", "2023", "2024", ...db())).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("one edition of it, 2024: there is nothing to compare it with"),
  });
  expect(headwater("brief", "Dunmar Army", ...db()).stdout).toContain("does not hold two editions");
}, 60_000);

test("joins, disputes and the queue of review take all of it", () => {
  for (const command of ["disputes", "review", "matrix", "entities"])
    expect(headwater(command, ...db()), command).toMatchObject({ status: 0, stderr: "" });
  expect(headwater("verify", ...db())).toMatchObject({ status: 0 });
}, 60_000);
