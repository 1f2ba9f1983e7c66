import { insertRows } from "./insert-rows.ts";
import { wellFormed } from "./recording.ts";
import type { Store } from "./store.ts";

/**
 * A passage of a document that points at another one, or may. Offsets are UTF-16 code units into its text, half-open. It leads to the
 * documents that have the first of its `names` that any document has.
 */
export interface CitationRecord {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly published: string | null;
  /** Whether the words alone say that a document is cited. */
  readonly isCertain: boolean;
  /** In the order in which they count; `start`: where the words of that name begin. */
  readonly names: readonly { readonly name: string; readonly start: number }[];
  /** Place in the list of the one that holds this one. */
  readonly inside: number | null;
}

/** What a document is known by to others. */
export interface DocumentKeys {
  /** The publisher's normalised name, by which it is known as a source. */
  readonly publisherKey: string | null;
  /** The names under which others cite it. */
  readonly names: readonly string[];
}

/** What a citation names, as it is kept: the fields of {@link CitationRecord} that are not null. */
export type CitedThing = Partial<
  Record<"url" | "title" | "work" | "edition" | "published", CitationRecord["url"]>
>;

/** Replaces the names under which a document (row number) is cited. */
export async function recordNames(store: Store, document: number, names: readonly string[]): Promise<void> {
  await store.db.deleteFrom("document_names").where("document", "=", document).execute();
  await insertRows(
    store,
    "document_names",
    [...new Set(names)].map((name) => ({ name: wellFormed(name), document })),
  );
}

/**
 * Replaces the citations of a document (row number). One that has a name of the document itself is left out: a report that names itself
 * cites nothing.
 */
export async function recordCitations(
  store: Store,
  document: number,
  citations: readonly CitationRecord[],
  own: readonly string[],
): Promise<void> {
  const { db } = store;
  await db.deleteFrom("citations").where("document", "=", document).execute();
  await db.deleteFrom("citation_names").where("document", "=", document).execute();
  const itself = new Set(own);
  const placed = citations.map((citation, position) => ({ ...citation, position }));
  const kept = placed.filter(({ names }) => !names.some(({ name }) => itself.has(name)));
  await insertRows(
    store,
    "citations",
    kept.map(({ position, kind, start, end, quote, isCertain, inside, ...citation }) => ({
      document,
      position,
      kind,
      start,
      end,
      quote: wellFormed(quote),
      named: JSON.stringify(thingOf(citation)),
      certain: isCertain ? 1 : 0,
      inside,
    })),
  );
  await insertRows(
    store,
    "citation_names",
    kept.flatMap(({ position, names }) =>
      distinct(names).map(({ name, start }, rank) => ({
        name: wellFormed(name),
        document,
        position,
        rank,
        start,
      })),
    ),
  );
}

function thingOf({ url, title, work, edition, published }: CitedThing): CitedThing {
  const stated = Object.entries({ url, title, work, edition, published }).filter(
    ([, value]) => value !== null,
  );
  return Object.fromEntries(stated.map(([field, value]) => [field, wellFormed(value!)]));
}

function distinct(names: CitationRecord["names"]): CitationRecord["names"] {
  return names.filter(({ name }, i) => names.findIndex((other) => other.name === name) === i);
}
