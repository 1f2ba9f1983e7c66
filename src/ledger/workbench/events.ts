import { sql } from "kysely";
import type { Certainty, EntityLocation, StatedQuantity, StatedTime } from "../../model/index.ts";
import { partsOf } from "../canonical.ts";
import { findEntitySerials } from "../find-entities.ts";
import { serialsOf } from "../insert-rows.ts";
import { batches, type Store } from "../store.ts";
import type { DocumentReference } from "./references.ts";

/** Which events. Every condition given must hold; dates are ISO of any precision. */
export interface EventFilter {
  /** An entity that has a role in the claim: its id, the beginning of it, or a name. */
  readonly about?: string;
  readonly frames?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  /** A place: an entity as above. */
  readonly place?: string;
}

/** An assertion as something that happened, by what sorts it. */
export interface EventOutline {
  /** Id of the assertion. */
  readonly id: string;
  readonly claim: number;
  /** When: the stated time, else the day of publication; '' where neither is stated. */
  readonly date: string;
  readonly until: string;
  /** Whether the date is that of publication. */
  readonly isPublication: boolean;
  /** Row number of the place: the one stated, else one that fills a role. */
  readonly place: number | null;
}

/** Assertions that one answer is made from, the latest: a screen's brush asks for less at a time. */
const MOST_EVENTS = 2000;

/** Claims of an entity or a frame that are looked at, the latest recorded. */
const MOST_CLAIMS = 1000;

/** Events that a filter matches, the latest first; `isMore` where there are more than one answer is made from. */
export async function gatherEvents(
  store: Store,
  filter: EventFilter,
): Promise<{ readonly events: readonly EventOutline[]; readonly isMore: boolean }> {
  const rows =
    filter.about === undefined && filter.place === undefined && (filter.frames?.length ?? 0) === 0
      ? await latest(store, filter)
      : await ofClaims(store, filter);
  const events = rows.map(
    ({ serial: _, sort_date, from, to, ...row }): EventOutline & { readonly claim: number } => {
      const date = from ?? to ?? sort_date;
      return { ...row, date, until: to ?? date, isPublication: from === null && to === null };
    },
  );
  const inside = events.filter(
    ({ date, until }) =>
      (filter.since === undefined || until >= filter.since) &&
      (filter.until === undefined || (date !== "" && date <= `${filter.until}\u{10ffff}`)),
  );
  inside.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  const kept = inside.slice(0, MOST_EVENTS);
  const placed = await withRolePlaces(store, kept);
  const places = filter.place === undefined ? null : new Set(await findEntitySerials(store, filter.place));
  return {
    events: places === null ? placed : placed.filter(({ place }) => place !== null && places.has(place)),
    isMore: rows.length >= MOST_EVENTS,
  };
}

function assertions({ db, dialect }: Store) {
  return db
    .selectFrom("assertions as a")
    .innerJoin("documents as d", "d.serial", "a.document")
    .leftJoin("entities as p", "p.serial", "a.place")
    .select(["a.serial", "a.id", "a.claim", "d.sort_date"])
    .select((eb) => [
      dialect.stated("a.time", "from").as("from"),
      dialect.stated("a.time", "to").as("to"),
      eb.fn.coalesce("p.canonical", "p.serial").as("place"),
    ])
    .where("a.is_current", "=", 1)
    .where("a.voice", "!=", "comment");
}

/** The latest of all: those that state when, by that; those that do not, by the day of publication. */
async function latest(store: Store, { since, until }: EventFilter) {
  const { dialect } = store;
  const half = MOST_EVENTS / 2;
  const from = dialect.stated("a.time", "from");
  let stated = assertions(store).where("a.time", "is not", null).where(from, "is not", null);
  if (since !== undefined) stated = stated.where(from, ">=", since);
  if (until !== undefined) stated = stated.where(from, "<=", `${until}\u{10ffff}`);
  let published = assertions(store).where("a.time", "is", null);
  if (since !== undefined) published = published.where("d.sort_date", ">=", since);
  if (until !== undefined) published = published.where("d.sort_date", "<=", `${until}\u{10ffff}`);
  return [
    ...(await stated.orderBy(from, "desc").orderBy("a.serial", "desc").limit(half).execute()),
    ...(await published.orderBy("d.sort_date", "desc").limit(half).execute()),
  ];
}

