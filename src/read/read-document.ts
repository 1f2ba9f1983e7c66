import {
  type Capture,
  type Document,
  documentId,
  HeadwaterError,
  type MediaType,
  type Metadata,
  type MetadataOverrides,
  type Segment,
  type SegmentKind,
  type Stated,
} from "../model/index.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./detect-language.ts";
import { formatOf, holderOf } from "./format.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import { RECOGNIZER } from "./ocr/recognizer.ts";
import type { Reading } from "./reading.ts";
import { servedType } from "./served-type.ts";
import type { StatedReading } from "./stated-reading.ts";
import { segmentText } from "./text.ts";
import { unpack } from "./unpack.ts";
import { withWholeWords } from "./whole-words.ts";
import { withEdition } from "./work-edition.ts";

/** What is read: a file's bytes, the name it goes by, and what the user states over what it says of itself. */
export interface DocumentInput {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly overrides?: MetadataOverrides;
  /** Stated by the user or a server; wins over what content and name say. */
  readonly mediaType?: MediaType;
  /**
   * How the bytes came over the network, where they did. What the server said that they are ("text/html; charset=windows-1251") is believed where
   * content and page do not say, and a page that does not say where it was published was published where it was fetched.
   */
  readonly capture?: Capture;
  readonly limits?: ReadLimits;
  readonly stated?: StatedReading;
  /** How it came, for a person: goes before the notes of the reading. */
  readonly notes?: readonly string[];
}

/** Raised whenever a reader's text or segments change for the same bytes. */
const VERSIONS: Readonly<Record<MediaType, string>> = {
  "text/html": "html/1",
  "text/plain": "text/1",
  "text/markdown": "markdown/1",
  "application/pdf": "pdf/1",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx/1",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx/1",
  "application/vnd.oasis.opendocument.text": "odt/1",
  "application/epub+zip": "epub/1",
  "message/rfc822": "mail/1",
  "application/vnd.ms-outlook": "msg/2",
  "image/png": RECOGNIZER,
  "image/jpeg": RECOGNIZER,
  "application/x-subrip": "subtitles/1",
  "text/vtt": "subtitles/1",
  "application/rss+xml": "feed-item/1",
  "application/atom+xml": "feed-item/1",
};

/**
 * A document from bytes: its text, segments and metadata, with where each came from. The id is that of the bytes as
 * given, packed or not. The same bytes and name give the same document on every machine. For plain text in UTF-8, `text`
 * is the input unchanged: line ends (CRLF too) and white space stay, only a byte-order mark is left out.
 *
 * @throws HeadwaterError `empty` without bytes, `no-text` with nothing to read in it, `unsupported-format`, `encrypted`,
 * `malformed`, `too-large` (unpacked), `too-deep`
 */
export async function readDocument(input: DocumentInput): Promise<Document> {
  const { path } = input;
  if (input.bytes.length === 0)
    throw new HeadwaterError("empty", "read", path, "is empty", "check that it was saved or fetched whole");
  const content = await unpack(input.bytes, path, input.limits?.maxBytes ?? DEFAULT_MAX_BYTES);
  const served = servedType(input.capture?.headers["content-type"] ?? "");
  const mediaType =
    input.mediaType ?? input.stated?.mediaType ?? readableFormat(content, path, served.mediaType);
  const withOcr = input.limits?.ocr ?? false;
  const found = await read(content, path, mediaType, { charset: served.charset, withOcr });
  const { metadata = {}, parts } = input.stated ?? {};
  const reading: Reading = {
    ...found,
    segments: parts?.segments ?? found.segments,
    metadata: parts === undefined ? { ...found.metadata, ...metadata } : metadata,
  };
  if (reading.text.trim() === "") throw noText(path, mediaType);
  const document = withWholeWords({
    id: documentId(input.bytes),
    path,
    mediaType,
    bytes: input.bytes.length,
    text: reading.text,
    segments: reading.segments,
    metadata: overridden(withEdition(await withLanguage(reading)), input.overrides ?? {}),
    reader: parts?.reader ?? readerOf(mediaType, reading),
    notes: [...(input.notes ?? []), ...reading.notes],
  });
  return withAddress(document, input.capture);
}

function withAddress(document: Document, capture: Capture | undefined): Document {
  if (capture === undefined || document.metadata.url !== undefined) return document;
  const url = { value: capture.url, from: "capture" } as const;
  return { ...document, metadata: { ...document.metadata, url } };
}

/**
 * A document from text that is at hand already, such as a record of a pipe: segments and metadata as for a plain text
 * file, `text` unchanged, and the id that a file with this text in UTF-8 would have.
 *
 * @param name goes into `path`
 * @throws HeadwaterError `no-text` for white space alone
 */
