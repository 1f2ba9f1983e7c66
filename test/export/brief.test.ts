import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/answer/index.ts";
import { briefDocx, briefHtml, briefMarkdown } from "../../src/export/index.ts";

const HOSTILE = `<script>alert("1")</script> [x](javascript:1) *b* | \u202eevil & "q" 'p'`;

const brief: Brief = {
  title: `Kesh Network ${HOSTILE}`,
  made: "2026-01-02T03:04:05.000Z",
  sections: [
    {
      heading: "What is claimed",
      note: null,
      points: [
        {
          claim: null,
          head: { text: HOSTILE, cites: [1] },
          more: [{ text: "Nobody denies it.", cites: [1] }],
        },
      ],
    },
    { heading: "What is missing", note: "Nothing was compared.", points: [] },
  ],
  sourceSummary: ["One passage."],
  sources: [
    { name: HOSTILE, grade: "F", gradeWords: "cannot be judged", claims: 1, notes: ["nobody has graded it"] },
  ],
  citations: [
    {
      number: 1,
      document: `sha256:${"a".repeat(64)}`,
      title: HOSTILE,
      publisher: null,
      published: null,
      url: "javascript:alert(1)",
      start: 3,
      end: 9,
      quote: HOSTILE,
      voices: ["Orsk Dal Courier", HOSTILE],
    },
  ],
  method: ["Read the passage."],
};

describe("a brief", () => {
  test("is one HTML file that asks for nothing, with the words of documents as words", () => {
    const html = briefHtml(brief);
    expect(html).not.toMatch(/<script|javascript:1\)"|<link|<img|src=|url\(|@import|\u202e/);
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain("@media print");
    expect(html).toMatch(/<sup><a href="#c1">1<\/a><\/sup>[\s\S]*<li id="c1">/);
    expect(html).toContain("publisher not stated, no date, [3, 9)");
  });

  test("is Markdown whose words are no markup", () => {
    const markdown = briefMarkdown(brief);
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).not.toContain("[x](javascript");
    expect(markdown).toContain("[[1]](#c1)");
    expect(markdown).toContain(`sha256:${"a".repeat(64)}`);
  });

  test("is a Word document: a zip whose numbers lead to the citations", async () => {
    const bytes = await briefDocx(brief);
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe("PK");
    const { inflateRawSync } = await import("node:zlib");
    const xml = part(Buffer.from(bytes), "word/document.xml", inflateRawSync);
    expect(xml).toContain('w:anchor="c1"');
    expect(xml).toMatch(/w:bookmarkStart [^>]*w:name="c1"/);
    expect(xml).toContain("&lt;script&gt;");
    expect(xml).not.toContain("\u202e");
  });
});

/** A file of a zip, found by its local header. */
function part(zip: Buffer, name: string, inflate: (bytes: Buffer) => Buffer): string {
  const end = zip.lastIndexOf("PK\u0005\u0006");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const found = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    if (found === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflate(bytes)).toString("utf8");
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`${name} is not in the zip`);
}
