// What the server and the web agree on. The web imports types from here, and at run time ./client.ts and ./paths.ts alone.

export type * from "./brief.ts";
export type * from "./claims.ts";
export type * from "./common.ts";
export type * from "./dispute-detail.ts";
export type * from "./disputes.ts";
export type * from "./documents.ts";
export type * from "./echoes.ts";
export type * from "./entities.ts";
export type * from "./error.ts";
export type * from "./gaps.ts";
export type * from "./grades.ts";
export type * from "./jobs.ts";
export type * from "./judgements.ts";
export type * from "./lists.ts";
export type * from "./matrix.ts";
export type * from "./network.ts";
export { ANALYST_HEADER, API, CLIENT_HEADER, PATHS, type RouteName } from "./paths.ts";
export type * from "./places.ts";
export type * from "./quotes.ts";
export type * from "./review.ts";
export { type Answer, type Asked, ROUTES, type RouteShape, type Routes } from "./routes.ts";
export type * from "./rows.ts";
export type * from "./screen.ts";
export type * from "./search.ts";
export type * from "./status.ts";
export type * from "./verdicts.ts";
export type * from "./works.ts";
