import { partsOf } from "../canonical.ts";
import { isOnlyDenied } from "../count-places.ts";
import { findEntitySerials } from "../find-entities.ts";
import type { ClaimRow } from "../read-claims.ts";
import type { Store } from "../store.ts";
import { outrightAmong } from "./certainties.ts";
import { recentClaims } from "./recent-claims.ts";

/** Which claims are drawn as lines of a network. Every condition given must hold. */
export interface NetworkFilter {
  readonly frames?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly minOrigins?: number;
  readonly disputed?: boolean;
  readonly limit: number;
}

/** Claims of a span of time that are looked at. */
const MOST_LOOKED_AT = 3000;

/** How many more claims are read than are drawn, since some join nobody. */
const SLACK = 1.25;

/** A claim as a line of a network: thousands are drawn at once, so that no more is read of each than is drawn. */
export interface LineClaim {
  readonly id: string;
  readonly frame: string;
  readonly polarity: ClaimRow["polarity"];
  /** The frame's words between two parties. */
  readonly words: string;
  readonly roles: readonly { readonly role: string; readonly entity: string }[];
  readonly independentOrigins: number;
  readonly disputed: boolean;
  /** Whether somebody denies it and nobody says it. */
  readonly isOnlyDenied: boolean;
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** An entity as a network draws it; `documents` name it. */
export interface LineEntity {
  readonly name: string;
  readonly type: string;
  readonly documents: number;
}

/** Lines of a network, and what is drawn with them. */
export interface JoiningClaims {
  readonly claims: readonly LineClaim[];
  /** Those of the claims, by id, that somebody says are so without a hedge. */
  readonly outright: ReadonlySet<string>;
  /** Who fills the claims' roles, by id. */
  readonly entities: ReadonlyMap<string, LineEntity>;
  readonly isMore: boolean;
}

/**
 * Claims that join two entities or more, those with the most independent origins first. Everything about them is asked for by row numbers:
 * thousands of ids take longer to look up than to draw.
 */
export async function joiningClaims(store: Store, filter: NetworkFilter): Promise<JoiningClaims> {
  const { db } = store;
  const { limit } = filter;
  let query = db
    .selectFrom("claims as c")
    .select([
      "c.serial",
      "c.id",
      "c.frame",
      "c.polarity",
      "c.origins",
      "c.disputed",
      "c.said",
      "c.denied",
      "c.first_said",
      "c.last_said",
    ])
    .where("c.assertions", ">", 0);
  if (filter.frames !== undefined && filter.frames.length > 0)
    query = query.where("c.frame", "in", filter.frames);
  if (filter.minOrigins !== undefined) query = query.where("c.origins", ">=", filter.minOrigins);
  if (filter.disputed !== undefined) query = query.where("c.disputed", "=", filter.disputed ? 1 : 0);
  if (filter.since !== undefined || filter.until !== undefined) {
    // The latest of that time, and of these the best supported: by support alone, the whole ledger would be gone through for a year of it.
    let inTime = db
      .selectFrom("claims")
      .select("serial")
      .where("last_said", ">=", filter.since ?? "0");
    if (filter.until !== undefined) inTime = inTime.where("first_said", "<=", `${filter.until}\u{10ffff}`);
    query = query.where(
      "c.serial",
      "in",
      inTime.orderBy("last_said", "desc").orderBy("serial", "desc").limit(MOST_LOOKED_AT),
    );
  }
  // Claims with one role join nobody: they are few, and are left out of what is read.
  const rows = await query
    .orderBy("c.origins", "desc")
    .orderBy("c.serial", "desc")
    .limit(Math.ceil(limit * SLACK) + 1)
    .execute();
  const { roles, entities } = await rolesOf(
    store,
    rows.map(({ serial }) => serial),
  );
  const joining = rows.filter(({ serial }) => joins(roles.get(serial) ?? []));
  const drawn = joining.slice(0, limit);
  return {
    outright: await outrightAmong(
      store,
      drawn.map(({ serial }) => serial),
    ),
    entities,
    claims: drawn.map((row) => ({
      id: row.id,
      frame: row.frame,
      polarity: row.polarity as ClaimRow["polarity"],
      words: frameWords(store, row.frame, row.polarity),
      roles: roles.get(row.serial) ?? [],
      independentOrigins: row.origins,
      disputed: row.disputed === 1,
      isOnlyDenied: isOnlyDenied({ said: { times: row.said }, denied: { times: row.denied } }),
      firstSaid: row.first_said || null,
      lastSaid: row.last_said || null,
    })),
    isMore: joining.length > limit || rows.length > limit * SLACK,
  };
}

/** Whether two different entities fill the roles. */
function joins(roles: LineClaim["roles"]): boolean {
  return roles.some(({ entity }) => entity !== roles[0]!.entity);
}

async function rolesOf({ db, dialect }: Store, claims: readonly number[]) {
  const filled = await db
    .selectFrom("claim_roles as r")
    .select(["r.claim", "r.role", "r.entity"])
    .where(dialect.isOneOf("r.claim", claims))
    .orderBy("r.claim")
    .orderBy("r.role")
    .execute();
  const known = await db
    .selectFrom("entities")
    .select(["serial", "id", "name", "type", "documents"])
    .where(dialect.isOneOf("serial", [...new Set(filled.map(({ entity }) => entity))]))
    .execute();
  const ids = new Map(known.map(({ serial, id }) => [serial, id]));
  const entities = new Map(known.map(({ id, name, type, documents }) => [id, { name, type, documents }]));
  const found = new Map<number, { readonly role: string; readonly entity: string }[]>();
  for (const { claim, role, entity } of filled) {
    const one = { role, entity: ids.get(entity)! };
    const others = found.get(claim);
    if (others === undefined) found.set(claim, [one]);
    else others.push(one);
  }
  return { roles: found, entities };
}

/** A frame's words between two parties: "harbours", "does not harbour". */
export function frameWords({ frameWords: known }: Store, frame: string, polarity: string): string {
  const words = known.get(frame);
  return (polarity === "positive" ? words?.label : words?.negative) ?? frame.replaceAll("_", " ");
}

/** Which of claims (ids) a source says or a publisher carries: by keys of origins, or of publishers. */
export async function claimsWithOrigins(
  { db, dialect }: Store,
  claims: readonly string[],
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("claims as c")
    .innerJoin("claim_origins as o", "o.claim", "c.serial")
    .select("c.id")
    .distinct()
    .where(dialect.isOneOf("c.id", claims))
    .where(dialect.isOneOf("o.origin", keys))
    .where("o.denies", "=", 0)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Keys of sources whose last grade is one of these. */
export async function sourcesGraded({ db }: Store, grades: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("grades as g")
    .select("g.subject")
    .where("g.subject_kind", "=", "source")
    .where("g.grade", "in", grades)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("grades as later")
            .select("later.serial")
            .where("later.subject_kind", "=", "source")
            .whereRef("later.subject", "=", "g.subject")
            .whereRef("later.serial", ">", "g.serial"),
        ),
      ),
    )
    .limit(1000)
    .execute();
  return rows.map(({ subject }) => subject);
}

