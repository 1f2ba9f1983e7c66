import { sql } from "kysely";
import { lyingIn } from "../corpora/places.ts";
import { type Page, positionOf, rowsAsked } from "../page.ts";
import { searchTerms } from "../search-terms.ts";
import { type Snippet, snippetOf } from "../search-text.ts";
import type { Store } from "../store.ts";
import type { DocumentReference } from "./references.ts";

/** `read`: claims were found in it; `bare`: none were; `copy`: it repeats another document. */
export type DocumentState = "read" | "bare" | "copy";

/** A document as the library shows it. */
export interface LibraryRow extends DocumentReference {
  readonly path: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: string;
  readonly state: DocumentState;
  /** Assertions found in it that stand now. */
  readonly claims: number;
  /** The earliest document that it repeats. */
  readonly repeats: DocumentReference | null;
  /** Where the words that were searched for stand in its text. */
  readonly hit: Snippet | null;
}

/** Which documents. Every condition given must hold. */
export interface LibraryFilter {
  /** Words of their texts. */
  readonly text?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly work?: string;
  readonly edition?: string;
  readonly state?: DocumentState;
  /** Name or id of a corpus. */
  readonly corpus?: string;
  readonly since?: string;
  readonly until?: string;
  /** The last published or the last added first; with `text`, the best match. */
  readonly order?: "published" | "added";
  readonly limit?: number;
  readonly cursor?: string;
}

/** A search for words looks at so many of the best matching documents. */
const MOST_MATCHES = 1000;

/** Documents looked at for one piece where a state is asked for, which no index knows: a piece may then be short. */
const MOST_LOOKED_AT = 2000;

/** Documents as the library shows them, a piece at a time. */
export async function listLibrary(store: Store, filter: LibraryFilter): Promise<Page<LibraryRow>> {
  const limit = rowsAsked(filter.limit);
  const { serials, cursor } =
    filter.text === undefined ? await byDate(store, filter, limit) : await byWords(store, filter, limit);
  return { rows: await describe(store, serials, filter.text), cursor };
}

/** One document as the library shows it, by its id. */
export async function libraryRow(store: Store, id: string): Promise<LibraryRow> {
  const { serial } = await store.db
    .selectFrom("documents")
    .select("serial")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return (await describe(store, [serial]))[0]!;
}

/** Both lists go on from what they are sorted by, or how far a search was read, and a number. */
const POSITION = ["string", "number"] as const;

interface Chosen {
  readonly serials: readonly number[];
  readonly cursor: string | null;
}

async function byDate(store: Store, filter: LibraryFilter, limit: number): Promise<Chosen> {
  const isAdded = filter.order === "added";
  const found: number[] = [];
  let looked = 0;
  let from = filter.cursor === undefined ? null : positionOf(filter.cursor, store.place, POSITION);
  for (;;) {
    const most = filter.state === undefined ? limit + 1 : 200;
    let query = matching(store, filter).select(["d.serial", "d.sort_date"]);
    if (from !== null) {
      const [value, after] = from;
      query = isAdded
        ? query.where("d.serial", "<", after)
        : query.where((eb) => eb(eb.refTuple("d.sort_date", "d.serial"), "<", eb.tuple(value, after)));
    }
    if (!isAdded) query = query.orderBy("d.sort_date", "desc");
    const rows = await query.orderBy("d.serial", "desc").limit(most).execute();
    looked += rows.length;
    const states =
      filter.state === undefined
        ? null
        : await statesOf(
            store,
            rows.map(({ serial }) => serial),
          );
    for (const [i, { serial, sort_date }] of rows.entries()) {
      const isLastOfAll = i === rows.length - 1 && rows.length < most;
      if (states === null || states.get(serial)?.state === filter.state) found.push(serial);
      from = [sort_date, serial] as const;
      const isFull = found.length === limit;
      if (isFull || (i === rows.length - 1 && looked >= MOST_LOOKED_AT))
        return { serials: found, cursor: isLastOfAll ? null : packed(from) };
    }
    if (rows.length < most) return { serials: found, cursor: null };
  }
}

async function byWords(store: Store, filter: LibraryFilter, limit: number): Promise<Chosen> {
  const terms = searchTerms(filter.text ?? "");
  if (terms.length === 0) return { serials: [], cursor: null };
  const hits = await store.dialect.search(store.db, "texts", terms, MOST_MATCHES);
  if (hits.length === 0) return { serials: [], cursor: null };
  const texts = hits.map(({ serial }) => serial);
  const rows = await matching(store, filter)
    .innerJoin("texts as t", "t.document", "d.serial")
    .select(["d.serial", "t.serial as text"])
    .where("t.serial", "in", texts)
    .execute();
  const byText = new Map(rows.map(({ serial, text }) => [text, serial]));
  let serials = texts.flatMap((text) => byText.get(text) ?? []);
  if (filter.state !== undefined) {
    const states = await statesOf(store, serials);
    serials = serials.filter((serial) => states.get(serial)?.state === filter.state);
  }
  const begin = filter.cursor === undefined ? 0 : positionOf(filter.cursor, store.place, POSITION)[1];
  const end = begin + limit;
  const cursor = end < serials.length ? packed(["text", end]) : null;
  return { serials: serials.slice(begin, end), cursor };
}

