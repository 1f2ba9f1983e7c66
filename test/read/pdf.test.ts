import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/read/index.ts";
import { expectWellFormed } from "./expect-segments.ts";
import { buildPdf, type PlacedText, setColumn } from "./pdf-builder.ts";

const LEFT =
  "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly. " +
  "It collected levies at nine places on the road between Sotna and the pass, and it closed the road twice in January.";
const RIGHT =
  "Residents of the upper valley gave another account. They said that the levies were collected by men of the Kesh " +
  "Network, and that the road was closed by snow. Neither account could be checked by the authors of this report.";

async function read(bytes: Uint8Array) {
  const document = await readDocument({ bytes, path: "report.pdf" });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(
    ({ kind, start, end }) => [kind, document.text.slice(start, end)] as const,
  );
  return {
    ...document,
    segments,
    words: segments.map(([kind, text]) => [kind, text.replace(/\s+/g, " ")] as const),
  };
}

const running = (page: number): PlacedText[] => [
  { text: "Security in the Tavarian Region", x: 72, y: 800, size: 9 },
  { text: `Page ${page} of 3`, x: 280, y: 40, size: 9 },
];

describe("PDF", () => {
  it("tells title, headings, paragraphs, tables and running lines apart, and joins a sentence over a page's end", async () => {
    const first = await setColumn(LEFT, { x: 72, top: 690, width: 450 });
    const second = await setColumn(RIGHT, { x: 72, top: 600, width: 450 });
    const bytes = await buildPdf({
      title: "Security in the Tavarian Region 2023",
      author: "Ana Bekova; Tomas Rell",
      created: new Date("2024-03-05T09:30:00Z"),
      pages: [
        [
          ...running(1),
          { text: "Security in the Tavarian Region 2023", x: 72, y: 740, size: 20 },
          { text: "The valleys", x: 72, y: 710, bold: true },
          ...first,
          ...second,
          { text: "Officers of the ministry counted eleven lorries on that road in", x: 72, y: 500 },
        ],
        [
          ...running(2),
          { text: "two days, and stopped none of them.", x: 72, y: 760 },
          { text: "Year", x: 72, y: 720 },
          { text: "Killed", x: 200, y: 720 },
          { text: "2023", x: 72, y: 705 },
          { text: "118", x: 200, y: 705 },
        ],
        [
          ...running(3),
          { text: "The report ends here, with thanks to those who spoke to us.", x: 72, y: 760 },
        ],
      ],
    });
    const { words, metadata, reader, mediaType } = await read(bytes);
    expect([reader, mediaType]).toEqual(["pdf/1", "application/pdf"]);
    expect(words.filter(([kind]) => kind !== "boilerplate")).toEqual([
      ["headline", "Security in the Tavarian Region 2023"],
      ["heading", "The valleys"],
      ["body", LEFT],
      ["body", RIGHT],
      [
        "body",
        "Officers of the ministry counted eleven lorries on that road in two days, and stopped none of them.",
      ],
      ["table", "Year Killed 2023 118"],
      ["body", "The report ends here, with thanks to those who spoke to us."],
    ]);
    expect(words.filter(([kind]) => kind === "boilerplate").map(([, text]) => text)).toEqual([
      "Security in the Tavarian Region",
      "Page 1 of 3",
      "Security in the Tavarian Region",
      "Page 2 of 3",
      "Security in the Tavarian Region",
      "Page 3 of 3",
    ]);
    expect(metadata).toMatchObject({
      title: { value: "Security in the Tavarian Region 2023", from: "heading" },
      authors: { value: ["Ana Bekova", "Tomas Rell"], from: "pdf-info" },
      published: { value: "2024-03-05T09:30:00Z", from: "pdf-info" },
      language: { value: "en", from: "detected" },
    });
  });

  it("reads two columns one after the other", async () => {
    const left = await setColumn(LEFT, { x: 60, top: 700, width: 220 });
    const right = await setColumn(RIGHT, { x: 315, top: 700, width: 220 });
    const { words } = await read(await buildPdf({ pages: [[...left, ...right]] }));
    expect(words.map(([, text]) => text)).toEqual([LEFT, RIGHT]);
  });

  it("keeps words divided at a line's end as they are set", async () => {
    const lines = ["The ministry said that it had held con-", "versations with residents of nine villages."];
    const placed = lines.map((text, i) => ({ text, x: 72, y: 700 - i * 13 }));
    const { segments } = await read(await buildPdf({ pages: [placed] }));
    expect(segments.map(([, text]) => text)).toEqual([lines.join("\n")]);
  });

  it("passes over a title that a program made of the file's name", async () => {
    const placed = await setColumn(LEFT, { x: 72, top: 700, width: 450 });
    const { metadata } = await read(
      await buildPdf({ title: "Microsoft Word - draft3.doc", pages: [placed] }),
    );
    expect(metadata.title).toBeUndefined();
  });

  it("notes pages without a text layer, and refuses a file that has no other", async () => {
    const placed = await setColumn(LEFT, { x: 72, top: 700, width: 450 });
    expect((await read(await buildPdf({ pages: [placed, [], []] }))).notes).toEqual([
      "2 of 3 pages have no text layer (scanned or empty)",
    ]);
    const scan = await buildPdf({ pages: [[], []] });
    await expect(readDocument({ bytes: scan, path: "scan.pdf" })).rejects.toMatchObject({
      code: "no-text",
      remedy: expect.stringContaining("--ocr"),
    });
  });

  it("asks for no password where none is needed, and says encrypted where one is", async () => {
    const pages = [await setColumn(LEFT, { x: 72, top: 700, width: 450 })];
    expect((await read(await buildPdf({ pages, ownerPassword: "printing" }))).words).toEqual([
      ["body", LEFT],
    ]);
    const locked = await buildPdf({ pages, userPassword: "reading" });
    await expect(readDocument({ bytes: locked, path: "locked.pdf" })).rejects.toMatchObject({
      code: "encrypted",
      place: "locked.pdf",
    });
  });

  it("leaves the given bytes as they were", async () => {
    const bytes = await buildPdf({ pages: [await setColumn(LEFT, { x: 72, top: 700, width: 450 })] });
    const copy = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(copy);
  });

  it("refuses damaged files as malformed", async () => {
    const bytes = await buildPdf({ pages: [await setColumn(LEFT, { x: 72, top: 700, width: 450 })] });
    const damaged = [bytes.slice(0, 60), new Uint8Array(Buffer.from("%PDF-1.7\nnothing here\n%%EOF"))];
    for (const one of damaged)
      await expect(readDocument({ bytes: one, path: "a.pdf" })).rejects.toMatchObject({ code: "malformed" });
  });
});
