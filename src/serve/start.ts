import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { serve as listen, type ServerType } from "@hono/node-server";
import { openLedger } from "../ledger/index.ts";
import { asHeadwaterError, HeadwaterError, withoutPassword } from "../model/index.ts";
import { Tries } from "../people/index.ts";
import { loadFrameWords } from "../pipeline/index.ts";
import { makeApp } from "./app.ts";
import { programVersion } from "./folders.ts";
import { endStreams } from "./handlers/watching.ts";
import { Inbox } from "./http/received.ts";
import { WebFiles } from "./http/static.ts";
import { Jobs } from "./jobs.ts";
import { keptAnswers } from "./kept-answers.ts";
import { answerMcp } from "./mcp/http.ts";
import { OpenJoins } from "./open-joins.ts";
import { ProviderDoor, type ProviderOptions } from "./provider-door.ts";
import { QueueDoor } from "./queue-door.ts";
import { QuoteTallies } from "./quote-tallies.ts";
import type { Serve } from "./serve.ts";
import { Sights } from "./sights.ts";
import { Tasks } from "./tasks.ts";
import type { Team } from "./team.ts";

/** How a server is started. */
export interface ServeOptions {
  /** The ledger's path; it is made where it does not exist. */
  readonly db: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Who decides where a request does not say. */
  readonly analyst: string;
  /** Whether pages that somebody names may lie on this machine and private networks; not where not given. */
  readonly allowPrivate?: boolean;
  /** Told of what nobody foresaw, in words. */
  readonly onFault: (fault: string) => void;
  /** Whether people sign in; needed for a host that is not this machine. */
  readonly team?: TeamOptions | undefined;
  /** What the time is, for tests; the machine's where not given. */
  readonly now?: () => Date;
  /** Where the built workbench lies; the package's own where not given. */
  readonly webFolder?: string;
}

/** How a server with accounts goes by, beside addresses and the names of this machine. */
export interface TeamOptions {
  /** Host names. */
  readonly names: readonly string[];
  /** Whether a proxy in front of it speaks https. */
  readonly isHttps: boolean;
  /** An identity provider by which people come in as well. */
  readonly provider?: ProviderOptions | undefined;
}

/** A server that answers. */
export interface Running {
  /** Its address, such as http://127.0.0.1:4317. */
  readonly url: string;
  /** Ends streams, finishes what is being read, closes the ledger. */
  close(): Promise<void>;
}

/** Names of this machine alone. Others need accounts. */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "::1"]);

/** How long open requests may go on when the server stops. */
const STOP_MS = 3000;

/** A connection that sends its headers slower than this is let go; a request may take longer, since uploads stream. */
const HEADERS_MS = 20_000;

/**
 * Starts the workbench's server on a ledger.
 *
 * @throws HeadwaterError `bad-usage` for a host that is not this machine, `failed` for a port that is taken, and what opening the ledger throws
 */
export async function startServer(options: ServeOptions): Promise<Running> {
  const { db, host, port, analyst, onFault, webFolder, allowPrivate = false, team } = options;
  if (team === undefined && !LOOPBACK.has(host))
    throw new HeadwaterError(
      "bad-usage",
      "cli",
      `--host ${host}`,
      "without accounts the server answers this machine alone",
      "give --team, so that people sign in; or leave --host out, and from elsewhere use ssh -L 4317:127.0.0.1:4317",
    );
  // Once to write: a ledger that is not there is made, an older one brought up to this version.
  await (await openLedger(db)).close();
  const ledger = await openLedger(db, { readonly: true, frameWords: await loadFrameWords() });
  const tasks = new Tasks(onFault);
  const serve: Serve = {
    ...{
      ledger,
      place: db,
      name: basename(withoutPassword(db).replace(/\?.*$/, "")),
      version: programVersion(),
      analyst,
      tasks,
    },
    jobs: new Jobs(tasks, db, allowPrivate),
    inbox: new Inbox(),
    queue: new QueueDoor(db),
    quotes: new QuoteTallies(tasks, db),
    joins: new OpenJoins(tasks, db),
    ...keptAnswers("whole"),
    team: team === undefined ? null : teamOf(team, host),
    now: options.now ?? (() => new Date()),
  };
  const sights = new Sights(serve);
  const app = makeApp({
    ...{ serve, sights },
    web: new WebFiles(webFolder),
    onFault: (thrown) => onFault(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)),
    mcp: (request, seen) => answerMcp(request, seen, serve.version),
  });
  const close = async () => {
    endStreams(serve);
    await serve.jobs.close();
    await tasks.close();
    await serve.inbox.close();
    await serve.queue.close();
    await sights.close();
    await ledger.close();
  };
  try {
    const server = await bind(app.fetch, host, port);
    const { address, port: bound } = server.address() as AddressInfo;
    const url = `http://${address.includes(":") ? `[${address}]` : address}:${bound}`;
    serve.team?.provider?.listensAt(url);
    return {
      url,
      close: async () => {
        const closed = new Promise<void>((done) => server.close(() => done()));
        endStreams(serve);
        const late = setTimeout(() => (server as Server).closeAllConnections(), STOP_MS);
        (server as Server).closeIdleConnections();
        await close();
        await closed;
        clearTimeout(late);
      },
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function teamOf({ names, isHttps, provider }: TeamOptions, host: string): Team {
  const own = [...names, host].map((name) => name.toLowerCase());
  return {
    ...{ tries: new Tries(), names: new Set(own), isHttps },
    provider: provider === undefined ? null : new ProviderDoor(provider),
  };
}

function bind(
  fetch: (request: Request) => Response | Promise<Response>,
  hostname: string,
  port: number,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch, hostname, port, serverOptions: { headersTimeout: HEADERS_MS, requestTimeout: 0 } },
      () => resolve(server),
    );
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new HeadwaterError(
              "failed",
              "cli",
              `port ${port}`,
              "another program listens there",
              "stop it, or name another: --port 4318",
            )
          : asHeadwaterError(error, "cli", `port ${port}`),
      );
    });
  });
}
