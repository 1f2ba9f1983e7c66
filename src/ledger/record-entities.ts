import type { Entity, Extraction } from "../model/index.ts";
import { canonicalOf } from "./canonical.ts";
import { entityId, isLocal, isPersonal } from "./content-id.ts";
import { countEntities, type Member } from "./count-entities.ts";
import { foldName } from "./fold-name.ts";
import { insertRows, serialsOf } from "./insert-rows.ts";
import { contextOf, type EntityHints, placePersons } from "./place-persons.ts";
import { badRecord, type Recording } from "./recording.ts";
import { settleEntities } from "./settle-entities.ts";
import { batches, type Store } from "./store.ts";

/** An entity of a document in the ledger. */
export interface KnownEntity {
  readonly id: string;
  readonly serial: number;
  readonly name: string;
  /** The one that stands for it. */
  readonly canonical: { readonly id: string; readonly serial: number };
}

/** The entities of a document by the document's own id (`e1`). */
export type KnownEntities = ReadonlyMap<string, KnownEntity>;

/**
 * Keeps the entities and mentions of an extraction. A person is joined with persons of other documents that have the same name
 * and share a context; everybody else shares an entity by key alone.
 *
 * @returns the entities, and row numbers of claims that other documents make and that a join touched
 */
export async function recordEntities(
  recording: Recording,
  hints: EntityHints,
): Promise<{ readonly entities: KnownEntities; readonly touched: readonly number[] }> {
  const { source, extraction } = recording;
  const { counts, mentions } = placeMentions(source, extraction);
  const members = source.entities.map((entity, i): Member => {
    const id = entityId(source.document.id, entity);
    return { ...entity, id, key: entity.named ? keyOf(entity) : null, mentions: counts[i]! };
  });
  const { joined, unsettled } = await placePersons(recording, members, hints);
  await insertRows(
    recording,
    "entities",
    members.flatMap(({ id, key, type, name, named }) => {
      const canonical = joined.get(id);
      if (canonical === undefined) return [];
      const row = { id, key, type, name, named: named ? 1 : 0, documents: 0, mentions: 0 };
      return [{ ...row, canonical: canonical.serial }];
    }),
    "keep",
  );
  const counted = members.map((member) => ({ ...member, ...joined.get(member.id) }));
  await countEntities(recording, counted, 1);
  const ids = [...new Set(members.map(({ id }) => id))];
  const serials = await serialsOf(recording, "entities", ids);
  await insertRows(
    recording,
    "extraction_entities",
    members.map(({ id, name, type, aliases }, position) => {
      const entity = serials.get(id)!;
      const { location } = source.entities[position]!;
      return {
        extraction,
        position,
        entity,
        name,
        type,
        aliases: JSON.stringify(aliases),
        location: location === undefined ? null : JSON.stringify(location),
      };
    }),
  );
  await insertRows(recording, "mentions", mentions);
  await recordHints(recording, members, serials, hints);
  const touched = await settleEntities(
    recording,
    unsettled.map((id) => serials.get(id)!),
  );
  const standing = await canonicalOf(recording, [...serials.values()]);
  const entities = source.entities.map((entity, i) => {
    const serial = serials.get(members[i]!.id)!;
    return [
      entity.id,
      { id: members[i]!.id, serial, name: entity.name, canonical: standing.get(serial)! },
    ] as const;
  });
  return { entities: new Map(entities), touched };
}

/** A name that is too little to share is kept as a key all the same: two sources of that name are counted as one, the careful way round. */
function keyOf({ key, name }: Entity): string {
  return isLocal(key) ? `local:${foldName(name)}` : key;
}

/**
 * Takes an extraction that is no longer the current one out of the counts, and parts what it had tied together; its rows stay.
 *
 * @returns row numbers of the claims that this touched
 */
export async function retireEntities(store: Store, extraction: number): Promise<readonly number[]> {
  const rows = await store.db
    .selectFrom("extraction_entities as x")
    .innerJoin("entities as e", "e.serial", "x.entity")
    .select(["x.position", "x.name", "x.type", "x.aliases", "e.serial", "e.key", "e.named"])
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
  const standing = await canonicalOf(
    store,
    rows.map(({ serial }) => serial),
  );
  const members = rows.map(({ position, aliases, named, serial, ...row }) => ({
    ...row,
    id: standing.get(serial)!.id,
    named: named === 1,
    aliases: JSON.parse(aliases) as string[],
    mentions: countOf.get(position) ?? 0,
  }));
  await countEntities(store, members, -1);
  const persons = rows.filter(({ key }) => key !== null && isPersonal(key)).map(({ serial }) => serial);
  const tied: number[] = [];
  for (const batch of batches(persons)) {
    const gone = await store.db
      .deleteFrom("entity_contexts")
      .where("entity", "in", batch)
      .returning("entity")
      .execute();
    tied.push(...gone.map(({ entity }) => entity));
  }
  return settleEntities(store, tied);
}

async function recordHints(
  recording: Recording,
  members: readonly Member[],
  serials: ReadonlyMap<string, number>,
  { contexts, blocks }: EntityHints,
): Promise<void> {
  const named = members.filter((member) => member.named && member.key !== null);
  const beside = named
    .filter(({ key }) => isPersonal(key!))
    .flatMap(({ id, key }) =>
      (contexts.get(key!) ?? []).map((context) => ({
        context: contextOf(key!, context),
        entity: serials.get(id)!,
      })),
    );
  await insertRows(recording, "entity_contexts", beside, "keep");
  const keys = [...new Set(named.map(({ key }) => key!))];
  await insertRows(
    recording,
    "name_blocks",
    keys.flatMap((key) => (blocks.get(key) ?? []).map((block) => ({ block, key }))),
    "keep",
  );
}

/** The rows of mentions, and how many mentions each entity of the extraction has. */
function placeMentions(source: Extraction, extraction: number) {
  const places = new Map(source.entities.map((entity, i) => [entity.id, i]));
  const counts = new Array<number>(source.entities.length).fill(0);
  const mentions = source.mentions.map(({ start, end, type, form, entity }, position) => {
    const member = entity === null ? null : places.get(entity);
    if (member === undefined) throw badRecord(source, `a mention stands for ${entity}, which is nobody`);
    if (member !== null) counts[member]!++;
    return { extraction, position, start, end, type, form, member };
  });
  return { counts, mentions };
}
