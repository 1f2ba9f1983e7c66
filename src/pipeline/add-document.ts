import type { FrameSet } from "../extract/index.ts";
import type { Ledger, Recorded } from "../ledger/index.ts";
import { documentId, type MetadataOverrides } from "../model/index.ts";
import { readDocument } from "../read/index.ts";
import { nameKey } from "../resolve/index.ts";
import { creditOf, packSketch, sentencePrints, sketchOf, wordPrints } from "../trace/index.ts";
import { entityHints } from "./entity-hints.ts";
import { extractWith, type Tier } from "./tier.ts";
import { traceDocument } from "./trace-document.ts";
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
  const { ledger, frames, now, overrides, tier } = context;
  const id = documentId(bytes);
  if ((await ledger.hasDocument(id, extractorOf(frames, tier?.name))) === "same")
    return { document: id, outcome: "unchanged", claims: 0, assertions: 0, notes: [] };
  const document = await readDocument({ bytes, path, ...(overrides === undefined ? {} : { overrides }) });
  const { extraction, sentences, spokenSentences, ownSentences } = await extractWith(document, frames, tier);
  const publisher = document.metadata.publisher?.value;
  const prints = sentencePrints(document.text, ownSentences);
  const sketch = sketchOf(document.text, spokenSentences);
  const words = wordPrints(sketch);
  const recorded = await ledger.recordDocument({
    bytes,
    extraction,
    addedAt: now(),
    prints,
    sketch: { packed: packSketch(sketch), prints: words },
    hints: entityHints(extraction, sentences),
    credit: creditOf(document),
    publisherKey: publisher === undefined ? null : nameKey(publisher, "Organization") || null,
    trace: (view) =>
      traceDocument(view, { sketch, words, sentences: prints.map(({ hash }) => hash) }, frames),
  });
  return { ...recorded, notes: extraction.document.notes };
}
