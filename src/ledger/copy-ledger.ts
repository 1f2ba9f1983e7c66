import { type Insertable, Kysely, sql } from "kysely";
import { HeadwaterError, withoutPassword } from "../model/index.ts";
import { frameWords } from "./claim-label.ts";
import { dialectOf } from "./dialect/index.ts";
import { insertRows } from "./insert-rows.ts";
import { NO_ENTRY } from "./log.ts";
import { migrate } from "./migrations/index.ts";
import { searchableWords } from "./record-text.ts";
import type { LedgerSchema } from "./schema.ts";
import { batches, type Store } from "./store.ts";

/** What was copied. */
export interface CopiedLedger {
  readonly documents: number;
  /** Rows of all tables. */
  readonly rows: number;
  readonly entries: number;
  /** Hash of the last log entry, the same in both ledgers. */
  readonly head: string;
}

/** How far a copy is; `total` is counted at the beginning. */
export interface CopyProgress {
  readonly done: number;
  readonly total: number;
}

type Table = keyof LedgerSchema;

/** Every table with the key by which its rows come, those that are pointed at before those that point at them. */
const TABLES: { readonly [T in Table]: readonly (keyof LedgerSchema[T] & string)[] } = {
  log: ["seq"],
  blobs: ["sha256"],
  documents: ["serial"],
  captures: ["serial"],
  document_facets: ["kind", "value"],
  texts: ["serial"],
  segments: ["text", "position"],
  extractions: ["serial"],
  entities: ["serial"],
  entity_names: ["serial"],
  entity_types: ["entity", "type"],
  extraction_entities: ["extraction", "position"],
  mentions: ["extraction", "position"],
  passages: ["text", "start", "end"],
  attributions: ["serial"],
  attribution_ranges: ["attribution", "part", "position"],
  extraction_attributions: ["extraction", "position"],
  claims: ["serial"],
  claim_roles: ["claim", "role"],
  claim_pairs: ["low", "high", "claim"],
  verdicts: ["serial"],
  assertions: ["serial"],
  extraction_assertions: ["extraction", "assertion"],
  chain_links: ["assertion", "position"],
  judgements: ["serial"],
  entity_contexts: ["context", "entity"],
  name_blocks: ["block", "key"],
  sentence_prints: ["hash", "document", "start"],
  word_prints: ["hash", "document"],
  sketches: ["document"],
  citations: ["document", "position"],
  citation_names: ["name", "document", "position"],
  document_names: ["name", "document"],
  echoes: ["document", "original"],
  claim_origins: ["claim", "origin", "denies"],
  sources: ["key"],
  disputes: ["a", "b", "kind"],
  join_keys: ["key", "claim"],
  count_keys: ["key", "claim"],
  joins: ["claim"],
  judged_joins: ["subject"],
  grades: ["serial"],
  list_editions: ["serial"],
  list_records: ["serial"],
  edition_records: ["edition", "record"],
  list_names: ["record", "position"],
  list_words: ["skeleton", "word", "record"],
  list_changes: ["edition", "entry"],
  watches: ["id"],
  watch_runs: ["id"],
  watched_items: ["watch", "item"],
  saved_searches: ["id"],
  known_matches: ["search", "subject"],
  alerts: ["serial"],
  receivers: ["id"],
  deliveries: ["receiver", "alert"],
  accounts: ["id"],
  identities: ["issuer", "subject"],
  invitations: ["hash"],
  sessions: ["hash"],
  tokens: ["id"],
  markings: ["serial"],
  timestamps: ["serial"],
  corpora: ["serial"],
  corpus_documents: ["serial"],
  corpus_members: ["serial"],
};

/** Columns that may point at a later row of their own table. */
const FORWARD = [
  "entities.canonical",
  "attributions.parent",
  "claims.standing",
  "verdicts.supersedes",
  "list_editions.previous",
] as const;

/** Rows of these may each be megabytes long; so few are held at once. */
const LARGE: ReadonlySet<Table> = new Set<Table>(["blobs", "texts", "sketches", "list_records"]);
const LARGE_AT_ONCE = 16;
const ROWS_AT_ONCE = 1024;

/**
 * Copies a ledger into an empty place, from a file to a server, back, or between two of a kind: all rows under their own numbers, the
 * log's chain as it is, in one transaction of the target and from one view of the source. Search indexes are made anew. Memory does not
 * grow with the ledger.
 *
 * @param from where the ledger is; @param to where it is to be: a file that does not exist, an empty database
 * @throws HeadwaterError `bad-usage` when the target holds something already; what opening a ledger throws
 */
