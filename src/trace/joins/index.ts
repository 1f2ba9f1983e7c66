export { compareWordings } from "./compare-wordings.ts";
export {
  type CopiedPassage,
  copiedCounts,
  copiedWordings,
  type LocalWording,
  sameInOtherDocument,
} from "./copied-wordings.ts";
export { findJoins, type Join, MOST_COMPARED } from "./find-joins.ts";
export { joinKeys } from "./join-keys.ts";
export { mayBeReported, reportedKey, reportedWordings } from "./reported-wordings.ts";
export {
  type ImpliedFrame,
  JOIN_STRENGTHS,
  type JoinFrame,
  type JoinFrames,
  type JudgedWordings,
  type Likeness,
  type Wording,
} from "./wording.ts";
