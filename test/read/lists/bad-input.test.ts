import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HeadwaterError } from "../../../src/model/index.ts";
import { type ListOptions, openLists } from "../../../src/read/index.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-lists-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UN = '<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2025-03-01">';
const NAMED =
  "<ENTITY><REFERENCE_NUMBER>TVe.001</REFERENCE_NUMBER><FIRST_NAME>NURIN FRONT</FIRST_NAME></ENTITY>";
const BOMB = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const FTO = "name,date_designated,date_delisted,status\n";
const OWN = { list: "mine", authority: "Our desk", map: { name: "Name" } };
const STATED = { list: "mine", authority: "Our desk" };

interface Case {
  readonly what: string;
  readonly content: string;
  readonly code: string;
  readonly says: RegExp;
  readonly options?: ListOptions;
}

const CASES: readonly Case[] = [
  { what: "an empty file", content: " \n", code: "empty", says: /is empty/ },
  { what: "a file that is no list", content: "Gunmen kill 14.", code: "unsupported-format", says: /no list/ },
  { what: "XML of something else", content: "<html/>", code: "unsupported-format", says: /element html/ },
  { what: "JSON of something else", content: '{"a":1}', code: "unsupported-format", says: /FollowTheMoney/ },
  { what: "bytes", content: "PK\u0003\u0004\u0000\u0000", code: "unsupported-format", says: /not text/ },
  {
    what: "truncated XML",
    content: `${UN}${NAMED}\n<ENTITY><FIRST_NAME>NU`,
    code: "malformed",
    says: /:2: .*cut off/,
  },
  {
    what: "wrongly closed XML",
    content: `${UN}\n<ENTITY><A></ENTITY>`,
    code: "malformed",
    says: /:2: .*A is not closed/,
  },
  {
    what: "an entity bomb",
    content: `<?xml version="1.0"?>\n${BOMB}${UN.slice(21)}`,
    code: "malformed",
    says: /bomb/,
  },
  {
    what: "a bomb after the root",
    content: `${UN}\n${BOMB}${NAMED}</CONSOLIDATED_LIST>`,
    code: "malformed",
    says: /:2: .*bomb/,
  },
  {
    what: "elements without end",
    content: `${UN}${"<A>".repeat(100_000)}`,
    code: "too-deep",
    says: /64 elements/,
  },
  {
    what: "an entry without a name",
    content: `${UN}\n\n<ENTITY><DATAID>1</DATAID></ENTITY></CONSOLIDATED_LIST>`,
    code: "malformed",
    says: /:3: entry 1 has no name/,
  },
  {
    what: "an entry without a reference",
    content: `${UN}<ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>`,
    code: "malformed",
    says: /no reference/,
  },
  {
    what: "a missing column",
    content: "name,date_designated,status\nNurin Front,2014-06-30,listed\n",
    code: "malformed",
    says: /:1: .*date_delisted/,
  },
  {
    what: "a date that is none",
    content: `${FTO}Nurin Front,soon,,listed\n`,
    code: "malformed",
    says: /:2: .*"soon"/,
  },
  {
    what: "an open quotation mark",
    content: `${FTO}"Nurin Front,2014-06-30,,listed\n`,
    code: "malformed",
    says: /wrongly quoted/,
  },
  {
    what: "more cells than columns",
    content: `${FTO}Nurin, Front,2014-06-30,,listed\n`,
    code: "malformed",
    says: /:2: 5 cells/,
  },
  {
    what: "an unknown mapped column",
    content: "Title\nNurin Front\n",
    options: OWN,
    code: "malformed",
    says: /no column Name/,
  },
  {
    what: "an unknown field",
    content: "Name\nA\n",
    options: { ...OWN, map: { name: "Name", nick: "N" } },
    code: "bad-usage",
    says: /no field nick/,
  },
  {
    what: "JSON lines cut off",
    content: '{"id":"1","schema":"Person","properties":{"name":["A"]}}\n{"id":',
    options: STATED,
    code: "malformed",
    says: /:2: .*JSON/,
  },
  {
    what: "a list of nobody",
    content: '{"id":"1","schema":"Person","properties":{}}',
    code: "bad-usage",
    says: /--list/,
  },
  { what: "OFAC's aliases alone", content: '1,2,"aka","NURIN",-0- \n', code: "bad-usage", says: /sdn\.csv/ },
];

describe("openLists", () => {
  test.each(CASES)("says what is wrong with $what", async ({ what, content, code, says, options }) => {
    const path = join(folder, what.replace(/\W/g, "-"));
    writeFileSync(path, content);
    const thrown = await failure(path, options);
    expect(thrown.code).toBe(code);
    expect(thrown.line).toMatch(says);
    expect(thrown.line).toContain(path);
    expect(thrown.remedy).not.toBe("");
  });

  test.each([
    { path: "", code: "not-a-file" },
    { path: "missing.xml", code: "not-found" },
  ])("says that a path is a $code", async ({ path, code }) => {
    expect((await failure(join(folder, path))).code).toBe(code);
  });

  test("refuses one element of 100 MB in bounded memory", async () => {
    const path = join(folder, "huge.xml");
    const piece = "A".repeat(1 << 20);
    writeFileSync(path, `${UN}<ENTITY><FIRST_NAME>`);
    for (let i = 0; i < 100; i++) writeFileSync(path, piece, { flag: "a" });
    const before = process.memoryUsage().rss;
    const thrown = await failure(path);
    expect(thrown.code).toBe("too-large");
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test.each([
    `${UN}<${"A".repeat(6 << 20)}`,
    `${FTO}"${"A".repeat(6 << 20)}`,
    `{"schema":"A","properties":"${"A".repeat(6 << 20)}`,
  ])("refuses an endless name, cell or line", async (content) => {
    const path = join(folder, "endless");
    writeFileSync(path, content);
    expect((await failure(path, STATED)).code).toBe("too-large");
  });
});

async function failure(path: string, options: ListOptions = {}): Promise<HeadwaterError> {
  try {
    for (const list of await openLists([path], options)) for await (const _ of list.entries());
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) return thrown;
    throw thrown;
  }
  throw new Error("it was read");
}
