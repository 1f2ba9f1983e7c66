/** The roles a part of a document can have. A comment has its own author and is never evidence. */
export const SEGMENT_KINDS = [
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "caption",
  "body",
  "heading",
  "list",
  "table",
  "quote",
  "tags",
  "bio",
  "comment",
  "boilerplate",
] as const;

export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Kinds in which the document's own voice speaks; claims are taken from these and from comments, never from the rest. */
export const SPEAKING_KINDS: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  "headline",
  "standfirst",
  "caption",
  "body",
  "heading",
  "list",
  "table",
  "quote",
]);

/**
 * A part of a document with one role. Half-open, UTF-16 code units; segments are in text order, do not overlap and are
 * never empty. What lies between two of them is white space. `author` is stated for comments alone, when the page says it.
 */
export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
  readonly author?: string;
}

/**
 * Where on a page a piece of metadata was found. `override` is what the user stated on the command line, `list` what a designation list
 * is, `capture` where a page was fetched from, `record` what a file of another program states of a text that it holds.
 */
export type MetadataOrigin =
  | "override"
  | "json-ld"
  | "open-graph"
  | "dublin-core"
  | "microdata"
  | "meta"
  | "time-element"
  | "byline"
  | "link"
  | "title-element"
  | "html-lang"
  | "heading"
  | "front-matter"
  | "pdf-info"
  | "file-properties"
  | "mail-header"
  | "record"
  | "text"
  | "detected"
  | "list"
  | "capture"
  | "file-name";

/** A stated value and where it was stated. */
export interface Stated<T> {
  readonly value: T;
  readonly from: MetadataOrigin;
}

/**
 * What a document says of itself. A field that is absent was not stated. Dates keep their stated precision: "2017",
 * "2017-07", "2017-07-20" or a full ISO 8601 instant with its zone, never padded. `language` is a BCP 47 primary tag.
 */
export interface Metadata {
  readonly title?: Stated<string>;
  readonly publisher?: Stated<string>;
  readonly authors?: Stated<readonly string[]>;
  readonly published?: Stated<string>;
  readonly modified?: Stated<string>;
  readonly url?: Stated<string>;
  readonly language?: Stated<string>;
  readonly work?: Stated<string>;
  readonly edition?: Stated<string>;
}

/** What a user states over what the document says of itself. */
export interface MetadataOverrides {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly work?: string;
  readonly edition?: string;
}

/** The formats that are read today. What holds documents (an archive, a mailbox) is taken apart and is none itself. */
export const MEDIA_TYPES = [
  "text/html",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "application/epub+zip",
  "message/rfc822",
  "application/vnd.ms-outlook",
  "image/png",
  "image/jpeg",
  "application/x-subrip",
  "text/vtt",
  "application/rss+xml",
  "application/atom+xml",
] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * Preserved bytes, the plain text taken from them, and what was stated about them. `id` is `sha256:` and the SHA-256 of
 * the original bytes in lower-case hex. `text` never changes once kept: every offset points into it.
 */
export interface Document {
  readonly id: string;
  readonly path: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
  /** Version of the reader that made `text` and `segments`, such as `html/1`. */
  readonly reader: string;
  /** Things a person should know about the reading (a page without text, a guessed encoding), in words. */
  readonly notes: readonly string[];
}

/** The reader of documents that are records of designation lists. */
export const LIST_RECORD_READER = "list-record/1";

/** Whether a document with such a reader is a record of a designation list, as any version makes it, and nothing that anybody added. */
export function isListRecord(reader: string): boolean {
  return reader.startsWith("list-record/");
}
