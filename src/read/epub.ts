import { HeadwaterError, type Segment } from "../model/index.ts";
import { decode } from "./decode.ts";
import { readPackage } from "./epub/package.ts";
import { metadataOfProperties } from "./file-properties.ts";
import { type HtmlReading, readHtml } from "./html.ts";
import type { Reading } from "./reading.ts";
import { openZip } from "./zip/open-zip.ts";
import { walkXml } from "./zip/walk-xml.ts";

const BETWEEN = "\n\n";

/**
 * Text, segments and metadata of an e-book (EPUB 2 and 3): its chapters in reading order, each read as a page, one after another with
 * a blank line between. A chapter's headline is a heading of the book. Chapters without words (covers, plates) are passed over; a
 * chapter that cannot be read is left out, with a note.
 *
 * @throws HeadwaterError `encrypted` where its chapters are locked, `malformed`, `too-large`; `no-text` where no chapter has words
 */
export function readEpub(bytes: Uint8Array, path: string): Reading {
  const zip = openZip(bytes, path);
  const { chapters, properties } = readPackage(zip, path);
  const locked = lockedParts(zip.part("META-INF/encryption.xml"), path);
  const pieces: string[] = [];
  const segments: Segment[] = [];
  const notes: string[] = [];
  let length = 0;
  for (const name of chapters) {
    if (locked.has(name)) throw encrypted(path);
    const chapter = readChapter(zip.part(name), name, notes);
    if (chapter === null) continue;
    if (pieces.length > 0) length += BETWEEN.length;
    for (const { kind, start, end, ...rest } of chapter.segments)
      segments.push({
        ...rest,
        kind: kind === "headline" ? "heading" : kind,
        start: start + length,
        end: end + length,
      });
    pieces.push(chapter.text);
    length += chapter.text.length;
  }
  return {
    text: pieces.join(BETWEEN),
    segments,
    metadata: metadataOfProperties(properties, "file-properties"),
    notes,
  };
}

/** null for one without words; a note for one that is not there or that cannot be read. */
function readChapter(part: Uint8Array | null, name: string, notes: string[]): HtmlReading | null {
  if (part === null) {
    notes.push(`chapter ${name} is not in the file`);
    return null;
  }
  try {
    const { text } = decode(part, name, true);
    return text.trim() === "" ? null : readHtml(text.replace(NOTE_MARKS, ""), name);
  } catch (thrown) {
    if (!(thrown instanceof HeadwaterError)) throw thrown;
    if (thrown.code !== "no-text") notes.push(`chapter ${name} is left out: ${thrown.message}`);
    return null;
  }
}

/** The numbers of notes would stand in the middle of words that are quoted. Source: EPUB Structural Semantics, "noteref". */
const NOTE_MARKS =
  /<a\s[^<>]{0,300}(?:epub:type|role)\s*=\s*["'][^"'<>]{0,80}noteref\b[^<>]*>(?:[^<]|<\/?sup\b[^<>]*>){0,40}<\/a>/gi;

/** Parts that are locked, and not merely fonts that were made hard to copy. Source: EPUB 3.3, 4.2.6.3.2. */
function lockedParts(xml: Uint8Array | null, path: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (xml === null) return found;
  walkXml(decode(xml, path, true).text, path, {
    open(name, { URI }) {
      if (name === "CipherReference" && URI !== undefined) found.add(URI);
    },
  });
  return found;
}

function encrypted(path: string): HeadwaterError {
  return new HeadwaterError(
    "encrypted",
    "read",
    path,
    "is locked against copying",
    "get a copy from its publisher that is not",
  );
}
