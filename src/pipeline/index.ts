export type { ReadLimits, StatedReading } from "../read/index.ts";
export { type AddContext, type Added, addDocument, isRead, layDocument } from "./add-document.ts";
export { type AddedFile, addFile } from "./add-file.ts";
export { addPage } from "./add-page.ts";
export { type CheckedQuote, QuoteChecker } from "./check-quotes.ts";
export { type Changes, changesOf, type SentenceLine } from "./compare-changes.ts";
export { type ComparedWorks, compareWorks } from "./compare-works.ts";
export { extractDocument, type Found } from "./extract-document.ts";
export { type EvidencedGap, findLedgerGaps } from "./find-gaps.ts";
export { type FittedOut, fitOutDocuments } from "./fit-out.ts";
export { loadFrameWords } from "./frame-words.ts";
export { gatherBrief } from "./gather-brief.ts";
export { type DraftAsked, gatherDraft } from "./gather-draft.ts";
export { gradeSubject } from "./grade.ts";
export { joinDesignations } from "./join-designations.ts";
export { judge } from "./judge.ts";
export { spelledName } from "./list-keys.ts";
export { loadControl } from "./load-control.ts";
export { loadFrames } from "./load-frames.ts";
export { loadList } from "./load-list.ts";
export {
  comparedAs,
  type ListedEntry,
  type ListMatch,
  type ListScreening,
  loadScreening,
  SCREENED_TYPES,
} from "./load-screening.ts";
export { loadStances } from "./load-stances.ts";
export { type Marked, markingOf, markingSubject } from "./marking.ts";
export { joinItems, type ProposedJoin, proposeJoins } from "./propose-joins.ts";
export { matchesOf, type ProposedMatch, proposeMatches } from "./propose-matches.ts";
export { type ReadElsewhere, recordExtraction } from "./record-extraction.ts";
export { review } from "./review.ts";
export { type Brought, type Followed, FROM_NOTHING, followDecisions, followSeen } from "./seen-ledger.ts";
export { extractWith, loadTier, type Tier } from "./tier.ts";
export { extractorOf as extractorFor } from "./version.ts";
