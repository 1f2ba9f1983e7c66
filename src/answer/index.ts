export type { Alert } from "../ledger/index.ts";
export {
  type Brief,
  type BriefChange,
  type BriefClaim,
  type BriefGap,
  type BriefMaterial,
  type BriefPoint,
  type BriefSection,
  type BriefSentence,
  type Citation,
  type CitedPassage,
  composeBrief,
  composeDraft,
  type DraftMaterial,
  type DraftPart,
} from "./brief/index.ts";
export {
  type Cited,
  type CitedFrom,
  citationsOf,
  citedIn,
  type DocumentCitations,
} from "./citations.ts";
export {
  assertionsById,
  type ClaimPage,
  claimPage,
  type PageJoin,
  type PageOrigin,
  type SomeAssertions,
} from "./claim-page.ts";
export { type ClaimGrade, gradeOfClaim, proposeCredibility } from "./credibility.ts";
export { type DisputeSide, type DisputeSides, disputeSides } from "./disputes.ts";
export { type EditionHeld, type EditionsAsked, findEditions } from "./editions.ts";
export {
  type ClaimSpan,
  claimSpans,
  type EventPlace,
  type EventSpans,
  eventPlaces,
  eventSpans,
  type Happening,
  type Happenings,
  happenings,
} from "./events.ts";
export {
  type AssertionRow,
  type ClaimWithOrigins,
  type DocumentDetail,
  type EntityDetail,
  type Evidence,
  type EvidenceFilter,
  evidenceIn,
  type GradedSource,
  type LedgerRecord,
  SeenIds,
} from "./evidence/index.ts";
export {
  type ClaimEvidence,
  claimsOfFrames,
  entitiesOfTypes,
  evidenceOf,
  lastSaidOf,
  passagesNaming,
} from "./gaps.ts";
export {
  type MatrixFilter,
  STANCES,
  type Stance,
  type StanceCell,
  type StanceEnd,
  type StanceSaid,
  stanceMatrix,
} from "./matrix.ts";
export {
  egoOf,
  type Network,
  type NetworkAsked,
  type NetworkEdge,
  type NetworkNode,
  type NetworkPath,
  networkOf,
  pathBetween,
} from "./network.ts";
export { pairsToPart } from "./part-entities.ts";
export { type Relation, type RelationClaim, relationsOf } from "./relations.ts";
export { lookedAt, type OpenItem, openItems, type ReviewItem, reviewQueue } from "./review-queue.ts";
export { drawRiver, type River, type RiverEdge, type RiverNode, type RiverWords } from "./river.ts";
export { searchMatches } from "./search-matches.ts";
export { type PageCell, type StancePage, stancePage } from "./stance-page.ts";
export { isDeniedSide, originsOfSides, type SideOrigins, tallyWords } from "./tally.ts";
export { type ClaimTrace, type TracedDispute, type TracedOrigin, traceClaim } from "./trace-claim.ts";
