import { documentId } from "../model/index.ts";
import { verifyLists } from "./list-content.ts";
import { hashOfEntry, NO_ENTRY } from "./log.ts";
import { sha256, unpackBytes } from "./pack-bytes.ts";
import type { Store } from "./store.ts";
import { verifyEntry } from "./verify-entry.ts";

/** Something kept that is not as it was recorded. */
export interface Problem {
  /** What is wrong: kept bytes, a text, a passage, the log, the database's own file, a time-stamp. */
  readonly kind: "bytes" | "text" | "passage" | "log" | "record" | "database" | "timestamp";
  /** Id of what it is about. */
  readonly subject: string;
  readonly what: string;
}

/** What was looked at and what was found. `problems` is empty when everything is as it was recorded. */
export interface Verification {
  readonly documents: number;
  readonly bytes: number;
  readonly passages: number;
  /** Entries of designation lists, in every form that an edition gives them. */
  readonly designations: number;
  readonly entries: number;
  /** Hash of the last log entry: written down elsewhere, it shows later that no entry was taken off the end. */
  readonly head: string;
  readonly problems: readonly Problem[];
}

/** How far verifying is. `total` documents, counted at the beginning. */
export interface VerifyProgress {
  readonly done: number;
  readonly total: number;
}

/** More problems than a person reads; the rest are counted in the last one. */
const MOST_PROBLEMS = 1000;

/** Log entries read at once. */
const ENTRIES_AT_ONCE = 500;

/**
 * Looks at everything kept: re-hashes all original bytes, texts and lists, compares every passage with the text at its range,
 * follows the log from its first entry and compares what it tells of with what is there, and lets the database check its
 * file. Memory does not grow with the ledger.
 */
export async function verifyLedger(
  store: Store,
  { onProgress }: { readonly onProgress?: (progress: VerifyProgress) => void } = {},
): Promise<Verification> {
  const { db, dialect, place } = store;
  const problems: Problem[] = [];
  let more = 0;
  const found = (kind: Problem["kind"], subject: string, what: string): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, subject, what });
    else more++;
  };
  for (const what of await dialect.integrityProblems(db)) found("database", place, what);
  const { count } = await db
    .selectFrom("documents")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(count);
  const sums = { documents: 0, bytes: 0, passages: 0 };
  for (let after = 0; ; ) {
    const document = await db
      .selectFrom("documents")
      .select(["serial", "id"])
      .where("serial", ">", after)
      .orderBy("serial")
      .limit(1)
      .executeTakeFirst();
    if (document === undefined) break;
    sums.bytes += await verifyBytes(store, document.id, found);
    sums.passages += await verifyTexts(store, document, found);
    sums.documents++;
    after = document.serial;
    onProgress?.({ done: sums.documents, total });
  }
  const designations = await verifyLists(store, found);
  const log = await verifyLog(store, found);
  if (more > 0) problems.push({ kind: "database", subject: place, what: `and ${more} more problems` });
  return { ...sums, designations, ...log, problems };
}

/** Takes note of a problem. */
type Finding = (kind: Problem["kind"], subject: string, what: string) => void;

async function verifyBytes({ db }: Store, id: string, found: Finding): Promise<number> {
  const kept = await db.selectFrom("blobs").selectAll().where("sha256", "=", id.slice(7)).executeTakeFirst();
  if (kept === undefined) {
    found("bytes", id, "the original bytes are missing");
    return 0;
  }
  try {
    const bytes = await unpackBytes(kept);
    if (documentId(bytes) !== id) found("bytes", id, "the original bytes have another SHA-256");
    return bytes.byteLength;
  } catch {
    found("bytes", id, "the original bytes cannot be unpacked");
    return 0;
  }
}

async function verifyTexts(
  { db }: Store,
  document: { readonly serial: number; readonly id: string },
  found: Finding,
): Promise<number> {
  let looked = 0;
  const texts = await db.selectFrom("texts").selectAll().where("document", "=", document.serial).execute();
  for (const { serial, text, sha256: hash } of texts) {
    if (sha256(text) !== hash) found("text", document.id, "the text has another SHA-256");
    const agrees = ({ start, end, quote }: { start: number; end: number; quote: string }): boolean =>
      end <= text.length && Buffer.from(text.slice(start, end)).equals(Buffer.from(quote));
    const segments = await db
      .selectFrom("segments")
      .select(["start", "end"])
      .where("text", "=", serial)
      .execute();
    if (segments.some(({ start, end }) => start < 0 || end > text.length || start >= end))
      found("text", document.id, "a segment does not lie in the text");
    const passages = await db
      .selectFrom("passages")
      .select(["start", "end", "quote"])
      .where("text", "=", serial)
      .execute();
    const pieces = await db
      .selectFrom("attributions as t")
      .innerJoin("attribution_ranges as r", "r.attribution", "t.serial")
      .select(["r.start", "r.end", "r.quote"])
      .where("t.document", "=", document.serial)
      .where("t.text", "=", serial)
      .execute();
    // Citations are of the current reading alone.
    const cited = await db
      .selectFrom("citations as c")
      .innerJoin("extractions as x", (join) =>
        join.onRef("x.document", "=", "c.document").on("x.is_current", "=", 1),
      )
      .select(["c.start", "c.end", "c.quote"])
      .where("c.document", "=", document.serial)
      .where("x.text", "=", serial)
      .execute();
    for (const words of [...passages, ...pieces, ...cited]) {
      looked++;
      if (!agrees(words))
        found("passage", document.id, `the words at [${words.start}, ${words.end}) are not the text's`);
    }
  }
  return looked;
}

async function verifyLog(store: Store, found: Finding): Promise<{ entries: number; head: string }> {
  let head = NO_ENTRY;
  let seq = 0;
  for (;;) {
    const rows = await store.db
      .selectFrom("log")
      .selectAll()
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(ENTRIES_AT_ONCE)
      .execute();
    for (const row of rows) {
      if (row.seq !== seq + 1) found("log", String(row.seq), "entries before this one are missing");
      if (row.previous !== head || hashOfEntry(row) !== row.hash)
        found("log", String(row.seq), "the entry is not the one that was written");
      await verifyEntry(store, row, found);
      seq = row.seq;
      head = row.hash;
    }
    if (rows.length < ENTRIES_AT_ONCE) return { entries: seq, head };
  }
}
