import type { Selectable } from "kysely";
import { type ClaimsAsked, claimsKept, setWanted, wordedIn } from "./claim-conditions.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { findEntitySerials } from "./find-entities.ts";
import { type Page, rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import { listed, merged, type Place, placeOf, type ReadOn, scan } from "./scan.ts";
import type { LedgerSchema } from "./schema.ts";
import { batches, type Store } from "./store.ts";

const COLUMN = { origins: "origins", assertions: "assertions", recent: "last_said" } as const;
type Column = (typeof COLUMN)[keyof typeof COLUMN];

/** Entities of one name that are each read in order; of more, which are little known each, all claims are sorted. */
const MOST_IN_ORDER = 20;

/**
 * Claims that are asserted now, a piece at a time; where few claims meet the conditions a piece may be short, and only a cursor that is null
 * ends the list.
 */
export async function findClaims(store: Store, filter: ClaimFilter): Promise<Page<ClaimRow>> {
  const nothing = { rows: [], cursor: null };
  const column = COLUMN[filter.order ?? "origins"];
  const after = placeOf(filter.cursor, store.place, column === "last_said" ? "string" : "number");
  const about = filter.about === undefined ? null : await findEntitySerials(store, filter.about);
  if (about?.length === 0) return nothing;
  const asked: ClaimsAsked = { ...filter, about };
  const wanted = await setWanted(store, asked);
  if (wanted.serials?.length === 0) return nothing;
  const page = await scan<Selectable<LedgerSchema["claims"]>>(
    wanted.serials !== null
      ? await ofSome(store, column, wanted.serials)
      : about !== null
        ? ofEntities(store, column, about)
        : await ofAll(store, column, filter),
    (serials) =>
      claimsKept(store, { ...asked, about: wanted.serials === null ? null : about }, wanted, serials),
    { limit: rowsAsked(filter.limit), after, isFiltered: isFiltered(filter, column) },
  );
  return { rows: await describeClaims(store, page.rows), cursor: page.cursor };
}

/** Whether a condition may leave out many of the claims that are read in order. */
function isFiltered(
  { frame, disputed, about, by, text, place, corpus, ...span }: ClaimFilter,
  column: Column,
): boolean {
  if ([by, text, place, corpus, span.until].some((value) => value !== undefined)) return true;
  if (span.since !== undefined && column !== "last_said") return true;
  if (span.minOrigins !== undefined && column !== "origins") return true;
  const others = [frame, disputed].filter((value) => value !== undefined).length;
  return others > (column === "origins" && about === undefined ? 1 : 0);
}

/** All claims in the order of a column; by origins, those of one frame, or the disputed ones alone. */
async function ofAll(store: Store, column: Column, filter: ClaimFilter): Promise<ReadOn> {
  const { db } = store;
  const { frame, disputed, since, minOrigins } = filter;
  const readOn: ReadOn = async (after, most) => {
    let query = db.selectFrom("claims as c").select([`c.${column} as value`, "c.serial"]);
    if (column === "assertions") query = query.where("c.assertions", ">", 0);
    if (column === "last_said" && since !== undefined) query = query.where("c.last_said", ">=", since);
    if (column === "origins") {
      if (minOrigins !== undefined) query = query.where("c.origins", ">=", minOrigins);
      // Of these two one is in the index that is read.
      if (frame !== undefined) query = query.where("c.frame", "=", frame);
      else if (disputed !== undefined) query = query.where("c.disputed", "=", disputed ? 1 : 0);
    }
    if (after !== null)
      query = query.where((eb) =>
        eb(eb.refTuple(`c.${column}`, "c.serial"), "<", eb.tuple(after.value as never, after.serial)),
      );
    return query.orderBy(`c.${column}`, "desc").orderBy("c.serial", "desc").limit(most).execute();
  };
  if (column !== "origins" || frame === undefined) return readOn;
  return merged([readOn, await ofSome(store, column, await wordedIn(store, frame))]);
}

/** The claims about any of some entities (row numbers), in the order of a column. */
function ofEntities({ db }: Store, column: Column, entities: readonly number[]): ReadOn {
  const about =
    (some: readonly number[]): ReadOn =>
    async (after, most) => {
      let query = db
        .selectFrom("claim_roles as r")
        .select([`r.${column} as value`, "r.counted as serial"])
        .where("r.entity", "in", some)
        .where("r.assertions", ">", 0);
      if (after !== null)
        query = query.where((eb) =>
          eb(eb.refTuple(`r.${column}`, "r.counted"), "<", eb.tuple(after.value as never, after.serial)),
        );
      const rows = await query
        .orderBy(`r.${column}`, "desc")
        .orderBy("r.counted", "desc")
        .limit(most)
        .execute();
      return rows.map(({ value, serial }) => ({ value, serial: serial! }));
    };
  return merged(
    entities.length > MOST_IN_ORDER ? [about(entities)] : entities.map((entity) => about([entity])),
  );
}

/** Few claims (row numbers), sorted here. */
async function ofSome({ db }: Store, column: Column, serials: readonly number[]): Promise<ReadOn> {
  const places: Place[] = [];
  for (const batch of batches(serials))
    places.push(
      ...(await db
        .selectFrom("claims as c")
        .select([`c.${column} as value`, "c.serial"])
        .where("c.serial", "in", batch)
        .execute()),
    );
  return listed(places);
}
