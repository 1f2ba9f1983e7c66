import { batches, type Store } from "./store.ts";

/** An entity that stands for itself and for those joined with it. */
export interface Canonical {
  readonly serial: number;
  readonly id: string;
  readonly key: string | null;
}

/** For each entity the one that stands for it, itself where it was never joined; row numbers in, by row number out. */
export async function canonicalOf(
  { db }: Store,
  entities: readonly number[],
): Promise<ReadonlyMap<number, Canonical>> {
  const found = new Map<number, Canonical>();
  for (const batch of batches([...new Set(entities)])) {
    const rows = await db
      .selectFrom("entities as e")
      .innerJoin("entities as c", (join) =>
        join.on((eb) => eb("c.serial", "=", eb.fn.coalesce("e.canonical", "e.serial"))),
      )
      .select(["e.serial as part", "c.serial", "c.id", "c.key"])
      .where("e.serial", "in", batch)
      .execute();
    for (const { part, ...canonical } of rows) found.set(part, canonical);
  }
  return found;
}

/** All entities that these canonical ones stand for, themselves included; ascending. */
export async function partsOf({ db }: Store, canonical: readonly number[]): Promise<readonly number[]> {
  const found = new Set(canonical);
  for (const batch of batches(canonical)) {
    const rows = await db.selectFrom("entities").select("serial").where("canonical", "in", batch).execute();
    for (const { serial } of rows) found.add(serial);
  }
  return [...found].sort((a, b) => a - b);
}
