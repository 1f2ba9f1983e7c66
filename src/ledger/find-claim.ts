import { disputesOf, type KeptDispute } from "./find-disputes.ts";
import { type PulledApart, pulledApart, type WordingDetail, wordingsOf } from "./find-wordings.ts";
import { idBeginning } from "./id-beginning.ts";
import { type ClaimWithOrigins, readClaims } from "./read-claims.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import type { Store } from "./store.ts";

/** Everything kept of a claim but its assertions, which come a piece at a time. */
export interface ClaimDetail extends ClaimWithOrigins {
  /** The claims that are counted as this one, itself first; empty where it is worded in one way. */
  readonly wordings: readonly WordingDetail[];
  /** What a person pulled apart from it. */
  readonly apart: readonly PulledApart[];
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
  const wordings = await wordingsOf(store, id);
  const apart = await pulledApart(store, [id, ...wordings.map((wording) => wording.id)]);
  return { ...claim, wordings, apart, disputes, verdicts: await verdictsOf(store, { kind: "claim", id }) };
}

/** The id of the claim that a person means by its own words, also where another wording stands for it; throws as {@link findClaim}. */
export function findWordingId(store: Store, meant: string): Promise<string> {
  return idBeginning(store, "claims", "claim:", meant);
}

/**
 * The id of the claim that a person means; throws as {@link findClaim}. A claim whose entities were joined with others since is
 * found under its old id as well, and so is one of several wordings.
 */
export async function findClaimId(store: Store, meant: string): Promise<string> {
  const id = await idBeginning(store, "claims", "claim:", meant);
  const stands = await store.db
    .selectFrom("claims as c")
    .innerJoin("claims as s", "s.serial", "c.standing")
    .select("s.id")
    .where("c.id", "=", id)
    .executeTakeFirst();
  if (stands !== undefined) return stands.id;
  const now = await store.db
    .selectFrom("claims as c")
    .innerJoin("assertions as a", "a.said", "c.serial")
    .innerJoin("claims as n", "n.serial", "a.claim")
    .select("n.id")
    .where("c.id", "=", id)
    .where("c.assertions", "=", 0)
    .orderBy("a.is_current", "desc")
    .orderBy("n.id")
    .limit(1)
    .executeTakeFirst();
  return now?.id ?? id;
}
