import { HeadwaterError } from "../model/index.ts";
import { disputesOf } from "./find-disputes.ts";
import { type ClaimWithOrigins, readClaims } from "./read-claims.ts";
import type { DisputeRow } from "./record-trace.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** Everything kept of a claim but its assertions, which come a piece at a time. */
export interface ClaimDetail extends ClaimWithOrigins {
  readonly disputes: readonly DisputeRow[];
  readonly verdicts: readonly VerdictRow[];
}

/**
 * A claim by its id or the beginning of it, with or without `claim:`.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several claims' ids begin so
 */
export async function findClaim(store: Store, meant: string): Promise<ClaimDetail> {
  const id = await findClaimId(store, meant);
  const claim = (await readClaims(store, [id]))[0]!;
  const disputes = await disputesOf(store, id);
  return { ...claim, disputes, verdicts: await verdictsOf(store, { kind: "claim", id }) };
}

/**
 * The id of the claim that a person means; throws as {@link findClaim}. A claim whose entities were joined with others since is
 * found under its old id as well.
 */
export async function findClaimId(store: Store, meant: string): Promise<string> {
  const id = await idBeginning(store, "claims", "claim:", meant);
  const now = await store.db
    .selectFrom("claims as c")
    .innerJoin("assertions as a", "a.said", "c.serial")
    .innerJoin("claims as n", "n.serial", "a.claim")
    .select("n.id")
    .where("c.id", "=", id)
    .where("c.assertions", "=", 0)
    .orderBy("a.is_current", "desc")
    .limit(1)
    .executeTakeFirst();
  return now?.id ?? id;
}

/**
 * The one id of a table that begins with what a person typed.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several do
 */
export async function idBeginning(
  { db, place }: Store,
  table: "claims" | "entities" | "documents",
  prefix: string,
  meant: string,
): Promise<string> {
  const beginning = (meant.startsWith(prefix) ? meant : prefix + meant).toLowerCase();
  const rows = await db
    .selectFrom(table)
    .select("id")
    .where("id", ">=", beginning)
    .where("id", "<", `${beginning}g`)
    .orderBy("id")
    .limit(6)
    .execute();
  const only = rows.find((row) => row.id === beginning) ?? (rows.length === 1 ? rows[0] : undefined);
  if (only !== undefined && beginning.length > prefix.length) return only.id;
  if (rows.length < 2) {
    const remedy = "look the id up again; its beginning is enough";
    throw new HeadwaterError(
      "not-found",
      "ledger",
      place,
      `there is no ${prefix.slice(0, -1)} ${meant}`,
      remedy,
    );
  }
  const some = rows.map((row) => row.id).join(", ");
  throw new HeadwaterError(
    "bad-usage",
    "ledger",
    place,
    `several ids begin so: ${some}`,
    "type more of the id",
  );
}
