import { Kysely } from "kysely";
import { type Capture, type ListEntry, type Range, withoutPassword } from "../model/index.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { contentDigest } from "./content-digest.ts";
import { type CorporaQueries, corporaQueries } from "./corpora/index.ts";
import { dialectOf, type OpenOptions } from "./dialect/index.ts";
import { type AssertionFilter, type AssertionRow, findAssertions } from "./find-assertions.ts";
import { documentsBy, findSaid, type SaidFilter, type SaidRow } from "./find-attributions.ts";
import {
  type CitationFilter,
  type CitationRow,
  type CitingRow,
  findCited,
  findCiting,
} from "./find-citations.ts";
import { type ClaimDetail, findClaim, findClaimId, findWordingId } from "./find-claim.ts";
import { findClaims } from "./find-claims.ts";
import { type DesignationQuery, type DesignationRow, findDesignations } from "./find-designations.ts";
import {
  type DisputeDetail,
  type DisputedPair,
  type DisputeFilter,
  findDispute,
  findDisputes,
  findUnconfirmed,
} from "./find-disputes.ts";
import {
  type DocumentDetail,
  type DocumentFilter,
  type DocumentRow,
  findDocument,
  findDocuments,
  originalBytes,
} from "./find-documents.ts";
import { findEchoesOf, type KeptEcho } from "./find-echoes.ts";
import { type EntityFilter, type EntityRow, findEntities, findEntityId } from "./find-entities.ts";
import { type EntityDetail, findEntity, namesOfEntity } from "./find-entity.ts";
import { type JudgedJoinRow, judgedJoins, wordingsUnder } from "./find-joinable.ts";
import {
  type DroppedEntry,
  droppedEntries,
  findLists,
  type ListChangeRow,
  type ListRow,
  listChanges,
  listEntries,
} from "./find-lists.ts";
import { mentionsOf } from "./find-mentions.ts";
import { findNamesakes, type Namesakes } from "./find-namesakes.ts";
import { findSubject } from "./find-subject.ts";
import { findVerdicts, type KeptVerdict, type VerdictFilter } from "./find-verdicts.ts";
import { findWorks, type WorkRow } from "./find-works.ts";
import { type FitOut, findUnfitted, fitOut, namedIn } from "./fit-out.ts";
import { fillListKeys, type KeysOf, type NamedRecord, namedRecords } from "./list-keys.ts";
import { type LogEntry, readLog } from "./log.ts";
import {
  type Hidden,
  hiddenFrom,
  lastMarking,
  lastSeeing,
  type MarkingRow,
  type MarkingSubject,
  markingsOf,
  type NewMarking,
  recordMarking,
  type Seer,
} from "./markings.ts";
import { migrate } from "./migrations/index.ts";
import { type Page, rowsAsked } from "./page.ts";
import { type PeopleQueries, peopleQueries } from "./people/index.ts";
import { type ClaimRow, type ClaimWithOrigins, readClaims } from "./read-claims.ts";
import { type ExtractionDetail, readExtraction } from "./read-extraction.ts";
import { readWordings, type WordingRow } from "./read-wordings.ts";
import { recordCapture } from "./record-capture.ts";
import {
  type DocumentRecord,
  hasDocument,
  type Kept,
  type Recorded,
  recordDocument,
} from "./record-document.ts";
import { type EditionRecord, type RecordedEdition, recordEdition } from "./record-edition.ts";
import {
  findSource,
  findSources,
  type GradeRow,
  type GradeSubject,
  gradesOf,
  type NewGrade,
  recordGrade,
  type SourceRow,
} from "./record-grade.ts";
import { type ImportRecord, recordImport } from "./record-import.ts";
import { type Judged, type NewJudgement, recordJudgement } from "./record-judgement.ts";
import {
  type CoveredEntry,
  entryAt,
  lastEntry,
  type NewTimestamp,
  readTimestamps,
  recordTimestamp,
  type TimestampRow,
} from "./record-timestamp.ts";
import {
  type NewVerdict,
  recordVerdict,
  type VerdictRow,
  type VerdictSubject,
  verdictsOf,
} from "./record-verdict.ts";
import type { LedgerSchema } from "./schema.ts";
import { type DocumentHit, findDocumentsWith, type SearchResult, searchText } from "./search-text.ts";
import { inTransaction, type Store } from "./store.ts";
import type { ClaimsView } from "./trace-view.ts";
import { type Verification, type VerifyProgress, verifyLedger } from "./verify.ts";
import { type WatchingQueries, watchingQueries } from "./watching/index.ts";
import { type WorkbenchQueries, workbenchQueries } from "./workbench/index.ts";

