import type { Capture, Redirect } from "../../model/index.ts";
import { checkedAddress } from "./checked-address.ts";
import { DEFAULT_LIMITS, type FetchLimits } from "./fetch-limits.ts";
import { headersThatMatter } from "./headers.ts";
import { type FetchProblem, fetchProblem, networkProblem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { type Answer, requestOnce } from "./request-once.ts";
import { webAddress } from "./web-address.ts";

/** The bytes behind an address, and how they came. What they are is for the reader to say. */
export interface Fetched {
  readonly kind: "fetched";
  readonly bytes: Uint8Array;
  readonly capture: Capture;
}

/** What an address holds has not changed since it was last fetched. */
export interface Unchanged {
  readonly kind: "unchanged";
}

/**
 * Fetches what one address of the web holds: the only place where the program opens a connection to another machine, and only
 * because a person named the address. Every step (a redirect too) is looked up and checked before it is connected to; the connection goes to
 * the checked address. Never throws for an address.
 *
 * @param address http or https; anything else, and one with a password in it, is a problem
 * @param limits each in place of the usual one
 * @returns a problem with code `bad-usage`, `refused-address`, `unreachable`, `timed-out`, `bad-answer`, `too-large`, `malformed` or
 *   `unsupported-format`
 */
export async function fetchPage(
  address: string,
  limits: Partial<Omit<FetchLimits, "known">> = {},
): Promise<Fetched | FetchProblem> {
  const found = await fetchAgain(address, limits);
  return found.kind === "unchanged"
    ? fetchProblem(
        "bad-answer",
        address,
        "answers 304 to a question that has no conditions",
        "try again later",
      )
    : found;
}

/** The same for an address that was fetched before: `unchanged` where its server says that it still holds what `limits.known` names. */
export async function fetchAgain(
  address: string,
  limits: Partial<FetchLimits> = {},
): Promise<Fetched | Unchanged | FetchProblem> {
  const within = { ...DEFAULT_LIMITS, ...limits };
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<FetchProblem>((resolve) => {
    timer = setTimeout(() => {
      const seconds = Math.round(within.timeoutMs / 1000);
      resolve(
        fetchProblem("timed-out", address, `has not answered in full within ${seconds} s`, "try again later"),
      );
      control.abort();
    }, within.timeoutMs);
  });
  try {
    return await Promise.race([follow(address, within, control.signal), timeout]);
  } finally {
    clearTimeout(timer);
    control.abort();
  }
}

async function follow(
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched | Unchanged | FetchProblem> {
  const redirects: Redirect[] = [];
  let at = address;
  try {
    for (;;) {
      const url = webAddress(at);
      at = url.href;
      const checked = await checkedAddress(url, limits.allowPrivate);
      const answer = await requestOnce(url, checked, signal, { headers: headersOf(limits) });
      const { message } = answer;
      const status = message.statusCode ?? 0;
      if (!isRedirect(status)) return await taken(answer, { address, url, redirects, limits });
      message.destroy();
      if (redirects.length === limits.maxRedirects)
        return fetchProblem(
          "bad-answer",
          address,
          `redirects more than ${limits.maxRedirects} times`,
          "name the address where it ends",
        );
      const { location } = message.headers;
      if (location === undefined)
        return fetchProblem("bad-answer", address, "redirects to nowhere", "name another address");
      const to = resolved(location, url);
      redirects.push({ status, from: at, to });
      at = to;
    }
  } catch (thrown) {
    const problem = networkProblem(thrown, at);
    return at === address || redirects.length === 0 ? problem : onTheWay(problem, address, at);
  }
}

function headersOf({ known, userAgent }: FetchLimits): Readonly<Record<string, string>> {
  return {
    ...(userAgent === undefined ? {} : { "user-agent": userAgent }),
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

/** A problem of a later step, at the address that the user named. */
function onTheWay({ error }: FetchProblem, address: string, at: string): FetchProblem {
  return fetchProblem(error.code, address, `redirects to ${at}: ${error.message}`, error.remedy, error);
}

interface Asked {
  readonly address: string;
  readonly url: URL;
  readonly redirects: readonly Redirect[];
  readonly limits: FetchLimits;
}

async function taken(
  { message, address: machine }: Answer,
  { address, url, redirects, limits }: Asked,
): Promise<Fetched | Unchanged | FetchProblem> {
  const status = message.statusCode ?? 0;
  if (status === 304 && limits.known !== undefined) {
    message.destroy();
    return { kind: "unchanged" };
  }
  if (status < 200 || status > 299) {
    message.destroy();
    const said = `${status} ${(message.statusMessage ?? "").slice(0, 80)}`.trim();
    const remedy =
      status >= 500 ? "try again later" : "open it in a browser; what needs a login is saved from there";
    const retryAfter = message.headers["retry-after"];
    return {
      ...fetchProblem("bad-answer", url.href, `answers ${said}`, remedy),
      ...{ status, ...(retryAfter === undefined ? {} : { retryAfter: retryAfter.slice(0, 100) }) },
    };
  }
  const bytes = await readBody(message, url.href, limits.maxBytes);
  const at = new Date().toISOString();
  const headers = headersThatMatter((name) => headerOf(message.headers[name]));
  const capture = { requested: address, url: url.href, at, redirects, status, address: machine, headers };
  return { kind: "fetched", bytes, capture };
}

function resolved(location: string, base: URL): string {
  return URL.canParse(location, base.href) ? new URL(location, base.href).href : location;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function headerOf(header: string | readonly string[] | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}
