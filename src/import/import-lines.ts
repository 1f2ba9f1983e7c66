import type { FrameSet } from "../extract/index.ts";
import type { AssertionCorrection, Ledger, NewVerdict, Place } from "../ledger/index.ts";
import { documentId, type Extraction, HeadwaterError, isListRecord, type Metadata } from "../model/index.ts";
import { judge, layDocument, recordExtraction, review } from "../pipeline/index.ts";
import type { DocumentLine, LedgerLine } from "./line-schema.ts";
import { readLedgerLines } from "./read-lines.ts";

/** What came of an import. */
export interface Imported {
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** How many of each kind are new here, and how many were here already. */
  readonly recorded: Readonly<Record<"document" | "verdict" | "judgement" | "grade", number>>;
  readonly unchanged: number;
  /** Claims and assertions of the file that this ledger did not come to, beside other documents: how many, and the ids of the first. */
  readonly missing: { readonly count: number; readonly first: readonly string[] };
  /** Lines that could not be recorded, with the reason; the rest was. */
  readonly refused: readonly HeadwaterError[];
}

/** What an import needs beside the file. */
export interface ImportContext {
  readonly ledger: Ledger;
  readonly frames: FrameSet;
  readonly now: () => string;
  /** Where documents are laid; where it is not given, what is here stays where it lies, and the rest is seen by everybody. */
  readonly place?: Place | undefined;
  readonly onLine?: (kind: string) => void;
}

/** Ids that are looked up at once. */
const AT_ONCE = 500;

/** Ids that are named of those that the ledger did not come to. */
const MOST_NAMED = 20;

/**
 * Reads an export of another ledger (JSON Lines) into this one: documents as they were read there, then what persons decided, in
 * the order in which it was decided. Each document is recorded whole or not at all, and what is here already is left as it is, so
 * that a run that was stopped can be started again. Claims, origins and disputes are worked out anew among all documents of this ledger.
 *
 * @throws HeadwaterError as {@link readLedgerLines}; ledger errors. What was recorded before stays
 */
export async function importLines(path: string, context: ImportContext): Promise<Imported> {
  const { ledger, now, onLine } = context;
  const recorded = { document: 0, verdict: 0, judgement: 0, grade: 0 };
  let unchanged = 0;
  const refused: HeadwaterError[] = [];
  const missing = { count: 0, first: [] as string[] };
  const waiting: { claim: string[]; assertion: string[] } = { claim: [], assertion: [] };
  const lookUp = async (most: number) => {
    if (waiting.claim.length + waiting.assertion.length <= most) return;
    const [claims, assertions] = [waiting.claim.splice(0), waiting.assertion.splice(0)];
    const found = new Set([
      ...(await foundClaims(ledger, claims)),
      ...(await foundAssertions(ledger, assertions)),
    ]);
    const gone = [...claims, ...assertions].filter((id) => !found.has(id));
    missing.count += gone.length;
    missing.first.push(...gone.slice(0, MOST_NAMED - missing.first.length));
  };
  const lines = readLedgerLines(path);
  let next = await lines.next();
  for (; !next.done; next = await lines.next()) {
    const { number, line } = next.value;
    onLine?.(line.kind);
    if (line.kind === "claim" || line.kind === "assertion") {
      waiting[line.kind].push(line.id);
      await lookUp(AT_ONCE);
      continue;
    }
    if (!isRecorded(line)) continue;
    try {
      if (await recordLine(line, context)) recorded[line.kind]++;
      else unchanged++;
    } catch (thrown) {
      if (!(thrown instanceof HeadwaterError) || !REFUSED.has(thrown.code)) throw thrown;
      const { code, stage, message, remedy } = thrown;
      refused.push(
        new HeadwaterError(code, stage, `${path}:${number}`, `${line.kind} left out: ${message}`, remedy, {
          cause: thrown,
        }),
      );
    }
  }
  await lookUp(0);
  const sha256 = next.value;
  if (Object.values(recorded).some((count) => count > 0))
    await ledger.recordImport({ sha256, path, at: now(), recorded });
  return { sha256, recorded, unchanged, missing, refused };
}

