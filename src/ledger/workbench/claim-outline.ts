import type { Certainty, Voice } from "../../model/index.ts";
import { findClaimId } from "../find-claim.ts";
import { type ClaimRow, describeClaims } from "../read-claims.ts";
import type { Store } from "../store.ts";
import type { DocumentReference } from "./references.ts";

/** An origin of a claim without its assertions: how many lead to it, and where it speaks first. */
export interface OriginOutline {
  readonly key: string;
  readonly name: string;
  readonly kind: "identified" | "unnamed";
  readonly denies: boolean;
  readonly first: DocumentReference;
  readonly assertions: number;
  readonly echoes: number;
}

/** An assertion of a claim by what sorts it. */
export interface AssertionOutline {
  readonly id: string;
  readonly document: string;
  readonly published: string | null;
  readonly origin: string | null;
  readonly denies: boolean;
  readonly isEcho: boolean;
  readonly certainty: Certainty;
  readonly voice: Voice;
}

/** What a claim's page begins with: bounded, whatever the claim. */
export interface ClaimOutline {
  readonly claim: ClaimRow;
  /** Those that say it first, then those that deny it, each by how often they are heard. */
  readonly origins: readonly OriginOutline[];
  readonly moreOrigins: number;
  /** Its assertions that stand, in the order of publication, undated ones last. */
  readonly said: readonly AssertionOutline[];
  /** Whether there are assertions beyond those. */
  readonly isMore: boolean;
  /** Ids of what a person rejected or corrected. */
  readonly rejected: readonly string[];
}

/** More than a page shows; the counts of origins are of all. */
const MOST_ORIGINS = 60;
const MOST_ASSERTIONS = 1000;
const MOST_REJECTED = 100;

/**
 * A claim by its id or the beginning of it, with where it starts.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several claims' ids begin so
 */
export async function claimOutline(store: Store, meant: string): Promise<ClaimOutline> {
  const { db } = store;
  const id = await findClaimId(store, meant);
  const row = await db.selectFrom("claims").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const [claim] = await describeClaims(store, [row]);
  const { serial } = row;
  const origins = await db
    .selectFrom("claim_origins as o")
    .innerJoin("documents as d", "d.serial", "o.first_document")
    .select(["o.origin as key", "o.name", "o.kind", "o.denies", "o.assertions", "o.echoes"])
    .select(["d.id", "d.title", "d.publisher", "d.published"])
    .where("o.claim", "=", serial)
    .orderBy("o.denies")
    .orderBy("o.assertions", "desc")
    .orderBy("o.origin")
    .limit(MOST_ORIGINS + 1000)
    .execute();
  const said = await db
    .selectFrom("assertions as a")
    .innerJoin("documents as d", "d.serial", "a.document")
    .select(["a.id", "d.id as document", "d.published", "a.origin", "a.denies", "a.is_echo"])
    .select(["a.certainty", "a.voice"])
    .where("a.claim", "=", serial)
    .where("a.is_current", "=", 1)
    .orderBy("a.document")
    .orderBy("a.serial")
    .limit(MOST_ASSERTIONS + 1)
    .execute();
  const rejected = await db
    .selectFrom("assertions")
    .select("id")
    .where("claim", "=", serial)
    .where("is_current", "=", 0)
    .where("rejected_by", "is not", null)
    .orderBy("document")
    .orderBy("serial")
    .limit(MOST_REJECTED)
    .execute();
  const order = (published: string | null) => published ?? "9999";
  return {
    claim: claim!,
    origins: origins
      .slice(0, MOST_ORIGINS)
      .map(({ id: first, title, publisher, published, kind, denies, ...origin }) => ({
        ...origin,
        kind: kind as OriginOutline["kind"],
        denies: denies === 1,
        first: { id: first, title, publisher, published },
      })),
    moreOrigins: Math.max(0, origins.length - MOST_ORIGINS),
    said: said
      .slice(0, MOST_ASSERTIONS)
      .map(({ denies, is_echo, certainty, voice, ...row }) => ({
        ...row,
        denies: denies === 1,
        isEcho: is_echo === 1,
        certainty: certainty as Certainty,
        voice: voice as Voice,
      }))
      .sort(
        (a, b) =>
          Number(a.isEcho) - Number(b.isEcho) ||
          compare(order(a.published), order(b.published)) ||
          compare(a.id, b.id),
      ),
    isMore: said.length > MOST_ASSERTIONS,
    rejected: rejected.map(({ id: one }) => one),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
