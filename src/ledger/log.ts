import { sha256 } from "./pack-bytes.ts";
import type { LogTable } from "./schema.ts";
import type { Store } from "./store.ts";

/** One entry of the log. `payload` is a JSON value; `hash` covers the entry and, through `previous`, all before it. */
export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry has in place of a hash before it. */
export const NO_ENTRY = "0".repeat(64);

/** Adds an entry to the end of the log. Call it inside the transaction that records what it tells of. */
export async function appendLog(
  { db }: Store,
  entry: { readonly at: string; readonly kind: string; readonly subject: string; readonly payload: object },
): Promise<void> {
  const last = await db
    .selectFrom("log")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    kind: entry.kind,
    subject: entry.subject,
    payload: JSON.stringify(entry.payload),
    previous: last?.hash ?? NO_ENTRY,
  };
  await db
    .insertInto("log")
    .values({ ...row, hash: hashOfEntry(row) })
    .execute();
}

/** The hash that an entry ought to have. */
export function hashOfEntry(row: Omit<LogTable, "hash">): string {
  return sha256(textOfEntry(row));
}

/** The text that an entry's hash is of: the hash of the entry before it, and what it says, as JSON. */
export function textOfEntry(row: Omit<LogTable, "hash">): string {
  return row.previous + JSON.stringify([row.seq, row.at, row.kind, row.subject, row.payload]);
}

/**
 * Entries in order, at most `limit` of those after `after`; empty at the end.
 *
 * @param after a `seq`; 0 begins at the first
 */
export async function readLog({ db }: Store, after: number, limit: number): Promise<readonly LogEntry[]> {
  const rows = await db
    .selectFrom("log")
    .selectAll()
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as unknown }));
}
