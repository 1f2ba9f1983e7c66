export { askBytes } from "./ask-bytes.ts";
export type { KnownVersion } from "./fetch-limits.ts";
export { type Fetched, fetchAgain, fetchPage, type Unchanged } from "./fetch-page.ts";
export { postJson } from "./post-json.ts";
export type { FetchProblem } from "./problem.ts";