export async function copyLedger(
  from: string,
  to: string,
  { onProgress }: { readonly onProgress?: (progress: CopyProgress) => void } = {},
): Promise<CopiedLedger> {
  const source = await open(from, true);
  try {
    const target = await open(to, false);
    try {
      return await source.db.connection().execute(async (db) => {
        await source.dialect.beginView.execute(db);
        try {
          return await copyAll({ ...source, db }, target, onProgress ?? (() => {}));
        } finally {
          await sql`rollback`.execute(db);
        }
      });
    } finally {
      await target.dialect.refreshPlans(target.db).finally(() => target.db.destroy());
    }
  } finally {
    await source.db.destroy();
  }
}

/** The designation lists alone, which no marking covers. */
const LIST_TABLES = [
  "list_editions",
  "list_records",
  "edition_records",
  "list_names",
  "list_words",
  "list_changes",
] as const satisfies readonly Table[];

/**
 * Copies the designation lists of a ledger into an empty place, without the bytes of their files.
 *
 * @throws HeadwaterError as {@link copyLedger}
 */
export async function copyLists(from: string, to: string): Promise<void> {
  const source = await open(from, true);
  try {
    const target = await open(to, false);
    try {
      await target.db.transaction().execute(async (db) => {
        const inside = { ...target, db };
        await target.dialect.deferReferences(db, FORWARD);
        for (const table of LIST_TABLES) {
          for await (const rows of rowsOf(source, table)) await insertRows(inside, table, rows);
          if (TABLES[table].length === 1) await target.dialect.countOn(db, table, TABLES[table][0]!);
        }
      });
    } finally {
      await target.db.destroy();
    }
  } finally {
    await source.db.destroy();
  }
}

async function open(location: string, readonly: boolean): Promise<Store> {
  const dialect = await dialectOf(location, { readonly });
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  const place = withoutPassword(location);
  try {
    await migrate(db, dialect, place, { readonly });
    if (!readonly) await refuseHeld({ db, dialect, place, frameWords: new Map() });
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return { db, dialect, place, frameWords: new Map() };
}

async function refuseHeld({ db, place }: Store): Promise<void> {
  for (const table of Object.keys(TABLES) as Table[]) {
    const held = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (held.rows.length > 0) {
      const remedy = "name a file that does not exist, or an empty database";
      throw new HeadwaterError("bad-usage", "ledger", place, "there is a ledger here already", remedy);
    }
  }
}

async function copyAll(
  source: Store,
  target: Store,
  onProgress: (progress: CopyProgress) => void,
): Promise<CopiedLedger> {
  const tables = Object.keys(TABLES) as Table[];
  const counts = new Map<Table, number>();
  for (const table of tables) counts.set(table, await countOf(source, table));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let done = 0;
  return target.db.transaction().execute(async (db) => {
    const inside = { ...target, db };
    // Somebody may have written since it was opened.
    await refuseHeld(inside);
    await target.dialect.deferReferences(db, FORWARD);
    for (const table of tables) {
      for await (const rows of rowsOf(source, table)) {
        await insertRows(inside, table, rows);
        done += rows.length;
        onProgress({ done, total });
      }
      if (TABLES[table].length === 1 && ["serial", "seq"].includes(TABLES[table][0]!))
        await target.dialect.countOn(db, table, TABLES[table][0]!);
    }
    await target.dialect.planForFilled(db, tables);
    await indexAll(inside);
    const last = await lastEntry(inside);
    return { documents: counts.get("documents")!, rows: done, ...last };
  });
}

async function countOf({ db }: Store, table: Table): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]!.n);
}

