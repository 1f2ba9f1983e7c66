import type { EntityLocation } from "../../model/index.ts";
import { partsOf } from "../canonical.ts";
import { wholeEntity } from "../find-entity.ts";
import { type JudgementRow, judgementsOf } from "../record-judgement.ts";
import type { Store } from "../store.ts";
import type { BoundedCount } from "./counts.ts";
import type { DocumentReference } from "./references.ts";

/** A name as it was read: the words, what stands around them, and where. */
export interface NameRead {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly document: DocumentReference;
}

/** An entity as its page shows it. */
export interface EntityPage {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly named: boolean;
  readonly documents: number;
  readonly mentions: number;
  readonly about: BoundedCount;
  readonly disputed: BoundedCount;
  /** Forms of its name, the most used first, with passages in which each was read. */
  readonly names: readonly {
    readonly name: string;
    readonly documents: number;
    readonly read: readonly NameRead[];
  }[];
  readonly types: readonly { readonly type: string; readonly documents: number }[];
  readonly locations: readonly { readonly location: EntityLocation; readonly documents: number }[];
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly documents: readonly DocumentReference[];
  }[];
  readonly judgements: readonly JudgementRow[];
}

const MOST_NAMES = 100;
const MOST_PARTS = 50;
/** Readings of documents that are looked at for passages and points, and documents whose text is read for them. */
const MOST_READINGS = 200;
const MOST_TEXTS = 24;
const PASSAGES_OF_NAME = 3;
/** Words around a name, so that it is seen in its sentence: UTF-16 code units on either side. */
const CONTEXT = 60;
const DOCUMENTS_OF_PART = 5;
const MOST_COUNTED = 5000;

/**
 * An entity by its id or the beginning of it; a part of a joined one gives the whole.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function entityPage(store: Store, meant: string): Promise<EntityPage> {
  const { db } = store;
  const { serial, id, type, name, named, documents, mentions } = await wholeEntity(store, meant);
  const parts = (await partsOf(store, [serial])).slice(0, MOST_PARTS);
  const names = await db
    .selectFrom("entity_names")
    .select(["name", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("name")
    .limit(MOST_NAMES)
    .execute();
  const types = await db
    .selectFrom("entity_types")
    .select(["type", "documents"])
    .where("entity", "=", serial)
    .where("documents", ">", 0)
    .orderBy("documents", "desc")
    .orderBy("type")
    .execute();
  const readings = await readingsOf(store, parts);
  const read = await passagesOf(
    store,
    readings,
    names.map((row) => row.name),
  );
  return {
    ...{ id, type, name, named: named === 1, documents, mentions, types },
    about: await countClaims(store, serial, false),
    disputed: await countClaims(store, serial, true),
    names: names.map((row) => ({ ...row, read: read.get(row.name) ?? [] })),
    locations: locationsIn(readings),
    parts: partsIn(parts, readings),
    judgements: await judgementsOf(store, parts),
  };
}

/** Claims in which an entity (row number) has a role. */
async function countClaims({ db }: Store, entity: number, disputed: boolean): Promise<BoundedCount> {
  let query = db
    .selectFrom("claim_roles as r")
    .innerJoin("claims as c", "c.serial", "r.claim")
    .select("r.claim")
    .distinct()
    .where("r.entity", "=", entity)
    .where("c.assertions", ">", 0);
  if (disputed) query = query.where("c.disputed", "=", 1);
  const rows = await query.limit(MOST_COUNTED + 1).execute();
  return { count: Math.min(rows.length, MOST_COUNTED), isMore: rows.length > MOST_COUNTED };
}

interface Reading {
  readonly part: number;
  readonly partId: string;
  readonly extraction: number;
  readonly position: number;
  readonly forms: ReadonlySet<string>;
  readonly name: string;
  readonly location: EntityLocation | null;
  readonly text: number;
  readonly document: DocumentReference;
}

