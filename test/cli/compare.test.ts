import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headwater } from "./program.ts";

const WORK = "Security in the Tavarian Region";
let folder: string;
const db = () => ["--db", join(folder, "compare.db")];
const report = (year: string) => join("examples", "documents", `security-in-the-tavarian-region-${year}.md`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-compare-"));
  headwater("add", report("2023"), ...db());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a work with one edition, unknown works and editions are said plainly", () => {
  expect(headwater("compare", WORK, "2023", "2024", ...db())).toMatchObject({ status: 1, stdout: "" });
  expect(headwater("compare", WORK, "2023", "2024", ...db()).stderr).toContain("one edition of it, 2023");
  headwater("add", report("2024"), ...db());
  const unknown = headwater("compare", WORK, "2023", "2019", ...db());
  expect(unknown).toMatchObject({ status: 1 });
  expect(unknown.stderr).toContain("2023, 2024");
  expect(headwater("compare", "Nothing", "1", "2", ...db()).stderr).toContain(WORK);
  expect(headwater("compare", WORK, "2024", "2024", ...db()).status).toBe(2);
});

test("shows claims, numbers and sentences that changed, and filters them", () => {
  const all = headwater("compare", "tavarian region", "2023", "2024", ...db());
  expect(all.status).toBe(0);
  expect(all.stdout).toContain("131 → 164 attacks");
  expect(all.stdout).toContain("certainty hedged → stated");
  expect(all.stdout).toContain("polarity positive → negative");
  const lines = (...args: string[]) =>
    headwater("compare", WORK, "2023", "2024", "--jsonl", ...args, ...db())
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const havens = lines("--section", "safe havens").filter(({ type }) => type === "sentence");
  expect(havens.map(({ kind }) => kind).sort()).toEqual(["dropped", "new", "reworded"]);
  const about = lines("--about", "Free Dunmar Army").filter(({ type }) => type === "sentence");
  expect(about.every(({ before, after }) => /FDA|Dunmar/.test(`${before?.quote} ${after?.quote}`))).toBe(
    true,
  );
  expect(about.length).toBeGreaterThan(1);
});

test("a series whose publisher's name stands inside another's is meant by it, and a brief tells both apart", () => {
  const of = (publisher: string, year: string, attacks: number) => {
    const path = join(folder, `${publisher.length}-${year}.md`);
    const text = `The Nurin Front carried out ${attacks} attacks in Tolen in ${year}. The Nurin Front is led by Yusan Halimar.`;
    writeFileSync(path, `---\npublisher: ${publisher}\npublished: ${year}-12-30\n---\n\n${text}\n`);
    return headwater("add", path, "--work", "Attacks in the North", "--edition", year, ...db()).status;
  };
  for (const publisher of ["Observer", "Kelmin Observer"])
    for (const [year, attacks] of [
      ["2021", 40],
      ["2022", 70],
    ] as const)
      expect(of(publisher, year, attacks)).toBe(0);
  const compare = (...args: string[]) =>
    headwater("compare", "Attacks in the North", "2021", "2022", ...args, ...db());
  expect(compare().stderr).toContain("several publishers have a series of this name");
  expect(compare("--publisher", "Observer").status).toBe(0);
  const brief = headwater("brief", "Nurin Front", ...db());
  expect(brief).toMatchObject({ status: 0, stderr: "" });
  expect(brief.stdout).toContain("40 became 70");
});
