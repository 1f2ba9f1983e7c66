import { contentId, HeadwaterError } from "../model/index.ts";
import { countClaims } from "./count-claims.ts";
import { idBeginning } from "./id-beginning.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { appendLog } from "./log.ts";
import { contradictions } from "./partition.ts";
import { settleEntities } from "./settle-entities.ts";
import { inTransaction, type Store } from "./store.ts";
import { type ClaimsView, viewClaims } from "./trace-view.ts";

/** Whether two entities are one. `unsure` leaves it open again, and so takes an earlier word back. */
export type Judgement = "same" | "different" | "unsure";

/** What somebody judges of two entities. */
export interface NewJudgement {
  /** Ids of entities, or their beginnings. */
  readonly a: string;
  readonly b: string;
  readonly judgement: Judgement;
  readonly by: string;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** A judgement as kept, with entity ids. */
export interface JudgementRow extends NewJudgement {
  readonly id: string;
}

/** What came of a judgement. */
export interface Judged extends JudgementRow {
  /** The entities that now stand for the two: equal where they are one. */
  readonly standing: readonly [a: string, b: string];
  /** Judgements that cannot all hold: two entities judged to be different that others' word makes one nevertheless. */
  readonly contradicts: readonly JudgementRow[];
  /** How many claims now have other entities in their roles, or other assertions. */
  readonly claims: number;
}

/**
 * Adds a judgement; earlier ones stay, and the last word on a pair counts. Entities are joined or parted, their claims follow,
 * and `trace` finds origins and disputes of the claims concerned: all in one transaction, on the disk when this returns.
 *
 * @throws HeadwaterError `not-found` for an entity that is not there, `bad-usage` when both are one entity as read, when an id's
 *   beginning is that of several, and without a person or a time
 */
export async function recordJudgement(
  store: Store,
  judgement: NewJudgement,
  trace: (view: ClaimsView) => Promise<void>,
): Promise<Judged> {
  const { by, at, reason } = judgement;
  const ids = [
    await idBeginning(store, "entities", "entity:", judgement.a),
    await idBeginning(store, "entities", "entity:", judgement.b),
  ].sort() as [string, string];
  if (ids[0] === ids[1])
    throw badJudgement(ids[0], "both are one entity as the documents name it", "name two");
  if (by.trim() === "" || Number.isNaN(Date.parse(at)))
    throw badJudgement(ids[0], "a judgement needs a person and a time", "state both");
  const row = { judgement: judgement.judgement, by, at, reason };
  const id = contentId("judgement", ...ids, ...Object.values(row));
  return store.dialect.durably(store.db, () =>
    inTransaction(store, async (inside) => {
      const [a, b] = await Promise.all(ids.map((entity) => serialOf(inside, entity)));
      await inside.db
        .insertInto("judgements")
        .values({ id, a: a!, b: b!, ...row })
        .onConflict((c) => c.doNothing())
        .execute();
      await appendLog(inside, {
        at,
        kind: "judgement",
        subject: id,
        payload: { a: ids[0], b: ids[1], ...row },
      });
      const touched = await settleEntities(inside, [a!, b!]);
      await countClaims(inside, touched);
      await trace(await viewClaims(inside, touched));
      const standing = [await standingOf(inside, a!), await standingOf(inside, b!)] as const;
      const contradicts = await contradicted(inside, [a!, b!]);
      return { id, a: ids[0], b: ids[1], ...row, standing, contradicts, claims: touched.length };
    }),
  );
}

/** The last word on every pair that has one of these entities (row numbers) on a side. */
export async function judgementsOf(
  store: Store,
  entities: readonly number[],
): Promise<readonly JudgementRow[]> {
  const pairs = await judgedPairs(store, entities);
  if (pairs.length === 0) return [];
  const ids = await idsOf(
    store,
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  return pairs.map(({ a, b, ...row }) => {
    const names = { a: ids.get(a)!, b: ids.get(b)! };
    const judgement = row.judgement as Judgement;
    const said = { judgement, by: row.by, at: row.at, reason: row.reason };
    return { id: contentId("judgement", names.a, names.b, ...Object.values(said)), ...names, ...said };
  });
}

/** Judgements among everything that was judged together with some entities which cannot all hold. */
async function contradicted(store: Store, entities: readonly number[]): Promise<readonly JudgementRow[]> {
  const reached = new Set(entities);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { a, b } of await judgedPairs(store, [...reached])) reached.add(a).add(b);
  }
  const rows = await judgementsOf(store, [...reached]);
  const pairs = (wanted: Judgement) =>
    rows.filter(({ judgement }) => judgement === wanted).map(({ a, b }) => [a, b] as const);
  const found = contradictions({
    entities: [...(await idsOf(store, [...reached])).values()],
    same: pairs("same"),
    different: pairs("different"),
  });
  return rows.filter(
    ({ a, b, judgement }) => judgement === "different" && found.some(([x, y]) => x === a && y === b),
  );
}

async function idsOf({ db }: Store, entities: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom("entities")
    .select(["serial", "id"])
    .where("serial", "in", entities)
    .execute();
  return new Map(rows.map(({ serial, id }) => [serial, id]));
}

async function serialOf({ db }: Store, id: string): Promise<number> {
  const row = await db.selectFrom("entities").select("serial").where("id", "=", id).executeTakeFirstOrThrow();
  return row.serial;
}

async function standingOf({ db }: Store, entity: number): Promise<string> {
  const row = await db
    .selectFrom("entities as e")
    .innerJoin("entities as c", (join) =>
      join.on((eb) => eb("c.serial", "=", eb.fn.coalesce("e.canonical", "e.serial"))),
    )
    .select("c.id")
    .where("e.serial", "=", entity)
    .executeTakeFirstOrThrow();
  return row.id;
}

function badJudgement(place: string, what: string, remedy: string): HeadwaterError {
  return new HeadwaterError("bad-usage", "ledger", place, what, remedy);
}
