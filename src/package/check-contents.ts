import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { hashOfEntry } from "../ledger/index.ts";
import { documentId } from "../model/index.ts";

/** How much of a package's contents was compared. */
interface Compared {
  readonly documents: number;
  readonly passages: number;
  readonly entries: number;
}

type Found = (path: string, what: string) => void;

/** A larger file is not read into memory; its hash was compared all the same. */
const MOST_BYTES = 512 << 20;

/** Compares what a package says with what it holds: documents with their ids, passages with the text, log entries with their hashes. */
export async function checkContents(
  folder: string,
  paths: readonly string[],
  found: Found,
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
  return { documents, passages, entries: await checkLog(folder, found) };
}

async function checkLog(folder: string, found: Found): Promise<number> {
  const log = await bytesOf(folder, "data/log.jsonl");
  if (log === null) return 0;
  let before: { seq: number; hash: string } | null = null;
  let entries = 0;
  for (const line of log.toString("utf8").split("\n")) {
    if (line === "") continue;
    entries++;
    try {
      const { hash, ...entry } = JSON.parse(line) as Parameters<typeof hashOfEntry>[0] & { hash: string };
      if (hashOfEntry(entry) !== hash)
        found("data/log.jsonl", `entry ${entry.seq} has not the hash that it ought to have`);
      if (before !== null && entry.seq === before.seq + 1 && entry.previous !== before.hash)
        found("data/log.jsonl", `entry ${entry.seq} does not follow the one before it`);
      before = { seq: entry.seq, hash };
    } catch {
      found("data/log.jsonl", `line ${entries} is no entry`);
    }
  }
  return entries;
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
