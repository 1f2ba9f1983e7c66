import type { ListEntry, ListName } from "../model/index.ts";
import { type EditionSummary, entryFrom } from "./find-lists.ts";
import { foldName } from "./fold-name.ts";
import type { ListWord } from "./list-keys.ts";
import { rowsAsked } from "./page.ts";
import { type Standing, standingOn } from "./standing.ts";
import type { Store } from "./store.ts";

/** A name that is looked up by its words, in whatever spelling a list has them. What is alike is for the caller to say. */
export interface SpelledName {
  /** No word finds nothing. */
  readonly words: readonly ListWord[];
  /** How alike a word of it and a word of one skeleton are: 1 for the same, 0 for one that is not meant. */
  likeness(word: string, listed: string): number;
  /** The words of a listed name, to say which name of an entry was found. */
  wordsOf(name: string): readonly ListWord[];
}

/** Which designations, as they stand on a day. Every condition given must hold. */
export interface DesignationQuery {
  /** A list's short id. */
  readonly list?: string;
  /** The list's own reference of an entry. */
  readonly entry?: string;
  /** A whole name in any case and with any diacritics; of several, one that the entry has. */
  readonly name?: string | readonly string[];
  /** Words that stand in its names, all of them; entries that have the very words come first. */
  readonly spelled?: SpelledName;
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
  /** Names of the entry that were asked for, the one with most of the words first; empty when no name was. */
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

/** So many spellings of a word are taken at the most, the most alike. */
const MOST_SPELLINGS = 200;

/**
 * Designations as they stand on a day, in the order of their lists and references. An empty query gives the first of all. A name
 * finds entries, and says nothing about who bears it: no claim rests on it.
 */
export async function findDesignations(
  store: Store,
  query: DesignationQuery,
): Promise<readonly DesignationRow[]> {
  const found: DesignationRow[] = [];
  for (const { list, entry } of await entriesAsked(store, query))
    found.push(await designationOf(store, list, entry, query));
  return found;
}

interface EntryAsked {
  readonly list: string;
  readonly entry: string;
}

async function entriesAsked(store: Store, query: DesignationQuery): Promise<readonly EntryAsked[]> {
  const { spelled, limit } = query;
  if (spelled === undefined) return entriesWith(store, query, []);
  if (spelled.words.length === 0) return [];
  const same = spelled.words.map(({ skeleton, word }) => ({ skeleton, words: [word] }));
  const exact = await entriesWith(store, query, same);
  if (exact.length === rowsAsked(limit)) return exact;
  const alike = await Promise.all(spelled.words.map((word) => spellingsOf(store, word, spelled)));
  const known = new Set(exact.map(({ list, entry }) => `${list} ${entry}`));
  const others = await entriesWith(store, query, alike);
  return [...exact, ...others.filter(({ list, entry }) => !known.has(`${list} ${entry}`))].slice(
    0,
    rowsAsked(limit),
  );
}

/** The spellings of a word that lists have. */
interface Spellings {
  readonly skeleton: string;
  readonly words: readonly string[];
}

async function spellingsOf(
  { db }: Store,
  { skeleton, word }: ListWord,
  { likeness }: SpelledName,
): Promise<Spellings> {
  const rows = await db
    .selectFrom("list_words")
    .select("word")
    .distinct()
    .where("skeleton", "=", skeleton)
    .execute();
  const words = rows
    .map((row) => ({ word: row.word, alike: likeness(word, row.word) }))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST_SPELLINGS);
  return { skeleton, words: [word, ...words.map((row) => row.word)] };
}

/** Entries that have, of every one of the words, one of its spellings. */
async function entriesWith(
  { db }: Store,
  { list, entry, name, limit }: DesignationQuery,
  asked: readonly Spellings[],
): Promise<readonly EntryAsked[]> {
  let query = db.selectFrom("list_records as r").select(["r.list", "r.entry"]).distinct();
  if (list !== undefined) query = query.where("r.list", "=", list);
  if (entry !== undefined) query = query.where("r.entry", "=", entry);
  if (name !== undefined)
    query = query.where("r.serial", "in", (eb) =>
      eb
        .selectFrom("list_names")
        .select("record")
        .where("folded", "in", [...foldedNames(name)]),
    );
  // Names whose words are not worked out yet (migration 013): none, but for a moment in the life of an old ledger.
  const isFilled = asked.length === 0 || (await firstUnfilled(db)) === undefined;
  for (const { skeleton, words } of asked)
    query = query.where((eb) => {
      const having = eb.selectFrom("list_words").select("record");
      const found = eb("r.serial", "in", having.where("skeleton", "=", skeleton).where("word", "in", words));
      if (isFilled) return found;
      const unfilled = eb.selectFrom("list_names").select("record").where("key", "is", null);
      const like = `%${words[0]!.replace(/[%_]/g, "_")}%`;
      return eb.or([found, eb("r.serial", "in", unfilled.where("folded", "like", like))]);
    });
  return query.orderBy("r.list").orderBy("r.entry").limit(rowsAsked(limit)).execute();
}

function firstUnfilled(db: Store["db"]): Promise<unknown> {
  return db.selectFrom("list_names").select("record").where("key", "is", null).limit(1).executeTakeFirst();
}

function foldedNames(name: string | readonly string[]): ReadonlySet<string> {
  return new Set((typeof name === "string" ? [name] : name).map(foldName));
}

/** The names of an entry that were asked for. */
function namesAsked(names: readonly ListName[], { name, spelled }: DesignationQuery): readonly ListName[] {
  if (name !== undefined) {
    const asked = foldedNames(name);
    return names.filter((listed) => asked.has(foldName(listed.name)));
  }
  if (spelled === undefined) return [];
  return names
    .map((listed) => {
      const own = spelled.wordsOf(listed.name);
      const agree = spelled.words.map(({ word, skeleton }) =>
        Math.max(0, ...own.filter((o) => o.skeleton === skeleton).map((o) => spelled.likeness(word, o.word))),
      );
      return { listed, agreed: agree.reduce((sum, alike) => sum + alike, 0) };
    })
    .filter(({ agreed }) => agreed > 0)
    .sort((a, b) => b.agreed - a.agreed)
    .map(({ listed }) => listed);
}

async function designationOf(
  { db }: Store,
  list: string,
  entry: string,
  query: DesignationQuery,
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
  return {
    ...{ list, title, authority, entry, schema: record.schema, name: record.name },
    matched: namesAsked(content.names, query),
    ...{ listedOn, delistedOn, status },
    standing: standingOn(
      {
        ...{ listedOn, delistedOn, status },
        editions: editions.map((edition) => ({ date: edition.sort_date, has: edition.serial !== null })),
      },
      query.on,
    ),
    edition: summary(last)!,
    droppedIn: summary(last + 1),
    id: record.id,
    content,
  };
}
