import { type Extraction, HeadwaterError } from "../model/index.ts";
import type { Store } from "./store.ts";

/** A document while it is being recorded: the store inside its transaction, and the row numbers given so far. */
export interface Recording extends Store {
  readonly source: Extraction;
  readonly document: number;
  readonly text: number;
  readonly extraction: number;
}

/** A record that contradicts itself: the document is refused and nothing of it is kept. */
export function badRecord(extraction: Extraction, what: string, cause?: unknown): HeadwaterError {
  const remedy = "this is a defect of the extractor; please report it with the file";
  return new HeadwaterError("bad-record", "ledger", extraction.document.path, what, remedy, { cause });
}

/**
 * A text that survives UTF-8: a half of a surrogate pair that stands alone becomes U+FFFD, one code unit like it, so that
 * offsets stay true.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
