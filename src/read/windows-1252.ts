/**
 * Text of Windows-1252 bytes, as the WHATWG encoding standard maps them: every byte has a character, so nothing fails.
 * Ours because Node 20's own decoder reads 0x80-0x9F as control characters, which loses every quotation mark.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(UPPER_CONTROLS, (control) => UPPER[control.charCodeAt(0) - 0x80]!);
}

const UPPER_CONTROLS = /[\x80-\x9f]/g;

/** The characters of 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const UPPER =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F" +
  "\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
