import { sql } from "kysely";
import { batches, type Store } from "./store.ts";

/**
 * Puts what claims (row numbers) are sorted by beside their roles, and beside the roles of the wordings that are counted under them: the
 * claims about one entity are then read in the order of an index, however many there are.
 */
export async function spreadCounts({ db }: Store, claims: readonly number[]): Promise<void> {
  for (const batch of batches(claims))
    for (const which of ["serial", "standing"] as const)
      await sql`
        update claim_roles set counted = s.serial, origins = s.origins, assertions = s.assertions, last_said = s.last_said
        from claims w join claims s on s.serial = coalesce(w.standing, w.serial)
        where w.serial = claim_roles.claim and ${sql.ref(`w.${which}`)} in (${sql.join(batch)})
          and (claim_roles.counted is null or claim_roles.counted != s.serial or claim_roles.origins != s.origins
            or claim_roles.assertions != s.assertions or claim_roles.last_said != s.last_said)`.execute(db);
}
