import { type ErrorCode, HeadwaterError } from "../../model/index.ts";
import { systemCode } from "../path-error.ts";

/** Why an address gave no document. */
export interface FetchProblem {
  readonly kind: "problem";
  readonly error: HeadwaterError;
  /** The status that a server answered with, where it did. */
  readonly status?: number;
  /** When to ask again, as the server said it: seconds, or a date (`Retry-After`). */
  readonly retryAfter?: string;
}

/** A problem at an address, in words a person can act on. */
export function fetchProblem(
  code: ErrorCode,
  url: string,
  what: string,
  remedy: string,
  cause?: unknown,
): FetchProblem {
  const options = cause === undefined ? undefined : { cause };
  return { kind: "problem", error: new HeadwaterError(code, "read", url, what, remedy, options) };
}

/** What the network said, as a problem; a problem comes back as it is. */
export function networkProblem(thrown: unknown, url: string): FetchProblem {
  if (thrown instanceof HeadwaterError) return { kind: "problem", error: thrown };
  const code = systemCode(thrown);
  const known = KNOWN.get(code);
  const what = known ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return fetchProblem("unreachable", url, what, "check the address, or try again later", thrown);
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ["ENOTFOUND", "there is no machine of this name"],
  ["EAI_AGAIN", "names cannot be looked up now: there may be no connection to the internet"],
  ["ECONNREFUSED", "the machine does not answer there"],
  ["ECONNRESET", "the connection was cut"],
  ["EPIPE", "the connection was cut"],
  ["EHOSTUNREACH", "the machine cannot be reached"],
  ["ENETUNREACH", "there is no way to that network"],
  ["ETIMEDOUT", "the machine does not answer"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is signed by itself"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "its certificate is signed by nobody known"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its certificate is signed by nobody known"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is of another name"],
  ["HPE_HEADER_OVERFLOW", "its headers are too long"],
]);
