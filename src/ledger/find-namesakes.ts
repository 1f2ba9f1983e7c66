import { partsOf } from "./canonical.ts";
import { type EntityRow, findEntities, findEntityRow } from "./find-entities.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { type Page, rowsAsked } from "./page.ts";
import { batches, type Store } from "./store.ts";

/** An entity and others that have a name like one of its own, none of them judged to be different. */
export interface Namesakes {
  readonly entity: EntityRow;
  /** Names worth comparing, not names that match: the ones with the same name first. */
  readonly others: readonly Namesake[];
}

/** Another entity with a name worth comparing. */
export interface Namesake extends Omit<EntityRow, "aliases"> {
  /** True where somebody looked at the pair and left it open. */
  readonly unsure: boolean;
}

/** A block that more names than this share says nothing: "army", "front", "the". */
const COMMON = 200;

/** More namesakes of one entity than a person would look at. */
const MOST = 50;

/** Entities by use, each with its namesakes, a piece at a time; those without any are left out, so that a piece may be short. */
export async function findNamesakes(
  store: Store,
  filter: { readonly limit?: number; readonly cursor?: string },
): Promise<Page<Namesakes>> {
  const page = await findEntities(store, { ...filter, limit: rowsAsked(filter.limit) });
  const rows: Namesakes[] = [];
  for (const entity of page.rows) {
    const others = await namesakesOf(store, entity);
    if (others.length > 0) rows.push({ entity, others });
  }
  return { rows, cursor: page.cursor };
}

/** An entity (id) with its namesakes; null where no document names it now. */
export async function namesakesOfOne(store: Store, id: string): Promise<Namesakes | null> {
  const row = await findEntityRow(store, id);
  return row === null ? null : { entity: row, others: await namesakesOf(store, row) };
}

async function namesakesOf(store: Store, entity: EntityRow): Promise<readonly Namesake[]> {
  const { db } = store;
  const { serial } = await db
    .selectFrom("entities")
    .select("serial")
    .where("id", "=", entity.id)
    .executeTakeFirstOrThrow();
  const parts = await partsOf(store, [serial]);
  const keys = await likeKeys(store, parts);
  const judged = new Map<number, string>();
  for (const { a, b, judgement } of await judgedPairs(store, parts))
    judged.set(parts.includes(a) ? b : a, judgement);
  const found = new Map<number, Namesake & { readonly key: string | null }>();
  for (const batch of batches(keys)) {
    const rows = await db
      .selectFrom("entities")
      .select(["serial", "id", "key", "type", "name", "documents", "mentions"])
      .where("key", "in", batch)
      .where("documents", ">", 0)
      .where("serial", "!=", serial)
      .orderBy("documents", "desc")
      .orderBy("id")
      .limit(MOST)
      .execute();
    for (const { serial: other, ...row } of rows)
      if (judged.get(other) !== "different")
        found.set(other, { ...row, unsure: judged.get(other) === "unsure" });
  }
  const rank = ({ key }: { readonly key: string | null }) => (key === entity.key ? 0 : 1);
  return [...found.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}

/** Keys of names that share a telling block with a name of these entities; their own keys are among them. */
async function likeKeys({ db }: Store, parts: readonly number[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const batch of batches(parts)) {
    const own = await db
      .selectFrom("entities as e")
      .leftJoin("name_blocks as b", "b.key", "e.key")
      .select(["e.key", "b.block"])
      .distinct()
      .where("e.serial", "in", batch)
      .where("e.key", "is not", null)
      .execute();
    for (const { key } of own) found.add(key!);
    for (const block of new Set(own.flatMap((row) => row.block ?? []))) {
      const keys = await db
        .selectFrom("name_blocks")
        .select("key")
        .where("block", "=", block)
        .limit(COMMON + 1)
        .execute();
      if (keys.length <= COMMON) for (const { key } of keys) found.add(key);
    }
  }
  return [...found];
}
