import { createHash } from "node:crypto";

/**
 * An id made of content alone, so that two machines which read the same bytes give the same ids: the first 128 bits of the
 * SHA-256 over the parts as JSON, in lower-case hex, behind `kind:`. Parts must be JSON values with a fixed order.
 */
export function contentId(kind: string, ...parts: readonly unknown[]): string {
  return `${kind}:${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}`;
}

/** The id of a document: `sha256:` and the SHA-256 of its original bytes in lower-case hex. */
export function documentId(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