/** The evidence ledger: everything that was recorded, and what may be asked of it. Close it when done. */
export interface Ledger {
  hasDocument(id: string, extractor: string): Promise<Kept>;
  recordDocument(record: DocumentRecord): Promise<Recorded>;
  /** Keeps how a document that is there already came over the network. */
  recordCapture(document: string, capture: Capture): Promise<void>;
  /** Says in the log that what was recorded last came from a file of another ledger. */
  recordImport(made: ImportRecord): Promise<void>;
  /** Documents of an earlier program that have no fingerprints yet (ids), at most `limit`; what they name; and giving them some. */
  unfitted(limit: number): Promise<readonly string[]>;
  namedIn(document: string): ReturnType<typeof namedIn>;
  fitOut(document: FitOut): Promise<void>;
  recordVerdict(verdict: NewVerdict, trace?: (view: ClaimsView) => Promise<void>): Promise<VerdictRow>;
  verdictsOf(subject: VerdictSubject): Promise<readonly VerdictRow[]>;
  verdicts(filter?: VerdictFilter): Promise<Page<KeptVerdict>>;
  subject(meant: string): Promise<VerdictSubject>;
  recordGrade(grade: NewGrade): Promise<GradeRow>;
  gradesOf(
    kind: GradeSubject["kind"],
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, readonly GradeRow[]>>;
  recordMarking(marking: NewMarking): Promise<MarkingRow>;
  markingsOf(
    kind: MarkingSubject["kind"],
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, readonly MarkingRow[]>>;
  /** Changes whenever something is marked; 0 where nothing ever was. */
  lastMarking(): Promise<number>;
  /** Changes whenever somebody comes to see more or less; null where nothing was ever marked and there are no corpora. */
  lastSeeing(): Promise<string | null>;
  hiddenFrom(seer: Seer): Promise<Hidden>;
  sources(limit: number): Promise<readonly SourceRow[]>;
  source(key: string): Promise<SourceRow | null>;
  claims(filter?: ClaimFilter): Promise<Page<ClaimRow>>;
  claim(id: string): Promise<ClaimDetail>;
  /** The id alone, by what a person means by it; nothing of the claim is read. */
  claimId(meant: string): Promise<string>;
  /** The id of a claim by its own words, also where another wording stands for it. */
  wordingId(meant: string): Promise<string>;
  /** Claims by their own words, with when each is said to hold. */
  wordings(ids: readonly string[]): Promise<readonly WordingRow[]>;
  /** What stands now under keys of wordings, by key; null for a key with more than `most`. */
  wordingsUnder(
    keys: readonly number[],
    most: number,
  ): Promise<ReadonlyMap<number, readonly string[] | null>>;
  /** The last word of a person on pairs of wordings with one of these on a side. */
  judgedJoins(ids: readonly string[]): Promise<readonly JudgedJoinRow[]>;
  claimsById(ids: readonly string[]): Promise<readonly ClaimWithOrigins[]>;
  assertions(filter: AssertionFilter): Promise<Page<AssertionRow>>;
  disputes(filter?: DisputeFilter): Promise<Page<DisputedPair>>;
  dispute(id: string): Promise<DisputeDetail>;
  unconfirmed(filter?: { readonly about?: string; readonly limit?: number }): Promise<readonly ClaimRow[]>;
  /** Documents that repeat one of these (ids), and those that these repeat. */
  echoesOf(documents: readonly string[], most?: number): Promise<readonly KeptEcho[]>;
  /** What a document cites, and what cites it; the document by its id or the beginning of it. */
  cited(piece: CitationFilter): Promise<Page<CitationRow>>;
  citing(piece: CitationFilter): Promise<Page<CitingRow>>;
  entities(filter?: EntityFilter): Promise<Page<EntityRow>>;
  entity(id: string): Promise<EntityDetail>;
  namesOfEntity(id: string): Promise<readonly string[]>;
  entityId(meant: string, isClaimed?: boolean): Promise<string>;
  namesakes(filter?: { readonly limit?: number; readonly cursor?: string }): Promise<Page<Namesakes>>;
  recordJudgement(judgement: NewJudgement, trace: (view: ClaimsView) => Promise<void>): Promise<Judged>;
  said(filter?: SaidFilter): Promise<Page<SaidRow>>;
  documentsBy(entity: string, limit: number): Promise<readonly string[]>;
  documents(filter?: DocumentFilter): Promise<Page<DocumentRow>>;
  document(id: string): Promise<DocumentDetail>;
  /** The current reading of a document, as another ledger can record it. */
  extraction(id: string): Promise<ExtractionDetail>;
  works(): Promise<readonly WorkRow[]>;
  mentionsOf(document: string, entity: string): Promise<readonly Range[]>;
  originalBytes(id: string): Promise<Uint8Array>;
  search(text: string, limit?: number): Promise<SearchResult>;
  /** The documents that `search` finds, by id and date alone: their texts are not read. */
  documentsWith(text: string, limit?: number): Promise<readonly DocumentHit[]>;
  recordEdition(record: EditionRecord): Promise<RecordedEdition>;
  lists(): Promise<readonly ListRow[]>;
  listEntries(list?: string): AsyncGenerator<ListEntry>;
  droppedEntries(list?: string): AsyncGenerator<DroppedEntry>;
  fillListKeys(keysOf: KeysOf): Promise<void>;
  namedRecords(): AsyncGenerator<NamedRecord>;
  listChanges(edition: string): AsyncGenerator<ListChangeRow>;
  designationsOf(query: DesignationQuery): Promise<readonly DesignationRow[]>;
  /** What screens ask. */
  readonly workbench: WorkbenchQueries;
  /** What is watched, saved searches, and alerts. */
  readonly watching: WatchingQueries;
  /** Named sets of documents, and who may see those that are private. */
  readonly corpora: CorporaQueries;
  /** Who may come in. */
  readonly people: PeopleQueries;
  log(after?: number, limit?: number): Promise<readonly LogEntry[]>;
  /** The last entry of the log, and one by its number. */
  lastEntry(): Promise<CoveredEntry | null>;
  entryAt(seq: number): Promise<CoveredEntry | null>;
  recordTimestamp(made: NewTimestamp): Promise<TimestampRow>;
  /** Time-stamps in the order of the entries that they cover, some at a time. */
  timestamps(offset?: number, limit?: number): Promise<readonly TimestampRow[]>;
  verify(options?: { readonly onProgress?: (progress: VerifyProgress) => void }): Promise<Verification>;
  contentDigest(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a ledger, makes it where there is none, and brings an older one up to this version.
 *
 * @param location a file's path, or the address of a database of a PostgreSQL server; HEADWATER_DB in the command line
 * @throws HeadwaterError `not-found` (no such folder or database), `not-a-file`, `no-permission`, `malformed` (not a ledger),
 *   `ledger-locked`, `ledger-corrupt`, `ledger-too-new`; `unreachable`, `timed-out` (no server answers)
 */
export async function openLedger(location: string, options: OpenOptions = {}): Promise<Ledger> {
  const dialect = await dialectOf(location, options);
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  const place = withoutPassword(location);
  const store: Store = { db, dialect, place, frameWords: options.frameWords ?? new Map() };
  try {
    await migrate(db, dialect, place, options);
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return {
    hasDocument: (id, extractor) => hasDocument(store, id, extractor),
    recordDocument: (record) => recordDocument(store, record),
    recordCapture: (document, capture) =>
      inTransaction(store, (inside) => recordCapture(inside, document, capture)),
    recordImport: (made) => recordImport(store, made),
    unfitted: (limit) => findUnfitted(store, rowsAsked(limit)),
    namedIn: (document) => namedIn(store, document),
    fitOut: (document) => fitOut(store, document),
    recordVerdict: (verdict, trace) => recordVerdict(store, verdict, trace),
    verdictsOf: (subject) => verdictsOf(store, subject),
    verdicts: (filter = {}) => findVerdicts(store, filter),
    subject: (meant) => findSubject(store, meant),
    recordGrade: (grade) => recordGrade(store, grade),
    gradesOf: (kind, subjects) => gradesOf(store, kind, subjects),
    recordMarking: (marking) => recordMarking(store, marking),
    markingsOf: (kind, subjects) => markingsOf(store, kind, subjects),
    lastMarking: () => lastMarking(store),
    lastSeeing: () => lastSeeing(store),
    hiddenFrom: (seer) => hiddenFrom(store, seer),
    sources: (limit) => findSources(store, rowsAsked(limit)),
    source: (key) => findSource(store, key),
    claims: (filter = {}) => findClaims(store, filter),
    claim: (id) => findClaim(store, id),
    claimId: (meant) => findClaimId(store, meant),
    wordingId: (meant) => findWordingId(store, meant),
    wordings: (ids) => readWordings(store, ids),
    wordingsUnder: (keys, most) => wordingsUnder(store, keys, most),
    judgedJoins: (ids) => judgedJoins(store, ids),
    claimsById: (ids) => readClaims(store, ids),
    assertions: (filter) => findAssertions(store, filter),
    disputes: (filter = {}) => findDisputes(store, filter),
    dispute: (id) => findDispute(store, id),
    unconfirmed: (filter = {}) => findUnconfirmed(store, filter),
    echoesOf: (documents, most) => findEchoesOf(store, documents, most),
    cited: (piece) => findCited(store, piece),
    citing: (piece) => findCiting(store, piece),
    entities: (filter = {}) => findEntities(store, filter),
    entity: (id) => findEntity(store, id),
    namesOfEntity: (id) => namesOfEntity(store, id),
    entityId: (meant, isClaimed) => findEntityId(store, meant, isClaimed),
    namesakes: (filter = {}) => findNamesakes(store, filter),
    recordJudgement: (judgement, trace) => recordJudgement(store, judgement, trace),
    said: (filter = {}) => findSaid(store, filter),
    documentsBy: (entity, limit) => documentsBy(store, entity, limit),
    documents: (filter = {}) => findDocuments(store, filter),
    document: (id) => findDocument(store, id),
    extraction: (id) => readExtraction(store, id),
    works: () => findWorks(store),
    mentionsOf: (document, entity) => mentionsOf(store, document, entity),
    originalBytes: (id) => originalBytes(store, id),
    search: (text, limit) => searchText(store, text, limit),
    documentsWith: (text, limit) => findDocumentsWith(store, text, limit),
    recordEdition: (record) => recordEdition(store, record),
    lists: () => findLists(store),
    listEntries: (list) => listEntries(store, list),
    droppedEntries: (list) => droppedEntries(store, list),
    fillListKeys: (keysOf) => fillListKeys(store, keysOf),
    namedRecords: () => namedRecords(store),
    listChanges: (edition) => listChanges(store, edition),
    designationsOf: (query) => findDesignations(store, query),
    workbench: workbenchQueries(store),
    watching: watchingQueries(store),
    corpora: corporaQueries(store),
    people: peopleQueries(store),
    log: (after = 0, limit) => readLog(store, after, rowsAsked(limit)),
    lastEntry: () => lastEntry(store),
    entryAt: (seq) => entryAt(store, seq),
    recordTimestamp: (made) => recordTimestamp(store, made),
    timestamps: (offset = 0, limit) => readTimestamps(store, offset, rowsAsked(limit)),
    verify: (how) => verifyLedger(store, how),
    contentDigest: () => contentDigest(store),
    close: async () => {
      if (options.readonly !== true) await dialect.refreshPlans(db);
      await db.destroy();
    },
  };
}
