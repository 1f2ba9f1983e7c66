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
} from "./brief/index.ts";
export { type ClaimGrade, gradeOfClaim, proposeCredibility } from "./credibility.ts";
export { type DisputeSide, type DisputeSides, disputeSides } from "./disputes.ts";
export { type EditionHeld, type EditionsAsked, findEditions } from "./editions.ts";
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
  type StanceSaid,
  stanceMatrix,
} from "./matrix.ts";
export { type ReviewItem, reviewQueue } from "./review-queue.ts";
export { type ClaimTrace, type TracedDispute, type TracedOrigin, traceClaim } from "./trace-claim.ts";
