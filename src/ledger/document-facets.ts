import type { Store } from "./store.ts";

/** What documents are counted by. `month` is that of publication in stated precision; `edition` is an issue of a work, as JSON. */
export type FacetKind = "publisher" | "language" | "work" | "edition" | "year" | "month";

/** What is stated of a document, as far as it is counted by it. */
export interface Faceted {
  readonly publisher: string | null;
  readonly language: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly sort_date: string;
}

/** A value and how many documents have it; `first` is the earliest publication among them, '' where none states one. */
export interface FacetRow {
  readonly value: string;
  readonly documents: number;
  readonly first: string;
}

/** Counts a document that is new, or whose stated values changed: what lists of millions cannot count while somebody waits. */
export async function countFacets(store: Store, before: Faceted | null, after: Faceted): Promise<void> {
  const [left, come] = [before === null ? [] : facetsOf(before), facetsOf(after)];
  const same = ([kind, value]: Facet, others: readonly Facet[]) =>
    others.some(([k, v]) => k === kind && v === value);
  for (const facet of left) if (!same(facet, come)) await add(store, facet, -1, "");
  for (const facet of come) if (!same(facet, left)) await add(store, facet, 1, after.sort_date);
}

type Facet = readonly [kind: FacetKind, value: string];

function facetsOf({ publisher, language, work, edition, sort_date }: Faceted): readonly Facet[] {
  const facets: (readonly [FacetKind, string | null])[] = [
    ["publisher", publisher],
    ["language", language],
    ["work", work],
    ["edition", work === null ? null : editionFacet(work, edition, publisher)],
    ["year", sort_date.slice(0, 4)],
    ["month", sort_date.slice(0, 7)],
  ];
  return facets.filter((facet): facet is Facet => facet[1] !== null && facet[1] !== "");
}

/** An edition as the value of a facet. */
function editionFacet(work: string, edition: string | null, publisher: string | null): string {
  return JSON.stringify([work, edition, publisher]);
}

async function add({ db }: Store, [kind, value]: Facet, by: number, date: string): Promise<void> {
  const known = await db
    .selectFrom("document_facets")
    .select(["documents", "first"])
    .where("kind", "=", kind)
    .where("value", "=", value)
    .executeTakeFirst();
  if (known === undefined) {
    await db.insertInto("document_facets").values({ kind, value, documents: by, first: date }).execute();
    return;
  }
  const documents = known.documents + by;
  const rows = db.deleteFrom("document_facets").where("kind", "=", kind).where("value", "=", value);
  if (documents <= 0) {
    await rows.execute();
    return;
  }
  const first = date !== "" && (known.first === "" || date < known.first) ? date : known.first;
  await db
    .updateTable("document_facets")
    .set({ documents, first })
    .where("kind", "=", kind)
    .where("value", "=", value)
    .execute();
}

/** The values of a kind, those with the most documents first. */
export async function facetRows({ db }: Store, kind: FacetKind, limit: number): Promise<readonly FacetRow[]> {
  return db
    .selectFrom("document_facets")
    .select(["value", "documents", "first"])
    .where("kind", "=", kind)
    .orderBy("documents", "desc")
    .orderBy("value")
    .limit(limit)
    .execute();
}
