import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClaimTrace } from "../../src/answer/index.ts";
import type { ClaimRow } from "../../src/ledger/index.ts";
import { headwater } from "./program.ts";

const ARTICLE = `Fronts named

The Kesh Network attacked the town of Varesh on 12 March 2025. The Nurin Front attacked Sotna. The Free Dunmar Army seized the bridge at Harl.
The Orvan Movement is part of the Kesh Network. The Halim Front is part of the Orvan Movement.
`;
const FIRST = `ref,name,listed,ended,type
M-1,Kesh Network,2016-09-14,,Organization
M-2,Nurin Front,2014-06-30,2020-01-31,Organization
M-3,Free Dunmar Army,2012-01-01,,Organization
M-4,Orvan Movement,2012-01-01,,Organization
`;
/** A year later the army and the brigade are left out. */
const SECOND = FIRST.split("\n").slice(0, 3).join("\n");

let folder: string;
const at = (name: string) => join(folder, name);
const load = (db: string, file: string, list: string, authority: string, ...more: string[]) =>
  headwater(
    ...["lists", "update", at(file), "--list", list, "--title", `List of ${authority}`],
    ...["--authority", authority, "--map", "id=ref,name=name,listedOn=listed,delistedOn=ended,schema=type"],
    ...["--db", at(db), ...more],
  );
const json = <T>(db: string, ...args: string[]): T[] =>
  headwater(...args, "--jsonl", "--db", at(db))
    .stdout.split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const designations = (db: string): ClaimRow[] => json<ClaimRow>(db, "claims", "--frame", "designates");
const named = (rows: readonly ClaimRow[], name: string): ClaimRow =>
  rows.find(({ label }) => label.includes(name))!;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-ended-"));
  writeFileSync(at("article.txt"), ARTICLE);
  writeFileSync(at("first.csv"), FIRST);
  writeFileSync(at("second.csv"), `${SECOND}\n`);
  for (const db of ["one.db", "two.db", "compiled.db"])
    expect(headwater("add", at("article.txt"), "--published", "2025-03-13", "--db", at(db)).status).toBe(0);
  for (const [file, day] of [
    ["first.csv", "2023-01-01"],
    ["second.csv", "2024-01-01"],
  ] as const)
    expect(load("one.db", file, "merenia", "Merenian Ministry of Interior", "--published", day).status).toBe(
      0,
    );
  expect(load("two.db", "first.csv", "merenia", "Merenian Ministry of Interior").status).toBe(0);
  expect(load("two.db", "first.csv", "tavaria", "Tavarian Council").status).toBe(0);
  const by = ["--compiled-by", "Orsk Dal Archive"];
  expect(load("compiled.db", "first.csv", "merenia", "Merenian Ministry of Interior", ...by).status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a designation that ended", () => {
  test("has an end as a claim, whether the list states it or leaves the entry out", () => {
    const found = designations("one.db");
    expect(named(found, "Kesh Network").held).toEqual({ from: "2016-09-14", until: null, isOver: false });
    expect(named(found, "Nurin Front").held).toEqual({
      from: "2014-06-30",
      until: "2020-01-31",
      isOver: true,
    });
    expect(named(found, "Free Dunmar Army").held).toEqual({
      ...{ from: "2012-01-01", until: "2024-01-01", isOver: true },
    });
    const { stdout } = headwater("claims", "--frame", "designates", "--db", at("one.db"));
    expect(stdout).toMatch(/since\s+2016-09-14/);
    expect(stdout.replace(/\s+/g, " ")).toContain("ended");
  });

  test("shows its time in the words of the record", () => {
    const { id } = named(designations("one.db"), "Nurin Front");
    const [traced] = json<ClaimTrace>("one.db", "trace", id);
    const [said] = traced!.origins[0]!.said;
    expect(said!.time).toMatchObject({ text: "2014-06-30,2020-01-31", from: "2014-06-30", to: "2020-01-31" });
    const { stdout } = headwater("trace", id, "--db", at("one.db"));
    expect(stdout).toContain("held by the loaded lists: 2014-06-30 to 2020-01-31, ended");
    expect(stdout).toContain("2014-06-30 to 2020-01-31");
  });

  test("is a gap where documents say later that the group is active, also when the list only leaves it out", () => {
    const { stdout } = headwater("gaps", "--kind", "lapsed", "--db", at("one.db"));
    expect(stdout).toContain("Nurin Front was taken off List of Merenian Ministry of Interior on 2020-01-31");
    expect(stdout).toContain(
      "Free Dunmar Army was taken off List of Merenian Ministry of Interior on 2024-01-01",
    );
    expect(stdout).not.toContain("Kesh Network was");
  });

  test("is said of the group that a list leaves out", () => {
    const { stdout } = headwater("gaps", "--kind", "tied-to-designated", "--db", at("one.db"));
    expect(stdout).toContain("2012-01-01 to 2024-01-01");
  });

  test("is still found by screening on a day when it held, and said to hold no more today", () => {
    const standing = (on: string) =>
      json<{ candidates: { standing: string }[] }>("one.db", "screen", "Free Dunmar Army", "--on", on)[0]!
        .candidates[0]!.standing;
    expect(standing("2023-06-01")).toBe("in-force");
    expect(standing("2024-06-01")).toBe("no-longer");
  });
});

describe("one record on two lists", () => {
  test("is one document with the claims of both authorities, and stays so", () => {
    const found = designations("two.db").filter(({ label }) => label.includes("Kesh Network"));
    expect(found.map(({ label }) => label).sort()).toEqual([
      "Merenian Ministry of Interior designates Kesh Network",
      "Tavarian Council designates Kesh Network",
    ]);
    const before = designations("two.db");
    expect(load("two.db", "first.csv", "merenia", "Merenian Ministry of Interior").status).toBe(0);
    expect(load("two.db", "first.csv", "tavaria", "Tavarian Council").status).toBe(0);
    expect(designations("two.db")).toEqual(before);
    expect(headwater("verify", "--db", at("two.db")).status).toBe(0);
  });
});

describe("a compilation", () => {
  test("speaks in its maker's voice, with the authority within it as the origin", () => {
    const { id, independentOrigins } = named(designations("compiled.db"), "Kesh Network");
    expect(independentOrigins).toBe(1);
    const [traced] = json<ClaimTrace>("compiled.db", "trace", id);
    const [origin] = traced!.origins;
    expect(origin!.name).toBe("Merenian Ministry of Interior");
    expect(origin!.said[0]!.chain.map(({ name }) => name)).toEqual([
      "Orsk Dal Archive",
      "Merenian Ministry of Interior",
    ]);
  });
});

describe("a gap that rests on a misread sentence", () => {
  test("says on how many passages it rests, and goes when a person rejects them", () => {
    const gaps = () => headwater("gaps", "--kind", "tied-to-designated", "--db", at("compiled.db")).stdout;
    const found = gaps();
    expect(found).toContain("Halim Front  tied-to-designated  rests on 1 passage in 1 document");
    const [, assertion] = /Halim Front is part of the Orvan Movement”.*assertion (\w+)/.exec(found)!;
    const { status } = headwater(
      "review",
      assertion!,
      "--reject",
      "--note",
      "misread",
      "--db",
      at("compiled.db"),
    );
    expect(status).toBe(0);
    expect(gaps()).not.toContain("Halim Front");
  });
});
