import { Kysely } from "kysely";
import type { ListEntry, Range } from "../model/index.ts";
import { contentDigest } from "./content-digest.ts";
import { dialectOf, type OpenOptions } from "./dialect/index.ts";
import { type AssertionFilter, type AssertionRow, findAssertions } from "./find-assertions.ts";
import { documentsBy, findSaid, type SaidFilter, type SaidRow } from "./find-attributions.ts";
import { type ClaimDetail, findClaim } from "./find-claim.ts";
import { type ClaimFilter, findClaims } from "./find-claims.ts";
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
import { type EntityDetail, findEntity } from "./find-entity.ts";
import { findLists, type ListChangeRow, type ListRow, listChanges, listEntries } from "./find-lists.ts";
import { mentionsOf } from "./find-mentions.ts";
import { findNamesakes, type Namesakes } from "./find-namesakes.ts";
import { findSubject } from "./find-subject.ts";
import { findVerdicts, type KeptVerdict, type VerdictFilter } from "./find-verdicts.ts";
import { findWorks, type WorkRow } from "./find-works.ts";
import { fillListKeys, type KeyedName, type NamedRecord, namedRecords } from "./list-keys.ts";
import { type LogEntry, readLog } from "./log.ts";
import { migrate } from "./migrations/index.ts";
import { type Page, rowsAsked } from "./page.ts";
import { type ClaimRow, type ClaimWithOrigins, readClaims } from "./read-claims.ts";
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
import { type Judged, type NewJudgement, recordJudgement } from "./record-judgement.ts";
import {
  type NewVerdict,
  recordVerdict,
  type VerdictRow,
  type VerdictSubject,
  verdictsOf,
} from "./record-verdict.ts";
import type { LedgerSchema } from "./schema.ts";
import { type SearchResult, searchText } from "./search-text.ts";
import type { Store } from "./store.ts";
import type { ClaimsView } from "./trace-view.ts";
import { type Verification, type VerifyProgress, verifyLedger } from "./verify.ts";

