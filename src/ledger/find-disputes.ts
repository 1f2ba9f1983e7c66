import { HeadwaterError } from "../model/index.ts";
import { findEntitySerials } from "./find-entities.ts";
import { idBeginning } from "./id-beginning.ts";
import { serialsOf } from "./insert-rows.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import type { DisputeRow } from "./record-trace.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import { batches, type Store } from "./store.ts";

/** A dispute as kept: its id, and whether a person rejected it. `strength` is '' where it was found before that was weighed. */
export interface KeptDispute extends DisputeRow {
  readonly id: string;
  readonly isRejected: boolean;
}

/** A dispute with both claims; `b` equals `a` where the statements of one claim differ. */
export interface DisputedPair extends Omit<KeptDispute, "a" | "b"> {
  readonly a: ClaimRow;
  readonly b: ClaimRow;
}

/** Which disputes. Every condition given must hold. */
export interface DisputeFilter {
  /** An entity that has a role in either claim: its id, the beginning of its id, or one of its names. */
  readonly about?: string;
  readonly kind?: string;
  readonly strength?: string;
  /** True for those that a person rejected, which are left out otherwise. */
  readonly rejected?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Disputes, the strongest first, then those with the most independent origins on their weaker side; a piece at a time. */
export async function findDisputes(store: Store, filter: DisputeFilter): Promise<Page<DisputedPair>> {
  const { db, place } = store;
  const limit = rowsAsked(filter.limit);
  let query = db
    .selectFrom("disputes")
    .selectAll()
    .where("rejected", "=", filter.rejected === true ? 1 : 0);
  if (filter.kind !== undefined) query = query.where("kind", "=", filter.kind);
  if (filter.strength !== undefined) query = query.where("strength", "=", filter.strength);
  if (filter.about !== undefined) {
    const about = await findEntitySerials(store, filter.about);
    if (about.length === 0) return { rows: [], cursor: null };
    query = query.where((eb) => {
      const claims = eb.selectFrom("claim_roles as r").select("r.claim").where("r.entity", "in", about);
      return eb.or([eb("a", "in", claims), eb("b", "in", claims)]);
    });
  }
  if (filter.cursor !== undefined) {
    const { value, after } = positionOf(filter.cursor, place);
    query = query.where((eb) => eb(eb.refTuple("rank", "id"), "<", eb.tuple(after, String(value))));
  }
  const rows = await query
    .orderBy("rank", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => ({ value: row.id, after: row.rank }));
  return { cursor: page.cursor, rows: await withClaims(store, page.rows) };
}

/** A dispute with both claims and the verdicts on it. */
export interface DisputeDetail extends DisputedPair {
  readonly verdicts: readonly VerdictRow[];
}

/**
 * A dispute by its id or the beginning of it, with or without `dispute:`.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findDispute(store: Store, meant: string): Promise<DisputeDetail> {
  const id = await idBeginning(store, "disputes", "dispute:", meant);
  const rows = await store.db.selectFrom("disputes").selectAll().where("id", "=", id).execute();
  const found = (await withClaims(store, rows))[0];
  if (found === undefined)
    throw new HeadwaterError("not-found", "ledger", store.place, `there is no dispute ${meant}`, "");
  return { ...found, verdicts: await verdictsOf(store, { kind: "dispute", id }) };
}

/** The disputes that a claim (id) is part of, sorted; rejected ones are marked. */
export async function disputesOf(store: Store, id: string): Promise<readonly KeptDispute[]> {
  const serial = (await serialsOf(store, "claims", [id])).get(id);
  if (serial === undefined) return [];
  const rows = await store.db
    .selectFrom("disputes as x")
    .innerJoin("claims as a", "a.serial", "x.a")
    .innerJoin("claims as b", "b.serial", "x.b")
    .select(["a.id as a", "b.id as b", "x.kind", "x.reason", "x.id", "x.strength", "x.details", "x.rejected"])
    .where((eb) => eb.or([eb("x.a", "=", serial), eb("x.b", "=", serial)]))
    .orderBy("x.rank", "desc")
    .orderBy("x.id")
    .execute();
  return rows.map(({ a, b, ...row }) => ({ a, b, ...keptOf(row) }));
}

/** Claims that everybody who makes them only reports as unconfirmed: no dispute, and not vouched for by anybody. */
export async function findUnconfirmed(
  store: Store,
  filter: { readonly about?: string; readonly limit?: number },
): Promise<readonly ClaimRow[]> {
  const { db } = store;
  let query = db
    .selectFrom("claims as c")
    .selectAll("c")
    .where("c.serial", "in", (eb) =>
      eb
        .selectFrom("assertions as u")
        .select("u.claim")
        .where("u.certainty", "=", "unconfirmed")
        .where("u.is_current", "=", 1),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("assertions as a")
            .select("a.serial")
            .whereRef("a.claim", "=", "c.serial")
            .where("a.is_current", "=", 1)
            .where("a.voice", "!=", "comment")
            .where("a.certainty", "!=", "unconfirmed"),
        ),
      ),
    );
  if (filter.about !== undefined) {
    const about = await findEntitySerials(store, filter.about);
    if (about.length === 0) return [];
    query = query.where("c.serial", "in", (eb) =>
      eb.selectFrom("claim_roles as r").select("r.claim").where("r.entity", "in", about),
    );
  }
  const rows = await query
    .orderBy("c.assertions", "desc")
    .orderBy("c.id")
    .limit(rowsAsked(filter.limit))
    .execute();
  return describeClaims(store, rows);
}

async function withClaims(
  store: Store,
  rows: readonly (KeptColumns & { readonly a: number; readonly b: number })[],
): Promise<readonly DisputedPair[]> {
  const bySerial = new Map<number, ClaimRow>();
  for (const batch of batches([...new Set(rows.flatMap((row) => [row.a, row.b]))])) {
    const claims = await store.db.selectFrom("claims").selectAll().where("serial", "in", batch).execute();
    const described = await describeClaims(store, claims);
    for (const [i, claim] of claims.entries()) bySerial.set(claim.serial, described[i]!);
  }
  return rows.map(({ a, b, ...row }) => ({ ...keptOf(row), a: bySerial.get(a)!, b: bySerial.get(b)! }));
}

interface KeptColumns {
  readonly kind: string;
  readonly reason: string;
  readonly id: string;
  readonly strength: string;
  readonly details: string;
  readonly rejected: number;
}

function keptOf({
  id,
  kind,
  reason,
  strength,
  details,
  rejected,
}: KeptColumns): Omit<KeptDispute, "a" | "b"> {
  const known = JSON.parse(details) as Partial<DisputeRow>;
  return {
    id,
    kind,
    reason,
    strength,
    why: known.why ?? "not weighed: read its documents again with headwater add",
    wouldAgree: known.wouldAgree ?? [],
    ownWords: known.ownWords ?? [],
    oneDocument: known.oneDocument ?? false,
    isRejected: rejected === 1,
  };
}
