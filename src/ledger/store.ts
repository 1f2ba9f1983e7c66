import type { FrameWords } from "../model/index.ts";
import type { Database, LedgerDialect } from "./dialect/index.ts";

/** An open database and what is particular to it. `db` is a transaction where the caller began one. */
export interface Store {
  readonly db: Database;
  readonly dialect: LedgerDialect;
  /** The ledger's location, for errors. */
  readonly place: string;
  /** How frames are said in words, by frame id; see {@link claimLabel}. */
  readonly frameWords: ReadonlyMap<string, FrameWords>;
}

/**
 * Runs work in one transaction: everything it writes is there afterwards, or nothing when it throws. A transaction that is
 * killed is undone when the ledger is next opened.
 */
export function inTransaction<T>(store: Store, work: (inside: Store) => Promise<T>): Promise<T> {
  return store.db.transaction().execute((db) => work({ ...store, db }));
}

/** A list in pieces of at most `size`, in order; an empty list gives none. */
export function* batches<T>(items: readonly T[], size = 500): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
