import type { Extraction } from "../model/index.ts";
import { entityId } from "./content-id.ts";
import { countEntities, type Member } from "./count-entities.ts";
import { insertRows } from "./insert-rows.ts";
import { badRecord, type Recording } from "./recording.ts";
import type { Store } from "./store.ts";

/** The entities of a document in the ledger: id and row number by the document's own id (`e1`). */
export type KnownEntities = ReadonlyMap<
  string,
  { readonly id: string; readonly serial: number; readonly name: string }
>;

/** Keeps the entities and mentions of an extraction. */
export async function recordEntities(recording: Recording): Promise<KnownEntities> {
  const { source, extraction } = recording;
  const { counts, mentions } = placeMentions(source, extraction);
  const members = source.entities.map((entity, i): Member => {
    const id = entityId(source.document.id, entity);
    return { ...entity, id, key: entity.named ? entity.key : null, mentions: counts[i]! };
  });
  const serials = await countEntities(recording, members, 1);
  await insertRows(
    recording,
    "extraction_entities",
    members.map(({ id, name, type, aliases }, position) => {
      const entity = serials.get(id)!;
      return { extraction, position, entity, name, type, aliases: JSON.stringify(aliases) };
    }),
  );
  await insertRows(recording, "mentions", mentions);
  return new Map(
    source.entities.map((entity, i) => {
      const { id, name } = members[i]!;
      return [entity.id, { id, serial: serials.get(id)!, name }];
    }),
  );
}

/** Takes an extraction that is no longer the current one out of the counts; its rows stay. */
export async function retireEntities(store: Store, extraction: number): Promise<void> {
  const rows = await store.db
    .selectFrom("extraction_entities as x")
    .innerJoin("entities as e", "e.serial", "x.entity")
    .select(["x.position", "x.name", "x.type", "x.aliases", "e.id", "e.key", "e.named"])
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
  const members = rows.map(({ position, aliases, named, ...row }) => ({
    ...row,
    named: named === 1,
    aliases: JSON.parse(aliases) as string[],
    mentions: countOf.get(position) ?? 0,
  }));
  await countEntities(store, members, -1);
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
