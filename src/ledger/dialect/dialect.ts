import type { CreateTableBuilder, Dialect, Kysely, RawBuilder } from "kysely";
import type { FrameWords } from "../../model/index.ts";
import type { LedgerSchema } from "../schema.ts";
import type { Hold } from "./hold.ts";

/** A connection or a transaction: the same calls work on both. */
export type Database = Kysely<LedgerSchema>;

/** Which of the three searchable things: texts of documents, words of assertions, names of entities. */
export type SearchIndex = "texts" | "assertions" | "names";

/**
 * What a person searches for, read from what was typed: every phrase must be there. A phrase is one or more words in
 * order; `prefix` lets its last word go on. Never empty.
 */
export type SearchTerms = readonly { readonly words: readonly string[]; readonly prefix: boolean }[];

/** A row that matches; a smaller `rank` is better. */
interface SearchHit {
  readonly serial: number;
  readonly rank: number;
}

/** How a ledger is opened; see {@link openLedger}. */
export interface OpenOptions {
  /** Refuse every write and make nothing. */
  readonly readonly?: boolean;
  /** Fail with `not-found` instead of making a new ledger. */
  readonly mustExist?: boolean;
  /** How long to wait for another process's write, in milliseconds. */
  readonly busyTimeoutMs?: number;
  /** How long a server may take for one answer, in milliseconds, beside that wait; without it as long as the connection shows signs of life. */
  readonly answerTimeoutMs?: number;
  /** How frames are said in the labels of claims, by frame id; without it a frame's id stands for its words. */
  readonly frameWords?: ReadonlyMap<string, FrameWords>;
}

/**
 * Everything in which one database differs from another. All other files of this folder use Kysely and the SQL that SQLite
 * and PostgreSQL share; a second dialect is a second object of this type.
 */
export interface LedgerDialect {
  readonly name: string;
  /** Column types: a row number the database counts up, a reference to one (64 bits), and bytes. */
  readonly types: {
    readonly serial: RawBuilder<unknown>;
    readonly reference: RawBuilder<unknown>;
    readonly bytes: RawBuilder<unknown>;
  };
  /** The most parameters one statement may have. */
  readonly mostParameters: number;
  /** The Kysely dialect over one open database. */
  readonly kysely: Dialect;
  /** An end of the time that is kept as JSON in a column: an expression that an index may be made of. */
  stated(column: string, end: "from" | "to"): RawBuilder<string | null>;
  /** Whether a column is one of the values that a query finds for the row it is joined to: few, by a limit of the query's own. */
  isAmong(column: string, query: RawBuilder<unknown>): RawBuilder<boolean>;
  /** Whether a column is one of thousands of values, which are one parameter: a list of parameters takes longer to write than to answer. */
  isOneOf(column: string, values: readonly (number | string)[]): RawBuilder<boolean>;
  /** Keeps a table's rows in the order of its primary key, where the database can. */
  inKeyOrder(table: CreateTableBuilder<string, string>): CreateTableBuilder<string, string>;
  /** Makes the three search indexes. Case and diacritics do not matter in them. */
  makeSearchTables(db: Database): Promise<void>;
  /** Adds words to a search index under a row number that it does not hold yet. */
  index(
    db: Database,
    index: SearchIndex,
    rows: readonly (readonly [serial: number, words: string])[],
  ): Promise<void>;
  /** Takes a row out of a search index; nothing happens when it is not there. */
  unindex(db: Database, index: SearchIndex, serial: number): Promise<void>;
  /** The best rows first; where a word is too common to rank all that have it, the latest (of names, the first recorded). */
  search(db: Database, index: SearchIndex, terms: SearchTerms, limit: number): Promise<readonly SearchHit[]>;
  /** Runs work whose commit must survive a loss of power, where ordinary commits need only survive a killed process. */
  durably<T>(db: Database, work: () => Promise<T>): Promise<T>;
  /** Takes the lock of the one process that looks at what is watched; null where another has it. */
  holdWatching(): Promise<Hold | null>;
  /** Begins a transaction that only reads and sees the ledger as it is now, whatever others write meanwhile. */
  readonly beginView: RawBuilder<unknown>;
  /** Lets columns (`table.column`) point at rows that are yet to come, until the transaction ends. */
  deferReferences(db: Database, columns: readonly string[]): Promise<void>;
  /** Gives new rows of a table numbers after the largest that is there, where rows came with numbers of their own. */
  countOn(db: Database, table: string, column: string): Promise<void>;
  /** What the database finds wrong with its own file, in words; empty when nothing is. */
  integrityProblems(db: Database): Promise<readonly string[]>;
  /** Names of all tables that are there, the search indexes' own among them. */
  tableNames(db: Database): Promise<ReadonlySet<string>>;
  /** Lets the planner know the sizes of tables that this very transaction filled, where it would take them to be empty. */
  planForFilled(db: Database, tables: readonly string[]): Promise<void>;
  /** Lets the planner know the sizes of tables. Cheap; called when a ledger that was written to is closed. */
  refreshPlans(db: Database): Promise<void>;
}
