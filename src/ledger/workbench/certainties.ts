import { CERTAINTIES, type Certainty } from "../../model/index.ts";
import type { Database } from "../dialect/index.ts";
import type { Store } from "../store.ts";

/** Those of some claims (ids) that somebody says are so without a hedge: no comments, no denials. */
export async function statedOutright(store: Store, claims: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await saidWith(store, claims, "stated"));
}

/** The same by row numbers: ids of those of some claims that somebody says are so without a hedge. */
export async function outrightAmong(
  { db, dialect }: Store,
  claims: readonly number[],
): Promise<ReadonlySet<string>> {
  const rows = await claimsSaid(db, "stated").where(dialect.isOneOf("c.serial", claims)).execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * The surest certainty of those who say that claims (ids) are so: no comments, no denials. A claim that nobody says now is left out. The
 * surest is found first, so that a claim with thousands of assertions costs as little as one with a single one.
 */
export async function surestCertainties(
  store: Store,
  claims: readonly string[],
): Promise<ReadonlyMap<string, Certainty>> {
  const found = new Map<string, Certainty>();
  let open: readonly string[] = [...new Set(claims)];
  for (const certainty of CERTAINTIES) {
    if (open.length === 0) break;
    for (const id of await saidWith(store, open, certainty)) found.set(id, certainty);
    open = open.filter((id) => !found.has(id));
  }
  return found;
}

/** Those of some claims (ids) that an assertion of this certainty says are so now. */
async function saidWith(
  { db, dialect }: Store,
  claims: readonly string[],
  certainty: Certainty,
): Promise<readonly string[]> {
  const rows = await claimsSaid(db, certainty).where(dialect.isOneOf("c.id", claims)).execute();
  return rows.map(({ id }) => id);
}

/** Ids of claims that an assertion of this certainty says are so now. */
function claimsSaid(db: Database, certainty: Certainty) {
  return db
    .selectFrom("claims as c")
    .select("c.id")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("assertions as a")
          .select("a.serial")
          .whereRef("a.claim", "=", "c.serial")
          .where("a.is_current", "=", 1)
          .where("a.certainty", "=", certainty)
          .where("a.voice", "!=", "comment")
          .where("a.denies", "=", 0),
      ),
    );
}
