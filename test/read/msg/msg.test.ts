import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../../src/model/index.ts";
import { documentsInBytes, type FoundDocument, readBounded, readDocument } from "../../../src/read/index.ts";
import { expectWellFormed } from "../expect-segments.ts";
import { type MadeMessage, madeMessage, richTextOf } from "./made-message.ts";

const SAID = "The Nurin Front held three valleys of Kelmin, the ministry said in its report.";
const MESSAGE: MadeMessage = {
  subject: "The bridge at Sotna",
  from: ["Ana Bekova", "ana@example.org"],
  to: [
    ["Tomas Rell", "tomas@example.org"],
    ["Ira Solen", "/O=MPA/CN=RECIPIENTS/CN=ISOLEN"],
  ],
  sent: "2024-03-05T09:30:00Z",
  text: `${SAID}\r\n\r\nOn Mon, 4 Mar 2024, Ira Solen wrote:\r\n> The bridge is open.\r\n`,
};

async function read(bytes: Uint8Array, path = "a.msg") {
  const document = await readDocument({ bytes, path });
  expectWellFormed(document.text, document.segments);
  const segments = document.segments.map(({ kind, start, end, author }) => [
    kind,
    document.text.slice(start, end),
    ...(author === undefined ? [] : [author]),
  ]);
  return { ...document, segments };
}

describe("Outlook messages", () => {
  it("gives what a message of the internet gives", async () => {
    const { segments, metadata, mediaType } = await read(madeMessage(MESSAGE), "whatever.bin");
    expect(segments).toEqual([
      ["headline", "The bridge at Sotna"],
      ["byline", "From: Ana Bekova <ana@example.org>"],
      ["dateline", "Date: 2024-03-05T09:30:00.000Z"],
      ["boilerplate", "To: Tomas Rell <tomas@example.org>, Ira Solen"],
      ["body", SAID],
      ["comment", "On Mon, 4 Mar 2024, Ira Solen wrote:\r\n> The bridge is open.", "Ira Solen"],
    ]);
    expect(metadata).toMatchObject({
      title: { value: "The bridge at Sotna", from: "mail-header" },
      authors: { value: ["Ana Bekova"], from: "mail-header" },
      publisher: { value: "Ana Bekova", from: "mail-header" },
      published: { value: "2024-03-05T09:30:00Z", from: "mail-header" },
    });
    expect(mediaType).toBe("application/vnd.ms-outlook");
  });

  it("reads a page, words in a code page, and addresses and dates as they were sent", async () => {
    const { segments: page } = await read(
      madeMessage({ ...MESSAGE, text: "", html: `<html><body><p>${SAID}</p></body></html>` }),
    );
    expect(page.at(-1)).toEqual(["body", SAID]);

    const windows1251 = (words: string) =>
      Uint8Array.from(words, (letter) => {
        const unit = letter.codePointAt(0)!;
        return unit >= 0x410 && unit <= 0x44f ? unit - 0x410 + 0xc0 : unit;
      });
    const cyrillic = await read(
      madeMessage({ ...MESSAGE, subject: "Мост", text: "Мост закрыт.", codepage: [1251, windows1251] }),
    );
    expect(cyrillic.segments[0]).toEqual(["headline", "Мост"]);
    expect(cyrillic.segments.at(-1)).toEqual(["body", "Мост закрыт."]);

    const sent = await read(
      madeMessage({
        ...MESSAGE,
        from: ["", "/O=MPA/CN=RECIPIENTS/CN=ABEKOVA"],
        to: [],
        headers:
          "From: Ana Bekova <ana@example.org>\r\nTo: desk@example.org\r\nDate: Tue, 5 Mar 2024 12:30:00 +0300\r\nArchived-At: <https://lists.example.org/a/1>\r\n\r\n",
      }),
    );
    expect(sent.segments.slice(1, 4)).toEqual([
      ["byline", "From: Ana Bekova <ana@example.org>"],
      ["dateline", "Date: Tue, 5 Mar 2024 12:30:00 +0300"],
      ["boilerplate", "To: desk@example.org"],
    ]);
    expect(sent.metadata.url?.value).toBe("https://lists.example.org/a/1");
  });

  it("reads the words of a body that is in rich text alone, and says so", async () => {
    const native = await read(
      madeMessage({
        ...MESSAGE,
        text: "",
        rtf: richTextOf(
          `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\viewkind4\\uc1\\pard\\f0\\fs20 ${SAID}\\par\r\n\\par\r\n\\'93It is open,\\'94 he said.\\par\r\n}`,
        ),
      }),
    );
    expect(native.segments.slice(4)).toEqual([
      ["body", SAID],
      ["body", "“It is open,” he said."],
    ]);
    expect(native.notes).toEqual([
      "its body is in rich text (RTF) alone: its words are read, its layout and pictures are not",
    ]);
    const page = richTextOf(
      `{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag <html><body><p>}${SAID}{\\*\\htmltag </p></body></html>}}`,
    );
    const encapsulated = await read(madeMessage({ ...MESSAGE, text: "", rtf: page }));
    expect(encapsulated.segments.at(-1)).toEqual(["body", SAID]);

    const damaged = await read(madeMessage({ ...MESSAGE, text: "", rtf: new Uint8Array(40) }));
    expect(damaged.notes).toEqual(["its body is in rich text (RTF) alone, whose packing does not open"]);
    expect(damaged.segments).toHaveLength(4);
  });

  it("gives attachments as documents of their own, messages in messages too, with their own attachments", async () => {
    const inner: MadeMessage = {
      ...MESSAGE,
      subject: "Fwd: levies/roads",
      files: [["levies.txt", strToU8("Levies were collected at nine places, the ministry said.")]],
    };
    const bytes = madeMessage({
      ...MESSAGE,
      files: [
        ["report.txt", strToU8(`${SAID} `.repeat(80))],
        ["photo.gif", strToU8("GIF89a")],
      ],
      messages: [inner],
    });
    const found: FoundDocument[] = [];
    for await (const one of documentsInBytes(bytes, "a.msg")) found.push(one);
    const documents = found.filter(
      (one): one is Extract<FoundDocument, { kind: "document" }> => one.kind === "document",
    );
    expect(documents.map(({ path }) => path)).toEqual([
      "a.msg",
      "a.msg/report.txt",
      "a.msg/Fwd  levies roads.msg",
      "a.msg/Fwd  levies roads.msg/levies.txt",
    ]);
    expect(found).toHaveLength(4);
    expect(documents[1]!.notes[0]).toMatch(
      /^came attached to a message: “The bridge at Sotna”, from Ana Bekova <ana@example.org>, 2024-03-05, sha256:/,
    );
    const within = await readBounded(documents[2]!);
    expect(within.metadata.title?.value).toBe("Fwd: levies/roads");
    expect(within.metadata.published?.value).toBe("2024-03-05T09:30:00Z");
    expect((await readDocument(documents[1]!)).text).toBe(`${SAID} `.repeat(80));
  });
});

