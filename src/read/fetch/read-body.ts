import type { IncomingMessage } from "node:http";
import { type Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HeadwaterError } from "../../model/index.ts";
import { sizeWords } from "../limits.ts";
import { systemCode } from "../path-error.ts";

/**
 * The bytes of an answer, unpacked as its server says they are packed. Stops at the limit, before and after unpacking, so that a
 * small answer which unpacks to terabytes costs no more than the limit.
 *
 * @throws HeadwaterError `too-large` past the limit, `malformed` for packing that does not open; what the connection throws
 */
export async function readBody(message: IncomingMessage, url: string, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(message.headers["content-length"] ?? 0);
  if (announced > maxBytes) throw tooLong(url, announced, maxBytes);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of unpacked(message, url, maxBytes)) {
      length += (piece as Uint8Array).length;
      if (length > maxBytes) throw tooLong(url, null, maxBytes);
      pieces.push(piece as Uint8Array);
    }
  } catch (thrown) {
    throw isPacking(thrown) ? badPacking(url, thrown) : thrown;
  } finally {
    message.destroy();
  }
  return Buffer.concat(pieces);
}

function unpacked(message: IncomingMessage, url: string, maxBytes: number): Readable {
  const coding = (message.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const make = UNPACK.get(coding);
  if (coding === "identity" || coding === "") return message;
  if (make === undefined)
    throw new HeadwaterError(
      "unsupported-format",
      "read",
      url,
      `comes packed as "${coding}", which was not asked for`,
      "save the page in a browser and name the file",
    );
  let length = 0;
  const counted = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      length += piece.length;
      done(length > maxBytes ? tooLong(url, null, maxBytes) : null, piece);
    },
  });
  const unpack = make();
  const fail = (thrown: Error): void => {
    unpack.destroy(thrown);
    counted.destroy();
    message.destroy();
  };
  message.on("error", fail);
  counted.on("error", fail);
  message.pipe(counted).pipe(unpack);
  return unpack;
}

const UNPACK: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["br", createBrotliDecompress],
  ["deflate", createInflate],
]);

/** What zlib says of packing that does not open or is cut off. */
function isPacking(thrown: unknown): boolean {
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING)/.test(systemCode(thrown));
}

function badPacking(url: string, cause: unknown): HeadwaterError {
  const what = "comes damaged or cut off: its packing does not open";
  return new HeadwaterError("malformed", "read", url, what, "try again later", { cause });
}

function tooLong(url: string, size: number | null, maxBytes: number): HeadwaterError {
  const much = size === null ? "more than the limit" : sizeWords(size);
  return new HeadwaterError(
    "too-large",
    "read",
    url,
    `answers with ${much}; the limit is ${sizeWords(maxBytes)}`,
    `raise the limit with --max-bytes ${size ?? maxBytes * 4}`,
  );
}
