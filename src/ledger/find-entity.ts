import type { EntityLocation } from "../model/index.ts";
import { partsOf } from "./canonical.ts";
import type { EntityRow } from "./find-entities.ts";
import { idBeginning } from "./id-beginning.ts";
import { type JudgementRow, judgementsOf } from "./record-judgement.ts";
import { type VerdictRow, verdictsOf } from "./record-verdict.ts";
import { batches, type Store } from "./store.ts";

/** An entity with every form of its name and what was judged of it. */
export interface EntityDetail extends Omit<EntityRow, "aliases"> {
  /** Forms that stand in documents now; the one that most documents have comes first. */
  readonly names: readonly { readonly name: string; readonly documents: number }[];
  readonly types: readonly { readonly type: string; readonly documents: number }[];
  /** Where documents put it now, the point that most of them give first; empty for what is no place or was not found. */
  readonly locations: readonly { readonly location: EntityLocation; readonly documents: number }[];
  readonly verdicts: readonly VerdictRow[];
  /** What it is joined of: one part where nothing was joined. */
  readonly parts: readonly EntityPart[];
  /** The last word on every pair that a part of it is one of. */
  readonly judgements: readonly JudgementRow[];
}

/** An entity as documents name it, before any join, and the documents that do. */
export interface EntityPart {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string | null }[];
}

/** More documents of one part than a person would read through: the last read. */
const MOST_DOCUMENTS = 20;

/**
 * The row of an entity by its id or the beginning of it; of a part of a joined entity, that of the whole.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function wholeEntity(store: Store, meant: string) {
  const part = await idBeginning(store, "entities", "entity:", meant);
  return store.db
    .selectFrom("entities as p")
    .innerJoin("entities as e", (join) =>
      join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
    )
    .selectAll("e")
    .where("p.id", "=", part)
    .executeTakeFirstOrThrow();
}

/**
 * An entity by its id or the beginning of it, with or without `entity:`. A part of a joined entity gives the whole.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findEntity(store: Store, meant: string): Promise<EntityDetail> {
  const { db } = store;
  const { serial, id, key, type, name, documents, mentions } = await wholeEntity(store, meant);
  const names = await db
    .selectFrom("entity_names")
    .select(["name", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("name")
    .execute();
  const types = await db
    .selectFrom("entity_types")
    .select(["type", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("type")
    .execute();
  const verdicts = await verdictsOf(store, { kind: "entity", id });
  const parts = await partsOf(store, [serial]);
  const judgements = await judgementsOf(store, parts);
  const locations = await locationsOf(store, parts);
  const known = { id, key, type, name, documents, mentions, names, types, locations, verdicts, judgements };
  return { ...known, parts: await describeParts(store, parts) };
}

async function describeParts({ db }: Store, parts: readonly number[]): Promise<readonly EntityPart[]> {
  const named = new Map<number, EntityPart & { documents: { id: string; title: string | null }[] }>();
  for (const batch of batches(parts)) {
    const own = await db
      .selectFrom("entities")
      .select(["serial", "id", "name"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, id, name } of own) named.set(serial, { id, name, documents: [] });
    const latest = db
      .selectFrom("extraction_entities as m")
      .innerJoin("extractions as x", "x.serial", "m.extraction")
      .select(["m.entity", "m.name", "x.document"])
      .select((eb) =>
        eb.fn
          .agg<number>("row_number")
          .over((over) => over.partitionBy("m.entity").orderBy("m.extraction", "desc"))
          .as("place"),
      )
      .where("m.entity", "in", batch)
      .where("x.is_current", "=", 1)
      .as("m");
    const rows = await db
      .selectFrom(latest)
      .innerJoin("documents as d", "d.serial", "m.document")
      .select(["m.entity", "m.name", "d.id", "d.title"])
      .where("m.place", "<=", MOST_DOCUMENTS)
      .orderBy("m.entity")
      .orderBy("d.id")
      .execute();
    for (const { entity, name, id, title } of rows) {
      const part = named.get(entity)!;
      const { documents } = part;
      if (documents.length === 0) named.set(entity, { ...part, name });
      if (documents.at(-1)?.id !== id) documents.push({ id, title });
    }
  }
  return parts.map((part) => named.get(part)!);
}

/**
 * How documents write an entity's name now, each once, the one that most documents have first.
 *
 * @param id the entity's own id
 */
export async function namesOfEntity({ db }: Store, id: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("entities as e")
    .leftJoin("entity_names as n", (join) =>
      join.onRef("n.entity", "=", "e.serial").on("n.documents", ">", 0),
    )
    .select(["e.name as own", "n.name"])
    .where("e.id", "=", id)
    .orderBy("n.documents", "desc")
    .orderBy("n.name")
    .execute();
  return [...new Set(rows.flatMap(({ own, name }) => [own, ...(name === null ? [] : [name])]))];
}

/** So many readings, the last, say where a place is, however many documents name it. */
const MOST_READINGS = 500;

/** The places at which current readings put an entity, one for each point. */
async function locationsOf({ db }: Store, parts: readonly number[]): Promise<EntityDetail["locations"]> {
  const rows = await db
    .selectFrom("extraction_entities as m")
    .innerJoin("extractions as x", "x.serial", "m.extraction")
    .select("m.location")
    .where("m.entity", "in", parts)
    .where("x.is_current", "=", 1)
    .orderBy("m.extraction", "desc")
    .limit(MOST_READINGS)
    .execute();
  const points = new Map<string, { location: EntityLocation; documents: number }>();
  for (const row of rows) {
    if (row.location === null) continue;
    const location = JSON.parse(row.location) as EntityLocation;
    const point = `${location.lat},${location.lon}`;
    points.set(point, { location, documents: (points.get(point)?.documents ?? 0) + 1 });
  }
  return [...points.values()].sort(
    (a, b) => b.documents - a.documents || b.location.score - a.location.score,
  );
}
