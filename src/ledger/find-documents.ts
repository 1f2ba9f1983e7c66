import {
  type Capture,
  HeadwaterError,
  type Metadata,
  type Segment,
  type SegmentKind,
} from "../model/index.ts";
import { idBeginning } from "./id-beginning.ts";
import { sha256, unpackBytes } from "./pack-bytes.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { capturesOf } from "./record-capture.ts";
import type { Store } from "./store.ts";

/** A document as lists show it; null where a value was not stated. */
export interface DocumentRow {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly addedAt: string;
}

/** A document with its current text. */
export interface DocumentDetail extends DocumentRow {
  readonly mediaType: string;
  readonly bytes: number;
  readonly metadata: Metadata;
  readonly reader: string;
  readonly extractor: string;
  readonly notes: readonly string[];
  readonly text: string;
  readonly segments: readonly Segment[];
  /** How it came over the network, the earliest first; empty for one that was read from a file. */
  readonly captures: readonly Capture[];
  /** Documents that this one repeats, and those that repeat it. */
  readonly echoes: readonly {
    readonly document: string;
    readonly of: string;
    readonly kind: string;
    readonly share: number;
    readonly reason: string;
  }[];
}

/** Which documents; the last published come first, those without a date last. */
export interface DocumentFilter {
  readonly publisher?: string;
  readonly work?: string;
  readonly edition?: string;
  readonly language?: string;
  /** The address that it states, or was fetched from. */
  readonly url?: string;
  /** Published on or after; on or before: ISO dates of any precision. */
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const COLUMNS = [
  "serial",
  "id",
  "path",
  "title",
  "publisher",
  "published",
  "url",
  "language",
  "work",
  "edition",
  "sort_date",
  "added_at",
] as const;

/** Documents, a piece at a time. */
export async function findDocuments(store: Store, filter: DocumentFilter): Promise<Page<DocumentRow>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db.selectFrom("documents").select(COLUMNS);
  for (const column of ["publisher", "work", "edition", "language", "url"] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, "=", wanted);
  }
  if (filter.since !== undefined) query = query.where("sort_date", ">=", filter.since);
  if (filter.until !== undefined)
    query = query.where("sort_date", "<=", `${filter.until}\u{10ffff}`).where("sort_date", "!=", "");
  if (filter.cursor !== undefined) {
    const [date, after] = positionOf(filter.cursor, place, ["string", "number"]);
    query = query.where((eb) => eb(eb.refTuple("sort_date", "serial"), "<", eb.tuple(date, after)));
  }
  const rows = await query
    .orderBy("sort_date", "desc")
    .orderBy("serial", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.sort_date, row.serial]);
  return {
    cursor: page.cursor,
    rows: page.rows.map(({ serial: _, sort_date: __, added_at, ...row }) => ({ ...row, addedAt: added_at })),
  };
}

/**
 * A document by its id or the beginning of it, with or without `sha256:`.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findDocument(store: Store, meant: string): Promise<DocumentDetail> {
  const id = await idBeginning(store, "documents", "sha256:", meant);
  const row = await store.db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .innerJoin("texts as t", "t.serial", "x.text")
    .selectAll("d")
    .select(["x.extractor", "x.notes", "x.text as textSerial", "t.text", "t.reader"])
    .where("d.id", "=", id)
    .executeTakeFirstOrThrow();
  const segments = await store.db
    .selectFrom("segments")
    .select(["kind", "start", "end", "author"])
    .where("text", "=", row.textSerial)
    .orderBy("position")
    .execute();
  return {
    id,
    path: row.path,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    url: row.url,
    language: row.language,
    work: row.work,
    edition: row.edition,
    addedAt: row.added_at,
    mediaType: row.media_type,
    bytes: row.size,
    metadata: JSON.parse(row.metadata) as Metadata,
    reader: row.reader,
    extractor: row.extractor,
    notes: JSON.parse(row.notes) as string[],
    text: row.text,
    segments: segments.map(({ kind, start, end, author }) => {
      const segment = { kind: kind as SegmentKind, start, end };
      return author === null ? segment : { ...segment, author };
    }),
    captures: await capturesOf(store, row.serial),
    echoes: await echoesWith(store, row.serial),
  };
}

/**
 * The bytes of a document exactly as they were read.
 *
 * @throws HeadwaterError `not-found`; `ledger-corrupt` when what is kept no longer has the document's SHA-256
 */
export async function originalBytes(store: Store, meant: string): Promise<Uint8Array> {
  const { db, place } = store;
  const id = await idBeginning(store, "documents", "sha256:", meant);
  const hash = id.slice("sha256:".length);
  const kept = await db.selectFrom("blobs").selectAll().where("sha256", "=", hash).executeTakeFirst();
  const bytes = kept === undefined ? null : await unpackBytes(kept).catch(() => null);
  if (bytes === null || sha256(bytes) !== hash) {
    const remedy = "restore the ledger from a copy, then run headwater verify";
    throw new HeadwaterError(
      "ledger-corrupt",
      "ledger",
      place,
      `the kept bytes of ${id} are damaged`,
      remedy,
    );
  }
  return bytes;
}

async function echoesWith({ db }: Store, serial: number): Promise<DocumentDetail["echoes"]> {
  const rows = await db
    .selectFrom("echoes as e")
    .innerJoin("documents as d", "d.serial", "e.document")
    .innerJoin("documents as o", "o.serial", "e.original")
    .select(["d.id as document", "o.id as of", "e.kind", "e.share", "e.reason"])
    .where((eb) => eb.or([eb("e.document", "=", serial), eb("e.original", "=", serial)]))
    .execute();
  return rows.sort((a, b) => (a.document + a.of < b.document + b.of ? -1 : 1));
}
