import type { Document, Metadata } from "../model/index.ts";
import { countFacets } from "./document-facets.ts";
import { insertRows } from "./insert-rows.ts";
import { type PackedBytes, sha256 } from "./pack-bytes.ts";
import type { DocumentKeys } from "./record-citations.ts";
import type { Store } from "./store.ts";

/** Keeps the original bytes, once for each content. */
export async function recordBytes(store: Store, packed: PackedBytes): Promise<void> {
  await insertRows(store, "blobs", [packed], "keep");
}

/** What is known of a document beside what it says of itself; see `DocumentRecord`. */
interface KnownOfDocument {
  readonly credit?: string | null;
  readonly keysOf?: (stated: Metadata) => DocumentKeys;
}

/**
 * Keeps a document's metadata and returns its row number, with the names under which others cite it. For a document that is there, what
 * was read anew replaces what was read before, but never what a user stated.
 */
export async function recordMetadata(
  store: Store,
  document: Document,
  { credit, keysOf }: KnownOfDocument,
  addedAt: string,
): Promise<{ readonly serial: number; readonly names: readonly string[] }> {
  const { db } = store;
  const known = (stated: Metadata) => {
    const { publisherKey, names } = keysOf?.(stated) ?? { publisherKey: null, names: [] };
    return { columns: { credit: credit ?? null, publisher_key: publisherKey }, names };
  };
  const kept = await db
    .selectFrom("documents")
    .select(["serial", "metadata", "publisher", "language", "work", "edition", "sort_date"])
    .where("id", "=", document.id)
    .executeTakeFirst();
  if (kept !== undefined) {
    const metadata = withOverrides(JSON.parse(kept.metadata) as Metadata, document.metadata);
    const { columns, names } = known(metadata);
    const stated = metadataColumns(metadata);
    await countFacets(store, kept, stated);
    await db
      .updateTable("documents")
      .set({ ...stated, ...columns })
      .where("serial", "=", kept.serial)
      .execute();
    return { serial: kept.serial, names };
  }
  const { columns, names } = known(document.metadata);
  const stated = metadataColumns(document.metadata);
  await countFacets(store, null, stated);
  const inserted = await db
    .insertInto("documents")
    .values({
      id: document.id,
      path: document.path,
      media_type: document.mediaType,
      size: document.bytes,
      prints: 0,
      ...columns,
      added_at: addedAt,
      ...stated,
    })
    .returning("serial")
    .executeTakeFirstOrThrow();
  return { serial: inserted.serial, names };
}

/** Keeps the text of a reading with its segments and makes it the searchable one; returns its row number. */
export async function recordText(store: Store, serial: number, document: Document): Promise<number> {
  const { db, dialect } = store;
  const hash = sha256(document.text);
  const readings = await db
    .selectFrom("texts")
    .select(["serial", "sha256", "reader"])
    .where("document", "=", serial)
    .execute();
  const kept = readings.find((reading) => reading.sha256 === hash && reading.reader === document.reader);
  for (const reading of readings) if (reading !== kept) await dialect.unindex(db, "texts", reading.serial);
  if (kept !== undefined && readings.length === 1) return kept.serial;

  const text = kept?.serial ?? (await insertText(store, serial, hash, document));
  if (kept !== undefined) await dialect.unindex(db, "texts", text);
  await dialect.index(db, "texts", [[text, searchableWords(document.text, document.segments)]]);
  return text;
}

async function insertText(store: Store, serial: number, hash: string, document: Document): Promise<number> {
  const inserted = await store.db
    .insertInto("texts")
    .values({ document: serial, sha256: hash, reader: document.reader, text: document.text })
    .returning("serial")
    .executeTakeFirstOrThrow();
  await insertRows(
    store,
    "segments",
    document.segments.map((segment, position) => ({
      text: inserted.serial,
      position,
      kind: segment.kind,
      start: segment.start,
      end: segment.end,
      author: segment.author ?? null,
    })),
  );
  return inserted.serial;
}

/** Menus, adverts and tags are not what a document says: they are left out of the search. */
export function searchableWords(
  text: string,
  segments: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
): string {
  return segments
    .filter((segment) => segment.kind !== "boilerplate" && segment.kind !== "tags")
    .map((segment) => text.slice(segment.start, segment.end))
    .join("\n\n");
}

function metadataColumns(metadata: Metadata) {
  return {
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    published: metadata.published?.value ?? null,
    sort_date: metadata.published?.value ?? "",
    url: metadata.url?.value ?? null,
    language: metadata.language?.value ?? null,
    work: metadata.work?.value ?? null,
    edition: metadata.edition?.value ?? null,
    metadata: JSON.stringify(metadata),
  };
}

function withOverrides(kept: Metadata, read: Metadata): Metadata {
  const stated = Object.entries(kept).filter(([, value]) => (value as { from: string }).from === "override");
  const restated = Object.entries(read).filter(
    ([, value]) => (value as { from: string }).from === "override",
  );
  return { ...read, ...Object.fromEntries(stated), ...Object.fromEntries(restated) };
}
