import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { asHeadwaterError, type Capture, documentId, HeadwaterError } from "../model/index.ts";
import { formatOf, type HolderKind, holderOf, MSG, XLSX } from "./format.ts";
import type { HolderBudget } from "./holders/holder-limits.ts";
import type { HeldFile, Member } from "./holders/member.ts";
import type { DocumentColumns } from "./holders/row-document.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import { pathError } from "./path-error.ts";
import { takenApart } from "./read-bounded.ts";
import { readBytes } from "./read-bytes.ts";
import type { StatedReading } from "./stated-reading.ts";
import { damagedPacking } from "./unpack.ts";

/**
 * The bytes of one document, or why a file or a part of one gives none. `path` is that of the file, with the name of what lies in it
 * behind a slash ("reports.zip/2024/march.docx"); `notes` say how it came, such as attached to which message.
 */
export type FoundDocument =
  | {
      readonly kind: "document";
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly notes: readonly string[];
      /** What the file that holds it states of it. */
      readonly stated?: StatedReading;
      /** How it came over the network, as a web archive has it. */
      readonly capture?: Capture;
    }
  | { readonly kind: "problem"; readonly error: HeadwaterError };

/** How files are taken apart. */
export interface ApartOptions extends ReadLimits {
  /** Columns of tables (`.csv`, `.xlsx`) whose rows are documents; without them a table is a text. */
  readonly columns?: DocumentColumns;
}

/**
 * The documents of a file: most are one; an archive (zip, tar, web archive, packed with gzip or not) and a mailbox are as many as they hold, and are
 * none themselves; a message is one, and so is each of its attachments of a known format. What is held is taken apart in turn, a few levels deep.
 * One document is in memory at a time, however large an archive or mailbox is; no other file may be larger than the limit.
 *
 * Never throws for what a file holds: each part that cannot be had is one problem, and the rest goes on.
 *
 * @param path where the file lies
 * @param name what it is called where that is something else, such as an upload's own name
 */
export async function* documentsInFile(
  path: string,
  { columns, ...limits }: ApartOptions = {},
  name: string = path,
): AsyncGenerator<FoundDocument> {
  try {
    if (columns !== undefined && /\.csv$/i.test(name)) {
      for await (const row of (await import("./holders/csv-rows.ts")).csvDocuments(path, name, columns))
        yield row.kind === "problem" ? row : { ...row, kind: "document" };
      return;
    }
    const { head, size } = await headOf(path);
    const holder = holderIn(head, name);
    const way: Way = { limits, level: 0, budget: null, ...(columns !== undefined && { columns }) };
    if (holder === null) yield* taken(name, await readBytes(path, limits), [], way);
    else yield* held({ path: name, size, chunks: () => fileChunks(path), ...holder }, way);
  } catch (thrown) {
    yield { kind: "problem", error: renamed(pathError(thrown, path), path, name) };
  }
}

/** The same for bytes that are at hand, such as those of standard input or of a fetched page. */
export async function* documentsInBytes(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = {},
): AsyncGenerator<FoundDocument> {
  try {
    yield* taken(name, bytes, [], { limits, level: 0, budget: null });
  } catch (thrown) {
    yield { kind: "problem", error: pathError(thrown, name) };
  }
}

/** How far down a file is, and what all that the outermost file holds may still come to; null until a holder is met. */
interface Way {
  readonly limits: ReadLimits;
  readonly level: number;
  readonly budget: HolderBudget | null;
  readonly columns?: DocumentColumns;
}

/** A file that holds others, and how its bytes are had. */
interface Holder {
  readonly path: string;
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly kind: HolderKind;
  readonly isPacked: boolean;
}

/** A file whose bytes are at hand: taken apart if it holds others, else a document, and a message's attachments behind it. */
async function* taken(
  path: string,
  bytes: Uint8Array,
  notes: readonly string[],
  way: Way,
): AsyncGenerator<FoundDocument> {
  const holder = holderIn(bytes.subarray(0, HEAD_BYTES), path);
  if (holder !== null) {
    yield* held({ path, size: bytes.length, chunks: () => pieces(bytes), ...holder }, way);
    return;
  }
  const format = formatOf(bytes, path);
  const mediaType = format.kind === "read" ? format.mediaType : null;
  if (mediaType === XLSX && way.columns !== undefined) {
    yield* rowsOf(path, bytes, notes, way.columns, way);
    return;
  }
  yield { kind: "document", path, bytes, notes };
  if (way.level >= MOST_LEVELS || (mediaType !== "message/rfc822" && mediaType !== MSG)) return;
  const budget = await budgetOf(way, path, bytes.length);
  if (mediaType === MSG) {
    yield* each(outlookAttachments(path, bytes, budget, way.limits), path, { ...way, budget });
    return;
  }
  const { attachmentsOf } = await import("./holders/attachments.ts");
  yield* each(attachmentsOf(bytes, path, documentId(bytes), budget), path, { ...way, budget });
}

/** What is attached to an Outlook message; nothing where that cannot be read, since whoever reads it is told why. */
async function* outlookAttachments(
  path: string,
  bytes: Uint8Array,
  budget: HolderBudget,
  limits: ReadLimits,
): AsyncGenerator<Member> {
  const task = { kind: "attachments", path, id: documentId(bytes), limits } as const;
  for (const file of await takenApart(task, bytes).catch((_: HeadwaterError) => [])) {
    budget.count();
    budget.spend(file.bytes.length);
    yield { kind: "member", ...file };
  }
}

