import type {
  Attribution,
  DocumentClaim,
  Entity,
  EntityLocation,
  EntityType,
  Extraction,
  Link,
  MediaType,
  MentionForm,
  Range,
  ResolvedMention,
} from "../model/index.ts";
import { findDocument } from "./find-documents.ts";
import { contentsOf } from "./keep-claims.ts";
import { batches, type Store } from "./store.ts";

/** A document's current reading as it was handed to the ledger, and the agency that the document credits. */
export interface ExtractionDetail {
  readonly credit: string | null;
  readonly extraction: Extraction;
}

/**
 * Everything that the current reading of a document holds, such that recording it in another ledger makes the same rows under the
 * same ids. Verdicts are not in it, nor what they made.
 *
 * @param meant a document's id or the beginning of it
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function readExtraction(store: Store, meant: string): Promise<ExtractionDetail> {
  const { text, segments, mediaType, bytes, metadata, reader, extractor, notes, id, path } =
    await findDocument(store, meant);
  const { extraction, credit } = await store.db
    .selectFrom("documents as d")
    .innerJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .select(["d.credit", "x.serial as extraction"])
    .where("d.id", "=", id)
    .executeTakeFirstOrThrow();
  const members = await membersOf(store, extraction);
  const mentions = await mentionsOf(store, extraction);
  const attributions = await attributionsOf(store, extraction, members, mentions);
  const document = {
    id,
    path,
    mediaType: mediaType as MediaType,
    bytes,
    text,
    segments,
    metadata,
    reader,
    notes,
  };
  return {
    credit,
    extraction: {
      document,
      extractor,
      mentions,
      entities: members.map(({ entity }) => entity),
      attributions: attributions.map(({ attribution }) => attribution),
      claims: await claimsOf(store, extraction, members, attributions),
    },
  };
}

/** An entity of the reading, with its row in the ledger. */
interface PlacedEntity {
  readonly serial: number;
  readonly entity: Entity;
}

/** An attribution of the reading, with its row in the ledger. */
interface PlacedAttribution {
  readonly serial: number;
  readonly attribution: Attribution;
}

/** The document's own id of the entity at a place of its list. An unnamed one's id in the ledger is made of it. */
function localId(position: number): string {
  return `e${position + 1}`;
}

async function membersOf({ db }: Store, extraction: number): Promise<readonly PlacedEntity[]> {
  const rows = await db
    .selectFrom("extraction_entities as m")
    .innerJoin("entities as e", "e.serial", "m.entity")
    .select(["m.position", "m.entity", "m.name", "m.type", "m.aliases", "m.location", "e.key", "e.named"])
    .where("m.extraction", "=", extraction)
    .orderBy("m.position")
    .execute();
  return rows.map(({ position, entity, name, type, aliases, location, key, named }) => ({
    serial: entity,
    entity: {
      id: localId(position),
      key: key ?? "",
      type: type as EntityType,
      name,
      aliases: JSON.parse(aliases) as string[],
      named: named === 1,
      ...(location === null ? {} : { location: JSON.parse(location) as EntityLocation }),
    },
  }));
}

async function mentionsOf({ db }: Store, extraction: number): Promise<readonly ResolvedMention[]> {
  const rows = await db
    .selectFrom("mentions")
    .select(["start", "end", "type", "form", "member"])
    .where("extraction", "=", extraction)
    .orderBy("position")
    .execute();
  return rows.map(({ member, type, form, ...at }) => ({
    ...at,
    type: type as EntityType,
    form: form as MentionForm,
    entity: member === null ? null : localId(member),
  }));
}

async function attributionsOf(
  { db }: Store,
  extraction: number,
  members: readonly PlacedEntity[],
  mentions: readonly ResolvedMention[],
): Promise<readonly PlacedAttribution[]> {
  const rows = await db
    .selectFrom("extraction_attributions as f")
    .innerJoin("attributions as t", "t.serial", "f.attribution")
    .select(["t.serial", "t.stance", "t.parent", "t.speaker"])
    .where("f.extraction", "=", extraction)
    .orderBy("f.position")
    .execute();
  const places = firstPlaces(rows.map(({ serial }) => serial));
  const pieces = new Map(rows.map(({ serial }) => [serial, { source: [], cue: [], content: [] } as Pieces]));
  for (const batch of batches([...pieces.keys()])) {
    const ranges = await db
      .selectFrom("attribution_ranges")
      .select(["attribution", "part", "start", "end"])
      .where("attribution", "in", batch)
      .orderBy("attribution")
      .orderBy("part")
      .orderBy("position")
      .execute();
    for (const { attribution, part, start, end } of ranges)
      pieces.get(attribution)![part as keyof Pieces].push([start, end]);
  }
  return rows.map(({ serial, stance, parent, speaker }) => {
    const parts = pieces.get(serial)!;
    return {
      serial,
      attribution: {
        ...parts,
        stance: stance as Attribution["stance"],
        speaker: speaker === null ? null : mentionOf(speaker, parts.source, members, mentions),
        parent: parent === null ? null : (places.get(parent) ?? null),
      },
    };
  });
}

