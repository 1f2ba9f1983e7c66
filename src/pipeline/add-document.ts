import type { FrameSet } from "../extract/index.ts";
import type { Ledger, Place, Recorded } from "../ledger/index.ts";
import { type Capture, documentId, type Extraction, type MetadataOverrides } from "../model/index.ts";
import { type ReadLimits, readBounded, type StatedReading } from "../read/index.ts";
import { creditOf } from "../trace/index.ts";
import { entityHints } from "./entity-hints.ts";
import { documentKeys, fingerprint } from "./fingerprint.ts";
import { extractWith, type Tier } from "./tier.ts";
import { traceDocument, wordsOf } from "./trace-document.ts";
import { extractorOf } from "./version.ts";

/** What happened to one document. */
export interface Added extends Recorded {
  readonly notes: readonly string[];
}

/** What adding needs beside the document. `now` gives the time as ISO 8601: the clock is handed in. */
export interface AddContext {
  readonly ledger: Ledger;
  readonly frames: FrameSet;
  readonly now: () => string;
  readonly overrides?: MetadataOverrides;
  /** How the bytes came over the network, where they did. */
  readonly capture?: Capture;
  /** How the document came, for a person to know: which message it was attached to. */
  readonly notes?: readonly string[];
  /** What a file of another program states of it. */
  readonly stated?: StatedReading;
  /** How much of one file is read, and what reading it may take. */
  readonly limits?: ReadLimits;
  /** Where it is laid: the workspace that everybody shares where it is not given. */
  readonly place?: Place | undefined;
  /** Finds who said what instead of the program's own finder. */
  readonly tier?: Tier;
}

/**
 * Reads, extracts, resolves, traces and commits one document: whole or not at all. Bytes that this version of the
 * extractor has read before are not read again.
 *
 * @throws HeadwaterError from any stage; the ledger is then as it was
 */
export async function addDocument(bytes: Uint8Array, path: string, context: AddContext): Promise<Added> {
  const { ledger, frames, now, overrides, capture, notes, stated, limits, tier } = context;
  const place = context.place ?? SHARED;
  const id = documentId(bytes);
  if (await isRead(id, context)) return layDocument(id, context);
  const document = await readBounded({
    bytes,
    path,
    ...(limits === undefined ? {} : { limits }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(capture === undefined ? {} : { capture }),
    ...(notes === undefined ? {} : { notes }),
    ...(stated === undefined ? {} : { stated }),
  });
  const { extraction, sentences, ...found } = await extractWith(document, frames, tier);
  const prints = await fingerprint({ ...found, document, bytes, named: namedIn(extraction) });
  const recorded = await ledger.recordDocument({
    ...prints.kept,
    bytes,
    extraction,
    addedAt: now(),
    hints: entityHints(extraction, sentences),
    ...(capture === undefined ? {} : { capture }),
    place,
    credit: creditOf(document),
    keysOf: documentKeys,
    trace: (view) => traceDocument(view, wordsOf(prints), frames),
  });
  return { ...recorded, notes: extraction.document.notes };
}

/** The workspace that everybody shares. */
const SHARED: Place = { corpus: null, by: "headwater add" };

/**
 * Lays a document that is in the ledger where it is added now. Whoever sees it there for the first time is told what they would be told of a new one: that others had it already is
 * not theirs to know.
 */
export async function layDocument(
  id: string,
  { ledger, now, place = SHARED }: Pick<AddContext, "ledger" | "now" | "place">,
): Promise<Added> {
  const isShared = place.corpus === null && (await ledger.corpora.placesOf(id)).length === 0;
  const placed = isShared ? [] : await ledger.corpora.place({ ...place, documents: [id], at: now() });
  if (placed.length === 0) return { document: id, outcome: "unchanged", claims: 0, assertions: 0, notes: [] };
  const { notes } = await ledger.document(id);
  const { claims } = await ledger.workbench.libraryRow(id);
  return { document: id, outcome: "added", claims, assertions: claims, notes };
}

/**
 * Whether a document (an id) is in the ledger as this version of the extractor reads it, so that adding it again would change nothing. How it
 * came over the network is kept then, where it did.
 */
export async function isRead(
  id: string,
  { ledger, frames, tier, capture }: Pick<AddContext, "ledger" | "frames" | "tier" | "capture">,
): Promise<boolean> {
  if ((await ledger.hasDocument(id, extractorOf(frames, tier?.name))) !== "same") return false;
  if (capture !== undefined) await ledger.recordCapture(id, capture);
  return true;
}

/** Where an extraction names somebody, and the key by which documents share whoever it is. */
function namedIn({ mentions, entities }: Extraction) {
  const keys = new Map(entities.map(({ id, key, named }) => [id, named ? key : null]));
  return mentions.map(({ start, entity }) => ({ start, key: entity === null ? null : keys.get(entity)! }));
}
