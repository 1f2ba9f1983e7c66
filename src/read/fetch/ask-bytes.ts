import { checkedAddress } from "./checked-address.ts";
import { type FetchProblem, fetchProblem, networkProblem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { requestOnce } from "./request-once.ts";
import { webAddress } from "./web-address.ts";

/** How long an answer may take in all. */
const TIMEOUT_MS = 30_000;

/** What is asked, and what an answer may be. */
export interface AskedBytes {
  readonly body: Uint8Array;
  /** The media type of the question, and the one that the answer must have. */
  readonly contentType: string;
  readonly accept: string;
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
}

/**
 * Sends bytes to an address that a person named and takes the answer, checked as a fetched page is: no private network unless that is
 * allowed, the connection goes to the address that was checked, no redirects followed, bounded in bytes and time. Never throws for an address.
 */
export async function askBytes(
  address: string,
  { body, contentType, accept, maxBytes, allowPrivate }: AskedBytes,
): Promise<{ readonly kind: "answered"; readonly bytes: Uint8Array } | FetchProblem> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const url = webAddress(address);
    const checked = await checkedAddress(url, allowPrivate);
    const { message } = await requestOnce(url, checked, signal, {
      headers: { "content-type": contentType, "content-length": String(body.length), accept },
      body,
    });
    const status = message.statusCode ?? 0;
    const { location, "content-type": type = "" } = message.headers;
    const refused = (what: string, remedy: string) => {
      message.destroy();
      return fetchProblem("bad-answer", url.href, what, remedy);
    };
    if (status >= 300 && status <= 399 && location !== undefined)
      return refused(`redirects to ${location.slice(0, 500)}`, "name that address, if you trust it");
    if (status < 200 || status > 299)
      return refused(`answers ${status}`, "check the address, or try again later");
    if (type.split(";")[0]!.trim().toLowerCase() !== accept)
      return refused(
        `answers with ${type.slice(0, 100) || "no type"}, not with ${accept}`,
        "check the address",
      );
    return { kind: "answered", bytes: await readBody(message, url.href, maxBytes) };
  } catch (thrown) {
    if (!signal.aborted) return networkProblem(thrown, address);
    const what = `has not answered in full within ${TIMEOUT_MS / 1000} s`;
    return fetchProblem("timed-out", address, what, "try again later");
  }
}
