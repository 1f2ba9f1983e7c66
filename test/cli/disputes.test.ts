import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DisputeSides } from "../../src/answer/index.ts";
import type { DisputedPair } from "../../src/ledger/index.ts";
import { copyExampleDocuments } from "../example-ledger.ts";
import { headwater } from "./program.ts";

const SAMPLE = join("..", "shared", "samples", "safe-haven", "article.html");
if (!existsSync(SAMPLE)) console.warn(`skipped: ${SAMPLE} is not here`);

const folder = mkdtempSync(join(tmpdir(), "headwater-disputes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objects = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

describe("disputes of the example corpus", () => {
  const db = () => ["--db", join(folder, "examples.db")];
  const listed = (...args: string[]) =>
    objects<DisputedPair>(headwater("disputes", "--jsonl", ...args, ...db()).stdout);

  beforeAll(async () => {
    await copyExampleDocuments(join(folder, "examples.db"));
  }, 120_000);

  test("are those that were planted, and no others", () => {
    const found = listed().filter((row) => row.kind !== "unconfirmed");
    // Which side comes first follows from the claims' ids, and with it the order of the labels.
    const planted = [
      ["denial", "strong", "Tavaria harbours Kesh Network"],
      ["doers", "strong", expect.stringMatching(/^(?:Kesh Network|Free Dunmar Army) attacks crossing$/)],
      ["holders", "strong", expect.stringMatching(/^(?:Darim Keshani|Yusan Halimar) leads Nurin Front$/)],
      ["polarity", "strong", "Tavaria acts against Kesh Network"],
      ["quantities", "weak", expect.stringMatching(/^147 soldiers died \((?:147|148 or more) soldiers\)$/)],
      ["quantities", "weak", expect.stringContaining("Kesh Network has a strength of")],
      ["quantities", "weak", expect.stringMatching(/(?:14 or more people|9 persons)/)],
      ["rival-frames", "strong", expect.stringContaining("Kesh Network")],
    ];
    expect(found).toHaveLength(planted.length);
    expect(found.map(({ kind, strength, a }) => [kind, strength, a.label])).toEqual(
      expect.arrayContaining(planted),
    );
  });

  test("can be asked for by kind and by who they are about", () => {
    expect(listed("--kind", "polarity")).toHaveLength(1);
    // "found no evidence that the Free Dunmar Army took part in the attack": nobody vouches for it.
    expect(listed("--about", "Free Dunmar Army").map(({ kind }) => kind)).toEqual(["doers", "unconfirmed"]);
    expect(listed("--about", "Sotna")).toEqual([]);
    expect(headwater("disputes", "--about", "Sotna", ...db()).stdout).toContain("No disputes about");
  });

  test("say when a source stands against its own earlier words", () => {
    const action = listed("--kind", "polarity")[0]!;
    expect(action.ownWords).toMatchObject([{ source: "Merenian Ministry of Foreign Affairs" }]);
    expect(action.wouldAgree.map(({ by }) => by)).toContain("time");
    const { stdout } = headwater("dispute", action.id, ...db());
    expect(stdout).toContain("Merenian Ministry of Foreign Affairs says both");
    expect(stdout).toContain("Both would be right");
  });

  test("unknown ids and kinds are said plainly", () => {
    expect(headwater("dispute", "ffffffffffff", ...db())).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no dispute ffffffffffff"),
    });
    expect(headwater("disputes", "--kind", "quarrels", ...db())).toMatchObject({ status: 2 });
  });
});

describe("a number, and a denial without one", () => {
  const db = () => ["--db", join(folder, "number.db")];
  const page = (publisher: string, day: number, words: string) =>
    `---\ntitle: Report\npublisher: ${publisher}\npublished: 2025-03-${day}\nlanguage: en\n---\n\n${words}\n`;

  beforeAll(() => {
    const said = join(folder, "said.md");
    const denied = join(folder, "denied.md");
    writeFileSync(
      said,
      page(
        "Kelmin Observer",
        12,
        "The Upland Civilian Register said on Tuesday that the Dunmar Army killed 21 villagers in Harl on 11 March 2025.",
      ),
    );
    writeFileSync(
      denied,
      page(
        "Border Dispatch",
        13,
        "The Dunmar Army denied that its fighters had killed villagers in Harl on 11 March 2025.",
      ),
    );
    expect(headwater("add", said, denied, ...db()).status).toBe(0);
  }, 60_000);

  test("count on the side that denies the origins of those who deny", () => {
    const rows = objects<DisputedPair>(headwater("disputes", "--jsonl", ...db()).stdout);
    expect(rows.map(({ kind }) => kind)).toEqual(["denial"]);
    const { stdout } = headwater("disputes", ...db());
    expect(stdout).toContain("kills villagers: denied");
    expect(stdout).toMatch(/ 1 : 1$/m);
    const shown = headwater("dispute", rows[0]!.id, ...db()).stdout;
    expect(shown).toMatch(/kills villagers: denied {2}claim \w+, 1 independent origin denies it/);
    const counted = [rows[0]!.a, rows[0]!.b].find(({ quantity }) => quantity !== null)!;
    expect(headwater("trace", counted.id, ...db()).stdout).toContain("credibility 4, proposed");
  });
});

describe.skipIf(!existsSync(SAMPLE))("disputes of the sample article", () => {
  const db = () => ["--db", join(folder, "sample.db")];

  beforeAll(() => {
    expect(headwater("add", SAMPLE, ...db()).status).toBe(0);
  }, 60_000);

  test("has the State Department's word against the authors', with both passages", () => {
    const { stdout } = headwater("disputes", "--kind", "rival-frames", "--jsonl", ...db());
    const rival = objects<DisputedPair>(stdout);
    expect(rival.map(({ a, b }) => [a.frame, b.frame].sort())).toEqual([["affiliated_with", "part_of"]]);
    const shown = JSON.parse(headwater("dispute", rival[0]!.id, "--jsonl", ...db()).stdout) as DisputeSides;
    const said = (frame: string) => {
      const side = shown.sides.find(({ claim }) => claim.frame === frame)!;
      return side.said.map(({ chain, passage }) => [chain.at(-1)?.name, passage.quote]);
    };
    expect(said("affiliated_with")).toEqual([["State Department", expect.stringContaining("affiliated")]]);
    expect(said("part_of")).toContainEqual([
      expect.stringContaining("Long War Journal"),
      expect.stringContaining("including the Haqqani Network"),
    ]);
  });

  test("shows the unconfirmed death as that: no dispute, and vouched for by nobody", () => {
    const { stdout } = headwater("disputes", "--kind", "unconfirmed", ...db());
    expect(stdout).toContain("nobody vouches for it");
    expect(stdout).toContain("Jalaluddin Haqqani died");
  });
});
