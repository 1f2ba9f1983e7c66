import { type Capture, documentId, type Extraction, HeadwaterError, type Metadata } from "../model/index.ts";
import { keepVerdicts } from "./apply-verdict.ts";
import { type Place, placeDocument } from "./corpora/places.ts";
import { countClaims } from "./count-claims.ts";
import { appendLog } from "./log.ts";
import { packBytes, sha256 } from "./pack-bytes.ts";
import type { EntityHints } from "./place-persons.ts";
import { recordAttributions } from "./record-attributions.ts";
import { recordCapture } from "./record-capture.ts";
import type { DocumentKeys } from "./record-citations.ts";
import { type KeptClaims, recordClaims, retireClaims } from "./record-claims.ts";
import { recordEntities, retireEntities } from "./record-entities.ts";
import { type Fingerprints, recordFingerprints } from "./record-fingerprints.ts";
import { recordBytes, recordMetadata, recordText } from "./record-text.ts";
import { badRecord, type Recording, wellFormed } from "./recording.ts";
import { inTransaction, type Store } from "./store.ts";
import { type TraceView, tracedDocument, viewTrace } from "./trace-view.ts";

/** A document with everything that was found in it. */
export interface DocumentRecord extends Fingerprints {
  /** The original bytes; their SHA-256 is the document's id. */
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
  /** Now, ISO 8601. */
  readonly addedAt: string;
  /** What tells persons of one name apart, and where names are looked for; nothing when not given. */
  readonly hints?: EntityHints;
  /** The agency that the document credits for its text, as written there. */
  readonly credit?: string | null;
  /** How the bytes came over the network, where they did. */
  readonly capture?: Capture;
  /** By what others know the document, from what is stated of it; by nothing where it is not given. */
  readonly keysOf?: (stated: Metadata) => DocumentKeys;
  /** Where it is laid, in the same transaction; where it is not given, a document that is there stays where it lies, and a new one is seen by everybody. */
  readonly place?: PlacedAt | undefined;
  /** Traces what this document touches, in its transaction. When it throws, nothing of the document is kept. */
  readonly trace?: (view: TraceView) => Promise<void>;
}

/** Where a document is laid, and when: as it is recorded where nothing is said. */
interface PlacedAt extends Place {
  readonly at?: string;
}

/** What came of recording. `unchanged`: this extractor's reading of these bytes was there already. */
export interface Recorded {
  readonly document: string;
  readonly outcome: "added" | "read-anew" | "unchanged";
  /** Distinct claims and assertions of the document; 0 when nothing was done. */
  readonly claims: number;
  readonly assertions: number;
}

/** Whether a document is kept: `same` as this extractor left it, by another extractor, or not at all. */
export type Kept = "same" | "older-extractor" | "absent";

/** Looks for a document by its id. */
export async function hasDocument({ db }: Store, id: string, extractor: string): Promise<Kept> {
  const current = await db
    .selectFrom("documents as d")
    .leftJoin("extractions as x", (join) =>
      join.onRef("x.document", "=", "d.serial").on("x.is_current", "=", 1),
    )
    .select("x.extractor")
    .where("d.id", "=", id)
    .executeTakeFirst();
  if (current === undefined) return "absent";
  return current.extractor === extractor ? "same" : "older-extractor";
}

/**
 * Records a document whole or not at all. The same bytes by the same extractor change nothing; by another, the new
 * extraction becomes the current one beside the old, whose assertions and verdicts stay.
 *
 * @throws HeadwaterError `bad-record` when the record contradicts itself; what the trace throws; ledger errors
 */
