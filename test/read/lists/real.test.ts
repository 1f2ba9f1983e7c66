import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../../src/model/index.ts";
import { openLists } from "../../../src/read/index.ts";

const FOLDER = "../shared/data/lists/";
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`${FOLDER} is not there: the real lists are not read`);

describe.skipIf(!isThere)("real lists", () => {
  test("every entry and every name of the UN list arrives", async () => {
    const xml = readFileSync(`${FOLDER}un_consolidated.xml`, "utf8");
    const entries = await entriesOf("un_consolidated.xml");
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    expect(entries.filter(({ schema }) => schema === "Person")).toHaveLength(count(/<INDIVIDUAL>/g));
    expect(entries.filter(({ schema }) => schema === "LegalEntity")).toHaveLength(count(/<ENTITY>/g));
    expect(entries.filter(({ listedOn }) => listedOn !== null)).toHaveLength(count(/<LISTED_ON>\d/g));
    const names = new Set(entries.flatMap((entry) => entry.names.map(({ name }) => name)));
    const stated = [...xml.matchAll(/<(?:ALIAS_NAME|NAME_ORIGINAL_SCRIPT)>([^<]+)</g)].map(([, text]) =>
      text!
        .replace(/&amp;/g, "&")
        .replace(/&apos;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/\s+/gu, " ")
        .trim(),
    );
    expect(stated.filter((name) => name !== "" && !names.has(name))).toEqual([]);
    expect(entries.filter(({ raw }) => !xml.includes(raw))).toEqual([]);
  });

  test("every line of OFAC's four files arrives", async () => {
    const parts = ["ofac_sdn.csv", "ofac_alt.csv", "ofac_add.csv", "ofac_sdn_comments.csv"];
    const entries = await entriesOf(...parts);
    const lines = parts.map((name) =>
      readFileSync(FOLDER + name, "utf8")
        .split("\r\n")
        .filter((line) => /^\d/.test(line)),
    );
    expect(entries).toHaveLength(lines[0]!.length);
    const types = (schema: string): number => entries.filter((entry) => entry.schema === schema).length;
    const cells = (type: string): number => lines[0]!.filter((line) => line.includes(`,"${type}",`)).length;
    expect([types("Person"), types("Vessel"), types("Airplane")]).toEqual(
      ["individual", "vessel", "aircraft"].map(cells),
    );
    const kept = new Set(entries.flatMap(({ raw }) => raw.split("\n").map((line) => line.trim())));
    expect(lines.flat().filter((line) => !kept.has(line.trim()))).toEqual([]);
    const names = new Set(entries.flatMap((entry) => entry.names.map(({ name }) => name)));
    const aliases = lines[1]!.map((line) => /"[afn]ka","(.*)",/.exec(line)![1]!.replace(/\s+/g, " ").trim());
    expect(aliases.filter((name) => !names.has(name))).toEqual([]);
  });

  test("every designation date of the FTO list arrives", async () => {
    const entries = await entriesOf("fto.csv");
    const lines = readFileSync(`${FOLDER}fto.csv`, "utf8").trim().split(/\r?\n/).slice(1);
    expect(entries).toHaveLength(lines.length);
    expect(entries.every(({ listedOn }) => /^\d{4}-\d\d-\d\d$/.test(listedOn ?? ""))).toBe(true);
    const delisted = entries.filter(({ delistedOn }) => delistedOn !== null);
    expect(delisted.map(({ status }) => status)).toEqual(delisted.map(() => "delisted"));
    expect(delisted).toHaveLength(lines.filter((line) => line.includes(",delisted,")).length);
  });
});

async function entriesOf(...names: readonly string[]): Promise<readonly ListEntry[]> {
  const [list] = await openLists(names.map((name) => FOLDER + name));
  const entries: ListEntry[] = [];
  for await (const entry of list!.entries()) entries.push(entry);
  return entries;
}
