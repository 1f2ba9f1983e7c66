import type { MediaType } from "../model/index.ts";

/** What a file's content or name says it is: a format that is read, or the plain name of one that is not. */
export type Format =
  | { readonly kind: "read"; readonly mediaType: MediaType }
  | { readonly kind: "unread"; readonly name: string };

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The media type of workbooks, whose rows may be documents. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ODT = "application/vnd.oasis.opendocument.text";
const EPUB = "application/epub+zip";

/** The media type of Outlook's messages. */
export const MSG = "application/vnd.ms-outlook";

const EXTENSIONS: ReadonlyMap<string, MediaType> = new Map([
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "text/html"],
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["pdf", "application/pdf"],
  ["docx", DOCX],
  ["docm", DOCX],
  ["dotx", DOCX],
  ["xlsx", XLSX],
  ["xlsm", XLSX],
  ["xltx", XLSX],
  ["odt", ODT],
  ["ott", ODT],
  ["epub", EPUB],
  ["eml", "message/rfc822"],
  ["msg", MSG],
  ["srt", "application/x-subrip"],
  ["vtt", "text/vtt"],
]);

/** How much of a file is looked at; the same 1,024 bytes that the WHATWG's MIME sniffing and pdf.js look at. */
const HEAD_BYTES = 1024;

/** Whether a folder's file of this name is one that we read: a known extension, with `.gz` behind it or not. */
export function isKnownName(path: string): boolean {
  return mediaTypeOfName(path) !== null || HOLDER_NAME.test(path);
}

/** Files that hold documents and are none themselves. */
export type HolderKind = "zip" | "tar" | "warc" | "mailbox" | "feed";

const HOLDER_NAME = /\.(?:zip|tar|tgz|warc|wacz|mbox|rss|atom)(?:\.gz)?$/i;

/** Which kind of holder a file is, by its first bytes as unpacked; null for a document, and for what is neither. */
export function holderOf(head: Uint8Array, path: string): HolderKind | null {
  const start = Buffer.from(head.subarray(0, 300)).toString("latin1");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
    return isOfficeStart(start, path) ? null : "zip";
  if (/^WARC\/\d/.test(start)) return "warc";
  if (isMailboxStart(start)) return "mailbox";
  if (FEED_START.test(asciiHead(head).replace(BEFORE_MARKUP, ""))) return "feed";
  return isTarStart(head) ? "tar" : null;
}

/** "From ana@example.org Tue Mar  5 09:30:00 2024": who and when; prose that begins so has no time of day and year. */
export function isMailboxStart(start: string): boolean {
  return /^From [^\s:]+ [^\r\n]{0,200}\d\d:\d\d[^\r\n]{0,40}\d{4}/.test(start);
}

/** Whether a block begins a tar archive: its sum stands in it. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
export function isTarStart(block: Uint8Array): boolean {
  if (block.length < 512) return false;
  const stated = /^[ 0]*([0-7]{1,7})[\0 ]/.exec(
    Buffer.from(block.subarray(148, 156)).toString("latin1"),
  )?.[1];
  if (stated === undefined) return false;
  let sum = 8 * 0x20;
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += block[i]!;
  return Number.parseInt(stated, 8) === sum;
}

/** Programs pack documents as zip too: by the first part's name, or by the file's. */
function isOfficeStart(start: string, path: string): boolean {
  const type = mediaTypeOfName(path);
  if (type === DOCX || type === XLSX || type === ODT || type === EPUB) return true;
  // The name alone: an archive that is not packed shows the parts of the Office file that it begins with.
  const name = start.slice(30, 30 + start.charCodeAt(26) + 256 * start.charCodeAt(27));
  return name === "mimetype" || OFFICE_START.test(name);
}

/**
 * The format of a file: by its first bytes where they say it (a PDF header, the start of a page, the signatures of
 * formats we do not read), else by what its server said, else by its extension, else plain text. Bytes are as unpacked; the name may
 * end in `.gz`. That bytes without a PDF header are served as PDF is not believed.
 */
export function formatOf(bytes: Uint8Array, path: string, served: MediaType | null = null): Format {
  const head = asciiHead(bytes);
  if (head.includes("%PDF-")) return { kind: "read", mediaType: "application/pdf" };
  if (head.startsWith("PK\x03\x04")) return packedFormat(bytes, path);
  const picture = PICTURES.find(([start]) => head.startsWith(start));
  if (picture) return { kind: "read", mediaType: picture[1] };
  if (head.startsWith(COMPOUND) && isOutlook(bytes, path)) return { kind: "read", mediaType: MSG };
  const unread = SIGNATURES.find(([start]) => head.startsWith(start));
  if (unread) return { kind: "unread", name: unread[1] };
  const markup = head.replace(BEFORE_MARKUP, "");
  if (PAGE_START.test(markup)) return { kind: "read", mediaType: "text/html" };
  if (/^WEBVTT(?:\s|$)/.test(head)) return { kind: "read", mediaType: "text/vtt" };
  if (isMessage(head)) return { kind: "read", mediaType: "message/rfc822" };
  if (FEED_START.test(markup)) return { kind: "unread", name: "a feed (RSS or Atom)" };
  // Servers call anything plain text, a Markdown file above all.
  const told = served === "application/pdf" || served === "text/plain" ? null : served;
  return { kind: "read", mediaType: told ?? mediaTypeOfName(path) ?? "text/plain" };
}

