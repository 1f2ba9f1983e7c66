import { sql } from "kysely";
import { canonicalOf } from "./canonical.ts";
import { countClaims } from "./count-claims.ts";
import type { Growth } from "./growth.ts";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { contentsOf, idOfClaim, keepClaims } from "./keep-claims.ts";
import { spreadCounts } from "./spread-counts.ts";
import { batches, type Store } from "./store.ts";

/** A wording that is counted under another, and why. Claim ids. */
export interface JoinRow {
  readonly claim: string;
  readonly standing: string;
  /** The wording that it says the same as: the one that stands, or another that stands under it. */
  readonly partner: string;
  readonly grounds: readonly string[];
  readonly strength: string;
  readonly reason: string;
}

/**
 * Counts each of some wordings (claim ids) under the claim that stands for it, or under itself; what was decided of them before is
 * replaced. Assertions keep the claim that they word.
 *
 * @param joins of these wordings; one that has none stands for itself
 * @returns ids of the claims that gained or lost assertions, sorted; they are counted already
 */
export async function writeJoins(
  store: Store,
  wordings: readonly string[],
  joins: readonly JoinRow[],
  growth: Growth | null = null,
): Promise<readonly string[]> {
  const { db } = store;
  const partners = joins.flatMap(({ standing, partner }) => [standing, partner]);
  const serials = await serialsOf(store, "claims", [...new Set([...wordings, ...partners])]);
  const own = wordings.map((id) => serials.get(id)!);
  const touched = new Set<number>();
  const standing = new Map(joins.map((join) => [serials.get(join.claim)!, serials.get(join.standing)!]));
  const changed: number[] = [];
  for (const claim of own) {
    const stands = await stand(store, claim, standing.get(claim) ?? claim);
    if (stands) changed.push(claim);
  }
  for (const claim of own)
    for (const moved of await move(store, claim, standing.get(claim) ?? claim, growth)) touched.add(moved);
  for (const batch of batches(own)) await db.deleteFrom("joins").where("claim", "in", batch).execute();
  await insertRows(
    store,
    "joins",
    joins.map(({ claim, partner, grounds, strength, reason }) => ({
      claim: serials.get(claim)!,
      partner: serials.get(partner)!,
      grounds: JSON.stringify(grounds),
      strength,
      reason,
    })),
  );
  await spreadCounts(store, changed);
  if (touched.size === 0) return [];
  await countClaims(store, [...touched], growth);
  return idsOf(store, [...touched]);
}

/** Says under which claim one is counted; whether that is another than before. */
async function stand({ db }: Store, claim: number, standing: number): Promise<boolean> {
  const changed = await db
    .updateTable("claims")
    .set({ standing: standing === claim ? null : standing })
    .where("serial", "=", claim)
    .where((eb) => eb(eb.fn.coalesce("standing", "serial"), "!=", standing))
    .returning("serial")
    .execute();
  return changed.length > 0;
}

/** Leads the assertions that word a claim to the one that stands for it; returns the claims between which any moved. */
async function move(
  { db }: Store,
  claim: number,
  standing: number,
  growth: Growth | null,
): Promise<readonly number[]> {
  // Those that stand where they should are not looked at: there may be thousands.
  const elsewhere = sql`((worded = ${claim} and claim < ${standing}) or (worded = ${claim} and claim > ${standing})
    ${claim === standing ? sql`` : sql`or (claim = ${claim} and worded is null)`})`;
  const { rows } = await sql<{ claim: number; document: number }>`
    select distinct claim, document from assertions where ${elsewhere}`.execute(db);
  if (rows.length === 0) return [];
  await sql`
    update assertions set claim = ${standing}, worded = nullif(cast(${claim} as bigint), ${standing}),
      said = nullif(coalesce(said, claim), ${standing})
    where ${elsewhere}`.execute(db);
  const moved = [...new Set([standing, ...rows.map((row) => row.claim)])];
  if (growth !== null && rows.some(({ document }) => document !== growth.document))
    for (const one of moved) growth.others.add(one);
  return moved;
}

/**
 * Remembers which claims (row numbers) a person judged, so that the verdict is found when their entities are joined with others.
 *
 * @returns row numbers of what they are with today's joined entities
 */
export async function rememberJudged(
  store: Store,
  subject: string,
  said: readonly [number, number],
): Promise<readonly [number, number]> {
  const now = await standingClaims(store, said);
  const [a, b] = said.map((claim) => now.get(claim)!) as [number, number];
  await insertRows(store, "judged_joins", [{ subject, said_a: said[0], said_b: said[1], a, b }], "keep");
  return [a, b];
}

/**
 * Brings judged pairs up to date where entities (row numbers) are joined or parted.
 *
 * @returns row numbers of the claims concerned
 */
export async function renewJudged(store: Store, entities: readonly number[]): Promise<readonly number[]> {
  const { db } = store;
  const touched = new Set<number>();
  for (const side of ["a", "b"] as const)
    for (const batch of batches(entities)) {
      const rows = await db
        .selectFrom("judged_joins as j")
        .innerJoin("claim_roles as r", "r.claim", `j.said_${side}`)
        .select(["j.subject", `j.said_${side} as said`, `j.${side} as now`])
        .distinct()
        .where("r.entity", "in", batch)
        .orderBy("j.subject")
        .execute();
      const standing = await standingClaims(
        store,
        rows.map(({ said }) => said),
      );
      for (const { subject, said, now } of rows) {
        const claim = standing.get(said)!;
        touched.add(now).add(claim);
        await db
          .updateTable("judged_joins")
          .set({ [side]: claim })
          .where("subject", "=", subject)
          .execute();
      }
    }
  return [...touched];
}

/** The claims that some (row numbers) are with today's joined entities in their roles. */
async function standingClaims(store: Store, claims: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  for (const [claim, content] of await contentsOf(store, [...new Set(claims)])) {
    const entities = content.roles.map(([, { serial }]) => serial);
    const standing = await canonicalOf(store, entities);
    const roles = content.roles.map(([role, { serial }]) => [role, standing.get(serial)!] as const);
    const joined = { ...content, roles };
    const id = idOfClaim(joined);
    found.set(claim, (await keepClaims(store, new Map([[id, joined]]))).get(id)!);
  }
  return found;
}

async function idsOf({ db }: Store, claims: readonly number[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const batch of batches(claims)) {
    const rows = await db.selectFrom("claims").select("id").where("serial", "in", batch).execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids.sort();
}
