import { HeadwaterError, type ListEntry } from "../model/index.ts";
import type { ChangeCounts } from "./compare-editions.ts";
import type { Store } from "./store.ts";

/** An edition of a list by what identifies it: the document and origin of what it says. */
export interface EditionSummary {
  readonly id: string;
  /** The date that it bears; null where it states none. */
  readonly published: string | null;
  readonly sha256: string;
  readonly path: string;
}

/** A list with the edition that speaks for it now. */
export interface ListRow {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  /** Who made its file, where that is not the authority; null for a compilation that does not say. */
  readonly maker: string | null;
  /** How many editions are loaded. */
  readonly editions: number;
  readonly edition: EditionSummary;
  readonly loadedAt: string;
  readonly entries: number;
  readonly names: number;
  /** What the edition has otherwise than the one before it; null when there is none before it. */
  readonly changes: ChangeCounts | null;
}

/** What one edition has otherwise than the one before it, of one entry. */
export interface ListChangeRow {
  readonly list: string;
  readonly entry: string;
  readonly name: string;
  readonly kind: "added" | "removed" | "changed";
  /** Fields that differ, for `changed`; `raw` where only the record's own text does. */
  readonly fields: readonly string[];
  readonly before: ListEntry | null;
  readonly after: ListEntry | null;
}

/** Entries read at once. */
const ENTRIES_AT_ONCE = 500;

/** All lists in the order of their ids; empty when none is loaded. */
export async function findLists({ db }: Store): Promise<readonly ListRow[]> {
  const editions = await db
    .selectFrom("list_editions")
    .selectAll()
    .orderBy("list")
    .orderBy("sort_date", "desc")
    .orderBy("serial", "desc")
    .execute();
  const rows: ListRow[] = [];
  for (const edition of editions) {
    if (rows.at(-1)?.list === edition.list) continue;
    const { list, title, authority, maker, id, published, sha256, path, entries, names, loaded_at } = edition;
    rows.push({
      ...{ list, title, authority, maker, entries, names, loadedAt: loaded_at },
      editions: editions.filter((other) => other.list === list).length,
      edition: { id, published, sha256, path },
      changes: edition.previous === null ? null : await countChanges(db, edition.serial),
    });
  }
  return rows;
}

/**
 * Every entry of the present edition of a list, or of all lists, in the order in which they were first recorded. Memory is
 * that of a few hundred entries.
 *
 * @throws HeadwaterError `not-found` for a list that is not loaded
 */
export async function* listEntries(store: Store, list?: string): AsyncGenerator<ListEntry> {
  const lists = await findLists(store);
  const asked = lists.filter((row) => list === undefined || row.list === list);
  if (list !== undefined && asked.length === 0) {
    const known = lists.map((row) => row.list).join(", ") || "none";
    const remedy = `loaded are: ${known}; load one with headwater lists update FILE`;
    throw new HeadwaterError("not-found", "ledger", store.place, `there is no list ${list}`, remedy);
  }
  for (const { edition } of asked)
    for (let after = 0; ; ) {
      const rows = await store.db
        .selectFrom("list_editions as e")
        .innerJoin("edition_records as x", "x.edition", "e.serial")
        .innerJoin("list_records as r", "r.serial", "x.record")
        .select(["r.serial", "r.content", "r.raw"])
        .where("e.id", "=", edition.id)
        .where("x.record", ">", after)
        .orderBy("x.record")
        .limit(ENTRIES_AT_ONCE)
        .execute();
      for (const { content, raw } of rows) yield entryFrom(content, raw);
      if (rows.length < ENTRIES_AT_ONCE) break;
      after = rows.at(-1)!.serial;
    }
}

/** An entry that the present edition of its list has no more, with the day of the first edition that came without it. */
export interface DroppedEntry {
  readonly entry: ListEntry;
  /** The date that the edition bears; where it bears none, the day on which it was loaded. */
  readonly droppedOn: string;
}

