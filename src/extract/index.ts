export {
  findAttributions,
  type Grounded,
  groundAttributions,
  type ProposedPassage,
} from "./attributions/index.ts";
export { findClaims } from "./claims/index.ts";
export { badFrame, compileFrames, type FrameSet, parseFrame } from "./frames/index.ts";
export { findMentions, restoreCase } from "./mentions/index.ts";
