import type { FrameSet } from "../../extract/index.ts";
import type { Ledger, Place } from "../../ledger/index.ts";
import { asHeadwaterError, documentId, type Extraction, HeadwaterError } from "../../model/index.ts";
import { extractorFor, layDocument, recordExtraction } from "../../pipeline/index.ts";
import { linesOf, sizeWords } from "../../read/index.ts";
import { creditOf } from "../../trace/index.ts";
import { extractionOfLine } from "./extraction-of-line.ts";
import { type ExtractedLine, extractedLine } from "./line-schema.ts";
import type { Originals } from "./originals.ts";

/** What came of loading lines: how many documents came to what. */
export interface Loaded {
  added: number;
  anew: number;
  unchanged: number;
  failed: number;
  assertions: number;
  /** Documents whose original bytes were not there: their text is kept in their place. */
  withoutOriginal: number;
}

/** What loading needs beside the lines. */
export interface LoadContext {
  readonly ledger: Ledger;
  readonly frames: FrameSet;
  readonly originals: Originals;
  /** Takes lines by another version of the extractor too, as that version's reading. */
  readonly anyVersion: boolean;
  readonly now: () => string;
  /** Where documents are laid; where it is not given, what is there stays where it lies, and the rest is seen by everybody. */
  readonly place?: Place | undefined;
  /** Called once for each line that could not be used. */
  readonly fail: (error: HeadwaterError) => void;
  /** Called after each line. */
  readonly onLine?: (path: string) => void;
}

/** Bytes of the longest line: a text of 64 MiB and all that was found in it. */
const MOST_LINE_BYTES = 400 * 1024 * 1024;

/**
 * Loads lines that `headwater extract` printed: each document is recorded as `headwater add` would have, without being read anew, whole or not at
 * all. A line that is none, that contradicts itself, or that another version made is handed to `fail` with its number, and the rest goes on.
 * What the ledger has already changes nothing, so that a run that was stopped can be started again.
 *
 * @param place what the lines are called in errors
 * @param loaded is added to
 * @throws HeadwaterError of the ledger
 */
export async function loadExtracted(
  lines: AsyncIterable<Uint8Array | string>,
  place: string,
  context: LoadContext,
  loaded: Loaded,
): Promise<void> {
  const { fail, onLine } = context;
  for await (const { number, ...line } of linesOf(lines, MOST_LINE_BYTES)) {
    if (line.text?.trim() === "") continue;
    const at = `${place}:${number}`;
    try {
      if (line.text === null) throw badLine(at, (line as { why: string }).why);
      await loadLine(parseLine(line.text, at), at, context, loaded);
    } catch (thrown) {
      const error = asHeadwaterError(thrown, "read", at);
      // A ledger that cannot be written fails for every line that follows.
      if (error.stage === "ledger" && error.code !== "bad-record") throw error;
      loaded.failed += 1;
      const { code, stage, message, remedy } = error;
      fail(
        error.place === at ? error : new HeadwaterError(code, stage, at, message, remedy, { cause: thrown }),
      );
    }
    onLine?.(at);
  }
}

async function loadLine(
  line: ExtractedLine,
  at: string,
  { ledger, frames, originals, anyVersion, now, place }: LoadContext,
  loaded: Loaded,
): Promise<void> {
  const { id, extractor } = line.document;
  const ours = extractorFor(frames);
  if (!anyVersion && extractor !== ours && !extractor.startsWith(`${ours} `)) {
    const remedy = `extract it again with this version, or take it as it is with --any-version`;
    throw new HeadwaterError(
      "bad-record",
      "read",
      at,
      `it was made by "${extractor}", and this is "${ours}"`,
      remedy,
    );
  }
  if ((await ledger.hasDocument(id, extractor)) === "same") {
    if (place !== undefined) await layDocument(id, { ledger, now, place });
    loaded.unchanged += 1;
    return;
  }
  const reading = extractionOfLine(line, frames);
  if (reading.kind === "contradiction") throw badLine(at, reading.what);
  const original = await originals.find(line);
  const bytes = original ?? Buffer.from(line.text, "utf8");
  const extraction = original === null ? asText(reading.extraction, bytes) : reading.extraction;
  if (extraction.document.bytes !== bytes.length)
    throw badLine(at, `document.bytes: ${extraction.document.bytes}, but there are ${bytes.length}`);
  const { outcome, claims } = await recordExtraction(ledger, frames, {
    bytes,
    extraction,
    credit: creditOf(extraction.document),
    captures: [],
    addedAt: now(),
    place: place === undefined ? undefined : { ...place, at: now() },
  });
  loaded[outcome === "added" ? "added" : outcome === "read-anew" ? "anew" : "unchanged"] += 1;
  loaded.assertions += claims;
  if (original === null && outcome !== "unchanged") loaded.withoutOriginal += 1;
}

/**
 * The document that the text alone is: what is preserved is what there is, under the SHA-256 of it. A note says what it was taken from, so that
 * nobody takes it for the original.
 */
function asText(extraction: Extraction, bytes: Uint8Array): Extraction {
  const { id, mediaType, bytes: size, notes } = extraction.document;
  const note = `the original (${id}, ${mediaType}, ${sizeWords(size)}) was not there when this was loaded: the text that headwater extract took from it is kept in its place`;
  const document = {
    ...extraction.document,
    id: documentId(bytes),
    mediaType: "text/plain",
    bytes: bytes.length,
    notes: [...notes, note],
  } as const;
  return { ...extraction, document };
}

function parseLine(text: string, at: string): ExtractedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badLine(at, "this is no JSON");
  }
  const parsed = extractedLine.safeParse(value);
  // The value itself, not the copy: the ledger keeps what was stated in the order in which it was.
  if (parsed.success) return value as ExtractedLine;
  const [issue] = parsed.error.issues;
  throw badLine(at, `${issue!.path.join(".") || "line"}: ${issue!.message}`);
}

function badLine(at: string, what: string): HeadwaterError {
  const remedy = "give lines of headwater extract as this version prints them";
  return new HeadwaterError("bad-record", "read", at, what, remedy);
}
