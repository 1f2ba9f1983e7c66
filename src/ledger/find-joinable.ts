import { sql } from "kysely";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { joinedClaims } from "./join-subject.ts";
import { standingWords } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/** The keys of a wording (claim id): integers from 0 to 2^53 - 1. */
export interface KeyedWording {
  readonly id: string;
  readonly keys: readonly number[];
}

/** A pair of wordings (claim ids, with today's joined entities) with the last word of a person on it. */
export interface JudgedJoinRow {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Keeps by what wordings are found. */
export async function keepJoinKeys(store: Store, keyed: readonly KeyedWording[]): Promise<void> {
  const serials = await serialsOf(
    store,
    "claims",
    keyed.map(({ id }) => id),
  );
  const rows = keyed.flatMap(({ id, keys }) =>
    [...new Set(keys)].map((key) => ({ key, claim: serials.get(id)! })),
  );
  await insertRows(store, "join_keys", rows, "keep");
}

/**
 * The wordings under keys that a source or an author states now, by key, sorted; null for a key with more than `most`. A key with none
 * is left out.
 */
export async function wordingsUnder(
  { db }: Store,
  keys: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const found = new Map<number, readonly string[] | null>();
  for (const key of new Set(keys)) {
    const { rows } = await sql<{ id: string }>`
      select c.id from join_keys k join claims c on c.serial = k.claim
      where k.key = ${key} and (
        exists (select 1 from assertions a where a.worded = c.serial
          and a.is_current = 1 and a.voice != 'comment' and a.certainty != 'hypothetical')
        or exists (select 1 from assertions a where a.claim = c.serial and a.worded is null
          and a.is_current = 1 and a.voice != 'comment' and a.certainty != 'hypothetical'))
      limit ${most + 1}`.execute(db);
    if (rows.length > most) found.set(key, null);
    else if (rows.length > 0) found.set(key, rows.map(({ id }) => id).sort());
  }
  return found;
}

/** The wordings under these keys that stand under another, or that others stand under. */
export async function joinedUnder({ db }: Store, keys: readonly number[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const key of new Set(keys)) {
    const { rows } = await sql<{ id: string }>`
      select c.id from join_keys k join claims c on c.serial = k.claim
      where k.key = ${key} and (c.standing is not null
        or exists (select 1 from claims w where w.standing = c.serial))`.execute(db);
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}

/** Everything that stands together with some claims (ids), these included. */
export async function standingWith({ db }: Store, ids: readonly string[]): Promise<readonly string[]> {
  const found = new Set(ids);
  for (const batch of batches([...new Set(ids)])) {
    const rows = await db
      .selectFrom("claims as own")
      .innerJoin("claims as w", (join) =>
        join.on((eb) => {
          const stands = eb.fn.coalesce("own.standing", "own.serial");
          return eb.or([eb("w.standing", "=", stands), eb("w.serial", "=", stands)]);
        }),
      )
      .select("w.id")
      .where("own.id", "in", batch)
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort();
}

/** The last word on every pair that has one of these wordings on a side, withdrawn ones left out; sorted. */
export async function judgedJoins({ db }: Store, ids: readonly string[]): Promise<readonly JudgedJoinRow[]> {
  const said = new Map<string, Map<number, { serial: number; by: string; decision: string }>>();
  for (const batch of batches([...new Set(ids)]))
    for (const side of ["a.id", "b.id"] as const) {
      const rows = await db
        .selectFrom("judged_joins as j")
        .innerJoin("claims as a", "a.serial", "j.a")
        .innerJoin("claims as b", "b.serial", "j.b")
        .innerJoin("verdicts as v", (join) =>
          join.onRef("v.subject", "=", "j.subject").on("v.subject_kind", "=", "join"),
        )
        .select(["v.serial", "v.decision", "v.by", "a.id as a", "b.id as b"])
        .where(side, "in", batch)
        .execute();
      for (const { a, b, ...row } of rows) {
        const [low, high] = [a, b].sort() as [string, string];
        const pair = `${low} ${high}`;
        said.set(pair, (said.get(pair) ?? new Map()).set(row.serial, row));
      }
    }
  return [...said]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([pair, words]) => {
      const [a, b] = pair.split(" ") as [string, string];
      const holds = standingWords([...words.values()].sort((one, other) => one.serial - other.serial)).at(-1);
      return a === b || holds === undefined ? [] : [{ a, b, same: holds.decision === "confirm" }];
    });
}

/** The row numbers of the claims that a verdict on a join names; undefined for one that is not there. */
export async function judgedClaims(
  store: Store,
  subject: string,
): Promise<readonly [number | undefined, number | undefined]> {
  const [a, b] = joinedClaims(subject);
  const serials = await serialsOf(store, "claims", [a, b]);
  return [serials.get(a), serials.get(b)];
}
