import type { FrameSet } from "../extract/index.ts";
import type { Ledger, NamedRecord } from "../ledger/index.ts";
import { documentId } from "../model/index.ts";
import { nameKey } from "../resolve/index.ts";
import { designationDocument, designationExtractor, makerOf } from "./designation-document.ts";
import { listNameKeys } from "./list-keys.ts";
import { traceClaims } from "./trace-document.ts";

/**
 * Makes the entries of loaded lists claims like any other, where documents speak of whom they name: "this authority designates
 * this group", in the words of the list's record, which becomes a document of its own. Records with the same words are one
 * document, whichever lists they stand in. What is made depends on the documents and the lists alone, not on which came first
 * (docs/decisions/068). Persons are never joined.
 *
 * @param now the time, ISO 8601
 * @returns how many documents of records were made or made anew; 0 where nothing is new
 */
export async function joinDesignations(
  ledger: Ledger,
  { frames, now }: { readonly frames: FrameSet; readonly now: () => string },
): Promise<number> {
  await ledger.fillListKeys(listNameKeys);
  let joined = 0;
  for (const [id, records] of await recordsByWords(ledger)) {
    const extractor = designationExtractor(records);
    if ((await ledger.hasDocument(id, extractor)) === "same") continue;
    const maker = makerOf(records);
    await ledger.recordDocument({
      bytes: Buffer.from(records[0].entry.raw, "utf8"),
      extraction: designationDocument(records),
      addedAt: now(),
      prints: [],
      keysOf: () => ({
        publisherKey: maker === null ? null : nameKey(maker, "PublicBody") || null,
        names: [],
      }),
      trace: (view) => traceClaims(view, frames),
    });
    joined += 1;
  }
  return joined;
}

type Records = [NamedRecord, ...NamedRecord[]];

/** Records by the document that their words are, in the order of their lists and references. */
async function recordsByWords(ledger: Ledger): Promise<ReadonlyMap<string, Records>> {
  const found = new Map<string, Records>();
  for await (const record of ledger.namedRecords()) {
    const id = documentId(Buffer.from(record.entry.raw, "utf8"));
    const known = found.get(id);
    if (known === undefined) found.set(id, [record]);
    else known.push(record);
  }
  const key = ({ entry }: NamedRecord): string => `${entry.list} ${entry.id}`;
  for (const records of found.values()) records.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return found;
}
