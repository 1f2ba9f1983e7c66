import type { Database } from "../dialect/index.ts";

/** Claims (row numbers) in which an entity (row number) has a role, the latest recorded first. */
export async function recentClaims(db: Database, entity: number, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("claim_roles")
    .select("claim")
    .distinct()
    .where("entity", "=", entity)
    .orderBy("claim", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ claim }) => claim);
}
