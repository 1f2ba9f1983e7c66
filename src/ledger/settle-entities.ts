import { partsOf } from "./canonical.ts";
import { claimsVoicedBy } from "./claims-voiced.ts";
import { countEntities, forgetCounts, type Member } from "./count-entities.ts";
import { judgedPairs } from "./judged-pairs.ts";
import { moveClaims } from "./move-claims.ts";
import { partition } from "./partition.ts";
import { batches, type Store } from "./store.ts";

/**
 * Decides anew who is who among some entities (row numbers), all that they are joined with, and all that they might be joined
 * with: after a judgement, and when a document came or went that ties persons together. Counts and claims follow.
 *
 * @returns row numbers of the claims that must be counted and traced again
 */
export async function settleEntities(store: Store, entities: readonly number[]): Promise<readonly number[]> {
  const group = await reach(store, entities);
  const { db } = store;
  const known = new Map<number, { id: string; canonical: number | null }>();
  for (const batch of batches(group)) {
    const rows = await db
      .selectFrom("entities")
      .select(["serial", "id", "canonical"])
      .where("serial", "in", batch)
      .orderBy("serial")
      .execute();
    for (const { serial, ...row } of rows) known.set(serial, row);
  }
  const idOf = (serial: number) => known.get(serial)!.id;
  const serialOf = new Map([...known].map(([serial, { id }]) => [id, serial]));
  const judged = (await judgedPairs(store, group)).filter(({ a, b }) => known.has(a) && known.has(b));
  const pairs = (judgement: string) =>
    judged.filter((pair) => pair.judgement === judgement).map(({ a, b }) => [idOf(a), idOf(b)] as const);
  const standing = partition({
    entities: [...known.values()].map(({ id }) => id),
    same: pairs("same"),
    different: pairs("different"),
    alike: (await sharedContexts(store, group)).map((alike) => alike.map(idOf)),
  });
  const moved: number[] = [];
  const recount = new Set<number>();
  for (const [serial, { id, canonical }] of known) {
    const target = serialOf.get(standing.get(id)!)!;
    if (target === (canonical ?? serial)) continue;
    recount.add(target).add(canonical ?? serial);
    moved.push(serial);
    await db
      .updateTable("entities")
      .set({ canonical: target === serial ? null : target })
      .where("serial", "=", serial)
      .execute();
  }
  if (moved.length === 0) return [];
  await forgetCounts(store, [...recount]);
  for (const canonical of recount) await countParts(store, canonical);
  return [
    ...new Set([...(await moveClaims(store, moved)), ...(await claimsVoicedBy(store, moved, [...recount]))]),
  ];
}

/** Entities with everything that is joined with them, was judged with them, or shares a context with them. */
async function reach(store: Store, entities: readonly number[]): Promise<readonly number[]> {
  const { db } = store;
  const group = new Set<number>();
  for (let fresh = [...new Set(entities)]; fresh.length > 0; ) {
    for (const serial of fresh) group.add(serial);
    const next = new Set<number>();
    for (const batch of batches(fresh)) {
      const rows = await db
        .selectFrom("entities")
        .select((eb) => eb.fn.coalesce("canonical", "serial").as("canonical"))
        .where("serial", "in", batch)
        .execute();
      for (const serial of await partsOf(
        store,
        rows.map((row) => Number(row.canonical)),
      ))
        next.add(serial);
    }
    for (const { a, b } of await judgedPairs(store, fresh)) next.add(a).add(b);
    for (const alike of await sharedContexts(store, fresh)) for (const serial of alike) next.add(serial);
    fresh = [...next].filter((serial) => !group.has(serial));
  }
  return [...group].sort((a, b) => a - b);
}

/** Entities that have a context in common with one of these: a list a context, with two members at least. */
async function sharedContexts(
  { db }: Store,
  entities: readonly number[],
): Promise<readonly (readonly number[])[]> {
  const contexts = new Map<string, Set<number>>();
  for (const batch of batches(entities)) {
    const rows = await db
      .selectFrom("entity_contexts as own")
      .innerJoin("entity_contexts as x", "x.context", "own.context")
      .select(["x.context", "x.entity"])
      .distinct()
      .where("own.entity", "in", batch)
      .orderBy("x.context")
      .orderBy("x.entity")
      .execute();
    for (const { context, entity } of rows) {
      const alike = contexts.get(context);
      if (alike === undefined) contexts.set(context, new Set([entity]));
      else alike.add(entity);
    }
  }
  return [...contexts.values()].filter((alike) => alike.size > 1).map((alike) => [...alike]);
}

/** Counts an entity again from all documents that name it or one that it stands for. */
async function countParts(store: Store, canonical: number): Promise<void> {
  const { db } = store;
  const own = await db
    .selectFrom("entities")
    .select(["id", "key", "canonical"])
    .where("serial", "=", canonical)
    .executeTakeFirstOrThrow();
  if (own.canonical !== null) return;
  for (const batch of batches(await partsOf(store, [canonical]))) {
    const rows = await db
      .selectFrom("extraction_entities as m")
      .innerJoin("extractions as x", "x.serial", "m.extraction")
      .innerJoin("entities as e", "e.serial", "m.entity")
      .select(["x.serial as extraction", "m.name", "m.type", "m.aliases", "e.named"])
      .select((eb) =>
        eb
          .selectFrom("mentions as n")
          .select((n) => n.fn.countAll<number>().as("count"))
          .whereRef("n.extraction", "=", "m.extraction")
          .whereRef("n.member", "=", "m.position")
          .as("mentions"),
      )
      .where("m.entity", "in", batch)
      .where("x.is_current", "=", 1)
      .orderBy("x.serial")
      .orderBy("m.position")
      .execute();
    const documents = new Map<number, Member[]>();
    for (const { extraction, aliases, named, mentions, ...row } of rows) {
      const member = {
        ...row,
        id: own.id,
        key: own.key,
        aliases: JSON.parse(aliases) as string[],
        named: named === 1,
        mentions: Number(mentions),
      };
      const members = documents.get(extraction);
      if (members === undefined) documents.set(extraction, [member]);
      else members.push(member);
    }
    for (const members of documents.values()) await countEntities(store, members, 1);
  }
}
