import { disputesOf, type KeptDispute } from "./find-disputes.ts";
import { idBeginning } from "./id-beginning.ts";
import { type ClaimWithOrigins, readClaims } from "./read-claims.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** Everything kept of a claim but its assertions, which come a piece at a time. */
export interface ClaimDetail extends ClaimWithOrigins {
  readonly disputes: readonly KeptDispute[];
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
