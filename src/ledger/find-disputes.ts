import { type Selectable, sql } from "kysely";
import { HeadwaterError } from "../model/index.ts";
import { hasRole } from "./claim-conditions.ts";
import { findEntitySerials } from "./find-entities.ts";
import { idBeginning } from "./id-beginning.ts";
import { serialsOf } from "./insert-rows.ts";
import { type Page, positionOf, rowsAsked } from "./page.ts";
import { type ClaimRow, describeClaims } from "./read-claims.ts";
import type { DisputeRow } from "./record-trace.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import { listed, type Place, type ReadOn, scan } from "./scan.ts";
import type { LedgerSchema } from "./schema.ts";
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
  /** True for those alone in which a source stands on both sides: against its own words. */
  readonly ownWords?: boolean;
  /** True for those that a person rejected, which are left out otherwise. */
  readonly rejected?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * Disputes, the strongest first and weak ones of numbers last, then those with the most independent origins on their weaker side; a piece at a
 * time. Where few meet the conditions a piece may be short: only a cursor that is null ends the list.
 */
export async function findDisputes(store: Store, filter: DisputeFilter): Promise<Page<DisputedPair>> {
  const { place } = store;
  const about = filter.about === undefined ? null : await findEntitySerials(store, filter.about);
  if (about?.length === 0) return { rows: [], cursor: null };
  const few = about === null ? null : await fewClaimsAbout(store, about);
  const [rank, id] =
    filter.cursor === undefined ? [null, ""] : positionOf(filter.cursor, place, ["number", "string"]);
  const { rows, cursor } = await scan<Selectable<LedgerSchema["disputes"]>, string>(
    few === null ? inOrder(store, filter) : listed(await disputesAmong(store, few)),
    (ids) => keptDisputes(store, filter, few === null ? about : null, ids),
    {
      limit: rowsAsked(filter.limit),
      after: rank === null ? null : { value: rank, serial: id },
      isFiltered: about !== null || filter.kind !== undefined || filter.strength !== undefined,
    },
  );
  return { cursor, rows: await withClaims(store, rows) };
}

/** So many claims of an entity are looked up for their disputes; of more, the disputes are read in order. */
const MOST_CLAIMS = 3000;

/** The claims (row numbers, as they are counted) about some entities; null where there are more than {@link MOST_CLAIMS}. */
async function fewClaimsAbout({ db }: Store, about: readonly number[]): Promise<readonly number[] | null> {
  const rows = await db
    .selectFrom("claim_roles")
    .select("counted")
    .where("entity", "in", about)
    .limit(MOST_CLAIMS + 1)
    .execute();
  return rows.length > MOST_CLAIMS ? null : [...new Set(rows.flatMap(({ counted }) => counted ?? []))];
}

async function disputesAmong({ db }: Store, claims: readonly number[]): Promise<readonly Place<string>[]> {
  const found = new Map<string, Place<string>>();
  for (const batch of batches(claims))
    for (const side of ["a", "b"] as const) {
      const rows = await db.selectFrom("disputes").select(["rank", "id"]).where(side, "in", batch).execute();
      for (const { rank, id } of rows) found.set(id, { value: rank, serial: id });
    }
  return [...found.values()];
}

function inOrder({ db }: Store, { ownWords }: DisputeFilter): ReadOn<string> {
  return async (after, most) => {
    let query = db.selectFrom("disputes").select(["rank as value", "id as serial"]);
    // As the partial index has it.
    if (ownWords === true) query = query.where(sql<boolean>`details like '%"ownWords":[{%'`);
    if (after !== null)
      query = query.where((eb) =>
        eb(eb.refTuple("rank", "id"), "<", eb.tuple(after.value as number, after.serial)),
      );
    return query.orderBy("rank", "desc").orderBy("id", "desc").limit(most).execute();
  };
}

async function keptDisputes(
  { db }: Store,
  filter: DisputeFilter,
  about: readonly number[] | null,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Selectable<LedgerSchema["disputes"]>>> {
  const found = new Map<string, Selectable<LedgerSchema["disputes"]>>();
  for (const batch of batches(ids)) {
    let query = db
      .selectFrom("disputes as x")
      .selectAll("x")
      .where("x.id", "in", batch)
      .where("x.rejected", "=", filter.rejected === true ? 1 : 0);
    if (filter.kind !== undefined) query = query.where("x.kind", "=", filter.kind);
    if (filter.strength !== undefined) query = query.where("x.strength", "=", filter.strength);
    if (filter.ownWords === true) query = query.where(sql<boolean>`x.details like '%"ownWords":[{%'`);
    if (about !== null)
      query = query.where(
        sql<boolean>`exists (select 1 from claims c where c.serial in (x.a, x.b) and ${hasRole(about)})`,
      );
    for (const row of await query.execute()) found.set(row.id, row);
  }
  return found;
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
  const about = filter.about === undefined ? null : await findEntitySerials(store, filter.about);
  if (about?.length === 0) return [];
  const few = about === null ? null : await fewClaimsAbout(store, about);
  let query = store.db
    .selectFrom("claims as c")
    .selectAll("c")
    .where("c.unconfirmed", ">", 0)
    .where("c.vouched", "=", 0);
  // Of whom more is said, the claims are looked through in order, and only so many.
  if (few !== null) query = query.where("c.serial", "in", few);
  else if (about !== null)
    query = query
      .where("c.serial", "in", (eb) =>
        eb
          .selectFrom("claims as u")
          .select("u.serial")
          .where("u.unconfirmed", ">", 0)
          .where("u.vouched", "=", 0)
          .orderBy("u.assertions", "desc")
          .orderBy("u.serial", "desc")
          .limit(MOST_CLAIMS),
      )
      .where(hasRole(about));
  const rows = await query
    .orderBy("c.assertions", "desc")
    .orderBy("c.serial")
    .limit(rowsAsked(filter.limit))
    .execute();
  return describeClaims(store, rows);
}

export async function withClaims(
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
    event: known.event ?? null,
    isRejected: rejected === 1,
  };
}
