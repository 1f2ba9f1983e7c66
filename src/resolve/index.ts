export { joinCounted } from "./counted.ts";
export { keysOfOrgans } from "./institutions.ts";
export { listedBodyKey, nameKey } from "./name-key.ts";
export {
  compareNames,
  compareReadNames,
  MATCH_THRESHOLD,
  type NameMatch,
  type NameSchema,
  nameKeys,
  type ReadName,
  readName,
} from "./names/index.ts";
export {
  type PlaceContext,
  type PlaceMention,
  publisherCountryOf,
  type ResolvedPlace,
  resolvePlaces,
} from "./places/index.ts";
export { type Resolution, resolveMentions } from "./resolve-mentions.ts";
export {
  type ListedName,
  listWords,
  type ScreenedEntry,
  Screening,
  ScreeningBuilder,
  type ScreeningOptions,
  spellingLikeness,
} from "./screening/index.ts";
export { stateSpeaking } from "./speaking-states.ts";
