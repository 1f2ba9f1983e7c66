import { type CitationColumns, type Lead, shownCitations, thingNamed } from "./citation-leads.ts";
import { idBeginning } from "./id-beginning.ts";
import { serialsOf } from "./insert-rows.ts";
import { type Page, pageOf, positionOf, rowsAsked } from "./page.ts";
import { citationSubject } from "./pair-subject.ts";
import type { CitedThing } from "./record-citations.ts";
import { standingVerdicts } from "./standing-verdicts.ts";
import { batches, type Store } from "./store.ts";

/** A document on either side of a citation. */
export interface CitationDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A document that a citation leads to, or that cites. */
export interface CitationEnd extends CitationDocument {
  /** Whether each of the two documents cites the other: neither is the other's source by that alone. */
  readonly isCircle: boolean;
  /** Whether a person rejected that the one cites the other. */
  readonly isRejected: boolean;
}

/** A passage that points at other documents. Offsets are UTF-16 code units into the citing document's text, half-open. */
export interface CitationRow extends Required<CitedThing> {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** By what it leads there: `url`, `title`, `edition` or `day`; null where it leads to no document of the ledger. */
  readonly by: string | null;
  /** The documents that it leads to, the first recorded first. */
  readonly documents: readonly CitationEnd[];
  /** Whether it leads to more documents than these. */
  readonly hasMore: boolean;
}

/** A passage of another document that leads to the one that was asked for. */
export interface CitingRow extends Omit<CitationRow, "documents" | "hasMore"> {
  readonly from: CitationEnd;
}

