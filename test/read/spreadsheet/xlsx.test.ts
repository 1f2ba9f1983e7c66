import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../../src/model/index.ts";
import { documentsInFile, type FoundDocument, readDocument } from "../../../src/read/index.ts";
import { expectWellFormed } from "../expect-segments.ts";
import { laidFile } from "./laid-file.ts";

const OPENPYXL = new Uint8Array(readFileSync("test/read/files/openpyxl.xlsx"));
const EXCELJS = new Uint8Array(readFileSync("test/read/files/exceljs.xlsx"));
const LEAD =
  "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly.";
const SECOND = "It collected levies at nine places on the road between Sotna and the pass.";

async function read(bytes: Uint8Array, path = "incidents.xlsx") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end, author }) => [
    kind,
    document.text.slice(start, end),
    ...(author === undefined ? [] : [author]),
  ]);
  return { ...document, segments };
}

/** The workbook with parts changed: what a part's text becomes, or a part that is new. */
function changed(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes))
    parts[name] = strToU8(change(parts[name] === undefined ? "" : strFromU8(parts[name])));
  return zipSync(parts);
}

describe("workbooks", () => {
  it("gives cells by row, with where they stand above them", async () => {
    const { segments, metadata, notes, mediaType, reader } = await read(OPENPYXL);
    expect(segments).toEqual([
      ["heading", "Articles"],
      ["boilerplate", "Articles!A1:F1"],
      ["table", "key\theadline\tby\tdate\tbody\tshare"],
      ["boilerplate", "Articles!A2:D2"],
      ["table", "k1\tThree valleys held\tAna Bekova; Tomas Rell\t2024-03-05"],
      ["boilerplate", "Articles!E2"],
      ["body", LEAD],
      ["body", SECOND],
      ["boilerplate", "Articles!F2"],
      ["table", "25%"],
      ["boilerplate", "Articles!A3:D3"],
      ["table", "17\tThe bridge\t\t2024-03-06 09:30"],
      ["boilerplate", "Articles!E3"],
      ["body", "The bridge is closed, the ministry said."],
      ["boilerplate", "Articles!F3"],
      ["table", "1234567.5"],
      ["boilerplate", "Articles!B4:F4"],
      ["table", "Nothing said\t\t\t\tTRUE"],
      ["boilerplate", "Articles!A5:B5"],
      ["table", "k4\tHidden row"],
      ["boilerplate", "Articles!E5"],
      ["body", "The road is open, Darim Keshani said."],
      ["boilerplate", "Articles!F5"],
      ["table", "0.3"],
      ["boilerplate", "Articles!B3"],
      ["comment", "Which bridge?", "Ira Solen"],
      ["heading", "Counts 2024"],
      ["boilerplate", "'Counts 2024'!A1:C1"],
      ["table", "place\tmonth\tkilled"],
      ["boilerplate", "'Counts 2024'!A2:C2"],
      ["table", "Orsk Dal\t2024-03\t14"],
      ["boilerplate", "'Counts 2024'!A3:C3"],
      ["table", "Sotna\t2024-04\t3"],
      ["boilerplate", "'Counts 2024'!T9"],
      ["table", "far away"],
      ["heading", "Workings"],
      ["boilerplate", "Workings!B7"],
      ["table", "not for print"],
    ]);
    expect(notes).toEqual([
      "in the sheet “Articles” rows are hidden: 5",
      "in the sheet “Articles” columns are hidden: C",
      "in the sheet “Counts 2024” formulas without a result are left out: 1",
      "the sheet “Workings” is hidden in the workbook",
    ]);
    expect(metadata.title).toEqual({ value: "Incidents of the winter", from: "file-properties" });
    expect([mediaType.split(".").at(-1), reader]).toEqual(["sheet", "xlsx/1"]);
  });

  it("counts days as the workbook does, and keeps a formula's result", async () => {
    const { segments } = await read(EXCELJS);
    expect(segments).toContainEqual(["table", "k1\tThree valleys held\t2024-03-05"]);
    expect(segments).toContainEqual(["table", "k2\tThe bridge\t2024-03-06 09:30"]);
  });

  it("gives remarks that were answered to those who wrote them", async () => {
    const bytes = changed(OPENPYXL, {
      "xl/worksheets/_rels/sheet1.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="t1" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
        ),
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="p1" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
        ),
      "xl/persons/person.xml": () =>
        '<personList><person displayName="Ana Bekova" id="{1}"/><person displayName="Tomas Rell" id="{2}"/></personList>',
      "xl/threadedComments/threadedComment1.xml": () =>
        '<ThreadedComments><threadedComment ref="B3" personId="{1}" id="{a}"><text>Which bridge?</text></threadedComment><threadedComment ref="B3" personId="{2}" id="{b}" parentId="{a}"><text>The one at Sotna.</text></threadedComment></ThreadedComments>',
      "xl/comments/comment1.xml": (xml) =>
        xml.replace("Ira Solen", "tc={a}").replace("Which bridge?", "[Threaded comment] Which bridge?"),
    });
    const { segments } = await read(bytes);
    expect(segments.filter(([kind]) => kind === "comment")).toEqual([
      ["comment", "Which bridge?", "Ana Bekova"],
      ["comment", "The one at Sotna.", "Tomas Rell"],
    ]);
  });

  it.each([
    ["one that is cut off", OPENPYXL.slice(0, 4000), "malformed"],
    [
      "one whose sheet is cut off",
      changed(OPENPYXL, { "xl/worksheets/sheet1.xml": (xml) => xml.slice(0, 900) }),
      "malformed",
    ],
    ["one without words", changed(EXCELJS, { "xl/worksheets/sheet1.xml": () => "<worksheet/>" }), "no-text"],
    [
      "one whose sheet is in no XML",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("x") }),
      "unsupported-format",
    ],
    [
      "one that says a long word in every cell",
      changed(EXCELJS, {
        "xl/sharedStrings.xml": () => `<sst><si><t>${"long ".repeat(20_000)}</t></si></sst>`,
        "xl/worksheets/sheet1.xml": () =>
          `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(1000)}</sheetData></worksheet>`,
      }),
      "too-large",
    ],
  ])("refuses %s", async (_, bytes, code) => {
    const error = await read(bytes).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(HeadwaterError);
    expect(error).toMatchObject({ code, place: "incidents.xlsx" });
  });
});

