export { type Fetched, fetchPage } from "./fetch-page.ts";
export type { FetchProblem } from "./problem.ts";
