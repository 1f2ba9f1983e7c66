import { batches, type Store } from "./store.ts";

/** A document of an echo, as it is shown. */
export interface EchoDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A sentence of the document that repeats and the one that it repeats: UTF-16 code units into either text. */
export interface EchoPassageRow {
  readonly start: number;
  readonly end: number;
  readonly ofStart: number;
  readonly ofEnd: number;
  readonly how: string;
}

/** One document that repeats another; see the `echoes` table for what the fields hold. */
export interface KeptEcho {
  readonly document: EchoDocument;
  readonly of: EchoDocument;
  readonly kind: string;
  readonly share: number;
  readonly strength: number;
  readonly shared: number;
  readonly direction: string;
  readonly confidence: number;
  readonly reason: string;
  readonly passages: readonly EchoPassageRow[];
}

/**
 * Echoes with one of the documents (ids) on either side, by the date of the document that repeats, undated last.
 *
 * @param most so many of each side, those of the documents recorded first; all where not given
 */
export async function findEchoesOf(
  { db }: Store,
  documents: readonly string[],
  most?: number,
): Promise<readonly KeptEcho[]> {
  const found = new Map<string, KeptEcho>();
  for (const batch of batches([...new Set(documents)]))
    for (const side of ["c.id", "o.id"] as const) {
      let query = db
        .selectFrom("echoes as e")
        .innerJoin("documents as c", "c.serial", "e.document")
        .innerJoin("documents as o", "o.serial", "e.original")
        .select(["c.id", "c.title", "c.publisher", "c.published"])
        .select(["o.id as ofId", "o.title as ofTitle", "o.publisher as ofPublisher"])
        .select(["o.published as ofPublished", "e.kind", "e.share", "e.strength", "e.shared"])
        .select(["e.direction", "e.confidence", "e.reason", "e.passages"])
        .where(side, "in", batch);
      if (most !== undefined)
        query = query.orderBy(side === "c.id" ? "e.original" : "e.document").limit(most);
      for (const row of await query.execute()) {
        const { id, title, publisher, published, ofId, ofTitle, ofPublisher, ofPublished, ...echo } = row;
        found.set(`${id} ${ofId}`, {
          ...echo,
          passages: JSON.parse(echo.passages) as EchoPassageRow[],
          document: { id, title, publisher, published },
          of: { id: ofId, title: ofTitle, publisher: ofPublisher, published: ofPublished },
        });
      }
    }
  const key = ({ document, of }: KeptEcho) => `${document.published ?? "9999"} ${document.id} ${of.id}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
