import { sql } from "kysely";
import { batches, type Store } from "./store.ts";

/** The last word on a pair of entities (row numbers, the one whose id sorts first before the other). */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly judgement: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** The last word on every pair that has one of these entities (row numbers) on a side, in the order in which it was spoken. */
export async function judgedPairs(
  { db }: Store,
  entities: readonly number[],
): Promise<readonly JudgedPair[]> {
  const found = new Map<string, JudgedPair & { readonly serial: number }>();
  for (const batch of batches(entities)) {
    const rows = await db
      .selectFrom("judgements as j")
      .select(["serial", "a", "b", "judgement", "by", "at", "reason"])
      .where((eb) => eb.or([eb("a", "in", batch), eb("b", "in", batch)]))
      .where(
        "serial",
        "=",
        sql<number>`(select max(l.serial) from judgements l where l.a = j.a and l.b = j.b)`,
      )
      .execute();
    for (const row of rows) found.set(`${row.a} ${row.b}`, row);
  }
  return [...found.values()].sort((x, y) => x.serial - y.serial);
}
