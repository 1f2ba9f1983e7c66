import type { CitationRecord, DocumentKeys, Fingerprints } from "../ledger/index.ts";
import { type Document, type Metadata, type Range, SPEAKING_KINDS } from "../model/index.ts";
import { documentLinks } from "../read/index.ts";
import { nameKey } from "../resolve/index.ts";
import {
  documentNames,
  findCitations,
  packSketch,
  type Sketch,
  sentencePrints,
  sketchOf,
  wordPrints,
} from "../trace/index.ts";

/** What fingerprints are taken of: a document's bytes and text, and what was found in it. */
export interface Fingerprinted {
  readonly document: Pick<Document, "path" | "text" | "segments" | "metadata"> & {
    readonly mediaType: string;
  };
  readonly bytes: Uint8Array;
  /** Sentences in which it speaks, and those of them that are no quotation from end to end. */
  readonly spokenSentences: readonly Range[];
  readonly ownSentences: readonly Range[];
  /** Where names stand, and the keys by which documents share them. */
  readonly named: readonly { readonly start: number; readonly key: string | null }[];
}

/** Fingerprints as the ledger keeps them, and the sketch as it is compared with others. */
export interface DocumentFingerprints {
  readonly kept: Fingerprints & { readonly sketch: NonNullable<Fingerprints["sketch"]> };
  readonly sketch: Sketch;
}

/**
 * By what a document is compared with others (sketch and prints) and linked to them (citations). The same document gives the same
 * fingerprints, whatever the ledger holds.
 */
export async function fingerprint(found: Fingerprinted): Promise<DocumentFingerprints> {
  const { document, spokenSentences, ownSentences } = found;
  const sketch = sketchOf(document.text, spokenSentences);
  return {
    sketch,
    kept: {
      prints: sentencePrints(document.text, ownSentences),
      sketch: { packed: packSketch(sketch), prints: wordPrints(sketch) },
      citations: await citationsIn(found),
    },
  };
}

/** By what others know a document, from what is stated of it. */
export function documentKeys({ title, url, work, edition, published, publisher }: Metadata): DocumentKeys {
  const publisherKey = publisher === undefined ? null : nameKey(publisher.value, "Organization") || null;
  const names = documentNames({
    title: title?.value ?? null,
    url: url?.value ?? null,
    work: work?.value ?? null,
    edition: edition?.value ?? null,
    published: published?.value ?? null,
    publisherKey,
  });
  return { publisherKey, names };
}

async function citationsIn({ document, bytes, named }: Fingerprinted): Promise<readonly CitationRecord[]> {
  const { text, segments, metadata } = document;
  const parts = (kinds: (kind: string) => boolean) =>
    segments.filter(({ kind }) => kinds(kind)).map(({ start, end }): Range => [start, end]);
  return findCitations({
    text,
    published: metadata.published?.value ?? null,
    links: await documentLinks(document, bytes),
    spoken: parts((kind) => SPEAKS.has(kind)),
    lines: parts((kind) => kind === "body" || kind === "list"),
    bodies: named.flatMap(({ start, key }) => (key?.startsWith("body:") ? [{ start, key }] : [])),
  });
}

/** A note on the author may name what the author wrote. */
const SPEAKS: ReadonlySet<string> = new Set([...SPEAKING_KINDS, "bio"]);
