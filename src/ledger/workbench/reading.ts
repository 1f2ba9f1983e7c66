import type { MentionForm, Segment } from "../../model/index.ts";
import { type AttributionRow, readAttributions } from "../read-passages.ts";
import type { Store } from "../store.ts";

/** A mention as the reader shows it; `entity` is null for a time, a quantity, a lone pronoun. */
export interface ReadMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly form: MentionForm;
  readonly entity: string | null;
}

/** An entity that is named in a part of a document. */
export interface ReadEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly named: boolean;
}

/** What was read in a part of a document, in text order. */
export interface DocumentReading {
  readonly mentions: readonly ReadMention[];
  readonly entities: readonly ReadEntity[];
  readonly attributions: readonly (AttributionRow & { readonly speakerName: string | null })[];
  /** Ids of the assertions whose passage lies in the part. */
  readonly assertions: readonly string[];
}

/** How much was read in a document. */
export interface ReadingCounts {
  readonly mentions: number;
  readonly attributions: number;
  readonly assertions: number;
  readonly echoes: number;
}

/** Somebody who speaks in a document. */
export interface DocumentVoice {
  readonly speaker: string | null;
  readonly name: string;
  readonly attributions: number;
}

async function currentOf({ db }: Store, document: string) {
  return db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .select(["d.serial", "x.serial as extraction", "x.text"])
    .where("d.id", "=", document)
    .executeTakeFirstOrThrow();
}

/**
 * What was read in a part of a document's current text: everything that begins in it. UTF-16 code units, half-open.
 *
 * @param document a document's id
 */
export async function readPart(
  store: Store,
  document: string,
  start: number,
  end: number,
): Promise<DocumentReading> {
  const { db } = store;
  const { serial, extraction } = await currentOf(store, document);
  const mentions = await db
    .selectFrom("mentions as m")
    .leftJoin("extraction_entities as x", (join) =>
      join.onRef("x.extraction", "=", "m.extraction").onRef("x.position", "=", "m.member"),
    )
    .leftJoin("entities as p", "p.serial", "x.entity")
    .leftJoin("entities as e", (join) =>
      join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
    )
    .select(["m.start", "m.end", "m.type", "m.form", "e.id as entity", "e.name", "e.type as kind", "e.named"])
    .where("m.extraction", "=", extraction)
    .where("m.start", ">=", start)
    .where("m.start", "<", end)
    .orderBy("m.position")
    .execute();
  const entities = new Map<string, ReadEntity>();
  for (const { entity, name, kind, named } of mentions)
    if (entity !== null) entities.set(entity, { id: entity, name: name!, type: kind!, named: named === 1 });
  const said = await db
    .selectFrom("extraction_attributions as f")
    .innerJoin("attribution_ranges as r", (join) =>
      join.onRef("r.attribution", "=", "f.attribution").on("r.position", "=", 0),
    )
    .leftJoin("attributions as t", "t.serial", "f.attribution")
    .leftJoin("entities as p", "p.serial", "t.speaker")
    .leftJoin("entities as e", (join) =>
      join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
    )
    .select(["f.attribution", "e.name"])
    .select((eb) => eb.fn.min("r.start").as("start"))
    .where("f.extraction", "=", extraction)
    .groupBy(["f.attribution", "e.name"])
    .having((eb) => eb.and([eb(eb.fn.min("r.start"), ">=", start), eb(eb.fn.min("r.start"), "<", end)]))
    .orderBy("start")
    .orderBy("f.attribution")
    .execute();
  const words = await readAttributions(
    store,
    said.map(({ attribution }) => attribution),
  );
  const assertions = await db
    .selectFrom("assertions")
    .select("id")
    .where("document", "=", serial)
    // What a person rejected stays where it was read, with who did so.
    .where((eb) => eb.or([eb("is_current", "=", 1), eb("rejected_by", "is not", null)]))
    .where("start", ">=", start)
    .where("start", "<", end)
    .orderBy("start")
    .orderBy("end")
    .orderBy("serial")
    .execute();
  return {
    mentions: mentions.map(({ name: _, kind: __, named: ___, form, ...row }) => ({
      ...row,
      form: form as MentionForm,
    })),
    entities: [...entities.values()],
    attributions: said.map(({ attribution, name }) => ({ ...words.get(attribution)!, speakerName: name })),
    assertions: assertions.map(({ id }) => id),
  };
}

