import { type ClaimRow, describeClaims } from "../read-claims.ts";
import type { Store } from "../store.ts";
import { recentClaims } from "./recent-claims.ts";

/** Which claims join an entity with others. */
export interface RelationFilter {
  readonly frames?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly minOrigins?: number;
  readonly disputed?: boolean;
  /** Row numbers of claims that may be taken; all where not given. */
  readonly limit: number;
}

/** Claims in which an entity has a role with somebody else, and whether there are more. */
export interface RelatedClaims {
  readonly claims: readonly ClaimRow[];
  readonly isMore: boolean;
}

/** Claims of an entity that are looked at, the latest recorded: of a state that every document names there are too many to sort. */
const MOST_LOOKED_AT = 3000;

/**
 * Claims that join an entity (id) with another, those with the most independent origins first.
 */
export async function relatedClaims(
  store: Store,
  entity: string,
  filter: RelationFilter,
): Promise<RelatedClaims> {
  const { db } = store;
  const row = await db.selectFrom("entities").select("serial").where("id", "=", entity).executeTakeFirst();
  if (row === undefined) return { claims: [], isMore: false };
  const recent = await recentClaims(db, row.serial, MOST_LOOKED_AT + 1);
  if (recent.length === 0) return { claims: [], isMore: false };
  const serials = recent.slice(0, MOST_LOOKED_AT);
  let query = db
    .selectFrom("claims as c")
    .selectAll("c")
    .where("c.serial", "in", serials)
    .where("c.assertions", ">", 0)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("claim_roles as o")
          .select("o.role")
          .whereRef("o.claim", "=", "c.serial")
          .where("o.entity", "!=", row.serial),
      ),
    );
  if (filter.frames !== undefined && filter.frames.length > 0)
    query = query.where("c.frame", "in", filter.frames);
  if (filter.minOrigins !== undefined) query = query.where("c.origins", ">=", filter.minOrigins);
  if (filter.disputed !== undefined) query = query.where("c.disputed", "=", filter.disputed ? 1 : 0);
  if (filter.since !== undefined) query = query.where("c.last_said", ">=", filter.since);
  if (filter.until !== undefined)
    query = query.where("c.first_said", "<=", `${filter.until}\u{10ffff}`).where("c.first_said", "!=", "");
  const rows = await query
    .orderBy("c.origins", "desc")
    .orderBy("c.assertions", "desc")
    .orderBy("c.serial")
    .limit(filter.limit + 1)
    .execute();
  return {
    claims: await describeClaims(store, rows.slice(0, filter.limit)),
    isMore: rows.length > filter.limit || recent.length > MOST_LOOKED_AT,
  };
}

/** The time that the assertions of claims (ids) state, from the earliest to the latest; claims without a stated time are left out. */
export async function statedTimes(
  { db }: Store,
  claims: readonly string[],
): Promise<ReadonlyMap<string, { readonly from: string | null; readonly to: string | null }>> {
  const found = new Map<string, { from: string | null; to: string | null }>();
  if (claims.length === 0) return found;
  const rows = await db
    .selectFrom("claims as c")
    .innerJoin("assertions as a", (join) => join.onRef("a.claim", "=", "c.serial").on("a.is_current", "=", 1))
    .select(["c.id", "a.time"])
    .where("c.id", "in", claims.slice(0, 500))
    .where("a.time", "is not", null)
    .limit(5000)
    .execute();
  for (const { id, time } of rows) {
    const { from, to } = JSON.parse(time!) as { from: string | null; to: string | null };
    const known = found.get(id);
    if (known === undefined) found.set(id, { from, to });
    else {
      if (from !== null && (known.from === null || from < known.from)) known.from = from;
      if (to !== null && (known.to === null || to > known.to)) known.to = to;
    }
  }
  return found;
}