/** Pictures whose words can be recognised. */
const PICTURES: readonly (readonly [start: string, mediaType: MediaType])[] = [
  ["\x89PNG", "image/png"],
  ["\xFF\xD8\xFF", "image/jpeg"],
];

/** Whether a file's name is that of a picture whose words can be recognised. */
export function isPictureName(path: string): boolean {
  return /\.(?:png|jpe?g)$/i.test(path);
}

/** How old Word, Excel and PowerPoint files begin, and Outlook's. Source: [MS-CFB] 2.2. */
const COMPOUND = "\xD0\xCF\x11\xE0";

/** Whether an old Office file is a message: by its name, or by the parts that only messages have. */
function isOutlook(bytes: Uint8Array, path: string): boolean {
  if (mediaTypeOfName(path) === MSG) return true;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.includes("__properties_version1.0", 0, "utf16le");
}

/**
 * Whether a file begins with a message's header: nothing but fields, one that says from whom, and one that only programs write. A text
 * that a person begins with "From:" and "Date:" is none.
 */
function isMessage(head: string): boolean {
  const header = head.split(/\r?\n\r?\n/, 1)[0]!;
  const lines = header.split(/\r?\n/);
  if (header.length === head.length) lines.pop();
  const isHeader = lines.every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line));
  if (!isHeader || lines.length < 2) return false;
  return /^(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|DKIM-Signature):/im.test(header);
}

/** Office programs pack their files as zip: a first part tells OpenDocument and e-books, the names of the parts the rest. */
function packedFormat(bytes: Uint8Array, path: string): Format {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = whole.toString("latin1", 0, HEAD_BYTES);
  const stated = /^.{30}mimetype[\s\S]{0,64}?(application\/[\w.+-]+?)(?:PK|\s|$)/s.exec(head)?.[1];
  const mediaType = PACKED.get(stated ?? "");
  if (mediaType !== undefined) return { kind: "read", mediaType };
  if (stated !== undefined) return { kind: "unread", name: `a file of the kind ${stated}` };
  if (!isOfficeStart(head.slice(0, 300), path)) return { kind: "unread", name: "a zip file" };
  // A text document may hold a workbook, and a workbook's words may name anything.
  const isWorkbook = mediaTypeOfName(path) === XLSX && whole.includes("xl/work");
  if (!isWorkbook && whole.includes("word/")) return { kind: "read", mediaType: DOCX };
  if (whole.includes("xl/workbook.bin")) return { kind: "unread", name: "a binary spreadsheet (.xlsb)" };
  if (whole.includes("xl/work")) return { kind: "read", mediaType: XLSX };
  if (whole.includes("ppt/presentation")) return { kind: "unread", name: "a set of slides (PowerPoint)" };
  return { kind: "unread", name: "an Office file without a text document" };
}

/** What the first parts of an Office file are called, whichever program wrote it. */
const OFFICE_START = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|xl\/)/;

/** What a zip file's first part, named "mimetype" and not packed, says that the file is. */
const PACKED: ReadonlyMap<string, MediaType> = new Map([
  ["application/vnd.oasis.opendocument.text", ODT],
  ["application/vnd.oasis.opendocument.text-template", ODT],
  ["application/epub+zip", EPUB],
]);

function mediaTypeOfName(path: string): MediaType | null {
  const extension = /\.([a-z]+)(?:\.gz)?(?:[?#].*)?$/i.exec(path)?.[1]?.toLowerCase();
  return (extension !== undefined && EXTENSIONS.get(extension)) || null;
}

/** The first bytes as one character a byte, without NULs and byte-order marks, so that UTF-16 markup reads as well. */
function asciiHead(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "")
    .replaceAll("\0", "");
}

/** White space, an XML declaration, style-sheet instructions and comments may stand before a page's first element. */
const BEFORE_MARKUP =
  /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]{0,900}?-->|<!doctype\s+(?!html)[^[<>]{0,300}(?:\[[\s\S]{0,900}?\]\s*)?>)*/i;
const PAGE_START = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const FEED_START = /^<(?:rss|feed|rdf:rdf)[\s>]/i;

/** Source: the file signatures that the formats' own specifications give. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  [COMPOUND, "an old Word, Excel or PowerPoint file"],
  ["{\\rtf", "a rich-text (RTF) file"],
  ["GIF8", "a GIF image"],
  ["II*", "a TIFF image"],
  ["RIFF", "a sound, film or WebP file"],
  ["SQLite format 3", "an SQLite database"],
  ["\x7FELF", "a program"],
  ["BZh", "a bzip2 archive"],
  ["7z\xBC\xAF", "a 7z archive"],
  ["Rar!", "a RAR archive"],
  ["\xFD7zXZ", "an xz archive"],
  ["(\xB5/\xFD", "a zstd archive"],
  ["%!PS", "a PostScript file"],
];
