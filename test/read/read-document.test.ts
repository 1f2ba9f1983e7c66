import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentId, HeadwaterError } from "../../src/model/index.ts";
import { readDocument, readPlainText } from "../../src/read/index.ts";
import { expectWellFormed } from "./expect-segments.ts";

const TEXT = `Nurin Front seizes two posts

The Nurin Front seized two border posts in Kelmin on Monday, the Ministry of Interior said in a statement.
`;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe("readDocument", () => {
  it("keeps a text file's text, id and size, and detects its language", async () => {
    const document = await readDocument({ bytes: bytesOf(TEXT), path: "a.txt" });
    expect(document).toMatchObject({
      id: documentId(bytesOf(TEXT)),
      path: "a.txt",
      mediaType: "text/plain",
      bytes: TEXT.length,
      text: TEXT,
      reader: "text/1",
      notes: [],
      metadata: {
        title: { value: "Nurin Front seizes two posts", from: "text" },
        language: { value: "en", from: "detected" },
      },
    });
  });

  it("gives a record of a pipe the same document as a file of that text", async () => {
    const { path: _, ...file } = await readDocument({ bytes: bytesOf(TEXT), path: "a.txt" });
    const { path, ...record } = await readPlainText(TEXT, "record 1");
    expect(record).toEqual(file);
    expect(path).toBe("record 1");
  });

  it("unpacks gzip by content, and keeps the id of the packed bytes", async () => {
    const packed = gzipSync(TEXT);
    const document = await readDocument({ bytes: packed, path: "a.bin" });
    expect(document).toMatchObject({ id: documentId(packed), text: TEXT, bytes: packed.length });
  });

  it("goes by content first, then by name, and by what is stated before both", async () => {
    const page =
      "<!DOCTYPE html><html><body><p>The bridge is open again, the ministry said.</p></body></html>";
    const typeOf = async (text: string, path: string) =>
      (await readDocument({ bytes: bytesOf(text), path })).mediaType;
    expect(await typeOf(page, "a.txt")).toBe("text/html");
    expect(await typeOf("<p>The bridge is open again.</p>", "a.htm")).toBe("text/html");
    expect(await typeOf("The bridge is open.", "a.md")).toBe("text/markdown");
    expect(await typeOf("The bridge is open.", "noname")).toBe("text/plain");
    const stated = await readDocument({ bytes: bytesOf(page), path: "a.html", mediaType: "text/plain" });
    expect(stated.text).toBe(page);
  });

  it("lets what the user states win", async () => {
    const overrides = {
      publisher: "Border Dispatch",
      authors: ["Ana Bekova"],
      published: "2024",
      title: "Posts",
    };
    const { metadata } = await readDocument({ bytes: bytesOf(TEXT), path: "a.txt", overrides });
    expect(metadata).toMatchObject({
      title: { value: "Posts", from: "override" },
      publisher: { value: "Border Dispatch", from: "override" },
      authors: { value: ["Ana Bekova"], from: "override" },
      published: { value: "2024", from: "override" },
    });
  });

  it("knows a report series and its edition by a title that is nothing else", async () => {
    const titled = async (title: string) =>
      (await readDocument({ bytes: bytesOf(`${title}\n\n${TEXT}`), path: "a.txt" })).metadata;
    expect(await titled("Regional Reports on Armed Groups 2023")).toMatchObject({
      work: { value: "Regional Reports on Armed Groups" },
      edition: { value: "2023" },
    });
    expect(await titled("Ministry publishes annual Report 2023")).not.toHaveProperty("work");
  });

  it("leaves the language open where the text is too short", async () => {
    const { metadata } = await readDocument({ bytes: bytesOf("Sotna."), path: "a.txt" });
    expect(metadata.language).toEqual({ value: "und", from: "detected" });
  });

  it("knows that a text is not English", async () => {
    const text =
      "Des hommes armés ont attaqué le pont de Harl avant l'aube, ont indiqué mardi deux responsables.";
    const { metadata } = await readDocument({ bytes: bytesOf(text), path: "a.txt" });
    expect(metadata.language?.value).toBe("fr");
  });

  const bomb = gzipSync(new Uint8Array(70 * 1024 * 1024));
  it.each([
    ["no bytes", new Uint8Array(0), "a.txt", "empty"],
    ["white space alone", bytesOf(" \n\t\u00A0\n"), "a.txt", "no-text"],
    ["white space alone, packed", gzipSync(" \n"), "a.txt.gz", "no-text"],
    ["a byte-order mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "a.txt", "no-text"],
    ["front matter alone with no title", bytesOf("---\nauthor: Ana\n---\n"), "a.md", "no-text"],
    ["a gzip bomb", bomb, "a.html.gz", "too-large"],
    ["gzip cut off", gzipSync(TEXT).subarray(0, 40), "a.gz", "malformed"],
    ["gzip in gzip in gzip", gzipSync(gzipSync(gzipSync(TEXT))), "a.gz", "too-deep"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "a.txt", "unsupported-format"],
    ["a Word file", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "a.txt", "unsupported-format"],
    ["a feed", bytesOf('<?xml version="1.0"?><rss version="2.0"></rss>'), "a.html", "unsupported-format"],
    ["text called PDF", bytesOf(TEXT), "a.pdf", "malformed"],
  ])("refuses %s", async (_, bytes, path, code) => {
    await expect(readDocument({ bytes, path })).rejects.toMatchObject({ code, stage: "read", place: path });
  });

  it("gives a document or a HeadwaterError for any bytes under any name", async () => {
    const names = fc.constantFrom("a.txt", "a.html", "a.md", "a.pdf", "a.gz", "a");
    const starts = fc.constantFrom(
      "",
      "%PDF-1.7\n",
      "<html>",
      "---\n",
      "\x1f\x8b",
      "\xff\xfe",
      "| a |\n|---|\n",
    );
    await fc.assert(
      fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 400 }), async (path, start, tail) => {
        const bytes = new Uint8Array(Buffer.concat([Buffer.from(start, "latin1"), tail]));
        try {
          const document = await readDocument({ bytes, path });
          expectWellFormed(document.text, document.segments);
        } catch (thrown) {
          if (!(thrown instanceof HeadwaterError)) throw thrown;
          expect(thrown.code).not.toBe("failed");
        }
      }),
      { numRuns: 300 },
    );
  });
});