type Pieces = Record<"source" | "cue" | "content", Range[]>;

/** A mention by which the speaker is named: in the words that say who speaks, else anywhere. */
function mentionOf(
  speaker: number,
  source: readonly Range[],
  members: readonly PlacedEntity[],
  mentions: readonly ResolvedMention[],
): number | null {
  const ids = new Set(members.filter(({ serial }) => serial === speaker).map(({ entity }) => entity.id));
  const isSpeaker = ({ entity }: ResolvedMention) => entity !== null && ids.has(entity);
  const inside = mentions.findIndex(
    (mention) =>
      isSpeaker(mention) && source.some(([start, end]) => mention.start >= start && mention.end <= end),
  );
  const found = inside >= 0 ? inside : mentions.findIndex(isSpeaker);
  return found < 0 ? null : found;
}

async function claimsOf(
  store: Store,
  extraction: number,
  members: readonly PlacedEntity[],
  attributions: readonly PlacedAttribution[],
): Promise<readonly DocumentClaim[]> {
  const { db } = store;
  const rows = await db
    .selectFrom("extraction_assertions as f")
    .innerJoin("assertions as a", "a.serial", "f.assertion")
    .selectAll("a")
    .where("f.extraction", "=", extraction)
    .orderBy("a.serial")
    .execute();
  // By its own entities where these were joined since, by its own words where others stand for them.
  const saidBy = (row: (typeof rows)[number]) => row.said ?? row.worded ?? row.claim;
  const contents = await contentsOf(store, [...new Set(rows.map(saidBy))]);
  const chains = await linksOf(
    store,
    rows.map(({ serial }) => serial),
  );
  const idOf = new Map(members.map(({ serial, entity }) => [serial, entity.id] as const).toReversed());
  const placeOf = firstPlaces(attributions.map(({ serial }) => serial));
  return rows.map((row) => {
    const { frame, polarity, roles } = contents.get(saidBy(row))!;
    const links = chains.get(row.serial) ?? [];
    return {
      frame,
      polarity,
      roles: Object.fromEntries(roles.map(([role, { serial }]) => [role, idOf.get(serial)!])),
      certainty: row.certainty as DocumentClaim["certainty"],
      passage: [row.start, row.end],
      ...(row.time === null ? {} : { time: JSON.parse(row.time) as NonNullable<DocumentClaim["time"]> }),
      ...(row.place === null ? {} : { place: idOf.get(row.place)! }),
      ...(row.quantity === null
        ? {}
        : { quantity: JSON.parse(row.quantity) as NonNullable<DocumentClaim["quantity"]> }),
      attribution: row.attribution === null ? null : placeOf.get(row.attribution)!,
      chain: links.map(({ kind, entity, name, attribution }): Link => {
        if (kind === "entity")
          return { kind, entity: idOf.get(entity!)!, attribution: placeOf.get(attribution!)! };
        if (kind === "unnamed") return { kind, attribution: placeOf.get(attribution!)! };
        return kind === "reader" ? { kind, name } : { kind: "publisher" };
      }),
      voice: row.voice as DocumentClaim["voice"],
    };
  });
}

async function linksOf({ db }: Store, assertions: readonly number[]) {
  const found = new Map<
    number,
    { kind: string; entity: number | null; name: string | null; attribution: number | null }[]
  >();
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("chain_links")
      .select(["assertion", "kind", "entity", "name", "attribution"])
      .where("assertion", "in", batch)
      .orderBy("assertion")
      .orderBy("position")
      .execute();
    for (const { assertion, ...link } of rows) {
      const chain = found.get(assertion);
      if (chain === undefined) found.set(assertion, [link]);
      else chain.push(link);
    }
  }
  return found;
}

/** The first place of each row number in a list. */
function firstPlaces(serials: readonly number[]): ReadonlyMap<number, number> {
  return new Map(serials.map((serial, i) => [serial, i] as const).toReversed());
}
