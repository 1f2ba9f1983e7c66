export { type AddContext, type Added, addDocument } from "./add-document.ts";
export { extractDocument, type Found } from "./extract-document.ts";
export { judge } from "./judge.ts";
export { loadFrames } from "./load-frames.ts";
export { loadList } from "./load-list.ts";
export { type ProposedMatch, proposeMatches } from "./propose-matches.ts";
export { extractWith, loadTier, type Tier } from "./tier.ts";
