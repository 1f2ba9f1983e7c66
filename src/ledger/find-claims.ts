import { sql } from "kysely";
import { partsOf } from "./canonical.ts";
import { findEntitySerials } from "./find-entities.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import { searchTerms } from "./search-terms.ts";
import type { Store } from "./store.ts";

/** Which claims, and in which order. Every condition given must hold. */
export interface ClaimFilter {
  /** An entity that fills a role: its id, the beginning of its id, or one of its names. */
  readonly about?: string;
  /** A voice of the chain: an entity as above, or a publisher's name. */
  readonly by?: string;
  readonly frame?: string;
  /** Published on or after; on or before: ISO dates of any precision. */
  readonly since?: string;
  readonly until?: string;
  readonly disputed?: boolean;
  readonly minOrigins?: number;
  /** Words of the claim or of the passages that say it. */
  readonly text?: string;
  /** `origins`: most independent origins first (the default); `assertions`: most repeated; `recent`: last published. */
  readonly order?: "origins" | "assertions" | "recent";
  /** Rows, 1 to 1000; 50 when not given. */
  readonly limit?: number;
  readonly cursor?: string;
}

const COLUMN = { origins: "origins", assertions: "assertions", recent: "last_said" } as const;

/** A search for words looks at this many of the best matching assertions. */
const MOST_MATCHES = 5000;

/** Claims that are asserted now, a piece at a time. */
export async function findClaims(store: Store, filter: ClaimFilter): Promise<Page<ClaimRow>> {
  const { db, dialect, place } = store;
  const limit = rowsAsked(filter.limit);
  const column = COLUMN[filter.order ?? "origins"];
  const nothing = { rows: [], cursor: null };
  let query = db.selectFrom("claims as c").selectAll("c").where("c.assertions", ">", 0);
  if (filter.frame !== undefined) query = query.where("c.frame", "=", filter.frame);
  if (filter.disputed !== undefined) query = query.where("c.disputed", "=", filter.disputed ? 1 : 0);
  if (filter.minOrigins !== undefined) query = query.where("c.origins", ">=", filter.minOrigins);
  if (filter.since !== undefined) query = query.where("c.last_said", ">=", filter.since);
  if (filter.until !== undefined)
    query = query.where("c.first_said", "<=", `${filter.until}\u{10ffff}`).where("c.first_said", "!=", "");
  if (filter.about !== undefined) {
    const about = await findEntitySerials(store, filter.about);
    if (about.length === 0) return nothing;
    query = query.where("c.serial", "in", (eb) =>
      eb.selectFrom("claim_roles as r").select("r.claim").where("r.entity", "in", about),
    );
  }
  if (filter.by !== undefined) {
    const { by } = filter;
    const speakers = await partsOf(store, await findEntitySerials(store, by));
    query = query.where((eb) =>
      eb.or([
        eb("c.serial", "in", speakers.length === 0 ? sql<number>`(select null)` : spokenBy(store, speakers)),
        eb("c.serial", "in", publishedBy(store, by)),
      ]),
    );
  }
  if (filter.text !== undefined) {
    const terms = searchTerms(filter.text);
    if (terms.length === 0) return nothing;
    const hits = await dialect.search(db, "assertions", terms, MOST_MATCHES);
    if (hits.length === 0) return nothing;
    query = query.where("c.serial", "in", (eb) =>
      eb
        .selectFrom("assertions as m")
        .select("m.claim")
        .where(
          "m.serial",
          "in",
          hits.map((hit) => hit.serial),
        )
        .where("m.is_current", "=", 1),
    );
  }
  if (filter.cursor !== undefined) {
    const { value, after } = positionOf(filter.cursor, place);
    query = query.where((eb) => eb(eb.refTuple(`c.${column}`, "c.serial"), "<", eb.tuple(value, after)));
  }
  const rows = await query
    .orderBy(`c.${column}`, "desc")
    .orderBy("c.serial", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => ({ value: row[column], after: row.serial }));
  return { rows: await describeClaims(store, page.rows), cursor: page.cursor };
}

function spokenBy({ db }: Store, speakers: readonly number[]) {
  return db
    .selectFrom("chain_links as l")
    .innerJoin("assertions as a", "a.serial", "l.assertion")
    .select("a.claim")
    .where("l.entity", "in", speakers)
    .where("a.is_current", "=", 1);
}

function publishedBy({ db }: Store, publisher: string) {
  return db
    .selectFrom("documents as d")
    .innerJoin("assertions as a", "a.document", "d.serial")
    .select("a.claim")
    .where("d.publisher", "=", publisher)
    .where("a.is_current", "=", 1);
}
