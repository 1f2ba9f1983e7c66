import { createRequire } from "node:module";
import { HeadwaterError } from "../model/index.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

const require = createRequire(import.meta.url);

/** Text taken from bytes, and what a person should know of how: empty where the encoding was certain. */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name of the encoding, in lower case. */
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** How much of a file is looked at to guess its encoding; chardet's statistics change little after this. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of bytes. In this order: a byte-order mark; UTF-16 without one, known by its zero bytes; valid UTF-8; what
 * the page declares (`<meta charset>`, an XML declaration; looked for when `declares` is true), else what its server said; a guess by the
 * frequencies of letters, else Windows-1252, with a note. White space, CRLF and every character are kept; a byte-order
 * mark is not text and is left out. NUL characters, which stores cannot keep, become U+FFFD one for one, with a note.
 *
 * Valid UTF-8 wins over another declaration: text in another encoding is almost never valid UTF-8 by chance, and saved
 * pages often keep the declaration they were first served with.
 *
 * @throws HeadwaterError `unsupported-format` when the bytes are not text
 */
export function decode(
  bytes: Uint8Array,
  path: string,
  declares: boolean,
  served: string | null = null,
): Decoded {
  const decoded = decodeWith(bytes, path, declares, served);
  return withoutNuls(checkedText(decoded, path));
}

function decodeWith(bytes: Uint8Array, path: string, declares: boolean, served: string | null): Decoded {
  const marked = byteOrderMark(bytes, path);
  if (marked) return whatwg(bytes, marked, []);
  const wide = wideWithoutMark(bytes);
  if (wide) return whatwg(bytes, wide, [`no encoding was stated; read as ${wide}`]);
  const declared =
    (declares ? declaredEncoding(bytes) : null) ?? (served === null ? null : knownEncoding(served));
  const utf8 = validUtf8(bytes);
  if (utf8 !== null && !declared?.startsWith("iso-2022")) return { text: utf8, encoding: "utf-8", notes: [] };
  if (declared !== null && declared !== "utf-8" && !declared.startsWith("utf-16"))
    return whatwg(bytes, declared, []);
  return guessed(bytes, declared === "utf-8");
}

function byteOrderMark(bytes: Uint8Array, path: string): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw notText(path, "is in UTF-32", "save it as UTF-8");
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** Text in Latin letters, spaces and line ends has a zero in every second byte of UTF-16, on one side alone. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const many = sample.length / 2 / 8;
  if (odd > many && even < odd / 20) return "utf-16le";
  if (even > many && odd < even / 20) return "utf-16be";
  return null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Source: the HTML standard looks for the declaration in the first 1,024 bytes; pages in the wild need a little more. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const label =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return label === undefined ? null : knownEncoding(label);
}

/** The WHATWG name behind a label ("latin1" is windows-1252), null for a label that no browser knows. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function guessed(bytes: Uint8Array, declaredUtf8: boolean): Decoded {
  const lenient = declaredUtf8 ? mostlyUtf8(bytes) : null;
  if (lenient !== null) return lenient;
  // Loaded with the first text that says nothing of its encoding and is not UTF-8, which few are.
  const { analyse } = require("chardet") as typeof import("chardet");
  const guess = analyse(bytes.subarray(0, SAMPLE_BYTES))[0];
  const encoding = (guess && guess.confidence >= CERTAIN && knownEncoding(guess.name)) || "windows-1252";
  return whatwg(bytes, encoding, [`no encoding was stated that fits the bytes; guessed ${encoding}`]);
}

/** chardet gives 0 to 100; under this its Latin and Cyrillic guesses on short texts are wrong more often than right. */
const CERTAIN = 40;

/** A page that says UTF-8 and has a few damaged bytes stays UTF-8; one in twenty lines of prose has that many. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const damaged = count(text, "\uFFFD");
  const letters = text.length - count(text, " ");
  if (damaged > letters / 200) return null;
  return {
    text,
    encoding: "utf-8",
    notes: [`${damaged} damaged characters in UTF-8 text are shown as U+FFFD`],
  };
}

function whatwg(bytes: Uint8Array, encoding: string, notes: readonly string[]): Decoded {
  const text =
    encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, notes };
}

/** Bytes of programs, pictures and archives decode to control characters; prose has none. */
function checkedText(decoded: Decoded, path: string): Decoded {
  const sample = decoded.text.slice(0, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) if (isControl(sample.charCodeAt(i))) controls += 1;
  if (controls > Math.max(2, sample.length / 200))
    throw notText(path, "is not text: it holds binary data", "name an HTML, PDF, Markdown or text file");
  return decoded;
}

/** C0 and C1 controls but tab, line feed, vertical tab, form feed, carriage return, escape and next line. */
function isControl(code: number): boolean {
  if (code < 0x20) return !((code >= 0x09 && code <= 0x0d) || code === 0x1b);
  return code >= 0x7f && code <= 0x9f && code !== 0x85;
}

function withoutNuls(decoded: Decoded): Decoded {
  const nuls = count(decoded.text, "\0");
  if (nuls === 0) return decoded;
  const note = `${nuls} NUL characters are shown as U+FFFD`;
  return { ...decoded, text: decoded.text.replaceAll("\0", "\uFFFD"), notes: [...decoded.notes, note] };
}

function count(text: string, character: string): number {
  let n = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) n += 1;
  return n;
}

function notText(path: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("unsupported-format", "read", path, what, remedy);
}
