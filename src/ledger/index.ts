export type { ChangeCounts } from "./compare-editions.ts";
export type { AssertionCorrection } from "./correct-assertion.ts";
export type { OpenOptions } from "./dialect/index.ts";
export { echoSubject } from "./echo-subject.ts";
export type { AssertionFilter, AssertionRow, AssertionVerdict, ChainStep } from "./find-assertions.ts";
export type { SaidFilter, SaidRow } from "./find-attributions.ts";
export type { ClaimDetail } from "./find-claim.ts";
export type { ClaimFilter } from "./find-claims.ts";
export type { DesignationQuery, DesignationRow } from "./find-designations.ts";
export type { DisputeDetail, DisputedPair, DisputeFilter, KeptDispute } from "./find-disputes.ts";
export type { DocumentDetail, DocumentFilter, DocumentRow } from "./find-documents.ts";
export type { EchoDocument, EchoPassageRow, KeptEcho } from "./find-echoes.ts";
export type { EntityFilter, EntityRow } from "./find-entities.ts";
export type { EntityDetail, EntityPart } from "./find-entity.ts";
export type { EditionSummary, ListChangeRow, ListRow } from "./find-lists.ts";
export type { Namesake, Namesakes } from "./find-namesakes.ts";
export type { KeptVerdict, VerdictFilter, VerdictState } from "./find-verdicts.ts";
export type { WorkRow } from "./find-works.ts";
export type { KeyedName, NamedRecord } from "./list-keys.ts";
export type { LogEntry } from "./log.ts";
export { type Ledger, openLedger } from "./open-ledger.ts";
export type { Page } from "./page.ts";
export type { EntityHints } from "./place-persons.ts";
export type { VoiceRow } from "./read-chains.ts";
export type { ClaimRow, ClaimWithOrigins } from "./read-claims.ts";
export type { AttributionRow, PassageRow, Words } from "./read-passages.ts";
export type { StatementPlace, StatementRow } from "./read-statements.ts";
export type { DocumentRecord, Kept, Recorded } from "./record-document.ts";
export type { EditionRecord, RecordedEdition } from "./record-edition.ts";
export type { GradeRow, GradeSubject, NewGrade, SourceRow } from "./record-grade.ts";
export type { Judged, Judgement, JudgementRow, NewJudgement } from "./record-judgement.ts";
export type { DisputeRow, EchoRow, OriginRow } from "./record-trace.ts";
export type { Decision, NewVerdict, VerdictRow, VerdictSubject } from "./record-verdict.ts";
export type { SearchResult, Snippet } from "./search-text.ts";
export type { DesignationTimes, Standing } from "./standing.ts";
export type {
  ClaimsView,
  PartyRow,
  TraceAssertion,
  TraceClaim,
  TraceView,
} from "./trace-view.ts";
export type { Problem, Verification, VerifyProgress } from "./verify.ts";
