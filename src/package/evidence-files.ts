import type { AssertionRow, ClaimGrade, ClaimTrace, Evidence } from "../answer/index.ts";
import type { Ledger, LogEntry, TimestampRow } from "../ledger/index.ts";
import type { Bag } from "./bag.ts";

/** A claim that is handed on, with its grade. */
export interface PackedClaim {
  readonly trace: ClaimTrace;
  readonly grade: ClaimGrade;
}

/** A document that is handed on, and where in the package it lies. */
export interface PackedDocument {
  readonly id: string;
  readonly folder: string;
  readonly original: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly mediaType: string;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html.txt",
  "text/plain": "txt",
  "text/markdown": "md",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/epub+zip": "epub",
  "message/rfc822": "eml",
  "application/vnd.ms-outlook": "msg",
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/x-subrip": "srt",
  "text/vtt": "vtt",
  "application/rss+xml": "xml.txt",
  "application/atom+xml": "xml.txt",
};

/** The file in which a claim's evidence lies, below `data/`. */
export function claimPath(claim: string): string {
  return `claims/${claim.replace("claim:", "")}.json`;
}

/** All assertions of a claim: those that count, plans and comments among them, and those that a person rejected. */
export function assertionsOf({ origins, supposed, comments, rejected }: ClaimTrace): readonly AssertionRow[] {
  return [...origins.flatMap(({ said }) => said), ...supposed, ...comments, ...rejected];
}

/** Adds a claim: what it says, its chains with their words, origins, echoes, disputes, verdicts, grade. */
export async function addClaim(bag: Bag, { trace, grade }: PackedClaim): Promise<void> {
  await bag.add(claimPath(trace.claim.id), json({ ...trace, grade }));
}

/**
 * Adds a document: its original bytes, the text that was read from them, what is known of it and how it came, and the passages on which
 * the claims rest. A page of the web has the ending `.html.txt`, so that no browser opens it as a page by itself.
 */
export async function addDocument(
  bag: Bag,
  evidence: Evidence,
  id: string,
  assertions: readonly AssertionRow[],
): Promise<PackedDocument> {
  const { text, segments: _, echoes: __, ...document } = await evidence.document(id);
  const folder = `documents/${id.replace("sha256:", "")}`;
  const original = `${folder}/original.${ENDINGS[document.mediaType] ?? "bin"}`;
  await bag.add(original, await evidence.originalBytes(id));
  const read = await bag.add(`${folder}/text.txt`, text);
  const passages = assertions
    .filter((assertion) => assertion.document.id === id)
    .map(({ id: assertion, claim, passage }) => ({ assertion, claim, ...passage }));
  await bag.add(`${folder}/document.json`, json({ ...document, textSha256: read.sha256, passages }));
  const { title, publisher, published, url, mediaType } = document;
  return { id, folder, original, title, publisher, published, url, mediaType };
}

/** Log entries read at once. */
const AT_ONCE = 500;

/** The log's part of a package. */
export interface PackedLog {
  readonly entries: number;
  /** Hash of the ledger's last entry. */
  readonly head: string;
  readonly timestamps: readonly PackedTimestamp[];
}

/** A time-stamp in a package. */
export interface PackedTimestamp {
  /** Its file, below `data/`. */
  readonly path: string;
  readonly entry: number;
  /** The hash of that entry, which was stamped. */
  readonly head: string;
  readonly time: string;
  readonly tsa: string;
}

/** What goes into the log of a package. */
export interface LogAsked {
  /** Ids of the documents, claims and assertions that are packed. */
  readonly subjects: ReadonlySet<string>;
  /** All entries instead of those about these. */
  readonly isWhole: boolean;
}

/**
 * Adds what the log says of the claims' documents, and of the verdicts and grades on them; with the log's first and last entry, and for
 * each entry the hashes by which it hangs in the chain. A line an entry; the payload as the text that was hashed. Of the time-stamps that
 * cover an entry it adds the earliest, with the entry that this one stamps.
 */
export async function addLog(bag: Bag, ledger: Ledger, { subjects, isWhole }: LogAsked): Promise<PackedLog> {
  const stamped = await stampedEntries(ledger);
  const chosen: TimestampRow[] = [];
  const lines: string[] = [];
  let last: LogEntry | null = null;
  let isWaiting = false;
  for (let after = 0; ; ) {
    const entries = await ledger.log(after, AT_ONCE);
    if (entries.length === 0) break;
    for (const entry of entries) {
      last = entry;
      const isPacked = isWhole || entry.seq === 1 || concerns(entry, subjects);
      if (isPacked) isWaiting = true;
      const stamps = isWaiting ? (stamped.get(entry.seq) ?? []) : [];
      chosen.push(...stamps);
      if (stamps.length > 0) isWaiting = false;
      if (isPacked || stamps.length > 0) lines.push(logLine(entry));
    }
    after = entries.at(-1)!.seq;
  }
  if (last !== null && lines.at(-1) !== logLine(last)) lines.push(logLine(last));
  await bag.add("log.jsonl", lines.join(""));
  const timestamps: PackedTimestamp[] = [];
  for (const { id, entry, head, time, tsa, answer } of chosen) {
    const path = `timestamps/${entry}-${id.replace("timestamp:", "").slice(0, 8)}.tsr`;
    await bag.add(path, answer);
    timestamps.push({ path, entry, head, time, tsa });
  }
  return { entries: lines.length, head: last?.hash ?? "", timestamps };
}

async function stampedEntries(ledger: Ledger): Promise<ReadonlyMap<number, readonly TimestampRow[]>> {
  const found = new Map<number, TimestampRow[]>();
  for (let offset = 0; ; ) {
    const rows = await ledger.timestamps(offset, AT_ONCE);
    if (rows.length === 0) return found;
    for (const row of rows) found.set(row.entry, [...(found.get(row.entry) ?? []), row]);
    offset += rows.length;
  }
}

function concerns({ subject, payload }: LogEntry, subjects: ReadonlySet<string>): boolean {
  if (subjects.has(subject)) return true;
  const told = payload as { readonly subject?: unknown; readonly document?: unknown } | null;
  return [told?.subject, told?.document].some((id) => typeof id === "string" && subjects.has(id));
}

function logLine({ payload, ...entry }: LogEntry): string {
  return `${JSON.stringify({ ...entry, payload: JSON.stringify(payload) })}\n`;
}

/** A value as JSON that a person can read. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
