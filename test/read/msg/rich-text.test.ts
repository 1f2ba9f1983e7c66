import { describe, expect, it } from "vitest";
import { richText } from "../../../src/read/msg/rich-text.ts";
import { unpackRichText } from "../../../src/read/msg/unpack-rich-text.ts";

const bytesOf = (words: string) => Buffer.from(words, "latin1");
const unpacked = (hex: string) => {
  const found = unpackRichText(Buffer.from(hex.replaceAll(" ", ""), "hex"));
  return found && { words: Buffer.from(found.bytes).toString("latin1"), isWhole: found.isWhole };
};

describe("packed rich text", () => {
  // The examples of [MS-OXRTFCP] 4.1 and 4.2.
  const SIMPLE =
    "2d000000 2b000000 4c5a4675 f1c5c7a7 03000a00 72637067 31323542 320af320 68656c09 00206277 05b06c64 7d0a800f a0";
  it.each([
    ["a short text", SIMPLE, "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n", true],
    [
      "places that reach into what they write",
      "1a000000 1c000000 4c5a4675 e2d44b51 41000420 5758595a 0d6e7d01 0eb0",
      "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
      true,
    ],
    ["a text that is not packed", "12000000 06000000 4d454c41 00000000 7b5c727466 7d", "{\\rtf}", true],
    [
      "one with a byte changed",
      SIMPLE.replace("68656c09", "68656d09"),
      "{\\rtf1\\ansi\\ansicpg1252\\pard hemlo world}\r\n",
      false,
    ],
    ["one that is cut off", SIMPLE.slice(0, 75), "{\\rtf1\\ansi\\ansicpg1252\\pard h", false],
  ])("unpacks %s", (_, hex, words, isWhole) => {
    expect(unpacked(hex)).toEqual({ words, isWhole });
  });

  it("opens nothing else", () => {
    expect(unpacked("")).toBeNull();
    expect(unpacked("00".repeat(40))).toBeNull();
  });
});

describe("rich text", () => {
  it.each([
    [
      "words and paragraphs",
      "{\\rtf1\\ansi The {\\b bridge} is\r\n open.\\par Sotna\\tab 14}",
      "The bridge is open.\nSotna\t14",
    ],
    ["signs that are signs of the format", "{\\rtf1 a\\{b\\}c\\\\d\\~e}", "a{b}c\\d\u00a0e"],
    ["a code page", "{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'f2}", "Мост"],
    [
      "a font's own",
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times;}}\\f1\\'cc\\f0\\'e9}",
      "Мé",
    ],
    ["letters of two bytes", "{\\rtf1\\ansi\\ansicpg936 \\'ce\\'c4}", "文"],
    [
      "Unicode, said again for old programs",
      "{\\rtf1\\uc1 \\u1052?\\u1086\\'ee{\\uc0\\u1089}\\u8220\\'93x}",
      "Мос“x",
    ],
    [
      "nothing of tables, styles, pictures and addresses",
      '{\\rtf1{\\fonttbl{\\f0 Times;}}{\\colortbl;\\red0;}{\\*\\generator Riched20;}{\\pict\\bin4 }}}}}{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt the report}}}',
      "the report",
    ],
    ["one that is cut off", "{\\rtf1 The bridge {\\i is\\", "The bridge is"],
    ["groups without end", `{\\rtf1 a${"{".repeat(100_000)}b`, "a"],
  ])("reads %s", (_, rtf, words) => {
    expect(richText(bytesOf(rtf))).toEqual({ kind: "text", words });
  });

  it("gives the page that Outlook made it from", () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\uc1\\pard\\plain{\\*\\htmltag19 <html>}{\\*\\htmltag50 <body>}\\htmlrtf \\lang1033 \\htmlrtf0 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 The bridge {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  the road{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag58 </body>}}";
    expect(richText(bytesOf(rtf))).toEqual({
      kind: "html",
      words: "<html><body><p>The bridge &amp; the road</p></body>",
    });
  });
});
