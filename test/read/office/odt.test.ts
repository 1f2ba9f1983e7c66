import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../../src/model/index.ts";
import { readDocument } from "../../../src/read/index.ts";
import { expectWellFormed } from "../expect-segments.ts";
import { REPORT_METADATA, REPORT_SEGMENTS } from "../files/report.ts";

const LEAD =
  "The Nurin Front held three valleys of Kelmin through the winter, the ministry said in its report to the assembly.";

async function read(bytes: Uint8Array, path = "report.odt") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end, author }) => [
    kind,
    document.text.slice(start, end),
    ...(author === undefined ? [] : [author]),
  ]);
  return { ...document, segments };
}

function fileOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "..", "files", name)));
}

/** An OpenDocument text with a content of our own. */
function packed(text: string, more: Zippable = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o"><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content),
    ...more,
  });
}

describe("OpenDocument texts", () => {
  it.each(["pandoc.odt", "libreoffice.odt"])("reads %s, a file of that program", async (name) => {
    const { segments, metadata, reader, mediaType } = await read(fileOf(name), name);
    expect(segments).toEqual(REPORT_SEGMENTS);
    expect(metadata).toMatchObject(REPORT_METADATA);
    expect([reader, mediaType]).toEqual(["odt/1", "application/vnd.oasis.opendocument.text"]);
  });

  it("keeps remarks with their authors, leaves deleted words out, and says so", async () => {
    const { segments, notes } = await read(
      packed(`<text:tracked-changes><text:changed-region><text:deletion><text:p>taxes</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>${LEAD}<office:annotation><dc:creator>Ira Solen</dc:creator><dc:date>2024-03-07T10:00:00</dc:date><text:p>The valleys were four.</text:p></office:annotation></text:p>
<text:p>It   collected<text:s text:c="3"/>levies.<text:line-break/>So they say.<draw:frame><draw:image/><svg:title>A photograph</svg:title></draw:frame></text:p>`),
    );
    expect(segments).toEqual([
      ["body", LEAD],
      ["body", "It collected levies.\nSo they say."],
      ["comment", "The valleys were four.", "Ira Solen"],
    ]);
    expect(notes).toEqual(["it has tracked changes: they are read as if they were accepted"]);
  });

  it("says encrypted where a password is asked for", async () => {
    const manifest = `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const bytes = packed(LEAD, { "META-INF/manifest.xml": strToU8(manifest) });
    await expect(read(bytes)).rejects.toMatchObject({ code: "encrypted", place: "report.odt" });
  });

  it("fills no table with cells that a number alone claims", async () => {
    const row = `<table:table-row><table:table-cell><text:p>2022</text:p></table:table-cell><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>`;
    const { text } = await read(
      packed(`<text:p>${LEAD}</text:p><table:table>${row.repeat(3)}</table:table>`),
    );
    expect(text.length).toBeLessThan(1000);
  });

  it("gives a document or a clear error for a file cut off anywhere, or with a byte changed", async () => {
    const whole = fileOf("libreoffice.odt");
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
