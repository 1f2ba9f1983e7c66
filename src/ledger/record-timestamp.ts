import { contentId, HeadwaterError } from "../model/index.ts";
import { appendLog, textOfEntry } from "./log.ts";
import { sha256 } from "./pack-bytes.ts";
import type { LogTable } from "./schema.ts";
import { inTransaction, type Store } from "./store.ts";

/** An entry of the log, as a time-stamp covers it. */
export interface CoveredEntry {
  readonly seq: number;
  /** Its hash, which covers it and, through the entry before it, all before it. */
  readonly head: string;
  /** The text whose SHA-256 (as UTF-8) its hash ought to be. */
  readonly text: string;
  readonly kind: string;
  readonly payload: unknown;
}

/** What a time-stamping authority answered about an entry of the log. */
export interface NewTimestamp {
  /** The entry's number, and its hash. */
  readonly entry: number;
  readonly head: string;
  /** The authority's address. */
  readonly tsa: string;
  /** When the hash existed, as the authority says it, ISO 8601. */
  readonly time: string;
  /** When the answer came, by this machine's clock, ISO 8601. */
  readonly at: string;
  /** The answer as it came: a `TimeStampResp` of RFC 3161 in DER. */
  readonly answer: Uint8Array;
}

/** A time-stamp as kept. */
export interface TimestampRow extends NewTimestamp {
  readonly id: string;
}

/** The last entry of the log; null for an empty log. */
export async function lastEntry({ db }: Store): Promise<CoveredEntry | null> {
  const row = await db.selectFrom("log").selectAll().orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row === undefined ? null : covered(row);
}

/** An entry of the log by its number; null where there is none. */
export async function entryAt({ db }: Store, seq: number): Promise<CoveredEntry | null> {
  const row = await db.selectFrom("log").selectAll().where("seq", "=", seq).executeTakeFirst();
  return row === undefined ? null : covered(row);
}

function covered(row: LogTable): CoveredEntry {
  const { seq, hash: head, kind, payload } = row;
  return { seq, head, text: textOfEntry(row), kind, payload: JSON.parse(payload) as unknown };
}

/**
 * Keeps a time-stamp, and an entry of the log that says so, by which one that is taken away or changed is missed. It is on the disk when
 * this returns.
 *
 * @throws HeadwaterError `bad-record` where the log has no such entry with this hash
 */
export async function recordTimestamp(store: Store, made: NewTimestamp): Promise<TimestampRow> {
  const { entry, head, tsa, time, at, answer } = made;
  const told = { entry, head, tsa, time, at, sha256: sha256(answer) };
  const id = contentId("timestamp", ...Object.values(told));
  await store.dialect.durably(store.db, () =>
    inTransaction(store, async (inside) => {
      if ((await entryAt(inside, entry))?.head !== head)
        throw new HeadwaterError(
          "bad-record",
          "ledger",
          store.place,
          `the log has no entry ${entry} with the hash ${head}`,
          "ask for the time-stamp again",
        );
      const { db } = inside;
      const known = await db.selectFrom("timestamps").select("id").where("id", "=", id).executeTakeFirst();
      if (known !== undefined) return;
      await db
        .insertInto("timestamps")
        .values({ id, ...made })
        .execute();
      await appendLog(inside, { at, kind: "timestamp", subject: id, payload: told });
    }),
  );
  return { id, ...made };
}

/** Time-stamps in the order of the entries that they cover: at most `limit` of those after the first `offset`. */
export async function readTimestamps(
  { db }: Store,
  offset: number,
  limit: number,
): Promise<readonly TimestampRow[]> {
  return db
    .selectFrom("timestamps")
    .select(["id", "entry", "head", "tsa", "time", "at", "answer"])
    .orderBy("entry")
    .orderBy("serial")
    .offset(offset)
    .limit(limit)
    .execute();
}