/** The rows of a workbook, each a document; what ends it ends it alone. */
async function* rowsOf(
  path: string,
  bytes: Uint8Array,
  notes: readonly string[],
  columns: DocumentColumns,
  way: Way,
): AsyncGenerator<FoundDocument> {
  const budget = await budgetOf(way, path, bytes.length);
  let rows: readonly HeldFile[] = [];
  try {
    rows = await takenApart({ kind: "rows", path, columns, limits: way.limits }, bytes);
  } catch (thrown) {
    yield { kind: "problem", error: asHeadwaterError(thrown, "read", path) };
  }
  for (const row of rows) {
    budget.count();
    budget.spend(row.bytes.length);
    yield { ...row, kind: "document", notes: [...notes, ...row.notes] };
  }
}

async function* held(
  { path, size, chunks, kind, isPacked }: Holder,
  way: Way,
): AsyncGenerator<FoundDocument> {
  if (way.level >= MOST_LEVELS)
    throw new HeadwaterError(
      "too-deep",
      "read",
      path,
      `lies more than ${MOST_LEVELS} archives deep`,
      "unpack it first",
    );
  const budget = await budgetOf(way, path, size);
  const opened = isPacked ? unpacked(chunks(), path, budget) : chunks();
  const limits = { maxBytes: way.limits.maxBytes ?? DEFAULT_MAX_BYTES, budget };
  let isEmpty = true;
  for await (const found of each(await membersOf(kind, opened, path, limits), path, { ...way, budget })) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty)
    throw new HeadwaterError(
      "empty",
      "read",
      path,
      "holds no file of a format that is read",
      "see docs/readers.md for what is read",
    );
}

/** What members give, each in turn. What ends their holder ends it alone, but for the budget: that is the outermost file's. */
async function* each(
  members: AsyncIterable<Member>,
  holder: string,
  way: Way,
): AsyncGenerator<FoundDocument> {
  try {
    for await (const member of members) {
      if (member.kind === "problem") yield member;
      else if (member.stated !== undefined || member.capture !== undefined)
        yield { ...member, kind: "document" };
      else yield* taken(member.path, member.bytes, member.notes, { ...way, level: way.level + 1 });
    }
  } catch (thrown) {
    const error = asHeadwaterError(thrown, "read", holder);
    if (way.level > 0 && error.code === "too-large") throw error;
    yield { kind: "problem", error };
  }
}

/** Files that hold files that hold files: a message in an archive in a message in an archive is real, more is a trap. */
const MOST_LEVELS = 4;

async function budgetOf({ budget }: Way, path: string, size: number): Promise<HolderBudget> {
  if (budget !== null) return budget;
  const { HolderBudget } = await import("./holders/holder-limits.ts");
  return new HolderBudget(path, size);
}

async function membersOf(
  kind: HolderKind,
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limits: { readonly maxBytes: number; readonly budget: HolderBudget },
): Promise<AsyncIterable<Member>> {
  switch (kind) {
    case "zip":
      return (await import("./holders/zip-members.ts")).zipMembers(chunks, path, limits);
    case "tar":
      return (await import("./holders/tar-members.ts")).tarMembers(chunks, path, limits);
    case "warc":
      return (await import("./holders/warc-members.ts")).warcMembers(chunks, path, limits);
    case "feed":
      return (await import("./holders/feed-members.ts")).feedMembers(chunks, path, limits);
    case "mailbox":
      return (await import("./holders/mailbox-members.ts")).mailboxMembers(chunks, path, limits);
  }
}

/** How much of a file is looked at; a tar archive is known by its first 512 bytes. */
const HEAD_BYTES = 4096;

/** What holds others, packed with gzip or not; null for a file that is a document, or nothing. */
function holderIn(
  head: Uint8Array,
  path: string,
): { readonly kind: HolderKind; readonly isPacked: boolean } | null {
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const kind = holderOf(isPacked ? unpackedHead(head) : head, path);
  return kind === null ? null : { kind, isPacked };
}

/** As much as the first bytes of a packed file unpack to; none for a damaged one, which whoever reads it will say. */
function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 });
  } catch {
    return new Uint8Array(0);
  }
}

async function headOf(path: string): Promise<{ readonly head: Uint8Array; readonly size: number }> {
  const found = await stat(path);
  // Opening a pipe would wait for a writer that may never come; whoever reads it says what it is.
  if (!found.isFile()) return { head: new Uint8Array(0), size: 0 };
  const handle = await open(path, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
    return { head: head.subarray(0, bytesRead), size: found.size };
  } finally {
    await handle.close();
  }
}

/** Small pieces: what a piece of an archive unpacks to is in memory at once. */
const PIECE_BYTES = 16 * 1024;

/** So much is had from the disk at once: each time costs a wait. */
const BLOCK_BYTES = 1024 * 1024;

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  for await (const block of createReadStream(path, { highWaterMark: BLOCK_BYTES }))
    yield* pieces(block as Uint8Array);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** The content of gzip bytes as it comes. @throws HeadwaterError `malformed` for a damaged or cut-off file; as the budget does */
async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  budget: HolderBudget,
): AsyncGenerator<Uint8Array> {
  try {
    const gunzip = createGunzip();
    // What goes wrong on the way ends what is read below, and is thrown there.
    pipeline(Readable.from(chunks), gunzip, () => undefined);
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      budget.spend(piece.length);
      yield piece;
    }
  } catch (thrown) {
    if (thrown instanceof HeadwaterError) throw thrown;
    throw damagedPacking(path, thrown);
  }
}

/** An upload is called what it calls itself, wherever it lies. */
function renamed(error: HeadwaterError, path: string, name: string): HeadwaterError {
  if (path === name || error.place !== path) return error;
  return new HeadwaterError(error.code, error.stage, name, error.message, error.remedy, {
    cause: error.cause,
  });
}
