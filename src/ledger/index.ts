export type { ClaimFilter } from "./claim-filter.ts";
export type { ChangeCounts } from "./compare-editions.ts";
export { type CopiedLedger, copyLedger, copyLists } from "./copy-ledger.ts";
export type { CorpusRow, MemberRow, NewCorpus } from "./corpora/corpora.ts";
export type { CorporaQueries } from "./corpora/index.ts";
export type { Place, Placing } from "./corpora/places.ts";
export type { AssertionCorrection } from "./correct-assertion.ts";
export { type ClaimTally, isOnlyDenied, type WordingTally } from "./count-places.ts";
export {
  asPostgresError,
  endingOf,
  type Hold,
  isOnServer,
  KEEP_ALIVE_MS,
  type OpenOptions,
} from "./dialect/index.ts";
export type { AssertionFilter, AssertionRow, AssertionVerdict, ChainStep } from "./find-assertions.ts";
export type { SaidFilter, SaidRow } from "./find-attributions.ts";
export type {
  CitationDocument,
  CitationEnd,
  CitationFilter,
  CitationRow,
  CitingRow,
} from "./find-citations.ts";
export type { ClaimDetail } from "./find-claim.ts";
export type { DesignationQuery, DesignationRow, SpelledName } from "./find-designations.ts";
export type { DisputeDetail, DisputedPair, DisputeFilter, KeptDispute } from "./find-disputes.ts";
export type { DocumentDetail, DocumentFilter, DocumentRow } from "./find-documents.ts";
export type { EchoDocument, EchoPassageRow, KeptEcho } from "./find-echoes.ts";
export type { EntityFilter, EntityRow } from "./find-entities.ts";
export type { EntityDetail, EntityPart } from "./find-entity.ts";
export type { Held } from "./find-held.ts";
export type { EditionSummary, ListChangeRow, ListRow } from "./find-lists.ts";
export type { Namesake, Namesakes } from "./find-namesakes.ts";
export type { KeptVerdict, VerdictFilter, VerdictState } from "./find-verdicts.ts";
export type { PulledApart, WordingDetail, WordingJoin } from "./find-wordings.ts";
export type { WorkRow } from "./find-works.ts";
export type { FitOut } from "./fit-out.ts";
export { joinedClaims, joinSubject } from "./join-subject.ts";
export type { KeyedName, KeysOf, NamedRecord } from "./list-keys.ts";
export { hashOfEntry, type LogEntry, textOfEntry } from "./log.ts";
export type { Hidden, MarkingRow, MarkingSubject, NewMarking, Seer } from "./markings.ts";
export { type Ledger, openLedger } from "./open-ledger.ts";
export type { Page } from "./page.ts";
export { citationSubject, documentsOfSubject, echoSubject } from "./pair-subject.ts";
export type { AccountChange, AccountRow, ChangedBy, Identity } from "./people/accounts.ts";
export type { PeopleQueries } from "./people/index.ts";
export type { SessionRow, TokenRow } from "./people/sessions.ts";
export type { EntityHints } from "./place-persons.ts";
export type { VoiceRow } from "./read-chains.ts";
export type { ClaimRow, ClaimWithOrigins } from "./read-claims.ts";
export type { AttributionRow, PassageRow, Words } from "./read-passages.ts";
export type { StatementPlace, StatementRow } from "./read-statements.ts";
export type { WordingRow } from "./read-wordings.ts";
export type { CitationRecord, DocumentKeys } from "./record-citations.ts";
export type { DocumentRecord, Kept, Recorded } from "./record-document.ts";
export type { EditionRecord, RecordedEdition } from "./record-edition.ts";
export type { Fingerprints } from "./record-fingerprints.ts";
export type { GradeRow, GradeSubject, NewGrade, SourceRow } from "./record-grade.ts";
export type { ImportRecord } from "./record-import.ts";
export type { JoinRow } from "./record-joins.ts";
export type { Judged, Judgement, JudgementRow, NewJudgement } from "./record-judgement.ts";
export type { CoveredEntry, NewTimestamp, TimestampRow } from "./record-timestamp.ts";
export type { DisputeRow, EchoRow, OriginRow } from "./record-trace.ts";
export type { Decision, NewVerdict, VerdictRow, VerdictSubject } from "./record-verdict.ts";
export type { SearchResult, Snippet } from "./search-text.ts";
export { type SplitTable, splitTables } from "./split-tables.ts";
export type { DesignationTimes, Standing } from "./standing.ts";
export { standingWords } from "./standing-verdicts.ts";
export type {
  ClaimsView,
  GrowingView,
  PartyRow,
  TraceAssertion,
  TraceClaim,
  TraceView,
} from "./trace-view.ts";
export type { Problem, Verification, VerifyProgress } from "./verify.ts";
export type {
  Alert,
  AlertFilter,
  AlertKind,
  DueDelivery,
  NewAlert,
  SavedSearch,
  Watch,
  WatchedItem,
  WatchKind,
  WatchRunner,
  WatchState,
} from "./watching/index.ts";
export { ALERT_KINDS, WATCH_KINDS } from "./watching/index.ts";
export type { AssertionOutline, ClaimOutline, OriginOutline } from "./workbench/claim-outline.ts";
export type { EntityJoin } from "./workbench/claim-parts.ts";
export type { BoundedCount, LedgerCounts, LogHead } from "./workbench/counts.ts";
export type { DocumentState, LibraryFilter, LibraryRow } from "./workbench/documents.ts";
export type { EntityPage } from "./workbench/entity-page.ts";
export type { EventFilter, EventOutline, EventRow, PlacePoint } from "./workbench/events.ts";
export type { LibraryFacets } from "./workbench/facets.ts";
export type { WorkbenchQueries } from "./workbench/index.ts";
export type { JoiningClaims, LineClaim, NetworkFilter } from "./workbench/network.ts";
export type { WeighedAssertion } from "./workbench/open-assertions.ts";
export type { DocumentReading, DocumentVoice, ReadMention } from "./workbench/reading.ts";
export type { DocumentReference, EntityReference } from "./workbench/references.ts";
export type { RelatedClaims, RelationFilter } from "./workbench/relations.ts";
export type { StanceFilter, StanceOutline, StanceParty, StanceWords } from "./workbench/stances.ts";
