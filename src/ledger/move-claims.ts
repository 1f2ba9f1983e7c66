import { sql } from "kysely";
import { canonicalOf } from "./canonical.ts";
import { contentsOf, idOfClaim, keepClaims } from "./keep-claims.ts";
import { renewJudged } from "./record-joins.ts";
import { batches, type Store } from "./store.ts";

/**
 * Leads the assertions about some entities (row numbers) to the claims that these are now part of: after a join two claims
 * become one, after a split one becomes two. Assertions keep their ids and remember the claim as their document made it. What says the same
 * in other words is found anew when the claims are traced.
 *
 * @returns row numbers of all claims that gained or lost assertions: they must be counted and traced again
 */
export async function moveClaims(store: Store, entities: readonly number[]): Promise<readonly number[]> {
  const { db } = store;
  const touched = new Set<number>();
  for (const batch of batches(entities, 100)) {
    const said = await db
      .selectFrom("claim_roles as r")
      .innerJoin("assertions as a", (join) =>
        join.on((eb) =>
          eb.or([
            eb("a.said", "=", eb.ref("r.claim")),
            eb.and([eb("a.claim", "=", eb.ref("r.claim")), eb("a.said", "is", null)]),
          ]),
        ),
      )
      .select("r.claim")
      .distinct()
      .where("r.entity", "in", batch)
      .orderBy("r.claim")
      .execute();
    const claims = await contentsOf(
      store,
      said.map((row) => row.claim),
    );
    for (const [claim, content] of claims) {
      const standing = await canonicalOf(
        store,
        content.roles.map(([, entity]) => entity.serial),
      );
      const roles = content.roles.map(([role, entity]) => [role, standing.get(entity.serial)!] as const);
      const joined = { ...content, roles };
      const id = idOfClaim(joined);
      const target = (await keepClaims(store, new Map([[id, joined]]))).get(id)!;
      const before = await sql<{ claim: number }>`
        select distinct claim from assertions where said = ${claim} or (claim = ${claim} and said is null)
        order by claim`.execute(db);
      for (const row of before.rows) touched.add(row.claim);
      touched.add(target);
      await sql`
        update assertions set claim = ${target}, said = ${target === claim ? null : claim}, worded = null
        where said = ${claim} or (claim = ${claim} and said is null)`.execute(db);
    }
  }
  for (const claim of await renewJudged(store, entities)) touched.add(claim);
  return [...touched];
}