/** Every entry that earlier editions of a list, or of all lists, have and the present one has not, as the last of them has it. */
export async function* droppedEntries({ db }: Store, list?: string): AsyncGenerator<DroppedEntry> {
  const editions = await db
    .selectFrom("list_editions")
    .select(["serial", "list", "sort_date"])
    .orderBy("list")
    .orderBy("sort_date")
    .orderBy("serial")
    .execute();
  for (const of of new Set(editions.map((edition) => edition.list))) {
    if (list !== undefined && of !== list) continue;
    const own = editions.filter((edition) => edition.list === of);
    const seen = new Set<string>();
    for (let at = own.length - 2; at >= 0; at--)
      for await (const { entry, content, raw } of recordsMissingFrom(
        db,
        own[at]!.serial,
        own.at(-1)!.serial,
      )) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        yield { entry: entryFrom(content, raw), droppedOn: own[at + 1]!.sort_date };
      }
  }
}

/** Records of an edition whose entry another edition has not, in any wording. */
async function* recordsMissingFrom(db: Store["db"], edition: number, other: number) {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("edition_records as x")
      .innerJoin("list_records as r", "r.serial", "x.record")
      .select(["r.serial", "r.entry", "r.content", "r.raw"])
      .where("x.edition", "=", edition)
      .where("x.record", ">", after)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("list_records as o")
              .innerJoin("edition_records as y", "y.record", "o.serial")
              .select("o.serial")
              .where("y.edition", "=", other)
              .whereRef("o.list", "=", "r.list")
              .whereRef("o.entry", "=", "r.entry"),
          ),
        ),
      )
      .orderBy("x.record")
      .limit(ENTRIES_AT_ONCE)
      .execute();
    yield* rows;
    if (rows.length < ENTRIES_AT_ONCE) return;
    after = rows.at(-1)!.serial;
  }
}

/** What an edition has otherwise than the one before it, in the order of references; nothing for the earliest. */
export async function* listChanges({ db }: Store, edition: string): AsyncGenerator<ListChangeRow> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("list_changes as c")
      .innerJoin("list_editions as e", "e.serial", "c.edition")
      .leftJoin("list_records as b", "b.serial", "c.before")
      .leftJoin("list_records as a", "a.serial", "c.after")
      .select(["e.list", "c.entry", "c.kind", "c.fields", "b.name as oldName", "a.name as newName"])
      .select(["b.content as oldContent", "b.raw as oldRaw", "a.content as newContent", "a.raw as newRaw"])
      .where("e.id", "=", edition)
      .where("c.entry", ">", after)
      .orderBy("c.entry")
      .limit(ENTRIES_AT_ONCE)
      .execute();
    for (const row of rows)
      yield {
        list: row.list,
        entry: row.entry,
        name: row.newName ?? row.oldName ?? "",
        kind: row.kind as ListChangeRow["kind"],
        fields: JSON.parse(row.fields) as string[],
        before: row.oldContent === null ? null : entryFrom(row.oldContent, row.oldRaw ?? ""),
        after: row.newContent === null ? null : entryFrom(row.newContent, row.newRaw ?? ""),
      };
    if (rows.length < ENTRIES_AT_ONCE) return;
    after = rows.at(-1)!.entry;
  }
}

/** How many entries an edition adds, drops and changes. */
export async function countChanges(db: Store["db"], edition: number): Promise<ChangeCounts> {
  const counted = await db
    .selectFrom("list_changes")
    .select((eb) => ["kind", eb.fn.countAll<number>().as("count")])
    .where("edition", "=", edition)
    .groupBy("kind")
    .execute();
  const of = (kind: string): number => Number(counted.find((row) => row.kind === kind)?.count ?? 0);
  return { added: of("added"), removed: of("removed"), changed: of("changed") };
}

/** An entry from what is kept of it; it was checked when it was recorded. */
export function entryFrom(content: string, raw: string): ListEntry {
  return { ...(JSON.parse(content) as Omit<ListEntry, "raw">), raw };
}