type RecordedLine = Extract<LedgerLine, { kind: "document" | "verdict" | "judgement" | "grade" }>;

/** What one line alone is to blame for: the rest of the file is read all the same. */
const REFUSED: ReadonlySet<string> = new Set(["bad-record", "bad-usage", "not-found", "malformed"]);

function isRecorded(line: LedgerLine): line is RecordedLine {
  return (
    line.kind === "document" || line.kind === "verdict" || line.kind === "judgement" || line.kind === "grade"
  );
}

/** Records what a line holds; false where it was here already. */
async function recordLine(line: RecordedLine, context: ImportContext): Promise<boolean> {
  const { ledger, frames } = context;
  const before = (await ledger.workbench.head()).seq;
  switch (line.kind) {
    case "document":
      await recordRead(line, context);
      break;
    case "verdict": {
      const { kind: _, correction, ...verdict } = line;
      const corrected = correction === undefined ? {} : { correction: correction as AssertionCorrection };
      await review(ledger, frames, { ...verdict, ...corrected } satisfies NewVerdict);
      break;
    }
    case "judgement": {
      const { kind: _, ...judgement } = line;
      const { rows } = await judged(ledger, line);
      if (rows) return false;
      await judge(ledger, frames, judgement);
      break;
    }
    case "grade": {
      const { kind: _, ...grade } = line;
      await ledger.recordGrade(grade);
      break;
    }
  }
  return (await ledger.workbench.head()).seq > before;
}

/** Whether this very judgement stands already: recorded again it would be the last word once more. */
async function judged(
  ledger: Ledger,
  { a, b, judgement, by, at, reason }: Extract<LedgerLine, { kind: "judgement" }>,
) {
  const { judgements } = await ledger.entity(a);
  const rows = judgements.some(
    (known) =>
      [known.a, known.b].includes(a) &&
      [known.a, known.b].includes(b) &&
      known.judgement === judgement &&
      known.by === by &&
      known.at === at &&
      known.reason === reason,
  );
  return { rows };
}

async function recordRead(line: DocumentLine, { ledger, frames, now, place }: ImportContext): Promise<void> {
  const { document, text, segments, extractor, mentions, entities, attributions, claims, original } = line;
  const { credit, addedAt, captures, metadata, ...stated } = document;
  const bytes = Buffer.from(original, "base64");
  if (documentId(bytes) !== document.id || bytes.length !== document.bytes)
    throw new HeadwaterError(
      "malformed",
      "read",
      document.path,
      `the bytes are not those of ${document.id.slice(0, 19)}`,
      "export the ledger again",
    );
  const found = { mentions, entities, attributions, claims } as Pick<
    Extraction,
    "mentions" | "entities" | "attributions" | "claims"
  >;
  const read = { ...stated, metadata: metadata as Metadata, text, segments } as Extraction["document"];
  const isLaid = place !== undefined && !isListRecord(document.reader);
  if ((await ledger.hasDocument(document.id, extractor)) === "same") {
    if (isLaid) await layDocument(document.id, { ledger, now, place });
    return;
  }
  await recordExtraction(ledger, frames, {
    bytes,
    extraction: { document: read, extractor, ...found },
    credit,
    captures,
    addedAt,
    place: isLaid ? { ...place, at: now() } : undefined,
  });
}

async function foundClaims(ledger: Ledger, ids: readonly string[]): Promise<readonly string[]> {
  return ids.length === 0 ? [] : (await ledger.claimsById(ids)).map(({ id }) => id);
}

async function foundAssertions(ledger: Ledger, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await ledger.assertions({ ids, limit: AT_ONCE, superseded: true });
  return rows.map(({ id }) => id);
}