async function ofClaims(store: Store, { about, frames, place }: EventFilter) {
  const { db } = store;
  const meant = about ?? place;
  let query = db.selectFrom("claims as c").select("c.serial").where("c.assertions", ">", 0);
  if (frames !== undefined && frames.length > 0) query = query.where("c.frame", "in", frames);
  let places: readonly number[] = [];
  let isNamed = true;
  if (meant !== undefined) {
    const serials = await findEntitySerials(store, meant);
    if (serials.length === 0) return [];
    const recent = await db
      .selectFrom("claim_roles")
      .select("claim")
      .distinct()
      .where("entity", "in", serials)
      .orderBy("claim", "desc")
      .limit(MOST_CLAIMS)
      .execute();
    // PostgreSQL takes no empty list.
    isNamed = recent.length > 0;
    if (isNamed)
      query = query.where(
        "c.serial",
        "in",
        recent.map(({ claim }) => claim),
      );
    if (place !== undefined) places = await partsOf(store, await findEntitySerials(store, place));
  }
  const claims = isNamed
    ? await query.orderBy("c.origins", "desc").orderBy("c.serial", "desc").limit(MOST_CLAIMS).execute()
    : [];
  const serials = claims.map(({ serial }) => serial);
  const ofThese =
    serials.length === 0
      ? []
      : await assertions(store).where("a.claim", "in", serials).limit(MOST_EVENTS).execute();
  if (places.length === 0) return ofThese;
  const there = await assertions(store).where("a.place", "in", places).limit(MOST_EVENTS).execute();
  return [...new Map([...ofThese, ...there].map((row) => [row.serial, row])).values()];
}

/** Where an assertion states no place, the place that fills a role of its claim. */
async function withRolePlaces(
  { db }: Store,
  events: readonly EventOutline[],
): Promise<readonly EventOutline[]> {
  const open = [...new Set(events.filter(({ place }) => place === null).map(({ claim }) => claim))];
  const places = new Map<number, number>();
  for (let i = 0; i < open.length; i += 500) {
    const rows = await db
      .selectFrom("claim_roles as r")
      .innerJoin("entities as e", "e.serial", "r.entity")
      .select(["r.claim", "r.entity", "e.type"])
      .where("r.claim", "in", open.slice(i, i + 500))
      .execute();
    // The type is looked at here: asked for it, the database would go through every place there is.
    for (const { claim, entity, type } of rows) if (type === "Place") places.set(claim, entity);
  }
  return events.map((event) =>
    event.place === null ? { ...event, place: places.get(event.claim) ?? null } : event,
  );
}

/** An assertion as an event shows it: what it says and in which words, without its chain. */
export interface EventRow {
  readonly id: string;
  readonly claim: string;
  readonly document: DocumentReference;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly certainty: Certainty;
  readonly denies: boolean;
  readonly time: StatedTime | null;
  readonly quantity: StatedQuantity | null;
}

