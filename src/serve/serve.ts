import type { z } from "zod";
import type { Ledger } from "../ledger/index.ts";
import type { RouteName, Routes } from "./contract/index.ts";
import type { Inbox } from "./http/received.ts";
import type { Jobs } from "./jobs.ts";
import type { OpenJoins } from "./open-joins.ts";
import type { QuoteTallies } from "./quote-tallies.ts";
import type { Tasks } from "./tasks.ts";

/** What every answer is made from. */
export interface Serve {
  /** Opened to be read only: what changes it is the workers' business. */
  readonly ledger: Ledger;
  /** The ledger's path. */
  readonly place: string;
  readonly version: string;
  /** Who decides where a request does not say. */
  readonly analyst: string;
  readonly tasks: Tasks;
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly quotes: QuoteTallies;
  readonly joins: OpenJoins;
  /** Now. */
  readonly now: () => Date;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : never;

/** What a route was asked, checked. */
export interface Question<N extends RouteName> {
  readonly params: Routes[N] extends { params: infer P } ? Parsed<P> : undefined;
  readonly query: Routes[N] extends { query: infer Q } ? Parsed<Q> : undefined;
  readonly body: Routes[N] extends { body: infer B } ? Parsed<B> : undefined;
  /** Who decides, where something is decided. */
  readonly analyst: string;
  readonly request: Request;
}

/** Answers a route: JSON of its schema, or a whole response where it has none. */
export type Handler<N extends RouteName> = (
  serve: Serve,
  asked: Question<N>,
) => Promise<Routes[N] extends { response: infer R } ? Parsed<R> : Response>;

/** Handlers of some routes. */
export type Handlers<N extends RouteName> = { readonly [K in N]: Handler<K> };
