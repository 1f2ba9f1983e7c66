import { sql } from "kysely";
import type { Certainty, EntityLocation } from "../model/index.ts";
import { knownIn } from "./known-in.ts";
import { batches, type Store } from "./store.ts";

/** A place as an assertion states it; `within` names what holds it, the country last; null where it was not located. */
export interface StatementPlace {
  readonly id: string;
  readonly name: string;
  readonly isCountry: boolean;
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

/** So many statements of a claim that say so, and so many that deny it, speak for all of them: the first by their ids, which are like lots. */
const MOST_STATEMENTS = 48;

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
        join.on(({ or }) =>
          or([
            store.dialect.isAmong("a.serial", someOf(false)),
            store.dialect.isAmong("a.serial", someOf(true)),
          ]),
        ),
      )
      .innerJoin("documents as d", "d.serial", "a.document")
      .leftJoin("entities as e", "e.serial", "a.place")
      .select(["a.id", "c.id as claim", "d.id as document", "d.published", "a.start", "a.end", "a.origin"])
      .select(["a.denies", "a.certainty", "a.time", "e.id as place", "e.name", "e.type"])
      .select((eb) =>
        eb
          .selectFrom("extraction_entities as m")
          .select((m) => m.fn.min("m.location").as("location"))
          .where(knownIn("a.place", "a.document"))
          .as("location"),
      )
      .where("c.id", "in", batch)
      .execute();
    for (const { time, place, name, type, location, origin, denies, certainty, ...row } of rows) {
      const stated = time === null ? null : (JSON.parse(time) as { from: string | null; to: string | null });
      found.push({
        ...row,
        origin: origin!,
        denies: denies === 1,
        certainty: certainty as Certainty,
        from: stated?.from ?? null,
        to: stated?.to ?? null,
        place: place === null ? null : placeOf({ id: place, name: name ?? "", type }, location),
      });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id: _, ...row }) => row);
}

/** Some assertions of claim `c` that lead to an origin. */
function someOf(denying: boolean) {
  const side = denying ? sql`b.certainty = 'denied'` : sql`b.certainty != 'denied'`;
  return sql<number>`select b.serial from assertions b where b.claim = c.serial and b.is_current = 1
    and ${side} and b.origin is not null order by b.id limit ${sql.lit(MOST_STATEMENTS)}`;
}

/** A stated place, with what its document tells of where it lies. */
export function placeOf(
  { id, name, type }: { readonly id: string; readonly name: string; readonly type: string | null },
  location: string | null,
): StatementPlace {
  const isCountry = type === "Country";
  if (location === null) return { id, name, isCountry, within: null };
  const located = JSON.parse(location) as EntityLocation;
  return { id, name: located.name, isCountry, within: located.within };
}
