import { sql } from "kysely";
import { batches, type Store } from "./store.ts";

/** What tracing has to know of a document to set it in order among others. */
export interface TracedDocument {
  readonly document: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly publisherKey: string | null;
  /** The agency that it credits for its text, as written. */
  readonly credit: string | null;
}

/** Another document with some of the same prints. `sketch` is packed; null for one that an older version recorded. */
export interface SharingRow extends TracedDocument {
  readonly shared: number;
  readonly sketch: Uint8Array | null;
}

/** Distinct prints of a document: of whole sentences and of wording. */
export interface Prints {
  readonly sentences: readonly number[];
  readonly words: readonly number[];
}

/**
 * Documents of other publishers with at least `least` of these prints, sorted by id. Only rows of documents that share something
 * are read, and no more than {@link MOST_WITH_PRINT} for a print and {@link MOST_COMPARED} altogether, whatever the size of the ledger.
 */
export async function documentsSharing(
  store: Store,
  own: TracedDocument & { readonly serial: number },
  prints: Prints,
  least: number,
): Promise<readonly SharingRow[]> {
  const shared = new Map<number, number>();
  await countSharing(store, "sentence_prints", own.serial, prints.sentences, shared);
  await countSharing(store, "word_prints", own.serial, prints.words, shared);
  const alike = [...shared]
    .filter(([, count]) => count >= least)
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, MOST_COMPARED);
  const found: SharingRow[] = [];
  for (const batch of batches(alike)) {
    const rows = await store.db
      .selectFrom("documents as d")
      .leftJoin("sketches as s", "s.document", "d.serial")
      .select([
        "d.serial",
        "d.id as document",
        "d.published",
        "d.publisher",
        "d.publisher_key as publisherKey",
      ])
      .select(["d.credit", "s.packed as sketch"])
      .where(
        "d.serial",
        "in",
        batch.map(([serial]) => serial),
      )
      .where((eb) =>
        eb.or([eb("d.publisher_key", "is", null), eb("d.publisher_key", "!=", own.publisherKey ?? "")]),
      )
      .execute();
    for (const { serial, ...row } of rows) found.push({ ...row, shared: shared.get(serial)! });
  }
  return found.sort((a, b) => (a.document < b.document ? -1 : 1));
}

/** Documents that are looked at for one print: of phrases that more have, those that were recorded first. */
const MOST_WITH_PRINT = 500;

/** Documents that are compared with one: those that share the most prints with it. */
const MOST_COMPARED = 200;

async function countSharing(
  { db, dialect }: Store,
  table: "sentence_prints" | "word_prints",
  own: number,
  hashes: readonly number[],
  shared: Map<number, number>,
): Promise<void> {
  for (const batch of batches([...new Set(hashes)])) {
    const values = sql.join(batch.map((hash) => sql`(cast(${hash} as bigint))`));
    const first = sql`select q.document from ${sql.table(table)} q where q.hash = h.hash
      order by q.document limit ${MOST_WITH_PRINT}`;
    const { rows } = await sql<{ document: number; shared: number }>`
      with wanted(hash) as (values ${values})
      select p.document, count(distinct p.hash) as shared from wanted h
      join ${sql.table(table)} p on p.hash = h.hash and ${dialect.isAmong("p.document", first)}
      where p.document != ${own} group by p.document`.execute(db);
    for (const row of rows) shared.set(row.document, (shared.get(row.document) ?? 0) + Number(row.shared));
  }
}
