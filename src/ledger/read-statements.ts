import type { Certainty, EntityLocation } from "../model/index.ts";
import { batches, type Store } from "./store.ts";

/** A place as an assertion states it; `within` names what holds it, the country last; null where it was not located. */
export interface StatementPlace {
  readonly id: string;
  readonly name: string;
  readonly within: readonly string[] | null;
}

/** An assertion that leads to an origin, as disputes see it. Dates are ISO in stated precision, null where open or not stated. */
export interface StatementRow {
  readonly claim: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly published: string | null;
  readonly origin: string;
  readonly denies: boolean;
  readonly certainty: Certainty;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: StatementPlace | null;
}

/** The current assertions of claims (ids) that lead to an origin, sorted by their ids: no comments, plans or hypotheses. */
export async function readStatements(
  store: Store,
  claims: readonly string[],
): Promise<readonly StatementRow[]> {
  const found: (StatementRow & { readonly id: string })[] = [];
  for (const batch of batches(claims)) {
    const rows = await store.db
      .selectFrom("claims as c")
      .innerJoin("assertions as a", (join) =>
        join.onRef("a.claim", "=", "c.serial").on("a.is_current", "=", 1),
      )
      .innerJoin("documents as d", "d.serial", "a.document")
      .leftJoin("entities as e", "e.serial", "a.place")
      .select(["a.id", "c.id as claim", "d.id as document", "d.published", "a.start", "a.end", "a.origin"])
      .select(["a.denies", "a.certainty", "a.time", "e.id as place", "e.name"])
      .select((eb) =>
        eb
          .selectFrom("extraction_entities as m")
          .innerJoin("extractions as x", "x.serial", "m.extraction")
          .select((m) => m.fn.min("m.location").as("location"))
          .whereRef("m.entity", "=", "a.place")
          .whereRef("x.document", "=", "a.document")
          .where("x.is_current", "=", 1)
          .as("location"),
      )
      .where("c.id", "in", batch)
      .where("a.origin", "is not", null)
      .execute();
    for (const { time, place, name, location, origin, denies, certainty, ...row } of rows) {
      const stated = time === null ? null : (JSON.parse(time) as { from: string | null; to: string | null });
      found.push({
        ...row,
        origin: origin!,
        denies: denies === 1,
        certainty: certainty as Certainty,
        from: stated?.from ?? null,
        to: stated?.to ?? null,
        place: place === null ? null : placeOf(place, name ?? "", location),
      });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id: _, ...row }) => row);
}

function placeOf(id: string, name: string, location: string | null): StatementPlace {
  if (location === null) return { id, name, within: null };
  const located = JSON.parse(location) as EntityLocation;
  return { id, name: located.name, within: located.within };
}
