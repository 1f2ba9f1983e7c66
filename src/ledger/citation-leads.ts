import type { CitedThing } from "./record-citations.ts";
import { batches, type Store } from "./store.ts";

/** A citation of a document by its place. */
interface CitationPlace {
  readonly document: number;
  readonly position: number;
}

/** What a citation leads to: the first of its names that another document has, where its words begin, and those documents. */
export interface Lead {
  readonly name: string;
  readonly start: number;
  /** Row numbers, at most {@link MOST_LED_TO}, in the order in which they were recorded. */
  readonly documents: readonly number[];
  /** Whether more documents have the name. */
  readonly hasMore: boolean;
}

/** A row of the citations table as it is read here. */
export interface CitationColumns extends CitationPlace {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly named: string;
  readonly certain: number;
  readonly inside: number | null;
}

/** An edition may come as many documents; a list of them is somebody else's question. */
const MOST_LED_TO = 12;

/** What some citations of one document (row number) lead to, by position; those that lead nowhere are left out. */
async function leadsOf(
  { db }: Store,
  document: number,
  positions: readonly number[],
): Promise<ReadonlyMap<number, Lead>> {
  const chosen = new Map<number, { name: string; start: number; kind: string }>();
  for (const batch of batches([...new Set(positions)])) {
    const rows = await db
      .selectFrom("citation_names as n")
      .innerJoin("citations as c", (join) =>
        join.onRef("c.document", "=", "n.document").onRef("c.position", "=", "n.position"),
      )
      .select(["n.position", "n.name", "n.start", "c.kind"])
      .where("n.document", "=", document)
      .where("n.position", "in", batch)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("document_names as d")
            .select("d.document")
            .whereRef("d.name", "=", "n.name")
            .where("d.document", "!=", document),
        ),
      )
      .orderBy("n.position")
      .orderBy("n.rank")
      .execute();
    for (const { position, ...name } of rows) if (!chosen.has(position)) chosen.set(position, name);
  }
  const known = new Map<string, readonly number[]>();
  for (const { name } of chosen.values())
    if (!known.has(name)) known.set(name, await documentsCalled(db, name, document));
  const leads = new Map<number, Lead>();
  for (const [position, { name, start, kind }] of chosen) {
    const documents = known.get(name)!;
    const hasMore = documents.length > MOST_LED_TO;
    // A day with a body that publishes many documents a day says nothing.
    if (kind === "dated" && hasMore) continue;
    leads.set(position, { name, start, documents: documents.slice(0, MOST_LED_TO), hasMore });
  }
  return leads;
}

async function documentsCalled(db: Store["db"], name: string, citing: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("document_names")
    .select("document")
    .where("name", "=", name)
    .where("document", "!=", citing)
    .orderBy("document")
    .limit(MOST_LED_TO + 1)
    .execute();
  return rows.map((row) => row.document);
}

/**
 * The citations among `rows`, all of one document, that are to be shown, with what they lead to: one that leads somewhere, unless its words
 * are part of a longer one that does; and one that is certain, unless its words are part of a longer one.
 */
export async function shownCitations(
  store: Store,
  document: number,
  rows: readonly CitationColumns[],
): Promise<readonly (CitationColumns & { readonly lead: Lead | null })[]> {
  const known = new Map(rows.map((row) => [row.position, row]));
  for (let missing = holdersOf(known); missing.length > 0; missing = holdersOf(known))
    for (const batch of batches(missing)) {
      const holders = await store.db
        .selectFrom("citations")
        .selectAll()
        .where("document", "=", document)
        .where("position", "in", batch)
        .execute();
      const found = new Map(holders.map((row) => [row.position, row]));
      // One that was left out, since it names its own document, holds nothing.
      for (const position of batch) known.set(position, found.get(position) ?? nothingAt(document, position));
    }
  const leads = await leadsOf(store, document, [...known.keys()]);
  const holders = (row: CitationColumns): CitationColumns[] => {
    const holder = row.inside === null ? undefined : known.get(row.inside);
    return holder === undefined ? [] : [holder, ...holders(holder)];
  };
  return rows.flatMap((row) => {
    const lead = leads.get(row.position) ?? null;
    const around = holders(row);
    if (around.some(({ position }) => leads.has(position))) return [];
    if (lead === null && (row.certain === 0 || around.some(({ certain }) => certain === 1))) return [];
    return [{ ...row, lead }];
  });
}

function holdersOf(known: ReadonlyMap<number, CitationColumns>): number[] {
  return [...new Set([...known.values()].flatMap(({ inside }) => inside ?? []))].filter(
    (position) => !known.has(position),
  );
}

function nothingAt(document: number, position: number): CitationColumns {
  const nowhere = { kind: "", start: 0, end: 0, quote: "", named: "{}", certain: 0, inside: null };
  return { document, position, ...nowhere };
}

/** What a row names, each field null where it names no such thing. */
export function thingNamed(named: string): Required<CitedThing> {
  return {
    url: null,
    title: null,
    work: null,
    edition: null,
    published: null,
    ...(JSON.parse(named) as CitedThing),
  };
}
