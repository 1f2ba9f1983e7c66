export { findDisputes, mayDispute } from "./find-disputes.ts";
export { countKeys } from "./one-event.ts";
export {
  type Agreement,
  DISPUTE_KINDS,
  type Dispute,
  type DisputedPlace,
  type DisputeKind,
  type FrameRelations,
  type OwnWords,
  STRENGTHS,
  type Statement,
  type Strength,
  type TracedClaim,
} from "./statement.ts";
export { timeWords } from "./times.ts";
