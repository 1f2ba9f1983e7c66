import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../../src/model/index.ts";
import { readDocument } from "../../../src/read/index.ts";
import { expectWellFormed } from "../expect-segments.ts";
import { REPORT_METADATA, REPORT_SEGMENTS } from "../files/report.ts";

const LEAD =
  "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly.";
const SECOND = "It collected levies at nine places on the road between Sotna and the pass.";

async function read(bytes: Uint8Array, path = "report.docx") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end, author }) => [
    kind,
    document.text.slice(start, end),
    ...(author === undefined ? [] : [author]),
  ]);
  return { ...document, segments };
}

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

/** A report as the docx library writes it. */
async function report(): Promise<Uint8Array> {
  const tracked = { author: "Tomas Rell", date: "2024-03-06T10:00:00Z" };
  const document = new Document({
    title: "Security in the Tavarian Region 2023",
    creator: "Ana Bekova; Tomas Rell",
    footnotes: { 1: { children: [new Paragraph("Ministry of Interior, yearly report, page 12.")] } },
    comments: {
      children: [
        {
          id: 0,
          author: "Ira Solen",
          date: new Date("2024-03-07T10:00:00Z"),
          children: [new Paragraph("The valleys were four.")],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: "Security in the Tavarian Region 2023", heading: HeadingLevel.TITLE }),
          new Paragraph({ text: "The valleys", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun(LEAD),
              new FootnoteReferenceRun(1),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun("It collected "),
              new DeletedTextRun({ text: "taxes", id: 1, ...tracked }),
              new InsertedTextRun({ text: "levies", id: 2, ...tracked }),
              new TextRun(" at nine places on the road between Sotna and the pass."),
              new TextRun({ text: "not for print", vanish: true }),
            ],
          }),
          new Paragraph({ text: "two lorries in January", bullet: { level: 0 } }),
          new Paragraph({ text: "three lorries in February", bullet: { level: 0 } }),
          new Table({ rows: [row("Year", "Killed"), row("2022", "97"), row("2023", "118")] }),
          new Paragraph("The report ends here, with thanks to those who spoke to us."),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe("Word files", () => {
  it("tells headings, lists, tables, footnotes and remarks apart in a file of the docx library", async () => {
    const { segments, metadata, notes, reader, mediaType } = await read(await report());
    expect(segments).toEqual([
      ["headline", "Security in the Tavarian Region 2023"],
      ["heading", "The valleys"],
      ["body", LEAD],
      ["body", SECOND],
      ["list", "two lorries in January"],
      ["list", "three lorries in February"],
      ["table", "Year\tKilled\n2022\t97\n2023\t118"],
      ["body", "The report ends here, with thanks to those who spoke to us."],
      ["body", "Ministry of Interior, yearly report, page 12."],
      ["comment", "The valleys were four.", "Ira Solen"],
    ]);
    expect(notes).toEqual([
      "it has tracked changes: they are read as if they were accepted",
      "hidden text is left out",
    ]);
    expect(metadata).toMatchObject({
      title: { value: "Security in the Tavarian Region 2023", from: "heading" },
      authors: { value: ["Ana Bekova", "Tomas Rell"], from: "file-properties" },
      published: { from: "file-properties" },
    });
    expect([reader, mediaType]).toEqual([
      "docx/1",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
  });

  it("goes by content whatever the name", async () => {
    expect((await read(await report(), "download")).segments).toHaveLength(10);
  });

  it.each(["pandoc.docx", "libreoffice.docx"])("reads %s, a file of that program", async (name) => {
    const bytes = readFileSync(join(import.meta.dirname, "..", "files", name));
    const { segments, metadata } = await read(new Uint8Array(bytes), name);
    expect(segments).toEqual(REPORT_SEGMENTS);
    expect(metadata).toMatchObject(REPORT_METADATA);
  });
});

/** A Word file with a document part of our own. */
function packed(xml: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(xml),
    ...more,
  });
}

const body = (inner: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`;
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe("hostile Word files", () => {
  it("believes no size of the directory: neither what is claimed nor what is more than that is unpacked", async () => {
    const claiming = (size: number) => {
      const bytes = packed(body(paragraph(LEAD.repeat(1000))));
      const entry = Buffer.from(bytes.buffer).lastIndexOf("word/document.xml") - 46;
      new DataView(bytes.buffer).setUint32(entry + 24, size, true);
      return bytes;
    };
    await expect(read(claiming(4_000_000_000))).rejects.toMatchObject({ code: "too-large" });
    await expect(read(claiming(200))).rejects.toMatchObject({ code: "malformed" });
  });

  it("expands no entities that a file declares", async () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join("");
    const xml = body(paragraph(`&l9; ${LEAD}`)).replace(
      "?>",
      `?><!DOCTYPE d [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${entities}]>`,
    );
    const { text } = await read(packed(xml));
    expect(text.length).toBeLessThan(1000);
    expect(text).not.toContain("lol");
    expect(text).toContain(LEAD);
  });

  it("refuses elements inside one another without end, and XML that is cut off", async () => {
    await expect(read(packed(body("<w:p>".repeat(100_000))))).rejects.toMatchObject({ code: "too-deep" });
    await expect(read(packed(body(paragraph(LEAD)).slice(0, -30)))).rejects.toMatchObject({
      code: "malformed",
    });
  });

  it("looks names up in the file alone, wherever they point", async () => {
    const relations = `<Relationships><Relationship Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>`;
    const bytes = packed(body(paragraph(LEAD)), { "_rels/.rels": strToU8(relations) });
    await expect(read(bytes)).rejects.toMatchObject({ code: "unsupported-format" });
  });

  it("refuses binary spreadsheets and slides by what they are", async () => {
    for (const [part, message] of [
      ["xl/workbook.bin", "spreadsheet"],
      ["ppt/presentation.xml", "slides"],
    ] as const) {
      const packed = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [part]: strToU8("<w/>") });
      await expect(read(packed)).rejects.toMatchObject({
        code: "unsupported-format",
        message: expect.stringContaining(message),
      });
    }
  });

  it("gives a document or a clear error for a file cut off anywhere, or with a byte changed", async () => {
    const whole = await report();
    const names = Object.keys(unzipSync(whole));
    expect(names).toContain("word/document.xml");
    for (let i = 0; i < 60; i++) {
      const cut = whole.slice(0, Math.floor((whole.length * (i + 1)) / 61));
      const changed = whole.slice();
      changed[Math.floor((whole.length * i) / 60)]! ^= 0x55;
      for (const bytes of [cut, changed])
        try {
          await read(bytes);
        } catch (thrown) {
          if (!(thrown instanceof HeadwaterError)) throw thrown;
          expect(thrown.code).not.toBe("failed");
        }
    }
  });
});