/** Entities (ids) as a network draws them. */
export async function lineEntities(
  { db, dialect }: Store,
  entities: readonly string[],
): Promise<ReadonlyMap<string, LineEntity>> {
  const rows = await db
    .selectFrom("entities")
    .select(["id", "name", "type", "documents"])
    .where(dialect.isOneOf("id", entities))
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Keys by which a source is known that a person means: an entity's id or name, or a publisher's name. */
export async function sourceKeys(store: Store, meant: string): Promise<readonly string[]> {
  const { db } = store;
  const parts = await partsOf(store, await findEntitySerials(store, meant));
  const keys = new Set<string>();
  if (parts.length > 0) {
    const rows = await db
      .selectFrom("entities")
      .select("key")
      .where("serial", "in", parts.slice(0, 500))
      .where("key", "is not", null)
      .execute();
    for (const { key } of rows) keys.add(key!);
  }
  const published = await db
    .selectFrom("documents")
    .select("publisher_key")
    .where("publisher", "=", meant)
    .where("publisher_key", "is not", null)
    .limit(1)
    .execute();
  for (const { publisher_key } of published) keys.add(publisher_key!);
  return [...keys];
}

/** Somebody whom a claim joins with an entity. */
export interface Neighbour {
  readonly entity: string;
  readonly claim: string;
}

/** Claims of one entity that a search for ways follows: the latest recorded. */
const MOST_FOLLOWED = 400;

/** Whom claims join with an entity (id); the latest recorded claims, each with everybody else in it. */
export async function neighboursOf(
  { db }: Store,
  entity: string,
  { frames, minOrigins, disputed, since, until }: Omit<NetworkFilter, "limit">,
): Promise<{ readonly neighbours: readonly Neighbour[]; readonly isMore: boolean }> {
  const row = await db.selectFrom("entities").select("serial").where("id", "=", entity).executeTakeFirst();
  if (row === undefined) return { neighbours: [], isMore: false };
  const recent = await recentClaims(db, row.serial, MOST_FOLLOWED);
  if (recent.length === 0) return { neighbours: [], isMore: false };
  let query = db
    .selectFrom("claim_roles as r")
    .innerJoin("claims as c", "c.serial", "r.claim")
    .innerJoin("entities as e", "e.serial", "r.entity")
    .select(["e.id as entity", "c.id as claim"])
    .where("r.claim", "in", recent)
    .where("r.entity", "!=", row.serial)
    .where("c.assertions", ">", 0);
  if (frames !== undefined && frames.length > 0) query = query.where("c.frame", "in", frames);
  if (minOrigins !== undefined) query = query.where("c.origins", ">=", minOrigins);
  if (disputed !== undefined) query = query.where("c.disputed", "=", disputed ? 1 : 0);
  if (since !== undefined) query = query.where("c.last_said", ">=", since);
  if (until !== undefined) query = query.where("c.first_said", "<=", `${until}\u{10ffff}`);
  const neighbours = await query
    .orderBy("c.origins", "desc")
    .orderBy("c.serial", "desc")
    .orderBy("r.role")
    .execute();
  return { neighbours, isMore: recent.length === MOST_FOLLOWED };
}