describe("damaged Outlook messages", () => {
  const whole = madeMessage({ ...MESSAGE, files: [["report.txt", strToU8(`${SAID} `.repeat(200))]] });
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const sector = (number: number) => 512 * (number + 1);
  const table = view.getUint32(76, true);
  const directory = view.getUint32(48, true);
  const withNumber = (at: number, value: number): Uint8Array => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  };

  it.each([
    ["one that is cut off", whole.slice(0, 3000), "malformed"],
    ["one of a few bytes", whole.slice(0, 20), "malformed"],
    ["one whose directory follows itself", withNumber(sector(table) + 4 * directory, directory), "malformed"],
    ["one whose directory is no tree", withNumber(sector(directory) + 128 + 68, 1), "malformed"],
    ["one whose part claims to be huge", withNumber(sector(directory) + 128 + 120, 0x7fffffff), "malformed"],
    ["one that claims more sectors than it has", withNumber(44, 0x7fffffff), "malformed"],
    ["one that claims sectors behind them without end", withNumber(72, 0x7fffffff), "malformed"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(readDocument({ bytes, path: "a.msg" })).rejects.toMatchObject({ code, place: "a.msg" });
  });

  it("says what an old Office file is that is no message", async () => {
    const bytes = whole.slice();
    const name = Buffer.from("__properties_version1.0", "utf16le");
    for (let at = 0; ; ) {
      at = Buffer.from(bytes.buffer).indexOf(name, at);
      if (at < 0) break;
      bytes[at] = "W".charCodeAt(0);
    }
    await expect(readDocument({ bytes, path: "a.msg" })).rejects.toMatchObject({
      code: "unsupported-format",
      message: "is an old Office file and no Outlook message",
    });
    await expect(readDocument({ bytes, path: "a.doc" })).rejects.toMatchObject({
      code: "unsupported-format",
      message: expect.stringContaining("an old Word, Excel or PowerPoint file"),
    });
  });

  it("gives a document or a clear error for one that is cut off anywhere, or with a byte changed", async () => {
    for (let at = 1; at < whole.length; at += 97) {
      const changed = whole.slice();
      changed[at] = changed[at]! ^ 0xff;
      for (const bytes of [whole.slice(0, at), changed])
        await readDocument({ bytes, path: "a.msg" }).catch((thrown: unknown) => {
          expect(thrown).toBeInstanceOf(HeadwaterError);
          expect((thrown as HeadwaterError).code).not.toBe("failed");
        });
    }
  });
});
