import type { FrameSet } from "../extract/index.ts";
import type { Ledger } from "../ledger/index.ts";
import { isListRecord } from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";
import { sentencesForComparing } from "./extract-document.ts";
import { documentKeys, fingerprint } from "./fingerprint.ts";
import { traceClaims, traceDocument, wordsOf } from "./trace-document.ts";

/** What came of fitting out documents of an earlier program. */
export interface FittedOut {
  readonly done: number;
  /** Whether some are left for the next run. */
  readonly hasMore: boolean;
}

const DOCUMENTS_AT_ONCE = 100;

/**
 * Gives documents that an earlier program recorded what the ledger keeps of documents now: the sketch and prints by which copies are
 * found, the names under which they are cited, and what they cite. One transaction a document: a run that is stopped goes on where it was.
 *
 * @param most documents of one run, so that adding one document to an old ledger takes no hour
 */
export async function fitOutDocuments(
  ledger: Ledger,
  frames: FrameSet,
  most: number,
  onDocument: (id: string) => void = () => {},
): Promise<FittedOut> {
  let done = 0;
  while (done < most) {
    const ids = await ledger.unfitted(Math.min(DOCUMENTS_AT_ONCE, most - done));
    if (ids.length === 0) return { done, hasMore: false };
    for (const id of ids) {
      await fitOut(ledger, frames, id);
      onDocument(id);
      done += 1;
    }
  }
  return { done, hasMore: (await ledger.unfitted(1)).length > 0 };
}

async function fitOut(ledger: Ledger, frames: FrameSet, id: string): Promise<void> {
  const document = await ledger.document(id);
  // A record of a designation list is an entry and no text that could repeat another one.
  if (isListRecord(document.reader)) {
    const key = nameKey(document.publisher ?? "", "PublicBody") || null;
    await ledger.fitOut({
      document: id,
      fingerprints: { prints: [] },
      keysOf: () => ({ publisherKey: key, names: [] }),
      trace: (view) => traceClaims(view, frames),
    });
    return;
  }
  const prints = await fingerprint({
    document,
    bytes: await ledger.originalBytes(id),
    ...sentencesForComparing(document),
    named: await ledger.namedIn(id),
  });
  await ledger.fitOut({
    document: id,
    fingerprints: prints.kept,
    keysOf: documentKeys,
    trace: (view) => traceDocument(view, wordsOf(prints), frames),
  });
}
