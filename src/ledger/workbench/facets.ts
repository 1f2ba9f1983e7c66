import type { FacetKind } from "../document-facets.ts";
import { facetRows } from "../document-facets.ts";
import type { Store } from "../store.ts";
import type { BoundedCount } from "./counts.ts";
import { type LibraryFilter, matching, statesOf } from "./documents.ts";

/** A value and how many documents have it. */
export interface FacetCount {
  readonly value: string;
  readonly documents: number;
}

/** How many documents have each value, most first; `of` says of how many. */
export interface LibraryFacets {
  readonly publishers: readonly FacetCount[];
  readonly languages: readonly FacetCount[];
  readonly works: readonly FacetCount[];
  readonly years: readonly FacetCount[];
  readonly states: readonly FacetCount[];
  readonly of: BoundedCount;
}

/** Values of a kind that are shown. */
const MOST_VALUES = 50;

/** Documents counted where something is filtered, the last published ones; and those whose states are counted. */
const MOST_COUNTED = 1000;

/** Facets of the whole library from kept counts, or of the documents that a filter on stated values matches. */
export async function libraryFacets(store: Store, filter: LibraryFilter): Promise<LibraryFacets> {
  const asked = Object.values(filter).some((value) => value !== undefined);
  const rows = await matching(store, filter)
    .select(["d.serial", "d.publisher", "d.language", "d.work", "d.sort_date"])
    .orderBy("d.sort_date", "desc")
    .orderBy("d.serial", "desc")
    .limit(MOST_COUNTED + 1)
    .execute();
  const counted = rows.slice(0, MOST_COUNTED);
  const states = await statesOf(
    store,
    counted.map(({ serial }) => serial),
  );
  const kept = counted.filter(
    ({ serial }) => filter.state === undefined || states.get(serial)?.state === filter.state,
  );
  const isMore = rows.length > MOST_COUNTED;
  const whole = !asked && isMore;
  const values = async (kind: FacetKind, of: (row: (typeof rows)[number]) => string | null) =>
    whole
      ? (await facetRows(store, kind, MOST_VALUES)).map(({ value, documents }) => ({ value, documents }))
      : tally(kept.map(of));
  return {
    publishers: await values("publisher", ({ publisher }) => publisher),
    languages: await values("language", ({ language }) => language),
    works: await values("work", ({ work }) => work),
    years: await values("year", ({ sort_date }) => sort_date.slice(0, 4)),
    states: tally(kept.map(({ serial }) => states.get(serial)?.state ?? null)),
    of: { count: kept.length, isMore },
  };
}

function tally(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== null && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, documents]) => ({ value, documents }))
    .sort((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
