import { partsOf } from "./canonical.ts";
import { findEntitySerials } from "./find-entities.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { type AttributionRow, readAttributions } from "./read-passages.ts";
import { batches, type Store } from "./store.ts";

/** Somebody is said to say something, in a document. */
export interface SaidRow extends AttributionRow {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
  };
  /** The speaker's name, as most documents give it; null where it is not known. */
  readonly speakerName: string | null;
}

/** Which attributions of current extractions: of a document, of a speaker, or both. */
export interface SaidFilter {
  /** A document's id. */
  readonly document?: string;
  /** A speaker: an entity's id, the beginning of it, or a name. */
  readonly by?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Who is said to say what, in the order in which it was recorded, a piece at a time. */
export async function findSaid(store: Store, filter: SaidFilter): Promise<Page<SaidRow>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db
    .selectFrom("attributions as t")
    .innerJoin("documents as d", "d.serial", "t.document")
    .innerJoin("extraction_attributions as f", "f.attribution", "t.serial")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.serial", "=", "f.extraction").on("x.is_current", "=", 1),
    )
    .leftJoin("entities as s", "s.serial", "t.speaker")
    .leftJoin("entities as e", (join) =>
      join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("s.canonical", "s.serial"))),
    )
    .select(["t.serial", "d.id as document", "d.title", "d.publisher", "d.published", "e.name"]);
  if (filter.document !== undefined) query = query.where("d.id", "=", filter.document);
  if (filter.by !== undefined) {
    const speakers = await partsOf(store, await findEntitySerials(store, filter.by));
    if (speakers.length === 0) return { rows: [], cursor: null };
    query = query.where("t.speaker", "in", speakers);
  }
  if (filter.cursor !== undefined)
    query = query.where("t.serial", ">", positionOf(filter.cursor, place, ["number"])[0]);
  const rows = await query
    .orderBy("t.serial")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.serial]);
  const words = await readAttributions(
    store,
    page.rows.map((row) => row.serial),
  );
  return {
    cursor: page.cursor,
    rows: page.rows.map(({ serial, document, title, publisher, published, name }) => ({
      ...words.get(serial)!,
      document: { id: document, title, publisher, published },
      speakerName: name,
    })),
  };
}

/** Ids of the documents that an entity published itself, the last published first: its name is their publisher's. */
export async function documentsBy(store: Store, entity: string, limit: number): Promise<readonly string[]> {
  const { db } = store;
  const parts = await partsOf(store, await findEntitySerials(store, entity));
  const keys = new Set<string>();
  for (const batch of batches(parts)) {
    const rows = await db
      .selectFrom("entities")
      .select("key")
      .where("serial", "in", batch)
      .where("key", "is not", null)
      .execute();
    for (const { key } of rows) keys.add(key!);
  }
  if (keys.size === 0) return [];
  const rows = await db
    .selectFrom("documents")
    .select("id")
    .where("publisher_key", "in", [...keys].slice(0, 500))
    .orderBy("sort_date", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