const COLUMNS = { text: "body", title: "headline", published: "date", authors: "by", id: "key" };

async function rowsOf(
  name: string,
  bytes: Uint8Array,
  columns: Readonly<Record<string, string>> = COLUMNS,
): Promise<FoundDocument[]> {
  const found: FoundDocument[] = [];
  for await (const one of documentsInFile(laidFile(name, bytes), { columns }, name)) found.push(one);
  return found;
}

describe("workbooks of documents", () => {
  const NAMED = ["articles.xlsx/Articles/k1", "articles.xlsx/Articles/17", "articles.xlsx/Articles/k4"];

  it.each([
    ["as it is", "articles.xlsx", OPENPYXL, ""],
    ["packed with gzip", "articles.xlsx.gz", new Uint8Array(gzipSync(OPENPYXL)), ""],
    ["in an archive", "a.zip", zipSync({ "b/articles.xlsx": OPENPYXL }), "a.zip/b/"],
    ["attached to a message", "a.eml", withAttached(OPENPYXL), "a.eml/"],
  ])("gives a document a row, %s", async (_, name, bytes, before) => {
    const rows = (await rowsOf(name, bytes)).filter(
      (one): one is Extract<FoundDocument, { kind: "document" }> =>
        one.kind === "document" && one.path.includes("xlsx"),
    );
    expect(rows.map(({ path }) => path.replace(".gz", ""))).toEqual(NAMED.map((path) => `${before}${path}`));
    const [first, , hidden] = await Promise.all(rows.map((row) => readDocument(row)));
    expect(first).toMatchObject({
      text: `${LEAD}\n\n${SECOND}`,
      metadata: {
        title: { value: "Three valleys held", from: "record" },
        authors: { value: ["Ana Bekova", "Tomas Rell"], from: "record" },
        published: { value: "2024-03-05", from: "record" },
      },
    });
    expect(first!.notes.slice(-2)).toEqual([
      "its text stood in Articles!E2",
      "sheets of its workbook without the columns are not read: “Counts 2024”, “Workings”",
    ]);
    expect(hidden!.notes.at(-1)).toBe("its text stood in Articles!E5, in a hidden row");
  });

  it.each([
    ["a column that is not there", OPENPYXL, { text: "words" }, "malformed"],
    ["a field that there is not", OPENPYXL, { text: "body", colour: "by" }, "bad-usage"],
    ["a workbook that is cut off", OPENPYXL.slice(0, 4000), COLUMNS, "malformed"],
  ])("refuses %s, once", async (_, bytes, columns, code) => {
    const found = await rowsOf("articles.xlsx", bytes, columns as unknown as Record<string, string>);
    expect(found).toMatchObject([{ kind: "problem", error: { code } }]);
  });
});

function withAttached(workbook: Uint8Array): Uint8Array {
  const lines = Buffer.from(workbook).toString("base64").replace(/.{76}/g, "$&\r\n");
  return Buffer.from(
    `From: Ana Bekova <ana@example.org>\r\nSubject: Articles\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAttached.\r\n--b\r\nContent-Type: application/octet-stream; name="articles.xlsx"\r\nContent-Disposition: attachment; filename="articles.xlsx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n--b--\r\n`,
  );
}
