import type { Store } from "./store.ts";

/** An edition of a report series that is in the ledger. */
export interface WorkRow {
  /** The series, as stated. */
  readonly work: string;
  /** Its issue; null where a document names a series alone. */
  readonly edition: string | null;
  readonly publisher: string | null;
  /** When the first of its documents was published, where stated. */
  readonly published: string | null;
  /** How many documents hold it: a report may come a chapter at a time. */
  readonly documents: number;
}

/** Every edition of every report series, by series, then by date. */
export async function findWorks({ db }: Store): Promise<readonly WorkRow[]> {
  const rows = await db
    .selectFrom("documents")
    .select(["work", "edition", "publisher"])
    .select((eb) => [eb.fn.min("published").as("published"), eb.fn.countAll<number>().as("documents")])
    .where("work", "is not", null)
    .groupBy(["work", "edition", "publisher"])
    .orderBy("work")
    .orderBy("published", (order) => order.asc().nullsFirst())
    .orderBy("edition", (order) => order.asc().nullsFirst())
    .orderBy("publisher", (order) => order.asc().nullsFirst())
    .execute();
  return rows.map((row) => ({ ...row, work: row.work!, documents: Number(row.documents) }));
}