export async function recordDocument(store: Store, record: DocumentRecord): Promise<Recorded> {
  check(record);
  const { bytes, addedAt } = record;
  const text = wellFormed(record.extraction.document.text);
  const document = { ...record.extraction.document, text };
  const extraction = { ...record.extraction, document };
  const { extractor } = extraction;
  const unchanged = { document: document.id, outcome: "unchanged", claims: 0, assertions: 0 } as const;
  const lay = (inside: Store, isNew: boolean) =>
    record.place === undefined
      ? Promise.resolve(false)
      : placeDocument(inside, document.id, { at: addedAt, ...record.place, isNew });
  const kept = await hasDocument(store, document.id, extractor);
  if (kept === "same" && record.place === undefined) return unchanged;
  const packed = await packBytes(bytes);
  return inTransaction(store, async (inside) => {
    // Another process may have recorded it since.
    const now = await hasDocument(inside, document.id, extractor);
    if (now === "same") {
      await lay(inside, false);
      return unchanged;
    }
    await recordBytes(inside, packed);
    const { serial, names } = await recordMetadata(inside, document, record, addedAt);
    const reading = await recordText(inside, serial, document);
    const retired = await retire(inside, serial);
    const recording = await begin(inside, { extraction, addedAt }, serial, reading);
    const { moved, ...claims } = await recordFindings(recording, record.hints ?? NO_HINTS);
    await recordFingerprints(inside, serial, record, names);
    const judged = await keepVerdicts(inside, serial);
    const touched = [...new Set([...claims.claims, ...moved, ...retired, ...judged])];
    const growth =
      now !== "absent"
        ? null
        : { document: serial, others: new Set([...moved, ...retired, ...judged]), before: new Map() };
    await countClaims(inside, touched, growth);
    await record.trace?.(await viewTrace(inside, await tracedDocument(inside, serial), touched, growth));
    const payload = {
      bytes: packed.sha256,
      text: sha256(text),
      reader: document.reader,
      extractor,
      assertions: claims.assertions.length,
      found: sha256(claims.assertions.join("\n")),
    };
    await appendLog(inside, { at: addedAt, kind: "document", subject: document.id, payload });
    // To whoever did not see it there it is new.
    const isNew = (await lay(inside, now === "absent")) || now === "absent";
    if (record.capture !== undefined) await recordCapture(inside, document.id, record.capture);
    return {
      document: document.id,
      outcome: isNew ? "added" : "read-anew",
      claims: claims.claims.length,
      assertions: claims.assertions.length,
    };
  });
}

const NO_HINTS: EntityHints = { contexts: new Map(), blocks: new Map() };

function check({ bytes, extraction, prints, addedAt }: DocumentRecord): void {
  const { document } = extraction;
  if (documentId(bytes) !== document.id)
    throw badRecord(extraction, "the document's id is not the SHA-256 of its bytes");
  const inside = (range: { readonly start: number; readonly end: number }) =>
    range.start >= 0 && range.start < range.end && range.end <= document.text.length;
  if (![...document.segments, ...extraction.mentions, ...prints].every(inside))
    throw badRecord(extraction, "a segment, a mention or a sentence does not lie in the text");
  if (Number.isNaN(Date.parse(addedAt)))
    throw new HeadwaterError("bad-usage", "ledger", document.path, `"${addedAt}" is no time`, "use ISO 8601");
}

/** Takes the current extraction out of every count; returns the claims that it asserted. */
async function retire(store: Store, document: number): Promise<readonly number[]> {
  const current = await store.db
    .updateTable("extractions")
    .set({ is_current: 0 })
    .where("document", "=", document)
    .where("is_current", "=", 1)
    .returning("serial")
    .execute();
  if (current.length === 0) return [];
  const claims = await retireClaims(store, document);
  const moved: number[] = [];
  for (const { serial } of current) moved.push(...(await retireEntities(store, serial)));
  return [...claims, ...moved];
}

/** Begins an extraction, in the place of an earlier one by the same extractor: one that went back to an earlier version finds that version's rows again. */
async function begin(
  store: Store,
  { extraction, addedAt }: Pick<DocumentRecord, "extraction" | "addedAt">,
  document: number,
  text: number,
): Promise<Recording> {
  const { extractor } = extraction;
  const { notes } = extraction.document;
  const earlier = await store.db
    .selectFrom("extractions")
    .select("serial")
    .where("document", "=", document)
    .where("extractor", "=", extractor)
    .executeTakeFirst();
  if (earlier !== undefined) await forget(store, earlier.serial);
  const { serial } = await store.db
    .insertInto("extractions")
    .values({ document, text, extractor, is_current: 1, notes: JSON.stringify(notes), created_at: addedAt })
    .returning("serial")
    .executeTakeFirstOrThrow();
  return { ...store, source: extraction, document, text, extraction: serial };
}

/** Removes the lists of an extraction that is made anew; claims, assertions and attributions stay. */
async function forget({ db }: Store, extraction: number): Promise<void> {
  for (const table of [
    "mentions",
    "extraction_entities",
    "extraction_attributions",
    "extraction_assertions",
  ] as const)
    await db.deleteFrom(table).where("extraction", "=", extraction).execute();
  await db.deleteFrom("extractions").where("serial", "=", extraction).execute();
}

/** Keeps what was found; `moved` are claims of other documents that now have other persons in their roles. */
async function recordFindings(
  recording: Recording,
  hints: EntityHints,
): Promise<KeptClaims & { readonly moved: readonly number[] }> {
  const { entities, touched } = await recordEntities(recording, hints);
  const attributions = await recordAttributions(recording, entities);
  return { ...(await recordClaims(recording, entities, attributions)), moved: touched };
}