/** Whose citations, and which piece of them. */
export interface CitationFilter {
  /** A document's id or the beginning of it. */
  readonly document: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * What a document cites, in text order, a piece at a time; a piece may be short, and only a cursor that is null ends the list.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findCited(store: Store, piece: CitationFilter): Promise<Page<CitationRow>> {
  const { db, place } = store;
  const { id, serial } = await documentMeant(store, piece.document);
  const limit = rowsAsked(piece.limit);
  let query = db
    .selectFrom("citations as c")
    .selectAll()
    .where("c.document", "=", serial)
    .where((eb) =>
      eb.or([
        eb("c.certain", "=", 1),
        eb.exists(
          eb
            .selectFrom("citation_names as n")
            .innerJoin("document_names as d", "d.name", "n.name")
            .select("d.document")
            .whereRef("n.document", "=", "c.document")
            .whereRef("n.position", "=", "c.position")
            .where("d.document", "!=", serial),
        ),
      ]),
    );
  if (piece.cursor !== undefined)
    query = query.where("c.position", ">", positionOf(piece.cursor, place, ["number"])[0]);
  const rows = await query
    .orderBy("c.position")
    .limit(limit + 1)
    .execute();
  const page = pageOf(rows, limit, (row) => [row.position]);
  const shown = await shownCitations(store, serial, page.rows);
  const targets = [...new Set(shown.flatMap(({ lead }) => lead?.documents ?? []))];
  const ends = await endsOf(store, targets);
  const circles = await citing(store, targets, [serial]);
  const rejected = await rejectedAmong(
    store,
    [...ends.values()].map((end) => citationSubject(id, end.id)),
  );
  return {
    cursor: page.cursor,
    rows: shown.map((row) => ({
      ...wordsOf(row, row.lead),
      documents: (row.lead?.documents ?? []).map((target) => ({
        ...ends.get(target)!,
        isCircle: circles.has(`${target} ${serial}`),
        isRejected: rejected.has(citationSubject(id, ends.get(target)!.id)),
      })),
      hasMore: row.lead?.hasMore ?? false,
    })),
  };
}

/**
 * What cites a document, by the name that it is cited by, then in the order in which the citing documents were recorded; a piece at a
 * time, as {@link findCited}.
 *
 * @throws HeadwaterError `not-found`; `bad-usage` when several ids begin so
 */
export async function findCiting(store: Store, piece: CitationFilter): Promise<Page<CitingRow>> {
  const { id, serial } = await documentMeant(store, piece.document);
  const limit = rowsAsked(piece.limit);
  const page = pageOf(await citingPlaces(store, serial, limit, piece.cursor), limit, (row) => [
    row.name,
    row.document,
    row.position,
  ]);
  const valid = await leadingTo(store, serial, page.rows);
  const documents = [...new Set(valid.map((row) => row.document))];
  const ends = await endsOf(store, documents);
  const circles = await citing(store, [serial], documents);
  const subject = (from: number) => citationSubject(ends.get(from)!.id, id);
  const rejected = await rejectedAmong(store, documents.map(subject));
  return {
    cursor: page.cursor,
    rows: valid.map((row) => ({
      ...wordsOf(row, row.lead),
      from: {
        ...ends.get(row.document)!,
        isCircle: circles.has(`${serial} ${row.document}`),
        isRejected: rejected.has(subject(row.document)),
      },
    })),
  };
}

/** Whether a document cites another, by their ids; a verdict does not matter here. */
export async function isCited(store: Store, from: string, to: string): Promise<boolean> {
  const serials = await serialsOf(store, "documents", [from, to]);
  const [citingOne, cited] = [serials.get(from), serials.get(to)];
  if (citingOne === undefined || cited === undefined) return false;
  return (await namingPairs(store, [citingOne], [cited])).size > 0;
}

type Place = { readonly name: string; readonly document: number; readonly position: number };

/** Places at which a name of a document is cited, name by name, so that each piece is read from the index as it stands there. */
async function citingPlaces(
  store: Store,
  serial: number,
  limit: number,
  cursor: string | undefined,
): Promise<readonly Place[]> {
  const { db, place } = store;
  const from = cursor === undefined ? null : cursorPlace(cursor, place);
  const found: Place[] = [];
  for (const name of await namesOf(store, serial)) {
    if (found.length > limit) break;
    if (from !== null && name < from.name) continue;
    let query = db
      .selectFrom("citation_names")
      .select(["name", "document", "position"])
      .where("name", "=", name)
      .where("document", "!=", serial);
    if (from !== null && name === from.name)
      query = query.where((eb) =>
        eb(eb.refTuple("document", "position"), ">", eb.tuple(from.document, from.position)),
      );
    found.push(
      ...(await query
        .orderBy("document")
        .orderBy("position")
        .limit(limit + 1 - found.length)
        .execute()),
    );
  }
  return found;
}

async function namesOf({ db }: Store, serial: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("document_names")
    .select("name")
    .where("document", "=", serial)
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}

function cursorPlace(cursor: string, place: string): Place {
  const [name, document, position] = positionOf(cursor, place, ["string", "number", "number"]);
  return { name, document, position };
}

/** Of some places the citations that lead to a document and are shown. */
async function leadingTo(store: Store, serial: number, places: readonly Omit<Place, "name">[]) {
  const names = new Set(await namesOf(store, serial));
  const byDocument = new Map<number, Set<number>>();
  for (const { document, position } of places)
    byDocument.set(document, (byDocument.get(document) ?? new Set()).add(position));
  const found: (CitationColumns & { readonly lead: Lead })[] = [];
  for (const [document, positions] of byDocument)
    for (const batch of batches([...positions])) {
      const rows = await store.db
        .selectFrom("citations")
        .selectAll()
        .where("document", "=", document)
        .where("position", "in", batch)
        .orderBy("position")
        .execute();
      for (const row of await shownCitations(store, document, rows)) {
        const { lead } = row;
        if (lead !== null && names.has(lead.name)) found.push({ ...row, lead });
      }
    }
  return found;
}

/** Which of `documents` cite which of `cited` (row numbers), as "citing cited"; those that a person rejected are left out. */
async function citing(
  store: Store,
  documents: readonly number[],
  cited: readonly number[],
): Promise<ReadonlySet<string>> {
  const pairs = await namingPairs(store, documents, cited);
  if (pairs.size === 0) return pairs;
  const ends = await endsOf(
    store,
    [...pairs].flatMap((pair) => pair.split(" ").map(Number)),
  );
  const subjectOf = (pair: string) => {
    const [from, to] = pair.split(" ").map(Number) as [number, number];
    return citationSubject(ends.get(from)!.id, ends.get(to)!.id);
  };
  const rejected = await rejectedAmong(store, [...pairs].map(subjectOf));
  return new Set([...pairs].filter((pair) => !rejected.has(subjectOf(pair))));
}

/** More places of one document than this are not looked at to say that it cites another. */
const MOST_PLACES = 1000;

async function namingPairs(
  store: Store,
  documents: readonly number[],
  cited: readonly number[],
): Promise<ReadonlySet<string>> {
  const pairs = new Set<string>();
  for (const some of batches(cited))
    for (const batch of batches(documents)) {
      const rows = await store.db
        .selectFrom("document_names as d")
        .innerJoin("citation_names as n", "n.name", "d.name")
        .select(["n.document", "n.position", "d.document as cited"])
        .where("d.document", "in", some)
        .where("n.document", "in", batch)
        .limit(MOST_PLACES)
        .execute();
      for (const target of new Set(rows.map((row) => row.cited)))
        for (const { document } of await leadingTo(
          store,
          target,
          rows.filter((row) => row.cited === target),
        ))
          pairs.add(`${document} ${target}`);
    }
  return pairs;
}

async function documentMeant(store: Store, meant: string): Promise<{ id: string; serial: number }> {
  const id = await idBeginning(store, "documents", "sha256:", meant);
  return { id, serial: (await serialsOf(store, "documents", [id])).get(id)! };
}

async function endsOf(
  { db }: Store,
  serials: readonly number[],
): Promise<ReadonlyMap<number, CitationDocument>> {
  const found = new Map<number, CitationDocument>();
  for (const batch of batches([...new Set(serials)])) {
    const rows = await db
      .selectFrom("documents")
      .select(["serial", "id", "title", "publisher", "published"])
      .where("serial", "in", batch)
      .execute();
    for (const { serial, ...row } of rows) found.set(serial, row);
  }
  return found;
}

async function rejectedAmong(store: Store, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const verdicts = await standingVerdicts(store, "citation", subjects);
  return new Set(
    [...verdicts].filter(([, { decision }]) => decision === "reject").map(([subject]) => subject),
  );
}

function wordsOf({ kind, end, start, quote, named }: CitationColumns, lead: Lead | null) {
  const from = Math.max(start, Math.min(end - 1, lead?.start ?? start));
  return {
    kind,
    start: from,
    end,
    quote: quote.slice(from - start),
    ...thingNamed(named),
    by: lead === null ? null : lead.name.slice(0, lead.name.indexOf(":")),
  };
}
