import {
  contentId,
  documentId,
  HeadwaterError,
  type ListEdition,
  type ListEntry,
  type ListFile,
} from "../model/index.ts";
import { type ChangeCounts, recordChanges } from "./compare-editions.ts";
import { countChanges } from "./find-lists.ts";
import { foldName } from "./fold-name.ts";
import { insertRows, keepRows } from "./insert-rows.ts";
import { hashOfEdition } from "./list-content.ts";
import { type KeysOf, recordWords } from "./list-keys.ts";
import { appendLog } from "./log.ts";
import { packBytes } from "./pack-bytes.ts";
import { recordBytes } from "./record-text.ts";
import { wellFormed } from "./recording.ts";
import { inTransaction, type Store } from "./store.ts";

/** An edition of a list with everything that stands in it. */
export interface EditionRecord {
  readonly edition: ListEdition;
  readonly entries: AsyncIterable<ListEntry>;
  /** The bytes of a file of the edition, or null where they are too many to be kept; its hash is kept in any case. */
  readonly bytes: (file: ListFile) => Promise<Uint8Array | null>;
  /** By what each of its names is found. */
  readonly keysOf: KeysOf;
  /** Now, ISO 8601. */
  readonly loadedAt: string;
  /** Take an edition that is dated before the one loaded last, as history. */
  readonly older?: boolean;
}

/** What came of recording an edition. `unchanged`: these bytes by this reader are there already. */
export interface RecordedEdition {
  readonly id: string;
  readonly outcome: "loaded" | "unchanged";
  readonly entries: number;
  readonly names: number;
  /** Id of the edition that it was compared with; null for the earliest, which has no changes. */
  readonly previous: string | null;
  readonly changes: ChangeCounts;
}

/** Entries written at once. */
const ENTRIES_AT_ONCE = 200;

/**
 * Records an edition whole or not at all, and what changed from the edition before it. Entries that say what they said
 * before share their row. The same bytes twice change nothing. Memory does not grow with the list.
 *
 * @throws HeadwaterError `bad-usage` for an edition dated before the last one, `bad-record` for two entries with one
 *   reference, an entry that breaks the model, or a list without any; what reading the entries throws; ledger errors
 */
export async function recordEdition(store: Store, record: EditionRecord): Promise<RecordedEdition> {
  // Loaded here: no other question of the ledger needs the schemas and their library.
  const { listEditionSchema, listEntrySchema } = await import("../model/designation.ts");
  const edition = listEditionSchema.parse(record.edition);
  const checked = (entry: ListEntry): ListEntry => {
    const found = listEntrySchema.safeParse(entry);
    if (found.success) return found.data;
    throw badEntry(edition.path, `entry ${entry.id}: ${found.error.issues[0]?.message}`);
  };
  const id = contentId("edition", edition.list, edition.sha256, edition.reader);
  return inTransaction(store, async (inside) => {
    const known = await keptEdition(inside, id);
    if (known !== undefined) return known;
    const date = edition.published ?? record.loadedAt.slice(0, 10);
    if (record.older !== true) await refuseOlder(inside, edition, date);
    const { list, title, authority, maker, published, sha256, path, reader, files } = edition;
    const { serial } = await inside.db
      .insertInto("list_editions")
      .values({
        ...{ id, list, title, authority, maker, published, sort_date: date, sha256, path, reader },
        ...{ files: JSON.stringify(files), entries: 0, names: 0, previous: null, loaded_at: record.loadedAt },
      })
      .returning("serial")
      .executeTakeFirstOrThrow();
    const counts = await recordEntries(inside, serial, record, checked);
    await inside.db.updateTable("list_editions").set(counts).where("serial", "=", serial).execute();
    await recordFiles(inside, record);
    await recordChanges(inside, serial);
    const payload = {
      list,
      sha256,
      reader,
      published,
      ...counts,
      found: await hashOfEdition(inside, serial),
    };
    await appendLog(inside, { at: record.loadedAt, kind: "list", subject: id, payload });
    return { ...(await keptEdition(inside, id))!, outcome: "loaded" };
  });
}

async function keptEdition({ db }: Store, id: string): Promise<RecordedEdition | undefined> {
  const kept = await db
    .selectFrom("list_editions as e")
    .leftJoin("list_editions as p", "p.serial", "e.previous")
    .select(["e.serial", "e.id", "e.entries", "e.names", "p.id as previous"])
    .where("e.id", "=", id)
    .executeTakeFirst();
  if (kept === undefined) return undefined;
  const { serial, ...row } = kept;
  const changes = await countChanges(db, serial);
  return { ...row, outcome: "unchanged", changes };
}

