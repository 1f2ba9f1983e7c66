import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Loaded, loadExtracted, Originals } from "../import/index.ts";
import { openLedger } from "../ledger/index.ts";
import { asHeadwaterError, HeadwaterError, withoutPassword } from "../model/index.ts";
import { type FittedOut, fitOutDocuments, joinDesignations, loadFrames } from "../pipeline/index.ts";
import { type AddOptions, documents, fittedLine, MOST_FITTED, summary } from "./add.ts";
import { placeNamed } from "./corpus-place.ts";
import { startProgress } from "./progress.ts";
import { reportError } from "./report.ts";

/** What standard input is called in errors. */
const INPUT = "standard input";

/**
 * Loads lines that `headwater extract` printed, of files (packed with gzip or not), of the files of a folder that an engine wrote its parts
 * into, or of standard input.
 *
 * @throws HeadwaterError `bad-usage` for options that state what the lines state already; as `openLedger` does
 */
export async function addExtracted(paths: readonly string[], options: AddOptions): Promise<void> {
  refuseOthers(options);
  const began = performance.now();
  const frames = await loadFrames();
  const ledger = await openLedger(options.db);
  const originals = new Originals(options.from);
  const loaded: Loaded = { added: 0, anew: 0, unchanged: 0, failed: 0, assertions: 0, withoutOriginal: 0 };
  let fitted: FittedOut = { done: 0, hasMore: false };
  const now = () => new Date().toISOString();
  const progress = startProgress(0, "documents");
  const fail = (error: HeadwaterError) => reportError(error);
  try {
    const place = await placeNamed(ledger, options.corpus);
    const onLine = (at: string) => {
      progress.grow(1);
      progress.step(at);
    };
    const anyVersion = options.anyVersion === true;
    const context = { ledger, frames, originals, anyVersion, now, place, fail, onLine };
    for await (const path of partsOf(paths)) {
      try {
        await loadExtracted(
          path === "-" ? process.stdin : opened(path),
          path === "-" ? INPUT : path,
          context,
          loaded,
        );
      } catch (thrown) {
        const error = readingError(thrown, path);
        if (error.stage === "ledger") throw error;
        loaded.failed += 1;
        fail(error);
      }
    }
    await joinDesignations(ledger, { frames, now });
    fitted = await fitOutDocuments(ledger, frames, MOST_FITTED, () => progress.step(""));
  } finally {
    progress.stop();
    await originals.close();
    await ledger.close();
  }
  if (options.quiet !== true)
    process.stdout.write(
      `${summary(loaded, performance.now() - began, withoutPassword(options.db))}\n${withoutOriginalLine(loaded)}${fittedLine(fitted)}`,
    );
  if (loaded.failed > 0) process.exitCode = 1;
}

/** Options that say how documents are read, or what is stated over them: a line was read already, and states itself. */
function refuseOthers(options: AddOptions): void {
  const stated = (
    ["title", "publisher", "published", "work", "edition", "columns", "tier", "queue"] as const
  ).find((name) => options[name] !== undefined);
  if (stated === undefined) return;
  throw new HeadwaterError(
    "bad-usage",
    "cli",
    `--${stated}`,
    "what the lines of headwater extract hold was read already",
    `leave --${stated} out, or add the documents themselves`,
  );
}

/** A folder is what Spark and others write: parts, with marks whose names begin with "_" or "." beside them. */
async function* partsOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const isFolder =
      path !== "-" &&
      (await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ));
    if (!isFolder) {
      yield path;
      continue;
    }
    for (const name of (await readdir(path)).sort()) if (!/^[._]/.test(name)) yield join(path, name);
  }
}

function opened(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  if (!path.endsWith(".gz")) return file;
  // What goes wrong on the way ends what is read below, and is thrown there.
  return pipeline(file, createGunzip(), () => undefined);
}

function readingError(thrown: unknown, path: string): HeadwaterError {
  const code = (thrown as NodeJS.ErrnoException).code;
  const plain = (kind: "not-found" | "no-permission" | "not-a-file" | "malformed", what: string) =>
    new HeadwaterError(kind, "read", path, what, "name a file of lines that headwater extract printed");
  if (code === "ENOENT") return plain("not-found", "there is no such file");
  if (code === "EACCES") return plain("no-permission", "it may not be read");
  if (code === "EISDIR") return plain("not-a-file", "this is a folder");
  if (code?.startsWith("Z_")) return plain("malformed", "its packing does not open, or is cut off");
  return asHeadwaterError(thrown, "read", path);
}

function withoutOriginalLine({ withoutOriginal }: Loaded): string {
  if (withoutOriginal === 0) return "";
  const [their, were] = withoutOriginal === 1 ? ["its text is", "is"] : ["their texts are", "are"];
  return `${documents(withoutOriginal)} whose original ${were} not here: ${their} kept instead, with a note; --from says where originals lie\n`;
}
