import { appendLog } from "./log.ts";
import { inTransaction, type Store } from "./store.ts";

/** A file that was read into the ledger, and how much of it was new. */
export interface ImportRecord {
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  readonly path: string;
  /** Now, ISO 8601. */
  readonly at: string;
  /** How many of each kind were recorded. */
  readonly recorded: Readonly<Record<string, number>>;
}

/** Adds an entry to the log that says from which file what was recorded before it came. */
export async function recordImport(
  store: Store,
  { sha256, path, at, recorded }: ImportRecord,
): Promise<void> {
  await inTransaction(store, (inside) =>
    appendLog(inside, { at, kind: "import", subject: `sha256:${sha256}`, payload: { path, recorded } }),
  );
}
