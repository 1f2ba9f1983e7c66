export { findAttributions } from "./attributions/index.ts";
export { findClaims } from "./claims/index.ts";
export { compileFrames, type FrameSet } from "./frames/index.ts";
export { findMentions } from "./mentions/index.ts";
