import type { z } from "zod";
import type { openItems } from "../answer/index.ts";
import type { Ledger } from "../ledger/index.ts";
import type { Person } from "../people/index.ts";
import type { RouteName, Routes } from "./contract/index.ts";
import type { Inbox } from "./http/received.ts";
import type { Jobs } from "./jobs.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { OpenJoins } from "./open-joins.ts";
import type { QueueDoor } from "./queue-door.ts";
import type { QuoteTallies } from "./quote-tallies.ts";
import type { Tasks } from "./tasks.ts";
import type { Team } from "./team.ts";

/** What every answer is made from. */
export interface Serve {
  /** Opened to be read only: what changes it is the workers' business. */
  readonly ledger: Ledger;
  /** The ledger's path. */
  readonly place: string;
  /** What the ledger is called, without its folder. */
  readonly name: string;
  readonly version: string;
  /** Who decides where a request does not say. */
  readonly analyst: string;
  readonly tasks: Tasks;
  readonly jobs: Jobs;
  readonly inbox: Inbox;
  readonly queue: QueueDoor;
  readonly quotes: QuoteTallies;
  readonly joins: OpenJoins;
  /** The review's queues that were asked for last: a piece after the first is not worked out anew. */
  readonly queues: KeptAnswers<Awaited<ReturnType<typeof openItems>>>;
  /** Large answers that are made from the ledger alone, as bytes. */
  readonly answers: KeptAnswers<Uint8Array>;
  /** How people come in; null for a server without accounts, which answers this machine alone. */
  readonly team: Team | null;
  /** Of a part of the ledger that somebody may see: brings it up to what was recorded since. Absent where the whole is asked. */
  readonly follow?: () => Promise<void>;
  /** Of a part of the ledger the whole: for who is who, never for what is in it. Absent where the whole is asked. */
  readonly whole?: Ledger;
  /** Now. */
  readonly now: () => Date;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : never;

/** What a route was asked, checked. */
export interface Question<N extends RouteName> {
  readonly params: Routes[N] extends { params: infer P } ? Parsed<P> : undefined;
  readonly query: Routes[N] extends { query: infer Q } ? Parsed<Q> : undefined;
  readonly body: Routes[N] extends { body: infer B } ? Parsed<B> : undefined;
  /** Who decides, where something is decided: who is signed in, whatever the request says; without accounts what it says. */
  readonly analyst: string;
  readonly asker: Asker;
  readonly request: Request;
}

/** Who asks, and what is between them and the server. */
export interface Asker {
  /** Null where nobody is signed in, and where there are no accounts. */
  readonly person: Person | null;
  /** Where the request comes from, as tries to sign in are counted. */
  address(): string;
  /** Whether they see now what they saw when they asked: somebody may have marked something, or let them into a corpus or out of it. */
  seesStill(): Promise<boolean>;
  /** Hands the browser its session with the answer; null takes it away. */
  keepSession(session: { readonly secret: string; readonly expiresAt: string } | null): void;
  /** Hands the browser, with the answer, the secret of a sign-in that goes on at a provider. */
  keepSignIn(secret: string): void;
}

/** Answers a route: JSON of its schema, or a whole response where it has none. */
export type Handler<N extends RouteName> = (
  serve: Serve,
  asked: Question<N>,
) => Promise<Routes[N] extends { response: infer R } ? Parsed<R> : Response>;

/** Handlers of some routes. */
export type Handlers<N extends RouteName> = { readonly [K in N]: Handler<K> };
