import { checkedAddress } from "./checked-address.ts";
import { type FetchProblem, fetchProblem, networkProblem } from "./problem.ts";
import { requestOnce } from "./request-once.ts";

/** How long whoever is told something may take to say that they have it. */
const TIMEOUT_MS = 20_000;

/**
 * Sends JSON to an address that a person named, checked as a fetched one is: no private network unless that is allowed, no redirects
 * followed. What the answer says beside its status is not read.
 *
 * @returns null where the answer was 2xx
 */
export async function postJson(
  address: string,
  body: Uint8Array,
  {
    headers,
    allowPrivate,
  }: { readonly headers: Readonly<Record<string, string>>; readonly allowPrivate: boolean },
): Promise<FetchProblem | null> {
  try {
    const url = new URL(address);
    const checked = await checkedAddress(url, allowPrivate);
    const { message } = await requestOnce(url, checked, AbortSignal.timeout(TIMEOUT_MS), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-length": String(body.length),
        ...headers,
      },
      body,
    });
    message.destroy();
    const status = message.statusCode ?? 0;
    if (status >= 200 && status <= 299) return null;
    return {
      ...fetchProblem("bad-answer", url.href, `answers ${status}`, "look at what receives it"),
      status,
    };
  } catch (thrown) {
    return networkProblem(thrown, address);
  }
}
