import { describe, expect, it } from "vitest";
import { readBounded, readDocument } from "../../../src/read/index.ts";
import { headwater } from "../../cli/program.ts";
import { buildPdf } from "../pdf-builder.ts";
import { blackAndWhitePdf, mixedPdf, SCAN, SHARP, SIDEWAYS, withOrientation } from "./scans.ts";

const OCR = { ocr: true };

describe("words in pictures", () => {
  it("are recognised, with what the engine is not sure of in the notes", async () => {
    const { text, segments, notes, mediaType, reader } = await readDocument({
      bytes: SCAN,
      path: "scan.png",
      limits: OCR,
    });
    expect(text.split("\n\n").slice(0, 3)).toEqual(SHARP);
    expect(segments[0]).toEqual({ kind: "headline", start: 0, end: 18 });
    expect(notes[0]).toMatch(/^its words were recognised in pictures \(OCR\): mean confidence \d\d of 100$/);
    const unsure = [...notes[1]!.matchAll(/“(.*?)” \((\d+)\)/g)].map(([, word]) => word);
    expect(notes[1]).toMatch(/^recognised with a confidence below 60: “/);
    // Each stands in the text as the note names it: searching for it leads there.
    expect(unsure.length).toBeGreaterThan(3);
    for (const word of unsure) expect(text.slice(SHARP.join("").length)).toContain(word);
    expect([mediaType, reader]).toEqual(["image/png", "ocr/1"]);
  });

  it("are recognised in a photograph that says how it is to be turned, in the thread too", async () => {
    const bytes = withOrientation(SIDEWAYS, 6);
    const { text, mediaType } = await readBounded({ bytes, path: "sideways", limits: OCR });
    expect(text.split("\n\n").slice(0, 3)).toEqual(SHARP);
    expect(mediaType).toBe("image/jpeg");
  });

  it("are recognised on pages of a PDF that have no text layer, in their place among the others", async () => {
    const words = "The assembly will meet on Monday, the ministry said.";
    const bytes = await mixedPdf(words);
    const { text, notes, reader } = await readDocument({ bytes, path: "a.pdf", limits: OCR });
    expect(text.split("\n\n").slice(0, 4)).toEqual([words, ...SHARP]);
    expect(notes.slice(0, 2)).toEqual([
      "1 of 3 pages have no text layer (scanned or empty)",
      expect.stringMatching(
        /^words of 1 of 3 pages were recognised in pictures \(OCR\): mean confidence \d\d of 100/,
      ),
    ]);
    expect(notes[2]).toMatch(/^recognised with a confidence below 60: “.*?” \(page 2, \d+\)/);
    expect(reader).toBe("pdf/1 ocr/1");
    const without = await readDocument({ bytes, path: "a.pdf" });
    expect([without.text, without.reader, without.notes]).toEqual([
      words,
      "pdf/1",
      ["2 of 3 pages have no text layer (scanned or empty)"],
    ]);
  });

  it.each([
    ["a picture", false],
    ["a mask", true],
  ])("are recognised on a page upside down whose scan is black and white, as %s", async (_, asMask) => {
    const bytes = await blackAndWhitePdf(asMask);
    const { text } = await readDocument({ bytes, path: "fax.pdf", limits: OCR });
    expect(text.split("\n\n").slice(0, 3)).toEqual(SHARP);
  });
});

describe("pictures that are not read", () => {
  const large = SCAN.slice();
  new DataView(large.buffer).setUint32(16, 100_000);
  it.each([
    ["one without --ocr", SCAN, {}, "unsupported-format", "add it with --ocr (docs/readers.md)"],
    [
      "one of more points than are looked at",
      large,
      OCR,
      "too-large",
      "save it smaller, or cut it into parts",
    ],
    ["one that is cut off in its head", SCAN.slice(0, 20), OCR, "malformed", "fetch the file again"],
    [
      "one that is cut off in its colours",
      SCAN.slice(0, 200),
      OCR,
      "malformed",
      "fetch the file again, or save a new copy of it",
    ],
    ["a photograph without its size", SIDEWAYS.slice(0, 100), OCR, "malformed", "fetch the file again"],
  ])("are refused: %s", async (_, bytes, limits, code, remedy) => {
    await expect(readDocument({ bytes, path: "a.png", limits })).rejects.toMatchObject({ code, remedy });
  });

  it("leave a PDF without words, with and without --ocr", async () => {
    const bytes = await buildPdf({ pages: [[], []] });
    for (const limits of [{}, OCR])
      await expect(readDocument({ bytes, path: "a.pdf", limits })).rejects.toMatchObject({ code: "no-text" });
  });
});

it("`headwater extract --ocr` reads a picture; without it says how", () => {
  const named = headwater("extract", "test/read/files/scan.png", "--jsonl");
  expect([named.status, named.stderr]).toEqual([
    1,
    "error test/read/files/scan.png: is a picture, whose words are read with text recognition alone (add it with --ocr (docs/readers.md))\n",
  ]);
  const read = headwater("extract", "--ocr", "test/read/files/scan.png", "--jsonl");
  expect(read.status).toBe(0);
  expect(JSON.parse(read.stdout)).toMatchObject({ document: { title: "Three valleys held" } });
});
