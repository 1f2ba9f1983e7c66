import { sql } from "kysely";
import { entityId } from "./content-id.ts";
import { foldName } from "./fold-name.ts";
import { insertRows, type KeptRow, keepRows } from "./insert-rows.ts";
import { badRecord, type Recording } from "./recording.ts";
import { batches, type Store } from "./store.ts";

/** The entities of a document in the ledger: id and row number by the document's own id (`e1`). */
export type KnownEntities = ReadonlyMap<
  string,
  { readonly id: string; readonly serial: number; readonly name: string }
>;

/** One entity as one extraction knows it. */
interface Member {
  readonly entity: number;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly mentions: number;
}

/** Keeps the entities and mentions of an extraction. */
export async function recordEntities(recording: Recording): Promise<KnownEntities> {
  const { source, extraction } = recording;
  const document = source.document.id;
  const ids = source.entities.map((entity) => entityId(document, entity));
  const kept = await keepRows(
    recording,
    "entities",
    source.entities.map((entity, i) => ({
      id: ids[i]!,
      key: entity.named ? entity.key : null,
      type: entity.type,
      name: entity.name,
      named: entity.named ? 1 : 0,
      documents: 0,
      mentions: 0,
    })),
  );
  const known = new Map(
    source.entities.map((entity, i) => [
      entity.id,
      { id: ids[i]!, serial: kept.get(ids[i]!)!.serial, name: entity.name, position: i },
    ]),
  );
  await insertRows(
    recording,
    "extraction_entities",
    source.entities.map((entity, position) => ({
      extraction,
      position,
      entity: kept.get(ids[position]!)!.serial,
      name: entity.name,
      type: entity.type,
      aliases: JSON.stringify(entity.aliases),
    })),
  );
  const counts = new Array<number>(source.entities.length).fill(0);
  const mentions = source.mentions.map((mention, position) => {
    const member = mention.entity === null ? null : known.get(mention.entity)?.position;
    if (member === undefined)
      throw badRecord(source, `a mention stands for ${mention.entity}, which is nobody`);
    if (member !== null) counts[member]!++;
    const { start, end, type, form } = mention;
    return { extraction, position, start, end, type, form, member };
  });
  await insertRows(recording, "mentions", mentions);
  const members = source.entities.map((entity, i) => ({
    ...entity,
    entity: kept.get(ids[i]!)!.serial,
    mentions: counts[i]!,
  }));
  await tally(recording, members, 1, kept);
  return known;
}

/** Takes an extraction that is no longer the current one out of the counts; its rows stay. */
export async function retireEntities(store: Store, extraction: number): Promise<void> {
  const rows = await store.db
    .selectFrom("extraction_entities as x")
    .innerJoin("entities as e", "e.serial", "x.entity")
    .select(["x.position", "x.entity", "x.name", "x.type", "x.aliases", "e.named"])
    .where("x.extraction", "=", extraction)
    .execute();
  const counts = await store.db
    .selectFrom("mentions")
    .select(["member", (eb) => eb.fn.countAll<number>().as("count")])
    .where("extraction", "=", extraction)
    .where("member", "is not", null)
    .groupBy("member")
    .execute();
  const countOf = new Map(counts.map((row) => [row.member, Number(row.count)]));
  const members = rows.map((row) => ({
    entity: row.entity,
    name: row.name,
    type: row.type,
    named: row.named === 1,
    aliases: JSON.parse(row.aliases) as string[],
    mentions: countOf.get(row.position) ?? 0,
  }));
  await tally(store, members, -1, new Map());
}

/** Adds a document's members to the counts of their entities, or takes them away, and names the entities anew. */
async function tally(
  store: Store,
  members: readonly Member[],
  sign: 1 | -1,
  kept: ReadonlyMap<string, KeptRow>,
): Promise<void> {
  const mentions = new Map<number, number>();
  const names = new Map<string, { entity: number; name: string; fullest: 0 | 1 }>();
  const types = new Map<string, { entity: number; type: string }>();
  for (const { entity, name, type, aliases, named, mentions: count } of members) {
    mentions.set(entity, (mentions.get(entity) ?? 0) + count);
    if (!named) continue;
    types.set(`${entity} ${type}`, { entity, type });
    for (const alias of aliases) {
      const key = `${entity} ${alias}`;
      if (!names.has(key)) names.set(key, { entity, name: alias, fullest: 0 });
    }
    names.set(`${entity} ${name}`, { entity, name, fullest: 1 });
  }
  await tallyNames(store, [...names.values()], sign);
  for (const { entity, type } of types.values())
    await store.db
      .insertInto("entity_types")
      .values({ entity, type, documents: sign })
      .onConflict((c) =>
        c.columns(["entity", "type"]).doUpdateSet((eb) => ({
          documents: eb("entity_types.documents", "+", eb.ref("excluded.documents")),
        })),
      )
      .execute();
  for (const [entity, count] of mentions)
    await store.db
      .updateTable("entities")
      .set((eb) => ({
        documents: eb("documents", "+", sign),
        mentions: eb("mentions", "+", sign * count),
      }))
      .where("serial", "=", entity)
      .execute();
  // An entity that this document made has this document's name and type already.
  const made = new Set([...kept.values()].filter((row) => row.isNew).map((row) => row.serial));
  await nameEntities(
    store,
    [...mentions.keys()].filter((entity) => !made.has(entity)),
  );
}

async function tallyNames(
  store: Store,
  names: readonly { entity: number; name: string; fullest: 0 | 1 }[],
  sign: 1 | -1,
): Promise<void> {
  const { db, dialect } = store;
  const fresh: [serial: number, words: string][] = [];
  for (const { entity, name, fullest } of names) {
    const row = await db
      .insertInto("entity_names")
      .values({ entity, name, folded: foldName(name), fullest: sign * fullest, documents: sign })
      .onConflict((c) =>
        c.columns(["entity", "name"]).doUpdateSet((eb) => ({
          fullest: eb("entity_names.fullest", "+", eb.ref("excluded.fullest")),
          documents: eb("entity_names.documents", "+", eb.ref("excluded.documents")),
        })),
      )
      .returning(["serial", "documents"])
      .executeTakeFirstOrThrow();
    // A form is searchable while some document has it.
    if (sign === 1 && row.documents === 1) fresh.push([row.serial, name]);
    if (sign === -1 && row.documents === 0) await dialect.unindex(db, "names", row.serial);
  }
  await dialect.index(db, "names", fresh);
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
      where named = 1 and serial in (${sql.join(batch)})`.execute(db);
}
