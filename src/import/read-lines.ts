import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { LEDGER_LINES_VERSION } from "../export/index.ts";
import { asHeadwaterError, HeadwaterError } from "../model/index.ts";
import { type LedgerLine, ledgerLine } from "./line-schema.ts";

/** A line and where it stands in its file, from 1. */
export interface PlacedLine {
  readonly number: number;
  readonly line: LedgerLine;
}

/**
 * The lines of a file of `headwater export --format jsonl`, one at a time, and its SHA-256 when all were read.
 *
 * @throws HeadwaterError `not-found`, `no-permission`; `malformed` for what is no such file, at the first line that is none, and for
 *   a file that ends before its last line; `unsupported-format` for one of a newer program
 */
export async function* readLedgerLines(path: string): AsyncGenerator<PlacedLine, string> {
  const hash = createHash("sha256");
  const stream = createReadStream(path);
  stream.on("data", (piece) => hash.update(piece));
  let number = 0;
  let isEnded = false;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === "") continue;
      const line = parseLine(text, path, number);
      if (number === 1) begin(line, path);
      else if (line.kind === "headwater" || isEnded)
        throw malformed(path, number, "the export ended before this line");
      isEnded = line.kind === "end";
      yield { number, line };
    }
  } catch (thrown) {
    throw asReadingError(thrown, path);
  }
  if (!isEnded) throw malformed(path, number + 1, "the file was cut off: its last line is not there");
  return hash.digest("hex");
}

function begin(line: LedgerLine, path: string): void {
  if (line.kind !== "headwater") throw malformed(path, 1, "this is no export of a ledger");
  if (line.version > LEDGER_LINES_VERSION)
    throw new HeadwaterError(
      "unsupported-format",
      "read",
      path,
      `it was made by a newer program (version ${line.version} of the format)`,
      "bring this program up to date",
    );
}

function parseLine(text: string, path: string, number: number): LedgerLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed(path, number, "this is no JSON");
  }
  const parsed = ledgerLine.safeParse(value);
  // The value itself, not the copy: the ledger keeps what was stated in the order in which it was.
  if (parsed.success) return value as LedgerLine;
  const [issue] = parsed.error.issues;
  throw malformed(path, number, `${issue!.path.join(".") || "kind"}: ${issue!.message}`);
}

function malformed(path: string, number: number, what: string): HeadwaterError {
  const remedy = "give a file made by headwater export --format jsonl";
  return new HeadwaterError("malformed", "read", `${path}:${number}`, what, remedy);
}

function asReadingError(thrown: unknown, path: string): HeadwaterError {
  const code = (thrown as NodeJS.ErrnoException).code;
  const plain = (kind: "not-found" | "no-permission" | "not-a-file", what: string) =>
    new HeadwaterError(kind, "read", path, what, "name a file made by headwater export --format jsonl");
  if (code === "ENOENT") return plain("not-found", "there is no such file");
  if (code === "EACCES") return plain("no-permission", "it may not be read");
  if (code === "EISDIR") return plain("not-a-file", "this is a folder");
  return asHeadwaterError(thrown, "read", path);
}
