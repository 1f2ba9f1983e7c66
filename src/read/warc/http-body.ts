import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/**
 * The content of an answer as it went over the wire: its chunks joined, its packing opened. Archives often keep a header whose packing they have
 * already opened; what is not packed as its header says is taken as it is.
 *
 * @param maxBytes most bytes of the content
 * @returns null where it is packed in a way that is not known, does not open, or opens to more
 */
export function contentOf(
  body: Uint8Array,
  { transfer, coding }: { readonly transfer: string; readonly coding: string },
  maxBytes: number,
): Uint8Array | null {
  const whole = /\bchunked\b/i.test(transfer) ? (joined(body) ?? body) : body;
  const packings = coding
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  let content = whole;
  for (const packing of packings.reverse()) {
    const next = opened(content, packing, { maxOutputLength: maxBytes });
    if (next === null) return null;
    content = next;
  }
  return content;
}

/** The chunks of an answer without their lengths; null for bytes that are not laid out so. Source: RFC 9112, 7.1. */
function joined(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0 || end - at > 1000) return null;
    const stated = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(bytes.toString("latin1", at, end))?.[1];
    if (stated === undefined) return null;
    const length = Number.parseInt(stated, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}

function opened(
  bytes: Uint8Array,
  packing: string,
  limits: { readonly maxOutputLength: number },
): Uint8Array | null {
  try {
    switch (packing) {
      case "gzip":
      case "x-gzip":
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, limits) : bytes;
      case "deflate":
        // Servers send both kinds under one name.
        return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits);
      case "br":
        return brotliDecompressSync(bytes, limits);
      default:
        return null;
    }
  } catch {
    return null;
  }
}
