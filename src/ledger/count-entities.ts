import { sql } from "kysely";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { batches, type Store } from "./store.ts";

/** One entity as one extraction knows it. */
export interface Member {
  readonly id: string;
  readonly key: string | null;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly mentions: number;
}

/**
 * Adds a document's members to the counts of their entities (1) or takes them away (-1), and names the entities anew.
 * An entity that is not there is made.
 *
 * @returns row numbers by entity id
 */
export async function countEntities(
  store: Store,
  members: readonly Member[],
  sign: 1 | -1,
): Promise<ReadonlyMap<string, number>> {
  const merged = mergeMembers(members);
  const before = await serialsOf(store, "entities", [...merged.keys()]);
  await insertRows(
    store,
    "entities",
    [...merged.values()].map(({ id, key, type, name, named, mentions }) => {
      return { id, key, type, name, named: named ? 1 : 0, documents: sign, mentions: sign * mentions };
    }),
    { on: ["id"], add: ["documents", "mentions"] },
  );
  const serials = new Map(before);
  const made = [...merged.keys()].filter((id) => !before.has(id));
  for (const [id, serial] of await serialsOf(store, "entities", made)) serials.set(id, serial);
  const named = members.filter((member) => member.named);
  await countTypes(store, named, serials, sign);
  await countNames(store, named, serials, sign);
  // One that this document made has this document's name already.
  const known = named.flatMap((member) => before.get(member.id) ?? []);
  await nameEntities(store, [...new Set(known)]);
  return serials;
}

/** Takes back all that is counted of entities (row numbers), with their names: they are about to be counted again. */
export async function forgetCounts(store: Store, entities: readonly number[]): Promise<void> {
  const { db, dialect } = store;
  for (const batch of batches(entities)) {
    const names = await db
      .selectFrom("entity_names")
      .select("serial")
      .where("entity", "in", batch)
      .where("documents", ">", 0)
      .execute();
    for (const { serial } of names) await dialect.unindex(db, "names", serial);
    await db.deleteFrom("entity_names").where("entity", "in", batch).execute();
    await db.deleteFrom("entity_types").where("entity", "in", batch).execute();
    await db
      .updateTable("entities")
      .set({ documents: 0, mentions: 0 })
      .where("serial", "in", batch)
      .execute();
  }
}

/** Two members that turned out to be one entity are counted as one. */
function mergeMembers(members: readonly Member[]): ReadonlyMap<string, Member> {
  const merged = new Map<string, Member>();
  for (const member of members) {
    const other = merged.get(member.id);
    merged.set(
      member.id,
      other === undefined ? member : { ...other, mentions: other.mentions + member.mentions },
    );
  }
  return merged;
}

async function countTypes(
  store: Store,
  named: readonly Member[],
  serials: ReadonlyMap<string, number>,
  sign: 1 | -1,
): Promise<void> {
  const rows = named.map(({ id, type }) => ({ entity: serials.get(id)!, type, documents: sign }));
  const distinct = new Map(rows.map((row) => [`${row.entity} ${row.type}`, row]));
  await insertRows(store, "entity_types", [...distinct.values()], {
    on: ["entity", "type"],
    add: ["documents"],
  });
}

async function countNames(
  store: Store,
  named: readonly Member[],
  serials: ReadonlyMap<string, number>,
  sign: 1 | -1,
): Promise<void> {
  const { db, dialect } = store;
  const rows = new Map<string, { entity: number; name: string; fullest: number; documents: number }>();
  const add = (entity: number, name: string, fullest: number) =>
    rows.set(`${entity} ${name}`, { entity, name, fullest, documents: sign });
  for (const { id, aliases } of named) for (const alias of aliases) add(serials.get(id)!, alias, 0);
  for (const { id, name } of named) add(serials.get(id)!, name, sign);
  const entities = [...new Set([...rows.values()].map((row) => row.entity))];
  await insertRows(store, "entity_names", [...rows.values()], {
    on: ["entity", "name"],
    add: ["fullest", "documents"],
  });
  // A form is searchable while some document has it.
  for (const batch of batches(entities)) {
    const changed = await db
      .selectFrom("entity_names")
      .select(["serial", "entity", "name"])
      .where("entity", "in", batch)
      .where("documents", "=", sign === 1 ? 1 : 0)
      .execute();
    const ours = changed.filter((row) => rows.has(`${row.entity} ${row.name}`));
    if (sign === 1)
      await dialect.index(
        db,
        "names",
        ours.map((row) => [row.serial, row.name] as const),
      );
    else for (const row of ours) await dialect.unindex(db, "names", row.serial);
  }
}

/** The name and the type that most documents give; the same on every machine, whatever the order of documents. */
async function nameEntities({ db }: Store, entities: readonly number[]): Promise<void> {
  for (const batch of batches(entities))
    await sql`
      update entities set
        name = coalesce((select n.name from entity_names n where n.entity = entities.serial and n.fullest > 0
          order by n.fullest desc, length(n.name) desc, n.name limit 1), name),
        type = coalesce((select t.type from entity_types t where t.entity = entities.serial and t.documents > 0
          order by t.documents desc, t.type limit 1), type)
      where serial in (${sql.join(batch)})`.execute(db);
}
