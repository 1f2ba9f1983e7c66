import type { MediaType } from "../model/index.ts";

/** What a file's content or name says it is: a format that is read, or the plain name of one that is not. */
export type Format =
  | { readonly kind: "read"; readonly mediaType: MediaType }
  | { readonly kind: "unread"; readonly name: string };

const EXTENSIONS: ReadonlyMap<string, MediaType> = new Map([
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "text/html"],
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["md", "text/markdown"],
  ["markdown", "text/markdown"],
  ["pdf", "application/pdf"],
]);

/** How much of a file is looked at; the same 1,024 bytes that the WHATWG's MIME sniffing and pdf.js look at. */
const HEAD_BYTES = 1024;

/** Whether a folder's file of this name is one that we read: a known extension, with `.gz` behind it or not. */
export function isKnownName(path: string): boolean {
  return mediaTypeOfName(path) !== null;
}

/**
 * The format of a file: by its first bytes where they say it (a PDF header, the start of a page, the signatures of
 * formats we do not read), else by its extension, else plain text. Bytes are as unpacked; the name may end in `.gz`.
 */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const head = asciiHead(bytes);
  if (head.includes("%PDF-")) return { kind: "read", mediaType: "application/pdf" };
  const unread = SIGNATURES.find(([start]) => head.startsWith(start));
  if (unread) return { kind: "unread", name: unread[1] };
  const markup = head.replace(BEFORE_MARKUP, "");
  if (PAGE_START.test(markup)) return { kind: "read", mediaType: "text/html" };
  if (FEED_START.test(markup)) return { kind: "unread", name: "a feed (RSS or Atom)" };
  return { kind: "read", mediaType: mediaTypeOfName(path) ?? "text/plain" };
}

function mediaTypeOfName(path: string): MediaType | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
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
const BEFORE_MARKUP = /^(?:\s+|<\?xml[^>]*>|<!--[\s\S]{0,900}?-->)*/i;
const PAGE_START = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const FEED_START = /^<(?:rss|feed|rdf:rdf)[\s>]/i;

/** Source: the file signatures that the formats' own specifications give. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ["PK\x03\x04", "a Word, OpenDocument, e-book or zip file"],
  ["\xD0\xCF\x11\xE0", "an old Word, Excel or Outlook file"],
  ["{\\rtf", "a rich-text (RTF) file"],
  ["WARC/", "a web archive (WARC)"],
  ["\x89PNG", "a PNG image"],
  ["\xFF\xD8\xFF", "a JPEG image"],
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
