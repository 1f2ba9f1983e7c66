import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentsInFile, type FoundDocument, readDocument } from "../../src/read/index.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "headwater-rows-"));
});
afterAll(() => rmSync(home, { recursive: true }));

const COLUMNS = { text: "body", title: "headline", published: "date", authors: "by", id: "key" };

async function rowsOf(
  content: string,
  columns: Readonly<Record<string, string>> = COLUMNS,
): Promise<FoundDocument[]> {
  const path = join(home, "articles.csv");
  writeFileSync(path, content);
  const found: FoundDocument[] = [];
  for await (const one of documentsInFile(path, { columns }, "articles.csv")) found.push(one);
  return found;
}

describe("tables of documents", () => {
  it("gives a document a row, with what its cells state", async () => {
    const body = 'The ministry said, "the bridge is open".\n\nNobody passes.';
    const table = stringify([
      ["key", "headline", "by", "date", "body", "other"],
      ["k1", "The bridge", "Ana Bekova; Tomas Rell", "5 March 2024", body, "x"],
      ["", "No date", "", "last spring", "The road is closed, the ministry said.", ""],
      ["k3", "Nothing", "", "2024", "", ""],
    ]);
    const found = await rowsOf(table);
    expect(found.map((one) => one.kind === "document" && one.path)).toEqual([
      "articles.csv/k1",
      "articles.csv/row-2",
    ]);
    const [first, second] = await Promise.all(
      found.map((one) => readDocument(one as Extract<FoundDocument, { kind: "document" }>)),
    );
    expect(first).toMatchObject({
      text: body,
      metadata: {
        title: { value: "The bridge", from: "record" },
        authors: { value: ["Ana Bekova", "Tomas Rell"], from: "record" },
        published: { value: "2024-03-05", from: "record" },
      },
    });
    expect(second!.notes).toEqual(["its date is not understood: last spring"]);
    expect(second!.metadata.published).toBeUndefined();
  });

  it("says a row that is broken with its line, and goes on", async () => {
    const found = await rowsOf("key,headline,by,date,body\na,A,,,One.\nb,B,,,Two, or three.\nc,C,,,Four.\n");
    expect(found.map((one) => (one.kind === "document" ? one.path : one.error.place))).toEqual([
      "articles.csv/a",
      "articles.csv:3",
      "articles.csv/c",
    ]);
  });

  it.each([
    ["a column that is not there", { text: "words" }, "malformed"],
    ["a field that there is not", { text: "body", colour: "by" }, "bad-usage"],
    ["no column for the text", { title: "headline" }, "bad-usage"],
  ])("refuses %s", async (_, columns, code) => {
    const found = await rowsOf("headline,by,body\nA,B,C\n", columns as unknown as Record<string, string>);
    expect(found).toMatchObject([{ kind: "problem", error: { code } }]);
  });

  it("takes a table for a text where no columns are named", async () => {
    writeFileSync(join(home, "plain.csv"), "a,b\n");
    const found: FoundDocument[] = [];
    for await (const one of documentsInFile(join(home, "plain.csv"))) found.push(one);
    expect(found).toMatchObject([{ kind: "document", path: join(home, "plain.csv") }]);
  });
});