/** Assertions by id, as events show them. */
export async function eventRows(
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventRow>> {
  const found = new Map<string, EventRow>();
  for (const batch of batches(ids)) {
    const rows = await db
      .selectFrom("assertions as a")
      .innerJoin("claims as c", "c.serial", "a.claim")
      .innerJoin("documents as d", "d.serial", "a.document")
      .innerJoin("passages as p", (join) =>
        join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
      )
      .select(["a.id", "c.id as claim", "a.certainty", "a.denies", "a.time", "a.quantity"])
      .select(["p.start", "p.end", "p.quote", "d.id as document", "d.title", "d.publisher", "d.published"])
      .where("a.id", "in", batch)
      .execute();
    for (const { document, title, publisher, published, certainty, denies, time, quantity, ...row } of rows)
      found.set(row.id, {
        ...row,
        document: { id: document, title, publisher, published },
        certainty: certainty as Certainty,
        denies: denies === 1,
        time: time === null ? null : (JSON.parse(time) as StatedTime),
        quantity: quantity === null ? null : (JSON.parse(quantity) as StatedQuantity),
      });
  }
  return found;
}

/** A place with the point that most of its readings give. */
export interface PlacePoint {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Null where no reading found it. */
  readonly location: EntityLocation | null;
}

/** Readings of a place that are asked where it is. */
const MOST_READINGS = 12;

/** Places by row number, each with its point. */
export async function placePoints(
  store: Store,
  places: readonly number[],
): Promise<ReadonlyMap<number, PlacePoint>> {
  const found = new Map<number, PlacePoint>();
  for (const batch of batches([...new Set(places)])) {
    const locations = await locationsOf(store, batch);
    const rows = await store.db
      .selectFrom("entities")
      .select(["serial", "id", "name", "type"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, ...row } of rows)
      found.set(serial, { ...row, location: locations.get(serial) ?? null });
  }
  return found;
}

/** For each place the point that most of its last readings give, those of what was joined with it included. */
async function locationsOf(
  { db, dialect }: Store,
  places: readonly number[],
): Promise<ReadonlyMap<number, EntityLocation>> {
  const points = new Map<number, Map<string, { readonly location: EntityLocation; count: number }>>();
  const last = sql`select r.extraction from extraction_entities r where r.entity = e.serial
    order by r.extraction desc limit ${MOST_READINGS}`;
  for (const side of ["e.serial", "e.canonical"] as const) {
    const { rows } = await sql<{ place: number; location: string | null }>`
      select coalesce(e.canonical, e.serial) as place, m.location from entities e
      join extraction_entities m on m.entity = e.serial and ${dialect.isAmong("m.extraction", last)}
      where ${sql.ref(side)} in (${sql.join(places)}) order by m.extraction desc, m.position`.execute(db);
    for (const { place, location } of rows) {
      if (location === null) continue;
      const read = JSON.parse(location) as EntityLocation;
      const known = points.get(place) ?? new Map();
      points.set(place, known);
      const point = known.get(`${read.lat},${read.lon}`);
      if (point === undefined) known.set(`${read.lat},${read.lon}`, { location: read, count: 1 });
      else point.count += 1;
    }
  }
  return new Map(
    [...points].map(([place, known]) => {
      const most = [...known.values()].reduce((best, one) => (one.count > best.count ? one : best));
      return [place, most.location];
    }),
  );
}

/** Points of entities by id, for those that some reading found on the map. */
export async function pointsOfEntities(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityLocation>> {
  const serials = await serialsOf(store, "entities", [...new Set(ids)]);
  const points = await placePoints(store, [...serials.values()]);
  const found = new Map<string, EntityLocation>();
  for (const { id, location } of points.values()) if (location !== null) found.set(id, location);
  return found;
}

/** How many documents were published in each span of time, from kept counts; days from the documents themselves. */
export async function documentSpans(
  { db }: Store,
  by: "day" | "month" | "year",
  { since, until }: { readonly since?: string; readonly until?: string },
  limit: number,
): Promise<ReadonlyMap<string, number>> {
  if (by !== "day") {
    let query = db.selectFrom("document_facets").select(["value", "documents"]).where("kind", "=", by);
    if (since !== undefined) query = query.where("value", ">=", since.slice(0, by === "year" ? 4 : 7));
    if (until !== undefined) query = query.where("value", "<=", `${until}\u{10ffff}`);
    const rows = await query.orderBy("value", "desc").limit(limit).execute();
    return new Map(rows.map(({ value, documents }) => [value, documents]));
  }
  let query = db.selectFrom("documents").select("sort_date").where("sort_date", "!=", "");
  if (since !== undefined) query = query.where("sort_date", ">=", since);
  if (until !== undefined) query = query.where("sort_date", "<=", `${until}\u{10ffff}`);
  const rows = await query.orderBy("sort_date", "desc").limit(MOST_DATED).execute();
  const spans = new Map<string, number>();
  for (const { sort_date } of rows)
    spans.set(sort_date.slice(0, 10), (spans.get(sort_date.slice(0, 10)) ?? 0) + 1);
  return spans;
}

/** Documents whose days are counted, the last published: a screen that shows days asks for a part of the time. */
const MOST_DATED = 20_000;

/** Documents that state no date, up to the bound of counts. */
export async function undatedDocuments({ db }: Store): Promise<number> {
  const rows = await db
    .selectFrom("documents")
    .select("serial")
    .where("sort_date", "=", "")
    .limit(MOST_DATED)
    .execute();
  return rows.length;
}
