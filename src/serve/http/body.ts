import type { MiddlewareHandler } from "hono";
import { Refused } from "./errors.ts";

/** The most bytes of a JSON body: a draft of two hundred paragraphs has a tenth of it. */
export const MOST_JSON_BYTES = 1024 * 1024;

/** The most bytes of a CSV of names. */
export const MOST_CSV_BYTES = 2 * 1024 * 1024;

/**
 * Refuses a body of another type or of too many bytes, before and while it is read.
 *
 * @param types content types without parameters
 */
export function limitedBody(types: readonly string[], most: number): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header("content-type") ?? "";
    const isKnown = types.some((known) => type.toLowerCase().split(";")[0]!.trim() === known);
    if (!isKnown)
      throw new Refused(
        415,
        "unsupported-media",
        type === ""
          ? "the request does not say what its body is"
          : `a body of ${type.slice(0, 80)} is not read here`,
        `send ${types.join(" or ")}`,
        "Content-Type",
      );
    if (Number(c.req.header("content-length") ?? 0) > most) throw tooLarge(most);
    const bytes = await readBytes(c.req.raw.body, most);
    c.req.raw = new Request(c.req.raw.url, {
      method: c.req.raw.method,
      headers: c.req.raw.headers,
      body: bytes,
    });
    c.req.bodyCache = {};
    await next();
  };
}

/** A stream's bytes; refuses at the byte that is one too many. */
async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    chunks.push(value);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

function tooLarge(most: number): Refused {
  return new Refused(
    413,
    "too-large",
    `a body of more than ${Math.round(most / 1024)} KiB is not read here`,
    "send less at once",
  );
}