function packed(position: readonly [value: string, after: number]): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** Documents that meet the conditions on what is stated of them. */
export function matching({ db }: Store, filter: LibraryFilter) {
  let query = db.selectFrom("documents as d");
  for (const column of ["publisher", "work", "edition", "language"] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(`d.${column}`, "=", wanted);
  }
  if (filter.corpus !== undefined) query = query.where("d.id", "in", lyingIn(db, filter.corpus));
  if (filter.since !== undefined) query = query.where("d.sort_date", ">=", filter.since);
  if (filter.until !== undefined)
    query = query.where("d.sort_date", "<=", `${filter.until}\u{10ffff}`).where("d.sort_date", "!=", "");
  return query;
}

/** The state of documents by row number, and how many assertions stand in each. */
export async function statesOf({ db }: Store, serials: readonly number[]) {
  if (serials.length === 0) return new Map<number, { state: DocumentState; claims: number }>();
  const rows = await db
    .selectFrom("documents as d")
    .select("d.serial")
    .select((eb) => [
      eb
        .selectFrom("assertions as a")
        .select((a) => a.fn.countAll<number>().as("n"))
        .whereRef("a.document", "=", "d.serial")
        .where("a.is_current", "=", 1)
        .as("claims"),
      eb
        .selectFrom("echoes as e")
        .select(sql<number>`1`.as("one"))
        .whereRef("e.document", "=", "d.serial")
        .where("e.kind", "!=", "quotation")
        .limit(1)
        .as("repeats"),
    ])
    .where("d.serial", "in", serials)
    .execute();
  return new Map(
    rows.map(({ serial, claims, repeats }) => {
      const state: DocumentState = repeats !== null ? "copy" : Number(claims) > 0 ? "read" : "bare";
      return [serial, { state, claims: Number(claims) }] as const;
    }),
  );
}

async function describe(store: Store, serials: readonly number[], text?: string): Promise<LibraryRow[]> {
  if (serials.length === 0) return [];
  const { db } = store;
  const rows = await db.selectFrom("documents").selectAll().where("serial", "in", serials).execute();
  const bySerial = new Map(rows.map((row) => [row.serial, row]));
  const states = await statesOf(store, serials);
  const originals = await originalsOf(store, serials);
  const hits = text === undefined ? null : await hitsIn(store, serials, text);
  return serials.flatMap((serial) => {
    const row = bySerial.get(serial);
    if (row === undefined) return [];
    const { id, path, title, publisher, published, url, language, work, edition } = row;
    return [
      {
        ...{ id, path, title, publisher, published, url, language, work, edition },
        mediaType: row.media_type,
        bytes: row.size,
        addedAt: row.added_at,
        ...states.get(serial)!,
        repeats: originals.get(serial) ?? null,
        hit: hits?.get(serial) ?? null,
      },
    ];
  });
}

/** For each copy the earliest published document that it repeats, undated ones last. */
async function originalsOf({ db }: Store, serials: readonly number[]) {
  const rows = await db
    .selectFrom("echoes as e")
    .innerJoin("documents as o", "o.serial", "e.original")
    .select(["e.document", "o.id", "o.title", "o.publisher", "o.published", "o.sort_date"])
    .where("e.document", "in", serials)
    .where("e.kind", "!=", "quotation")
    .execute();
  rows.sort(
    (a, b) => Number(a.sort_date === "") - Number(b.sort_date === "") || (a.sort_date < b.sort_date ? -1 : 1),
  );
  const found = new Map<number, DocumentReference>();
  for (const { document, sort_date: _, ...original } of rows)
    if (!found.has(document)) found.set(document, original);
  return found;
}

async function hitsIn({ db }: Store, serials: readonly number[], typed: string) {
  const terms = searchTerms(typed);
  const rows = await db
    .selectFrom("extractions as x")
    .innerJoin("texts as t", "t.serial", "x.text")
    .select(["x.document", "t.text"])
    .where("x.document", "in", serials)
    .where("x.is_current", "=", 1)
    .execute();
  return new Map(rows.map(({ document, text }) => [document, snippetOf(text, terms)]));
}
