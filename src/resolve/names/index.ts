import { readName } from "./read-name.ts";
import type { NameSchema } from "./schema.ts";
import { compareReadNames, type NameMatch } from "./score.ts";

export { editDistance } from "./edit-distance.ts";
export { nameKeys } from "./name-keys.ts";
export { type ReadName, readName } from "./read-name.ts";
export type { NameSchema } from "./schema.ts";
export { compareReadNames, type NameMatch } from "./score.ts";

/** From this score on, two names are more likely one than not, and a person should look. */
export const MATCH_THRESHOLD = 0.5;

/** Reads and compares two names of one kind of thing. */
export function compareNames(left: string, right: string, schema: NameSchema): NameMatch {
  return compareReadNames(readName(left, schema), readName(right, schema));
}
