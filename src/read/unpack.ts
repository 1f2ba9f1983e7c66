import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { HeadwaterError } from "../model/index.ts";
import { systemCode } from "./path-error.ts";
import { tooLarge } from "./read-bytes.ts";

const gunzipBytes = promisify(gunzip);

/** A file packed in itself again and again is a trap; nobody packs a page more often than this by mistake. */
const MAX_LAYERS = 2;

/**
 * The content of gzip bytes (known by their first two bytes, whatever the name), or the bytes as they are when they are
 * not packed. Stops at the limit, so a small file that unpacks to terabytes costs no more than the limit.
 *
 * @throws HeadwaterError `too-large` past the limit, `malformed` for a damaged or cut-off file, `too-deep` past two layers
 */
export async function unpack(bytes: Uint8Array, path: string, maxBytes: number): Promise<Uint8Array> {
  let content = bytes;
  for (let layers = 0; isGzip(content); layers++) {
    if (layers === MAX_LAYERS)
      throw new HeadwaterError(
        "too-deep",
        "read",
        path,
        "is packed with gzip inside gzip inside gzip",
        "unpack it first",
      );
    content = await oneLayer(content, path, maxBytes);
  }
  return content;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function oneLayer(bytes: Uint8Array, path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    return await gunzipBytes(bytes, { maxOutputLength: maxBytes });
  } catch (thrown) {
    if (systemCode(thrown) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(path, null, maxBytes);
    throw damagedPacking(path, thrown);
  }
}

/** The error of bytes packed with gzip that do not open. */
export function damagedPacking(path: string, cause: unknown): HeadwaterError {
  const what = "is damaged or cut off: the gzip packing does not open";
  return new HeadwaterError("malformed", "read", path, what, "fetch the file again", { cause });
}
