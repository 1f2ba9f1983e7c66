import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { CheckedAddress } from "./checked-address.ts";

/** Says who asks and on whose behalf: one page, named by a person; no crawler. */
const USER_AGENT = "Headwater/0.1 (one page at a person's request; not a crawler)";

const HEADERS = {
  "user-agent": USER_AGENT,
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain,text/markdown,*/*;q=0.5",
  "accept-encoding": "gzip, br",
} as const;

/** The answer to one request, whose body has not been read, and the address of the machine that gave it. */
export interface Answer {
  readonly message: IncomingMessage;
  readonly address: string;
}

/** What a request says beside its address; a `GET` of a page where nothing is given. */
export interface Said {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with `POST`. */
  readonly body?: Uint8Array;
}

/**
 * Asks once, without following redirects, over a connection to the checked address: the name is not looked up again, so that nobody
 * can answer otherwise in between. No cookies, no credentials, no connection that is kept.
 */
export function requestOnce(
  url: URL,
  checked: CheckedAddress,
  signal: AbortSignal,
  { headers = {}, body }: Said = {},
): Promise<Answer> {
  const lookup: LookupFunction = (_host, options, give) => {
    if (options.all === true) give(null, [checked]);
    else give(null, checked.address, checked.family);
  };
  const options: RequestOptions = {
    method: body === undefined ? "GET" : "POST",
    headers: { ...HEADERS, ...headers },
    ...{ agent: false, lookup, signal },
  };
  const ask: typeof requestHttp = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = ask(url, options, (message) => {
      const address = message.socket.remoteAddress ?? checked.address;
      // An answer that nobody reads to its end may still fail; who reads it hears of it from the stream.
      message.on("error", () => {});
      resolve({ message, address });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