/** How much was read in a document (id). */
export async function countReading(store: Store, document: string): Promise<ReadingCounts> {
  const { db } = store;
  const { serial, extraction } = await currentOf(store, document);
  const count = async (query: { executeTakeFirstOrThrow(): Promise<{ n: number }> }) =>
    Number((await query.executeTakeFirstOrThrow()).n);
  return {
    mentions: await count(
      db
        .selectFrom("mentions")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where("extraction", "=", extraction),
    ),
    attributions: await count(
      db
        .selectFrom("extraction_attributions")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where("extraction", "=", extraction),
    ),
    assertions: await count(
      db
        .selectFrom("assertions")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where("document", "=", serial)
        .where("is_current", "=", 1),
    ),
    echoes: await count(
      db
        .selectFrom("echoes")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where((eb) => eb.or([eb("document", "=", serial), eb("original", "=", serial)])),
    ),
  };
}

/** Who speaks in a document (id), most often first. */
export async function voicesIn(
  store: Store,
  document: string,
  limit: number,
): Promise<readonly DocumentVoice[]> {
  const { extraction } = await currentOf(store, document);
  const rows = await store.db
    .selectFrom("extraction_attributions as f")
    .innerJoin("attributions as t", "t.serial", "f.attribution")
    .leftJoin("entities as p", "p.serial", "t.speaker")
    .leftJoin("entities as e", (join) =>
      join.on((eb) => eb("e.serial", "=", eb.fn.coalesce("p.canonical", "p.serial"))),
    )
    .select(["e.id", "e.name"])
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("f.extraction", "=", extraction)
    .groupBy(["e.id", "e.name"])
    .orderBy("n", "desc")
    .orderBy("e.id", (order) => order.asc().nullsFirst())
    .limit(limit)
    .execute();
  return rows.map(({ id, name, n }) => ({ speaker: id, name: name ?? "", attributions: Number(n) }));
}

/** The parts of a document (id) that readers wrote. */
export async function commentsIn(
  store: Store,
  document: string,
): Promise<readonly Pick<Segment, "start" | "end">[]> {
  const { text } = await currentOf(store, document);
  return store.db
    .selectFrom("segments")
    .select(["start", "end"])
    .where("text", "=", text)
    .where("kind", "=", "comment")
    .orderBy("position")
    .execute();
}

/** A stretch of a text: `text` begins at `start`, UTF-16 code units of the document's text. */
export interface TextAround {
  readonly start: number;
  readonly text: string;
}

/** What stands around ranges of documents (ids), in the order asked; each document's text is read once. */
export async function textsAround(
  { db }: Store,
  ranges: readonly { readonly document: string; readonly start: number; readonly end: number }[],
  units: number,
): Promise<readonly TextAround[]> {
  const texts = new Map<string, string>();
  for (const document of new Set(ranges.map((range) => range.document))) {
    const row = await db
      .selectFrom("documents as d")
      .innerJoin("extractions as x", (join) =>
        join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
      )
      .innerJoin("texts as t", "t.serial", "x.text")
      .select("t.text")
      .where("d.id", "=", document)
      .executeTakeFirst();
    texts.set(document, row?.text ?? "");
  }
  return ranges.map(({ document, start, end }) => {
    const text = texts.get(document)!;
    const from = boundary(text, Math.max(0, start - units));
    return { start: from, text: text.slice(from, boundary(text, Math.min(text.length, end + units))) };
  });
}

/** An offset that does not lie inside a surrogate pair. */
function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
