import { type FrameSet, restoreCase } from "../extract/index.ts";
import { sentenceRanges } from "../language/index.ts";
import type { Ledger, Place, Recorded } from "../ledger/index.ts";
import { type Capture, type Extraction, isListRecord } from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";
import { entityHints } from "./entity-hints.ts";
import { sentencesForComparing } from "./extract-document.ts";
import { documentKeys, fingerprint } from "./fingerprint.ts";
import { traceClaims, traceDocument, wordsOf } from "./trace-document.ts";

/** A document that was read elsewhere: its bytes, and everything that was read in them. */
export interface ReadElsewhere {
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
  readonly credit: string | null;
  readonly captures: readonly Capture[];
  /** When it was recorded there, ISO 8601. */
  readonly addedAt: string;
  /** Where it is laid, and when; where it is not given, a document that is there stays where it lies, and a new one is seen by everybody. Records of lists lie nowhere. */
  readonly place?: (Place & { readonly at: string }) | undefined;
}

/**
 * Records a document as another program read it, without reading it anew: whole or not at all. What compares documents is worked
 * out here, and everything that it touches is traced.
 *
 * @throws HeadwaterError `bad-record` when the record contradicts itself; ledger errors
 */
export async function recordExtraction(
  ledger: Ledger,
  frames: FrameSet,
  { bytes, extraction, credit, captures, addedAt, place }: ReadElsewhere,
): Promise<Recorded> {
  const { document } = extraction;
  const recorded = isListRecord(document.reader)
    ? await ledger.recordDocument({
        bytes,
        extraction,
        addedAt,
        prints: [],
        credit,
        keysOf: ({ publisher }) => ({
          publisherKey: publisher === undefined ? null : nameKey(publisher.value, "PublicBody") || null,
          names: [],
        }),
        trace: (view) => traceClaims(view, frames),
      })
    : await recordText(ledger, frames, { bytes, extraction, credit, captures, addedAt, place });
  for (const capture of captures) await ledger.recordCapture(document.id, capture);
  return recorded;
}

async function recordText(
  ledger: Ledger,
  frames: FrameSet,
  { bytes, extraction, credit, addedAt, place }: ReadElsewhere,
): Promise<Recorded> {
  const { document, entities, mentions } = extraction;
  const keys = new Map(entities.map(({ id, key, named }) => [id, named ? key : null]));
  const named = mentions.map(({ start, entity }) => ({
    start,
    key: entity === null ? null : (keys.get(entity) ?? null),
  }));
  const language = document.metadata.language?.value ?? null;
  const compared = sentencesForComparing({ ...document, language });
  const prints = await fingerprint({ document, bytes, ...compared, named });
  const said = document.segments.filter(({ kind }) => kind !== "boilerplate" && kind !== "tags");
  const sentences = sentenceRanges(restoreCase(document.text, said), said);
  return ledger.recordDocument({
    ...prints.kept,
    bytes,
    extraction,
    addedAt,
    hints: entityHints(extraction, sentences),
    credit,
    place,
    keysOf: documentKeys,
    trace: (view) => traceDocument(view, wordsOf(prints), frames),
  });
}
