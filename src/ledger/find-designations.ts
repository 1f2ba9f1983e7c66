import type { ListEntry, ListName } from "../model/index.ts";
import { type EditionSummary, entryFrom } from "./find-lists.ts";
import { foldName } from "./fold-name.ts";
import { idBeginning } from "./id-beginning.ts";
import { rowsAsked } from "./page.ts";
import { type Standing, standingOn } from "./standing.ts";
import { batches, type Store } from "./store.ts";

/** Which designations, as they stand on a day. Every condition given must hold. */
export interface DesignationQuery {
  /** A list's short id. */
  readonly list?: string;
  /** The list's own reference of an entry. */
  readonly entry?: string;
  /** A whole name in any case and with any diacritics. */
  readonly name?: string;
  /** Words that stand in one of its names. */
  readonly text?: string;
  /** An entity of the ledger by its id or the beginning of it: entries with one of its names that is not a weak alias. */
  readonly entity?: string;
  /** A whole day, ISO. */
  readonly on: string;
  /** The most designations; default 50. */
  readonly limit?: number;
}

/**
 * A designation: by that authority, from and to those days, in the words of that record. `edition` is the latest one in
 * which the entry stands: the document that the designation rests on. `droppedIn` is the edition that first came without it.
 */
export interface DesignationRow {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  readonly entry: string;
  readonly schema: string;
  readonly name: string;
  /** Names of the entry that were asked for; empty when no name was. */
  readonly matched: readonly ListName[];
  readonly listedOn: string | null;
  readonly delistedOn: string | null;
  readonly status: string | null;
  readonly standing: Standing;
  readonly edition: EditionSummary;
  readonly droppedIn: EditionSummary | null;
  /** Id of the record: of everything that the entry says. */
  readonly id: string;
  readonly content: ListEntry;
}

/**
 * Designations as they stand on a day, in the order of their lists and references. An empty query gives the first of all.
 *
 * @throws HeadwaterError `not-found` or `bad-usage` for an entity that is not there
 */
export async function findDesignations(
  store: Store,
  query: DesignationQuery,
): Promise<readonly DesignationRow[]> {
  const forms = await formsAsked(store, query);
  const asked = await entriesAsked(store, query, forms);
  const found: DesignationRow[] = [];
  for (const { list, entry } of asked) found.push(await designationOf(store, list, entry, query, forms));
  return found;
}

/** Folded names that are asked for; null when none are. */
async function formsAsked(
  store: Store,
  { name, entity }: DesignationQuery,
): Promise<readonly string[] | null> {
  if (name !== undefined) return [foldName(name)];
  if (entity === undefined) return null;
  const id = await idBeginning(store, "entities", "entity:", entity);
  const rows = await store.db
    .selectFrom("entity_names as n")
    .innerJoin("entities as e", "e.serial", "n.entity")
    .select("n.name")
    .where("e.id", "=", id)
    .where("n.documents", ">", 0)
    .execute();
  return [...new Set(rows.map((row) => foldName(row.name)))];
}

async function entriesAsked(
  { db }: Store,
  { list, entry, text, entity, limit }: DesignationQuery,
  forms: readonly string[] | null,
): Promise<readonly { readonly list: string; readonly entry: string }[]> {
  let query = db.selectFrom("list_records as r").select(["r.list", "r.entry"]).distinct();
  if (list !== undefined) query = query.where("r.list", "=", list);
  if (entry !== undefined) query = query.where("r.entry", "=", entry);
  for (const word of foldName(text ?? "")
    .split(" ")
    .filter((part) => part !== ""))
    query = query.where("r.serial", "in", (eb) =>
      eb
        .selectFrom("list_names")
        .select("record")
        .where("folded", "like", `%${likeEscaped(word)}%`),
    );
  query = query.orderBy("r.list").orderBy("r.entry").limit(rowsAsked(limit));
  if (forms === null) return query.execute();
  const found = new Map<string, { readonly list: string; readonly entry: string }>();
  for (const batch of batches(forms)) {
    const named = query.where("r.serial", "in", (eb) => {
      const names = eb.selectFrom("list_names").select("record").where("folded", "in", batch);
      return entity === undefined ? names : names.where("kind", "!=", "weak");
    });
    for (const row of await named.execute()) found.set(`${row.list} ${row.entry}`, row);
  }
  return [...found.values()];
}

/** `%` and `_` stand for any character: a word that holds one matches a little more, and is never an operator of ours. */
function likeEscaped(word: string): string {
  return word.replace(/[%_]/g, "_");
}

async function designationOf(
  { db }: Store,
  list: string,
  entry: string,
  { on, text }: DesignationQuery,
  forms: readonly string[] | null,
): Promise<DesignationRow> {
  const editions = await db
    .selectFrom("list_editions as e")
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("edition_records as x")
          .innerJoin("list_records as r", "r.serial", "x.record")
          .select(["x.edition", "r.serial"])
          .where("r.list", "=", list)
          .where("r.entry", "=", entry)
          .as("s"),
      (join) => join.onRef("s.edition", "=", "e.serial"),
    )
    .select([
      "e.id",
      "e.title",
      "e.authority",
      "e.published",
      "e.sort_date",
      "e.sha256",
      "e.path",
      "s.serial",
    ])
    .where("e.list", "=", list)
    .orderBy("e.sort_date")
    .orderBy("e.serial")
    .execute();
  const last = editions.findLastIndex((edition) => edition.serial !== null);
  const { title, authority, serial } = editions[last]!;
  const record = await db
    .selectFrom("list_records")
    .selectAll()
    .where("serial", "=", serial!)
    .executeTakeFirstOrThrow();
  const content = entryFrom(record.content, record.raw);
  const summary = (at: number): EditionSummary | null => {
    const edition = editions[at];
    if (edition === undefined) return null;
    return { id: edition.id, published: edition.published, sha256: edition.sha256, path: edition.path };
  };
  const { listedOn, delistedOn, status } = content;
  const words = foldName(text ?? "").split(" ");
  const isAsked = (name: ListName): boolean => {
    const folded = foldName(name.name);
    if (forms !== null) return forms.includes(folded);
    return text !== undefined && words.some((word) => folded.includes(word));
  };
  return {
    ...{ list, title, authority, entry, schema: record.schema, name: record.name },
    matched: content.names.filter(isAsked),
    ...{ listedOn, delistedOn, status },
    standing: standingOn(
      {
        ...{ listedOn, delistedOn, status },
        editions: editions.map((edition) => ({ date: edition.sort_date, has: edition.serial !== null })),
      },
      on,
    ),
    edition: summary(last)!,
    droppedIn: summary(last + 1),
    id: record.id,
    content,
  };
}
