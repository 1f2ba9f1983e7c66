import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { hashOfEntry, textOfEntry } from "../ledger/index.ts";
import { documentId } from "../model/index.ts";
import type { CheckedTimestamp, TrustedCertificate } from "../timestamp/index.ts";

/** How much of a package's contents was compared. */
interface Compared {
  readonly documents: number;
  readonly passages: number;
  readonly entries: number;
  readonly timestamps: readonly PackageTimestamp[];
}

/** A time-stamp of a package, and what came of checking it. */
export interface PackageTimestamp extends CheckedTimestamp {
  readonly path: string;
  /** The log entry that it stamps. */
  readonly entry: number;
  /** How many entries of the package's log lead up to this one without a gap, itself among them: it covers these for sure. */
  readonly followed: number;
}

type Found = (path: string, what: string) => void;

/** A larger file is not read into memory; its hash was compared all the same. */
const MOST_BYTES = 512 << 20;

/** Compares what a package says with what it holds: documents with their ids, passages with the text, log entries with their hashes. */
export async function checkContents(
  folder: string,
  paths: readonly string[],
  { found, trusted }: { readonly found: Found; readonly trusted: readonly TrustedCertificate[] },
): Promise<Compared> {
  let [documents, passages] = [0, 0];
  for (const path of paths) {
    const below = /^(data\/documents\/([0-9a-f]{64}))\/document\.json$/.exec(path);
    if (below === null) continue;
    documents++;
    const original = paths.find((other) => other.startsWith(`${below[1]}/original.`));
    const bytes = original === undefined ? null : await bytesOf(folder, original);
    if (bytes === null || documentId(bytes) !== `sha256:${below[2]}`)
      found(original ?? path, "the original bytes are not those of the document");
    const told = await jsonOf(folder, path);
    const text = (await bytesOf(folder, `${below[1]}/text.txt`))?.toString("utf8") ?? "";
    const list = (told as { passages?: unknown } | null)?.passages;
    if (!Array.isArray(list)) {
      found(path, "it has no list of passages");
      continue;
    }
    for (const passage of list as { start: number; end: number; quote: string }[]) {
      passages++;
      if (text.slice(passage.start, passage.end) !== passage.quote)
        found(path, `the words at ${passage.start} are not those of the passage`);
    }
  }
  const log = await checkLog(folder, found);
  const timestamps: PackageTimestamp[] = [];
  for (const path of paths) {
    const named = /^data\/timestamps\/(\d{1,15})-[0-9a-f]+\.tsr$/.exec(path);
    if (named === null) continue;
    const checked = await checkStamp(folder, path, { entry: Number(named[1]), log, trusted });
    timestamps.push(checked);
    for (const what of checked.problems) found(path, `the time-stamp does not hold: ${what}`);
  }
  return { documents, passages, entries: log.entries, timestamps };
}

/** The log of a package: how many entries, and the stretches in which they follow one another. */
interface CheckedLog {
  readonly entries: number;
  /** By an entry's number: the text that its hash is of, and how many entries lead up to it without a gap, itself among them. */
  readonly reached: ReadonlyMap<number, { readonly text: string; readonly followed: number }>;
}

async function checkStamp(
  folder: string,
  path: string,
  {
    entry,
    log,
    trusted,
  }: {
    readonly entry: number;
    readonly log: CheckedLog;
    readonly trusted: readonly TrustedCertificate[];
  },
): Promise<PackageTimestamp> {
  const { checkTimestamp } = await import("../timestamp/index.ts");
  const reached = log.reached.get(entry);
  const answer = (await bytesOf(folder, path)) ?? new Uint8Array();
  const checked = await checkTimestamp(answer, { covers: reached?.text ?? "", trusted });
  return { path, entry, followed: reached?.followed ?? 0, ...checked };
}

async function checkLog(folder: string, found: Found): Promise<CheckedLog> {
  const log = await bytesOf(folder, "data/log.jsonl");
  const reached = new Map<number, { text: string; followed: number }>();
  if (log === null) return { entries: 0, reached };
  let before: { seq: number; hash: string } | null = null;
  let entries = 0;
  let followed = 0;
  for (const line of log.toString("utf8").split("\n")) {
    if (line === "") continue;
    entries++;
    try {
      const { hash, ...entry } = JSON.parse(line) as Parameters<typeof hashOfEntry>[0] & { hash: string };
      if (hashOfEntry(entry) !== hash)
        found("data/log.jsonl", `entry ${entry.seq} has not the hash that it ought to have`);
      if (before !== null && entry.seq === before.seq + 1 && entry.previous !== before.hash)
        found("data/log.jsonl", `entry ${entry.seq} does not follow the one before it`);
      followed = before?.seq === entry.seq - 1 && before.hash === entry.previous ? followed + 1 : 1;
      reached.set(entry.seq, { text: textOfEntry(entry), followed });
      before = { seq: entry.seq, hash };
    } catch {
      found("data/log.jsonl", `line ${entries} is no entry`);
    }
  }
  return { entries, reached };
}

async function bytesOf(folder: string, path: string): Promise<Buffer | null> {
  const at = join(folder, path);
  const size = await stat(at).then(
    (kind) => kind.size,
    () => Number.POSITIVE_INFINITY,
  );
  return size > MOST_BYTES ? null : readFile(at);
}

async function jsonOf(folder: string, path: string): Promise<unknown> {
  const bytes = await bytesOf(folder, path);
  try {
    return bytes === null ? null : JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