/** The rows of a table in the order of its key, some at a time. */
async function* rowsOf<T extends Table>(
  { db }: Store,
  table: T,
): AsyncGenerator<Insertable<LedgerSchema[T]>[]> {
  const most = LARGE.has(table) ? LARGE_AT_ONCE : ROWS_AT_ONCE;
  // All tables are read alike: their types are those of any one.
  let query = db.selectFrom(table as "documents").selectAll();
  for (const column of TABLES[table]) query = query.orderBy(sql.ref(column));
  const stream = query.stream(most) as AsyncIterable<unknown> as AsyncIterable<Insertable<LedgerSchema[T]>>;
  let rows: Insertable<LedgerSchema[T]>[] = [];
  for await (const row of stream) {
    rows.push(row);
    if (rows.length < most) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Makes the search indexes from what was copied, as they are when documents are recorded. */
async function indexAll(store: Store): Promise<void> {
  const { db, dialect } = store;
  for await (const texts of piecesOf(store, "texts", LARGE_AT_ONCE)) {
    const rows = await db
      .selectFrom("texts as t")
      .innerJoin("extractions as x", (join) =>
        join.onRef("x.text", "=", "t.serial").on("x.is_current", "=", 1),
      )
      .select(["t.serial", "t.text"])
      .distinct()
      .where("t.serial", "in", texts)
      .orderBy("t.serial")
      .execute();
    for (const { serial, text } of rows) {
      const segments = await db
        .selectFrom("segments")
        .select(["kind", "start", "end"])
        .where("text", "=", serial)
        .orderBy("position")
        .execute();
      await dialect.index(db, "texts", [[serial, searchableWords(text, segments)]]);
    }
  }
  for await (const names of piecesOf(store, "entity_names", ROWS_AT_ONCE)) {
    const rows = await db
      .selectFrom("entity_names")
      .select(["serial", "name"])
      .where("serial", "in", names)
      .where("documents", ">", 0)
      .orderBy("serial")
      .execute();
    await dialect.index(
      db,
      "names",
      rows.map(({ serial, name }) => [serial, name] as const),
    );
  }
  for await (const assertions of piecesOf(store, "assertions", ROWS_AT_ONCE))
    await dialect.index(db, "assertions", await wordsOf(store, assertions));
}

/** Row numbers of a table in order, some at a time. */
async function* piecesOf(
  { db }: Store,
  table: "texts" | "entity_names" | "assertions",
  most: number,
): AsyncGenerator<readonly number[]> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom(table)
      .select("serial")
      .where("serial", ">", after)
      .orderBy("serial")
      .limit(most)
      .execute();
    if (rows.length === 0) return;
    yield rows.map(({ serial }) => serial);
    after = rows.at(-1)!.serial;
  }
}

/** What assertions (row numbers) are found by: who fills the roles, as their document calls them, the frame, and the words. */
async function wordsOf(
  { db }: Store,
  assertions: readonly number[],
): Promise<readonly (readonly [serial: number, words: string])[]> {
  const found: (readonly [number, string])[] = [];
  for (const batch of batches(assertions)) {
    const rows = await db
      .selectFrom("assertions as a")
      .innerJoin("claims as c", (join) =>
        join.on((eb) => eb("c.serial", "=", eb.fn.coalesce("a.said", "a.claim"))),
      )
      .innerJoin("passages as p", (join) =>
        join.onRef("p.text", "=", "a.text").onRef("p.start", "=", "a.start").onRef("p.end", "=", "a.end"),
      )
      .select(["a.serial", "c.frame", "p.quote"])
      .where("a.serial", "in", batch)
      .orderBy("a.serial")
      .execute();
    const filled = await db
      .selectFrom("assertions as a")
      .innerJoin("claim_roles as r", (join) =>
        join.on((eb) => eb("r.claim", "=", eb.fn.coalesce("a.said", "a.claim"))),
      )
      .innerJoin("entities as e", "e.serial", "r.entity")
      .select(["a.serial", "e.name"])
      .select((eb) =>
        eb
          .selectFrom("extraction_assertions as f")
          .innerJoin("extraction_entities as m", "m.extraction", "f.extraction")
          .select((m) => m.fn.min("m.name").as("name"))
          .whereRef("f.assertion", "=", "a.serial")
          .whereRef("m.entity", "=", "r.entity")
          .as("here"),
      )
      .where("a.serial", "in", batch)
      .orderBy("a.serial")
      .orderBy("r.role")
      .execute();
    const names = new Map<number, string[]>();
    for (const { serial, name, here } of filled)
      names.set(serial, [...(names.get(serial) ?? []), here ?? name]);
    for (const { serial, frame, quote } of rows)
      found.push([serial, `${(names.get(serial) ?? []).join(" ")} ${frameWords(frame)}\n${quote}`]);
  }
  return found;
}

async function lastEntry({ db }: Store): Promise<{ entries: number; head: string }> {
  const last = await db
    .selectFrom("log")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return { entries: last?.seq ?? 0, head: last?.hash ?? NO_ENTRY };
}
