import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClaimRow, EntityRow } from "../../src/ledger/index.ts";
import { headwater } from "./program.ts";

let folder: string;
const db = () => ["--db", join(folder, "who.db")];

/** Two reports that say the same of one man under two names, and a third man of the first one's name. */
const REPORTS: Readonly<Record<string, string>> = {
  "one.txt":
    "General Anton Reyl leads the Nurin Front in Kelmin. The Nurin Front attacked Orsk Dal on Monday.",
  "two.txt":
    "General Toni Reyl leads the Nurin Front in Kelmin. The roads to Varesh are closed for the winter.",
  "three.txt":
    "The painter Anton Reyl met Mira Solk in Orsk Dal. The painter showed twelve pictures in the hall.",
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-who-"));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, name), text);
  const added = headwater("add", ...Object.keys(REPORTS).map((name) => join(folder, name)), ...db());
  expect(added).toMatchObject({ status: 0, stderr: "" });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const persons = (name: string) =>
  lines<EntityRow>(headwater("entities", "--type", "Person", "--jsonl", ...db()).stdout).filter(
    (row) => row.name === name,
  );
const leads = () => lines<ClaimRow>(headwater("claims", "--frame", "leads", "--jsonl", ...db()).stdout);

test("a shared name is a question, and merge and split answer it", () => {
  expect(persons("Anton Reyl")).toHaveLength(2);
  const { stdout } = headwater("entities", "--unsure", ...db());
  expect(stdout).toContain("Anton Reyl");
  expect(stdout).toContain("The same name");

  const general = leads()
    .flatMap(({ roles }) => roles)
    .find(({ name }) => name === "Anton Reyl")!;
  const merged = headwater("merge", general.entity.slice(7, 15), "Toni Reyl", "--by", "L. Marsh", ...db());
  expect(merged).toMatchObject({ status: 0, stderr: "" });
  expect(merged.stdout).toContain("One: ");
  expect(leads()).toMatchObject([{ documents: 2 }]);

  const split = headwater("split", "Toni Reyl", "--by", "L. Marsh", ...db());
  expect(split.stdout).toContain("Two: ");
  expect(leads().map(({ documents }) => documents)).toEqual([1, 1]);
  expect(headwater("verify", ...db())).toMatchObject({ status: 0 });
}, 60_000);

test("what cannot be judged is said, with what to do", () => {
  const nobody = headwater("merge", "Nobody Known", "Toni Reyl", ...db());
  expect(nobody.status).toBe(1);
  expect(nobody.stderr).toContain("there is no entity Nobody Known");
  const several = headwater("merge", "Anton Reyl", "Toni Reyl", ...db());
  expect(several.stderr).toMatch(
    /Anton Reyl: several are called so: [0-9a-f]{8} \(Anton Reyl, Person, 1 document\), .*headwater merge A B/,
  );
  expect(several.stderr).not.toContain(db()[1]);
  const whole = headwater("split", "Mira Solk", ...db());
  expect(whole.stderr).toContain("it has one part");
}, 60_000);
