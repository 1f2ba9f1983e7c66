import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { readParquet } from "parquet-wasm";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EvidenceFilter } from "../../src/answer/index.ts";
import { FOLDER_FORMATS } from "../../src/export/index.ts";
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

const FILES = ["claims.parquet", "assertions.parquet", "documents.parquet"];

async function tables(filter: EvidenceFilter = {}): Promise<Record<string, Buffer>> {
  const { files } = FOLDER_FORMATS.find(({ name }) => name === "parquet")!;
  expect(files.map(({ name }) => name)).toEqual(FILES);
  const written: [string, Buffer][] = [];
  for (const { name, write } of files) {
    const pieces: Uint8Array[] = [];
    for await (const piece of write(made.evidence(filter))) pieces.push(piece);
    written.push([name, Buffer.concat(pieces)]);
  }
  return Object.fromEntries(written);
}

type Row = Record<string, unknown>;
const fileOf = (bytes: Buffer) => new Uint8Array(bytes).buffer as ArrayBuffer;
const read = async (bytes: Buffer) => (await parquetReadObjects({ file: fileOf(bytes) })) as Row[];
/** The same file through Rust's reader, as Arrow's values. */
const readElsewhere = (bytes: Buffer) => tableFromIPC(readParquet(new Uint8Array(bytes)).intoIPCStream());

test("Parquet: each assertion is a row, with the words that stand at its offsets in its document's row", async () => {
  const tablesMade = await tables();
  const [claims, assertions, documents] = await Promise.all(FILES.map((name) => read(tablesMade[name]!)));
  expect(assertions!.length).toBeGreaterThan(100);
  const texts = new Map(documents!.map(({ sha256, text }) => [sha256, text as string]));
  const known = new Set(claims!.map(({ claim_id }) => claim_id));
  for (const { document_sha256, start, end, exact_words, claim_id } of assertions!) {
    expect(texts.get(document_sha256)!.slice(start as number, end as number)).toBe(exact_words);
    expect(known.has(claim_id)).toBe(true);
  }
  const counted = claims!.reduce((sum, { assertions: count }) => sum + (count as number), 0);
  expect(assertions).toHaveLength(counted);
}, 60_000);

test("Parquet: columns have types: days, instants, numbers, lists of words and of roles; two readers agree", async () => {
  const tablesMade = await tables({ about: "Kesh Network" });
  for (const name of FILES) {
    const ours = await read(tablesMade[name]!);
    const theirs = readElsewhere(tablesMade[name]!);
    expect(theirs.numRows).toBe(ours.length);
    const types = Object.fromEntries(theirs.schema.fields.map(({ name, type }) => [name, String(type)]));
    if (name === "claims.parquet") {
      expect(types).toMatchObject({
        independent_origins: "Int32",
        disputed: "Bool",
        first_said_day: "Date32<DAY>",
      });
      expect(types.origins).toContain("List<Utf8>");
      expect(types.roles).toMatch(/^List<Struct</);
      const first = theirs.get(0)!.toJSON() as { roles: Iterable<Row>; origins: Iterable<string> };
      expect([...first.origins]).toEqual(ours[0]!.origins);
      expect(JSON.stringify([...first.roles])).toBe(JSON.stringify(ours[0]!.roles));
    }
    if (name === "documents.parquet") {
      expect(types).toMatchObject({ bytes: "Int64" });
      expect(types.added_at).toContain("Timestamp<MILLISECOND");
      expect(ours[0]!.added_at).toEqual(new Date("2026-01-02T03:04:05.000Z"));
      const theirTexts = [...theirs.getChild("text")!];
      expect(theirTexts).toEqual(ours.map(({ text }) => text));
    }
    if (name === "assertions.parquet")
      for (const { published, published_day } of ours)
        if (published !== null)
          expect(
            (published_day as Date).toISOString().slice(0, (published as string).slice(0, 10).length),
          ).toBe((published as string).slice(0, 10));
  }
}, 60_000);

test("Parquet: a filter that matches nothing gives three tables without rows, and the same ledger the same bytes", async () => {
  const empty = await tables({ about: "Nobody Whatsoever" });
  for (const name of FILES) {
    expect(await read(empty[name]!)).toEqual([]);
    const { created_by, num_rows } = await parquetMetadataAsync(fileOf(empty[name]!));
    expect([created_by, num_rows]).toEqual(["Headwater", 0n]);
  }
  const some = () => tables({ about: "Kesh Network" });
  expect(await some()).toEqual(await some());
}, 60_000);