async function refuseOlder({ db }: Store, edition: ListEdition, date: string): Promise<void> {
  const last = await db
    .selectFrom("list_editions")
    .select(["sort_date"])
    .where("list", "=", edition.list)
    .orderBy("sort_date", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined || last.sort_date <= date) return;
  const what = `this edition of ${edition.list} is dated ${date}, before the one of ${last.sort_date} that is loaded`;
  const remedy = "fetch the present edition, or load this one as history with --older";
  throw new HeadwaterError("bad-usage", "ledger", edition.path, what, remedy);
}

async function recordEntries(
  store: Store,
  edition: number,
  { entries, edition: { path }, keysOf }: EditionRecord,
  checked: (entry: ListEntry) => ListEntry,
): Promise<{ readonly entries: number; readonly names: number }> {
  const counts = { entries: 0, names: 0 };
  let batch: ListEntry[] = [];
  for await (const entry of entries) {
    batch.push(checked(entry));
    counts.entries += 1;
    counts.names += entry.names.length;
    if (batch.length === ENTRIES_AT_ONCE) {
      await recordBatch(store, edition, batch, keysOf);
      batch = [];
    }
  }
  await recordBatch(store, edition, batch, keysOf);
  if (counts.entries === 0) throw badEntry(path, "the list has no entries");
  await refuseDoubles(store, edition, counts.entries, path);
  return counts;
}

async function recordBatch(
  store: Store,
  edition: number,
  entries: readonly ListEntry[],
  keysOf: KeysOf,
): Promise<void> {
  const rows = entries.map(({ raw, ...content }) => {
    const { id: entry, list, schema, names, listedOn, delistedOn, status } = content;
    const json = JSON.stringify(content);
    const text = wellFormed(raw);
    return {
      names,
      row: {
        ...{
          id: contentId("designation", json, text),
          list,
          entry,
          schema,
          name: wellFormed(names[0]!.name),
        },
        ...{ listed_on: listedOn, delisted_on: delistedOn, status, content: json, raw: text },
        document: documentId(Buffer.from(text, "utf8")),
      },
    };
  });
  const kept = await keepRows(
    store,
    "list_records",
    rows.map(({ row }) => row),
  );
  const serials = rows.map(({ row }) => kept.get(row.id)!.serial);
  const fresh = new Map(rows.filter(({ row }) => kept.get(row.id)!.isNew).map((of) => [of.row.id, of]));
  const found = [...fresh.values()].flatMap(({ row, names }) =>
    names.map(({ name, kind, script, quality }, position) => {
      const record = kept.get(row.id)!.serial;
      const { key, words } = keysOf({ schema: row.schema, name, kind });
      return {
        row: { record, position, name: wellFormed(name), folded: foldName(name), kind, script, quality, key },
        words: words.map((word) => ({ ...word, record })),
      };
    }),
  );
  await insertRows(
    store,
    "list_names",
    found.map(({ row }) => row),
  );
  await recordWords(
    store,
    found.flatMap(({ words }) => words),
  );
  await insertRows(
    store,
    "edition_records",
    [...new Set(serials)].map((record) => ({ edition, record })),
    "keep",
  );
}

async function refuseDoubles({ db }: Store, edition: number, entries: number, path: string): Promise<void> {
  const { distinct } = await db
    .selectFrom("edition_records as e")
    .innerJoin("list_records as r", "r.serial", "e.record")
    .select((eb) => eb.fn.count<number>("r.entry").distinct().as("distinct"))
    .where("e.edition", "=", edition)
    .executeTakeFirstOrThrow();
  if (Number(distinct) === entries) return;
  const double = await db
    .selectFrom("edition_records as e")
    .innerJoin("list_records as r", "r.serial", "e.record")
    .select("r.entry")
    .where("e.edition", "=", edition)
    .groupBy("r.entry")
    .having((eb) => eb.fn.countAll(), ">", 1)
    .limit(1)
    .executeTakeFirst();
  const which = double === undefined ? "one entry stands there twice" : `${double.entry} stands there twice`;
  throw badEntry(path, `two entries have one reference: ${which}`);
}

async function recordFiles(store: Store, { edition, bytes }: EditionRecord): Promise<void> {
  for (const file of edition.files) {
    const content = await bytes(file);
    if (content === null) continue;
    const packed = await packBytes(content);
    if (packed.sha256 !== file.sha256) throw badEntry(file.path, "the file changed while it was read");
    await recordBytes(store, packed);
  }
}

function badEntry(path: string, what: string): HeadwaterError {
  return new HeadwaterError(
    "bad-record",
    "ledger",
    path,
    what,
    "fetch the list again; nothing of it was kept",
  );
}
