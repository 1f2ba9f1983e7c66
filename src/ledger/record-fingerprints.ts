import { insertRows } from "./insert-rows.ts";
import { type CitationRecord, recordCitations, recordNames } from "./record-citations.ts";
import type { Store } from "./store.ts";

/** By what a document is compared with others and linked to them, beside what was extracted from it. */
export interface Fingerprints {
  /** Fingerprints of the document's own sentences: `hash` is an integer from 0 to 2^53 - 1. */
  readonly prints: readonly { readonly hash: number; readonly start: number; readonly end: number }[];
  /** The document's words as hashes, and the distinct prints by which it is found: integers from 0 to 2^53 - 1. */
  readonly sketch?: { readonly packed: Uint8Array; readonly prints: readonly number[] };
  /** Passages that point at other documents, or may, in text order. */
  readonly citations?: readonly CitationRecord[];
}

/** Replaces the fingerprints of a document (row number), and the names under which others cite it. */
export async function recordFingerprints(
  store: Store,
  document: number,
  { prints, sketch, citations }: Fingerprints,
  names: readonly string[],
): Promise<void> {
  await recordPrints(store, document, prints);
  if (sketch !== undefined) await recordSketch(store, document, sketch);
  await recordNames(store, document, names);
  await recordCitations(store, document, citations ?? [], names);
  await store.db.updateTable("documents").set({ traced: 1 }).where("serial", "=", document).execute();
}

/** Replaces the document's prints. */
async function recordPrints(store: Store, document: number, prints: Fingerprints["prints"]): Promise<void> {
  const { db } = store;
  const distinct = new Set(prints.map((print) => print.hash)).size;
  await db.deleteFrom("sentence_prints").where("document", "=", document).execute();
  await insertRows(
    store,
    "sentence_prints",
    prints.map(({ hash, start, end }) => ({ hash, document, start, end })),
    "keep",
  );
  await db.updateTable("documents").set({ prints: distinct }).where("serial", "=", document).execute();
}

/** Replaces the document's sketch and its word prints; the same sketch is left as it is. */
async function recordSketch(
  store: Store,
  document: number,
  { packed, prints }: NonNullable<Fingerprints["sketch"]>,
): Promise<void> {
  const { db } = store;
  const kept = await db
    .selectFrom("sketches")
    .select("packed")
    .where("document", "=", document)
    .executeTakeFirst();
  if (kept !== undefined) {
    if (Buffer.from(kept.packed).equals(packed)) return;
    await db.deleteFrom("sketches").where("document", "=", document).execute();
    await db.deleteFrom("word_prints").where("document", "=", document).execute();
  }
  await insertRows(store, "sketches", [{ document, packed }]);
  await insertRows(
    store,
    "word_prints",
    prints.map((hash) => ({ hash, document })),
    "keep",
  );
}
