import {
  type Document,
  documentId,
  HeadwaterError,
  type MediaType,
  type Metadata,
  type MetadataOverrides,
  type Segment,
  type Stated,
} from "../model/index.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./detect-language.ts";
import { formatOf } from "./format.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import type { Reading } from "./reading.ts";
import { segmentText } from "./text.ts";
import { unpack } from "./unpack.ts";
import { withEdition } from "./work-edition.ts";

/** What is read: a file's bytes, the name it goes by, and what the user states over what it says of itself. */
interface DocumentInput {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly overrides?: MetadataOverrides;
  /** Stated by the user or a server; wins over what content and name say. */
  readonly mediaType?: MediaType;
  readonly limits?: ReadLimits;
}

/** Raised whenever a reader's text or segments change for the same bytes. */
const VERSIONS: Readonly<Record<MediaType, string>> = {
  "text/html": "html/1",
  "text/plain": "text/1",
  "text/markdown": "markdown/1",
  "application/pdf": "pdf/1",
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
  const mediaType = input.mediaType ?? readableFormat(content, path);
  const reading = await read(content, path, mediaType);
  if (reading.text.trim() === "") throw noText(path, mediaType);
  return {
    id: documentId(input.bytes),
    path,
    mediaType,
    bytes: input.bytes.length,
    text: reading.text,
    segments: reading.segments,
    metadata: overridden(withEdition(await withLanguage(reading)), input.overrides ?? {}),
    reader: VERSIONS[mediaType],
    notes: reading.notes,
  };
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

function readableFormat(content: Uint8Array, path: string): MediaType {
  const format = formatOf(content, path);
  if (format.kind === "read") return format.mediaType;
  throw new HeadwaterError(
    "unsupported-format",
    "read",
    path,
    `is ${format.name}, which is not read yet`,
    "save it as PDF, HTML or plain text",
  );
}

/** Readers are loaded when first needed: a run over text files never pays for pdf.js. */
async function read(content: Uint8Array, path: string, mediaType: MediaType): Promise<Reading> {
  if (mediaType === "application/pdf") {
    const { readPdf } = await import("./pdf.ts");
    return readPdf(content, path);
  }
  const { text, notes } = decode(content, path, mediaType === "text/html");
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
  return segmentText(text);
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

function* runningText(text: string, segments: readonly Segment[]): Iterable<string> {
  for (const { kind, start, end } of segments)
    if (kind === "body" || kind === "quote" || kind === "list" || kind === "headline")
      yield text.slice(start, end);
}

function overridden(metadata: Metadata, overrides: MetadataOverrides): Metadata {
  const stated: Record<string, Stated<string | readonly string[]>> = {};
  for (const [field, value] of Object.entries(overrides))
    if (value !== undefined) stated[field] = { value, from: "override" };
  return { ...metadata, ...stated };
}
