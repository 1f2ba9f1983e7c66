import robotsModule from "robots-parser";
import { HeadwaterError } from "../model/index.ts";
import {
  type Fetched,
  type FetchProblem,
  fetchAgain,
  type KnownVersion,
  type Unchanged,
} from "../read/index.ts";

/** The name under which robots.txt may speak of us. */
const ROBOT = "Headwater";

/** Says who asks, and that a person named what is watched. */
const USER_AGENT =
  "Headwater/0.1 (watches feeds and pages that a person named; obeys robots.txt for Headwater)";

/** A robots.txt is read up to here (RFC 9309 asks for at least 500 kibibytes). */
const MOST_ROBOTS_BYTES = 512 * 1024;

/** A pause that robots.txt asks for is kept up to here; beyond it the site is better watched less often. */
const MOST_PAUSE_MS = 60_000;

/** The function that the module is; its types speak of a module with a default. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** How a visitor behaves. */
export interface Manners {
  readonly allowPrivate: boolean;
  /** Between two requests to one host, in milliseconds, where robots.txt asks for no longer one. */
  readonly pauseMs: number;
  /** Waits so long, or until the run is to stop. */
  readonly wait: (ms: number) => Promise<void>;
}

/** What a robots.txt says, as far as it is asked. */
interface Rules {
  readonly isAllowed: (address: string) => boolean;
  readonly pauseMs: number;
}

/**
 * Fetches for a run of watching: one request at a time, a pause between two to one host, nothing that robots.txt forbids. robots.txt
 * is asked for once a run and host.
 */
export class Visitor {
  readonly #manners: Manners;
  readonly #rules = new Map<string, Promise<Rules | FetchProblem>>();
  readonly #last = new Map<string, number>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  /** What an address holds; `unchanged` where its server says that it is what `known` names. Never throws for an address. */
  async fetch(address: string, known: KnownVersion = {}): Promise<Fetched | Unchanged | FetchProblem> {
    const { origin } = new URL(address);
    let asked = this.#rules.get(origin);
    if (asked === undefined) {
      asked = this.#ask(origin);
      this.#rules.set(origin, asked);
    }
    const rules = await asked;
    if ("kind" in rules) return rules;
    if (!rules.isAllowed(address))
      return {
        kind: "problem",
        error: new HeadwaterError(
          "refused-address",
          "read",
          address,
          "its site's robots.txt asks not to fetch it",
          "open it in a browser, save it and add the file",
        ),
      };
    return this.#visit(origin, rules.pauseMs, () => fetchAgain(address, { ...this.#limits(), known }));
  }

  /** No robots.txt (4xx) allows everything; one that cannot be had (5xx, no answer) forbids everything until it can (RFC 9309). */
  async #ask(origin: string): Promise<Rules | FetchProblem> {
    const address = `${origin}/robots.txt`;
    const found = await this.#visit(origin, 0, () =>
      fetchAgain(address, { ...this.#limits(), maxBytes: MOST_ROBOTS_BYTES }),
    );
    if (found.kind === "problem") {
      const { status = 0 } = found;
      if (status >= 400 && status < 500 && status !== 429) return { isAllowed: () => true, pauseMs: 0 };
      return found;
    }
    const text = found.kind === "fetched" ? Buffer.from(found.bytes).toString("utf8") : "";
    const robots = robotsParser(address, text);
    return {
      isAllowed: (one) => robots.isAllowed(one, ROBOT) !== false,
      pauseMs: Math.min(MOST_PAUSE_MS, (robots.getCrawlDelay(ROBOT) ?? 0) * 1000),
    };
  }

  async #visit<T>(origin: string, pauseMs: number, ask: () => Promise<T>): Promise<T> {
    const last = this.#last.get(origin);
    const since = last === undefined ? Number.POSITIVE_INFINITY : performance.now() - last;
    const pause = Math.max(pauseMs, this.#manners.pauseMs) - since;
    if (pause > 0) await this.#manners.wait(pause);
    try {
      return await ask();
    } finally {
      this.#last.set(origin, performance.now());
    }
  }

  #limits() {
    return { allowPrivate: this.#manners.allowPrivate, userAgent: USER_AGENT };
  }
}
