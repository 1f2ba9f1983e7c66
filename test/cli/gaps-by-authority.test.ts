import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater } from "./program.ts";

const SAMPLE = join("..", "shared", "samples", "safe-haven", "article.txt");
const LISTS = join("..", "shared", "data", "lists");
const FILES: Readonly<Record<string, readonly string[]>> = {
  fto: ["fto.csv"],
  un: ["un_consolidated.xml"],
  ofac: ["ofac_sdn.csv", "ofac_alt.csv", "ofac_add.csv", "ofac_sdn_comments.csv"],
};
const isHere = existsSync(SAMPLE) && existsSync(LISTS);
if (!isHere) console.warn(`skipped: ${SAMPLE} or ${LISTS} is not here`);

interface FoundGap {
  readonly kind: string;
  readonly entity: { readonly name: string };
  readonly authorities: readonly string[];
  readonly says: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), "headwater-authorities-"));
const db = ["--db", join(folder, "all.db")];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isHere)("gaps of the sample article, by the lists that are loaded", () => {
  beforeAll(() => {
    expect(headwater("add", SAMPLE, ...db).status).toBe(0);
    for (const files of Object.values(FILES))
      expect(headwater("lists", "update", ...files.map((file) => join(LISTS, file)), ...db).status).toBe(0);
  }, 120_000);

  const talibanGap = (...lists: string[]): FoundGap | undefined => {
    const asked = lists.flatMap((list) => ["--list", list]);
    const { status, stdout } = headwater("gaps", "--jsonl", ...asked, ...db);
    expect(status).toBe(0);
    const gaps = stdout.split("\n").filter(Boolean);
    return gaps
      .map((line) => JSON.parse(line) as FoundGap)
      .find(({ kind, entity }) => kind === "tied-to-designated" && entity.name.includes("Taliban"));
  };

  test.each([
    [["us-fto"], "which is on no list that is loaded."],
    [["us-fto", "un-sc"], "which is on no list that is loaded."],
    [
      ["us-fto", "ofac-sdn"],
      "which is on no loaded list of United States Department of State; it stands on another (Specially Designated Nationals",
    ],
    [
      [],
      "which is on no loaded list of United Nations Security Council or United States Department of State; it stands on another",
    ],
  ])("with %j the Haqqani Network is on the State Department's and the Taliban are not", (lists, says) => {
    const gap = talibanGap(...lists);
    expect(gap?.authorities).toContain("United States Department of State");
    const [why] = gap!.says;
    expect(why).toMatch(
      /^Haqqani Network is designated \(.*Foreign Terrorist Organizations, since 2012-09-19/,
    );
    expect(why).toContain(says);
  });

  test("with OFAC's list alone, which has both, there is none", () => {
    expect(talibanGap("ofac-sdn")).toBeUndefined();
  });
});