/** The evidence ledger: everything that was recorded, and what may be asked of it. Close it when done. */
export interface Ledger {
  hasDocument(id: string, extractor: string): Promise<Kept>;
  recordDocument(record: DocumentRecord): Promise<Recorded>;
  recordVerdict(verdict: NewVerdict, trace?: (view: ClaimsView) => Promise<void>): Promise<VerdictRow>;
  verdictsOf(subject: VerdictSubject): Promise<readonly VerdictRow[]>;
  verdicts(filter?: VerdictFilter): Promise<Page<KeptVerdict>>;
  subject(meant: string): Promise<VerdictSubject>;
  recordGrade(grade: NewGrade): Promise<GradeRow>;
  gradesOf(
    kind: GradeSubject["kind"],
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, readonly GradeRow[]>>;
  sources(limit: number): Promise<readonly SourceRow[]>;
  source(key: string): Promise<SourceRow | null>;
  claims(filter?: ClaimFilter): Promise<Page<ClaimRow>>;
  claim(id: string): Promise<ClaimDetail>;
  claimsById(ids: readonly string[]): Promise<readonly ClaimWithOrigins[]>;
  assertions(filter: AssertionFilter): Promise<Page<AssertionRow>>;
  disputes(filter?: DisputeFilter): Promise<Page<DisputedPair>>;
  dispute(id: string): Promise<DisputeDetail>;
  unconfirmed(filter?: { readonly about?: string; readonly limit?: number }): Promise<readonly ClaimRow[]>;
  /** Documents that repeat one of these (ids), and those that these repeat. */
  echoesOf(documents: readonly string[]): Promise<readonly KeptEcho[]>;
  entities(filter?: EntityFilter): Promise<Page<EntityRow>>;
  entity(id: string): Promise<EntityDetail>;
  entityId(meant: string): Promise<string>;
  namesakes(filter?: { readonly limit?: number; readonly cursor?: string }): Promise<Page<Namesakes>>;
  recordJudgement(judgement: NewJudgement, trace: (view: ClaimsView) => Promise<void>): Promise<Judged>;
  said(filter?: SaidFilter): Promise<Page<SaidRow>>;
  documentsBy(entity: string, limit: number): Promise<readonly string[]>;
  documents(filter?: DocumentFilter): Promise<Page<DocumentRow>>;
  document(id: string): Promise<DocumentDetail>;
  works(): Promise<readonly WorkRow[]>;
  mentionsOf(document: string, entity: string): Promise<readonly Range[]>;
  originalBytes(id: string): Promise<Uint8Array>;
  search(text: string, limit?: number): Promise<SearchResult>;
  recordEdition(record: EditionRecord): Promise<RecordedEdition>;
  lists(): Promise<readonly ListRow[]>;
  listEntries(list?: string): AsyncGenerator<ListEntry>;
  fillListKeys(keyOf: (name: KeyedName) => string): Promise<void>;
  namedRecords(): AsyncGenerator<NamedRecord>;
  listChanges(edition: string): AsyncGenerator<ListChangeRow>;
  designationsOf(query: DesignationQuery): Promise<readonly DesignationRow[]>;
  log(after?: number, limit?: number): Promise<readonly LogEntry[]>;
  verify(options?: { readonly onProgress?: (progress: VerifyProgress) => void }): Promise<Verification>;
  contentDigest(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a ledger, makes it where there is none, and brings an older one up to this version.
 *
 * @param location a file's path; HEADWATER_DB in the command line
 * @throws HeadwaterError `not-found` (no such folder), `not-a-file`, `no-permission`, `malformed` (not a ledger),
 *   `ledger-locked`, `ledger-corrupt`, `ledger-too-new`
 */
export async function openLedger(location: string, options: OpenOptions = {}): Promise<Ledger> {
  const dialect = dialectOf(location, options);
  const db = new Kysely<LedgerSchema>({ dialect: dialect.kysely });
  const store: Store = { db, dialect, place: location, frameWords: options.frameWords ?? new Map() };
  try {
    await migrate(db, dialect, location, options.readonly ?? false);
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return {
    hasDocument: (id, extractor) => hasDocument(store, id, extractor),
    recordDocument: (record) => recordDocument(store, record),
    recordVerdict: (verdict, trace) => recordVerdict(store, verdict, trace),
    verdictsOf: (subject) => verdictsOf(store, subject),
    verdicts: (filter = {}) => findVerdicts(store, filter),
    subject: (meant) => findSubject(store, meant),
    recordGrade: (grade) => recordGrade(store, grade),
    gradesOf: (kind, subjects) => gradesOf(store, kind, subjects),
    sources: (limit) => findSources(store, rowsAsked(limit)),
    source: (key) => findSource(store, key),
    claims: (filter = {}) => findClaims(store, filter),
    claim: (id) => findClaim(store, id),
    claimsById: (ids) => readClaims(store, ids),
    assertions: (filter) => findAssertions(store, filter),
    disputes: (filter = {}) => findDisputes(store, filter),
    dispute: (id) => findDispute(store, id),
    unconfirmed: (filter = {}) => findUnconfirmed(store, filter),
    echoesOf: (documents) => findEchoesOf(store, documents),
    entities: (filter = {}) => findEntities(store, filter),
    entity: (id) => findEntity(store, id),
    entityId: (meant) => findEntityId(store, meant),
    namesakes: (filter = {}) => findNamesakes(store, filter),
    recordJudgement: (judgement, trace) => recordJudgement(store, judgement, trace),
    said: (filter = {}) => findSaid(store, filter),
    documentsBy: (entity, limit) => documentsBy(store, entity, limit),
    documents: (filter = {}) => findDocuments(store, filter),
    document: (id) => findDocument(store, id),
    works: () => findWorks(store),
    mentionsOf: (document, entity) => mentionsOf(store, document, entity),
    originalBytes: (id) => originalBytes(store, id),
    search: (text, limit) => searchText(store, text, limit),
    recordEdition: (record) => recordEdition(store, record),
    lists: () => findLists(store),
    listEntries: (list) => listEntries(store, list),
    fillListKeys: (keyOf) => fillListKeys(store, keyOf),
    namedRecords: () => namedRecords(store),
    listChanges: (edition) => listChanges(store, edition),
    designationsOf: (query) => findDesignations(store, query),
    log: (after = 0, limit) => readLog(store, after, rowsAsked(limit)),
    verify: (how) => verifyLedger(store, how),
    contentDigest: () => contentDigest(store),
    close: async () => {
      if (options.readonly !== true) await dialect.refreshPlans(db);
      await db.destroy();
    },
  };
}
