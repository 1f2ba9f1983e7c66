import { sql } from "kysely";
import { NO_ENTRY } from "../log.ts";
import type { Store } from "../store.ts";

/** A count that stops: `isMore` where there are more than were counted. */
export interface BoundedCount {
  readonly count: number;
  readonly isMore: boolean;
}

/** The last entry of the log: it changes whenever anything is recorded. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
}

/** How much a ledger holds. */
export interface LedgerCounts {
  readonly documents: BoundedCount;
  readonly claims: BoundedCount;
  readonly assertions: BoundedCount;
  readonly entities: BoundedCount;
  readonly disputes: BoundedCount;
  readonly works: BoundedCount;
  readonly verdicts: BoundedCount;
  readonly lists: BoundedCount;
}

/** No request counts further: an exact number of millions takes as long as the ledger is large. */
const MOST_COUNTED = 10_000;

/** Reads the last entry of the log. */
export async function logHead({ db }: Store): Promise<LogHead> {
  const last = await db
    .selectFrom("log")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? { seq: 0, hash: NO_ENTRY };
}

/** Counts what is there now, each kind up to {@link MOST_COUNTED}. */
export async function countLedger({ db }: Store): Promise<LedgerCounts> {
  const count = async (from: ReturnType<typeof sql>): Promise<BoundedCount> => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select 1 from ${from} limit ${MOST_COUNTED + 1}) as counted`.execute(db);
    const n = Number(rows[0]?.n ?? 0);
    return { count: Math.min(n, MOST_COUNTED), isMore: n > MOST_COUNTED };
  };
  return {
    documents: await count(sql`documents`),
    claims: await count(sql`claims where assertions > 0`),
    assertions: await count(sql`assertions where is_current = 1`),
    entities: await count(sql`entities where documents > 0 and named = 1 and canonical is null`),
    disputes: await count(sql`disputes where rejected = 0`),
    works: await count(sql`document_facets where kind = 'work'`),
    verdicts: await count(sql`verdicts`),
    lists: await count(sql`(select distinct list from list_editions) as lists`),
  };
}
