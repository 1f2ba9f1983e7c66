export { type AddContext, type Added, addDocument } from "./add-document.ts";
export { type CheckedQuote, QuoteChecker } from "./check-quotes.ts";
export { type Citation, CitationFinder, type Citations } from "./cite.ts";
export { type ComparedWorks, compareWorks } from "./compare-works.ts";
export { extractDocument, type Found } from "./extract-document.ts";
export { type EvidencedGap, findLedgerGaps } from "./find-gaps.ts";
export { gatherBrief } from "./gather-brief.ts";
export { gradeSubject } from "./grade.ts";
export { joinDesignations } from "./join-designations.ts";
export { judge } from "./judge.ts";
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
export { type ProposedMatch, proposeMatches } from "./propose-matches.ts";
export { review } from "./review.ts";
export { extractWith, loadTier, type Tier } from "./tier.ts";
