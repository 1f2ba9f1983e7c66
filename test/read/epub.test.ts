import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../src/model/index.ts";
import { readDocument } from "../../src/read/index.ts";
import { expectWellFormed } from "./expect-segments.ts";

async function read(bytes: Uint8Array, path = "book.epub") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
  return { ...document, segments };
}

const PANDOC = new Uint8Array(readFileSync(join(import.meta.dirname, "files", "pandoc.epub")));

/** A book of our own: its spine in the order of `chapters`, and what else is in the file. */
function book(chapters: Readonly<Record<string, string>>, spine: readonly string[], more: Zippable = {}) {
  const items = spine.map((name) => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`);
  const refs = spine.map((name) => `<itemref idref="${name}"/>`);
  return zipSync({
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8(
      `<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>`,
    ),
    "OPS/book.opf": strToU8(
      `<package><metadata><dc:title>The valleys</dc:title><dc:creator>Ana Bekova</dc:creator><dc:creator>Tomas Rell</dc:creator><dc:publisher>Orsk Dal Press</dc:publisher><dc:date>2023</dc:date></metadata><manifest>${items.join("")}</manifest><spine>${refs.join("")}</spine></package>`,
    ),
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, html]) => [
        `OPS/${name}`,
        strToU8(`<html><head><title>x</title></head><body>${html}</body></html>`),
      ]),
    ),
    ...more,
  });
}

const FIRST =
  "<h1>The upper valley</h1><p>Residents said that the levies were collected by men of the Kesh Network.</p>";
const LAST =
  "<h1>The road</h1><p>The ministry said that it had counted eleven lorries on the road in two days.</p>";

describe("e-books", () => {
  it("reads pandoc's book: chapters in order, headings, quotations and tables, without the numbers of notes", async () => {
    const { segments, metadata, reader, mediaType } = await read(PANDOC);
    expect(segments.slice(3, 9)).toEqual([
      ["heading", "The valleys"],
      [
        "body",
        "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly.",
      ],
      ["body", "It collected levies at nine places on the road between Sotna and the pass."],
      ["list", "two lorries in January"],
      ["list", "three lorries in February"],
      ["quote", "“We never closed the road,” a commander of the Kesh Network said."],
    ]);
    expect(segments.slice(-2)).toEqual([
      ["heading", "The road"],
      ["body", "The report ends here, with thanks to those who spoke to us."],
    ]);
    expect(metadata).toEqual({
      title: { value: "Security in the Tavarian Region 2023", from: "file-properties" },
      authors: { value: ["Ana Bekova"], from: "file-properties" },
      published: { value: "2024-03-05", from: "file-properties" },
      language: { value: "en", from: "file-properties" },
    });
    expect([reader, mediaType]).toEqual(["epub/1", "application/epub+zip"]);
  });

  it("goes by the spine, not by the order in the file, and keeps what the package states", async () => {
    const { text, metadata } = await read(
      book({ "z.xhtml": FIRST, "a.xhtml": LAST }, ["z.xhtml", "a.xhtml"]),
    );
    expect(text.indexOf("The upper valley")).toBeLessThan(text.indexOf("The road"));
    expect(metadata).toMatchObject({
      title: { value: "The valleys" },
      authors: { value: ["Ana Bekova", "Tomas Rell"] },
      publisher: { value: "Orsk Dal Press" },
      published: { value: "2023" },
    });
  });

  it("passes over a cover, notes a chapter that is not there, and reads one named twice once", async () => {
    const { text, notes } = await read(
      book({ "cover.xhtml": '<img src="cover.png"/>', "a.xhtml": LAST }, [
        "cover.xhtml",
        "gone.xhtml",
        "a.xhtml",
        "a.xhtml",
      ]),
    );
    expect(notes).toEqual(["chapter OPS/gone.xhtml is not in the file"]);
    expect(text.split("eleven lorries")).toHaveLength(2);
  });

  it.each([
    [
      "a locked book",
      book({ "a.xhtml": LAST }, ["a.xhtml"], {
        "META-INF/encryption.xml": strToU8(`<encryption><CipherReference URI="OPS/a.xhtml"/></encryption>`),
      }),
      "encrypted",
    ],
    ["a book of plates", book({ "a.xhtml": '<img src="a.png"/>' }, ["a.xhtml"]), "no-text"],
    ["a chapter outside the file", book({}, ["../../../../etc/passwd"]), "no-text"],
    [
      "a file that names no package",
      zipSync({ mimetype: [strToU8("application/epub+zip"), { level: 0 }] }),
      "malformed",
    ],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, stage: "read", place: "book.epub" });
  });

  it("gives a document or a clear error for a file cut off anywhere, or with a byte changed", async () => {
    for (let i = 0; i < 60; i++) {
      const cut = PANDOC.slice(0, Math.floor((PANDOC.length * (i + 1)) / 61));
      const changed = PANDOC.slice();
      changed[Math.floor((PANDOC.length * i) / 60)]! ^= 0x55;
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