/** How current readings know these entities, some of the latest. */
async function readingsOf({ db }: Store, parts: readonly number[]): Promise<Reading[]> {
  const rows = await db
    .selectFrom("extraction_entities as m")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.serial", "=", "m.extraction").on("x.is_current", "=", 1),
    )
    .innerJoin("documents as d", "d.serial", "x.document")
    .innerJoin("entities as e", "e.serial", "m.entity")
    .select([
      "m.entity",
      "e.id as partId",
      "m.extraction",
      "m.position",
      "m.name",
      "m.aliases",
      "m.location",
      "x.text",
    ])
    .select(["d.id", "d.title", "d.publisher", "d.published"])
    .where("m.entity", "in", parts)
    .orderBy("m.extraction", "desc")
    .orderBy("m.position")
    .limit(MOST_READINGS)
    .execute();
  return rows.map(({ entity, aliases, location, id, title, publisher, published, ...row }) => ({
    ...row,
    part: entity,
    forms: new Set([row.name, ...(JSON.parse(aliases) as string[])]),
    location: location === null ? null : (JSON.parse(location) as EntityLocation),
    document: { id, title, publisher, published },
  }));
}

/** Passages in which each name was read; texts are read for the fewest documents that show the most names. */
async function passagesOf(
  store: Store,
  readings: readonly Reading[],
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly NameRead[]>> {
  const chosen = new Map<Reading, string[]>();
  const found = new Map<string, NameRead[]>(names.map((name) => [name, []]));
  const wanted = new Map(names.map((name) => [name, 0]));
  for (const reading of readings) {
    const open = [...reading.forms].filter(
      (form) => (wanted.get(form) ?? PASSAGES_OF_NAME) < PASSAGES_OF_NAME,
    );
    if (open.length === 0 || chosen.size >= MOST_TEXTS) continue;
    chosen.set(reading, open);
    for (const form of open) wanted.set(form, wanted.get(form)! + 1);
  }
  if (chosen.size === 0) return found;
  const texts = await store.db
    .selectFrom("texts")
    .select(["serial", "text"])
    .where("serial", "in", [...new Set([...chosen.keys()].map(({ text }) => text))])
    .execute();
  const bySerial = new Map(texts.map(({ serial, text }) => [serial, text]));
  for (const [{ extraction, position, text, document }, forms] of chosen) {
    const mentions = await store.db
      .selectFrom("mentions")
      .select(["start", "end"])
      .where("extraction", "=", extraction)
      .where("member", "=", position)
      .where("form", "!=", "pronoun")
      .orderBy("position")
      .limit(200)
      .execute();
    const words = bySerial.get(text) ?? "";
    for (const form of forms) {
      const range = placeOf(form, mentions, words);
      if (range !== null) found.get(form)?.push({ ...readAt(words, range), document });
    }
  }
  return found;
}

/** Where a form of a name stands among mentions: alone, else inside one ("the Noureen Front"). */
function placeOf(
  form: string,
  mentions: readonly { readonly start: number; readonly end: number }[],
  words: string,
): readonly [number, number] | null {
  const alone = mentions.find(({ start, end }) => words.slice(start, end) === form);
  if (alone !== undefined) return [alone.start, alone.end];
  for (const { start, end } of mentions) {
    const at = words.slice(start, end).indexOf(form);
    if (at >= 0) return [start + at, start + at + form.length];
  }
  return null;
}

function readAt(words: string, [start, end]: readonly [number, number]) {
  const around = (from: number, to: number) => words.slice(Math.max(0, from), to).replace(/\s+/g, " ");
  return {
    ...{ start, end, quote: words.slice(start, end) },
    before: around(start - CONTEXT, start),
    after: around(end, end + CONTEXT),
  };
}

function locationsIn(readings: readonly Reading[]): EntityPage["locations"] {
  const points = new Map<string, { location: EntityLocation; documents: number }>();
  for (const { location } of readings) {
    if (location === null) continue;
    const point = `${location.lat},${location.lon}`;
    points.set(point, { location, documents: (points.get(point)?.documents ?? 0) + 1 });
  }
  return [...points.values()].sort(
    (a, b) => b.documents - a.documents || b.location.score - a.location.score,
  );
}

function partsIn(parts: readonly number[], readings: readonly Reading[]): EntityPage["parts"] {
  return parts.flatMap((part) => {
    const own = readings.filter((reading) => reading.part === part);
    const [first] = own;
    if (first === undefined) return [];
    const documents = new Map(own.map(({ document }) => [document.id, document]));
    return [
      { id: first.partId, name: first.name, documents: [...documents.values()].slice(0, DOCUMENTS_OF_PART) },
    ];
  });
}