export async function readPlainText(text: string, name: string): Promise<Document> {
  if (text.trim() === "") throw noText(name, "text/plain");
  const bytes = Buffer.from(text, "utf8");
  const reading = segmentText(text);
  return {
    id: documentId(bytes),
    path: name,
    mediaType: "text/plain",
    bytes: bytes.length,
    text,
    segments: reading.segments,
    metadata: withEdition(await withLanguage(reading)),
    reader: VERSIONS["text/plain"],
    notes: reading.notes,
  };
}

function readableFormat(content: Uint8Array, path: string, served: MediaType | null): MediaType {
  const format = formatOf(content, path, served);
  if (format.kind === "read") return format.mediaType;
  if (holderOf(content, path) !== null)
    throw new HeadwaterError(
      "unsupported-format",
      "read",
      path,
      "holds documents and is none itself",
      "save it, and add the file: what it holds is then read",
    );
  throw new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    `is ${format.name}, which is not read yet`,
    "save it as PDF, HTML or plain text",
  );
}

/** Readers are loaded when first needed: a run over text files never pays for pdf.js or XML. */
async function read(
  content: Uint8Array,
  path: string,
  mediaType: MediaType,
  { charset, withOcr }: { readonly charset: string | null; readonly withOcr: boolean },
): Promise<Reading> {
  switch (mediaType) {
    case "application/pdf":
      return (await import("./pdf.ts")).readPdf(content, path, withOcr);
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return (await import("./docx.ts")).readDocx(content, path);
    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":
      return (await import("./xlsx.ts")).readXlsx(content, path);
    case "application/vnd.oasis.opendocument.text":
      return (await import("./odt.ts")).readOdt(content, path);
    case "application/epub+zip":
      return (await import("./epub.ts")).readEpub(content, path);
    case "message/rfc822":
      return (await import("./mail.ts")).readMail(content, path);
    case "application/vnd.ms-outlook":
      return (await import("./msg.ts")).readMsg(content, path);
    case "image/png":
    case "image/jpeg":
      if (!withOcr) throw onlyPicture(path);
      return (await import("./picture.ts")).readPicture(content, path);
  }
  const { text, notes } = decode(content, path, mediaType === "text/html", charset);
  const reading = await readText(text, path, mediaType);
  return { ...reading, notes: [...notes, ...reading.notes] };
}

async function readText(text: string, path: string, mediaType: MediaType): Promise<Reading> {
  if (text.trim() === "") throw noText(path, mediaType);
  if (mediaType === "text/html") {
    const { readHtml } = await import("./html.ts");
    return readHtml(text, path);
  }
  if (mediaType === "text/markdown") {
    const { readMarkdown } = await import("./markdown.ts");
    return readMarkdown(text);
  }
  if (mediaType === "application/x-subrip" || mediaType === "text/vtt") {
    const { readSubtitles } = await import("./subtitles.ts");
    return readSubtitles(text, path);
  }
  if (mediaType === "application/rss+xml" || mediaType === "application/atom+xml") {
    const { readFeedItem } = await import("./feed-item.ts");
    return readFeedItem(text, path);
  }
  return segmentText(text);
}

function readerOf(mediaType: MediaType, { recognizer }: Reading): string {
  const version = VERSIONS[mediaType];
  return recognizer === undefined || recognizer === version ? version : `${version} ${recognizer}`;
}

function onlyPicture(path: string): HeadwaterError {
  return new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    "is a picture, whose words are read with text recognition alone",
    "add it with --ocr (docs/readers.md)",
  );
}

function noText(path: string, mediaType: MediaType): HeadwaterError {
  const remedy =
    mediaType === "text/html"
      ? "save the page after it has loaded its text"
      : "check that it was saved whole";
  return new HeadwaterError("no-text", "read", path, "has no text to read", remedy);
}

/** What the page states stands; else what the running text shows; else nothing is stated. */
async function withLanguage(reading: Reading): Promise<Metadata> {
  if (reading.metadata.language) return reading.metadata;
  const language = await detectLanguage(runningText(reading.text, reading.segments));
  return { ...reading.metadata, language: { value: language ?? "und", from: "detected" } };
}

/** What a document's own voice says; where it says nothing, what its comments say. */
function runningText(text: string, segments: readonly Segment[]): readonly string[] {
  const words = (kinds: ReadonlySet<SegmentKind>) =>
    segments.filter(({ kind }) => kinds.has(kind)).map(({ start, end }) => text.slice(start, end));
  const own = words(RUNNING);
  return own.length > 0 ? own : words(COMMENTS);
}

const RUNNING: ReadonlySet<SegmentKind> = new Set(["body", "quote", "list", "headline"]);
const COMMENTS: ReadonlySet<SegmentKind> = new Set(["comment"]);

function overridden(metadata: Metadata, overrides: MetadataOverrides): Metadata {
  const stated: Record<string, Stated<string | readonly string[]>> = {};
  for (const [field, value] of Object.entries(overrides))
    if (value !== undefined) stated[field] = { value, from: "override" };
  return { ...metadata, ...stated };
}
