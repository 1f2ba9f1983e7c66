import { DEFAULT_MAX_BYTES } from "../limits.ts";

/** What one fetch may cost, and whether it may reach into the user's own network. */
export interface FetchLimits {
  /** Bytes of the answer, packed and unpacked. */
  readonly maxBytes: number;
  /** From the first look-up of a name to the last byte, over all redirects, in milliseconds. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Addresses of this machine and of private networks too: for intranets and tests alone. */
  readonly allowPrivate: boolean;
  /** What is known of it already: an answer that it has not changed since is `unchanged`. */
  readonly known?: KnownVersion;
  /** Says who asks, where that is not a person who named this one page. */
  readonly userAgent?: string;
}

/** How a server named what it gave the last time, to be asked whether that is still so. */
export interface KnownVersion {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A page comes within seconds; an official report of 60 MiB over a slow line within two minutes. Browsers follow 20 redirects, honest pages one or two. */
export const DEFAULT_LIMITS: FetchLimits = {
  maxBytes: DEFAULT_MAX_BYTES,
  timeoutMs: 120_000,
  maxRedirects: 5,
  allowPrivate: false,
};
