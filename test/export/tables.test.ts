import { parse } from "csv-parse/sync";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleLedger, exported, type TestLedger } from "./evidence-of-examples.ts";

let made: TestLedger;
beforeAll(async () => {
  made = await exampleLedger();
}, 120_000);
afterAll(() => made.close());

async function assertionCount(): Promise<number> {
  let count = 0;
  for await (const claim of made.evidence().claims())
    for await (const _ of made.evidence().assertionsOf(claim.id)) count++;
  return count;
}

test("CSV has a row for each assertion, with the words that stand at its offsets", async () => {
  const rows = parse(await exported("csv", made.evidence()), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(await assertionCount());
  for (const row of rows) {
    const { text } = await made.ledger.document(`sha256:${row.sha256}`);
    const words = text.slice(Number(row.start), Number(row.end));
    expect([words, `'${words}`]).toContain(row.exact_words);
    expect(row.chain).not.toBe("");
  }
});

test("no cell of CSV begins as a formula does, and words are otherwise unchanged", async () => {
  const rows = parse(await exported("csv", made.evidence())) as string[][];
  for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
  const hostile = rows.find((row) => row.includes("'=2+2 <b>\"&\u0007 {x}_\u{1f4f0}"));
  expect(hostile).toContain("'@Orsk & Sons <x>");
});

test("a filter narrows an export as it narrows headwater claims", async () => {
  const filter = { about: "Kesh Network", disputed: true };
  const rows = parse(await exported("csv", made.evidence(filter)), { columns: true }) as Record<
    string,
    string
  >[];
  const { rows: claims } = await made.ledger.claims({ ...filter, limit: 1000 });
  expect(claims.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row.claim_id))).toEqual(new Set(claims.map(({ id }) => id)));
  const nothing = await exported("csv", made.evidence({ about: "Nobody Whatsoever" }));
  expect(nothing.toString().split("\r\n")).toHaveLength(2);
});

test("a workbook opens with three sheets, words as words and numbers as numbers", async () => {
  const sheets = await readSheets(await exported("xlsx", made.evidence()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["claims", "assertions", "documents"]);
  const [claims, assertions, documents] = sheets.map(({ data }) => data) as [
    unknown[][],
    unknown[][],
    unknown[][],
  ];
  expect(assertions).toHaveLength(1 + (await assertionCount()));
  expect(claims[0]).toContain("independent_origins");
  expect(claims.slice(1).every((row) => typeof row[4] === "number")).toBe(true);
  const hostile = documents.find((row) => row[1] === "@Orsk & Sons <x>");
  expect(hostile?.[0]).toBe('=2+2 <b>"&\ufffd {x}_\u{1f4f0}');
});

test("the same ledger gives the same bytes", async () => {
  const some = () => made.evidence({ about: "Kesh Network" });
  for (const format of ["xlsx", "stix", "jsonl"])
    expect((await exported(format, some())).equals(await exported(format, some()))).toBe(true);
}, 180_000);
