import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";

/** Bytes as they are kept. `size` and `sha256` are of the original. */
export interface PackedBytes {
  readonly sha256: string;
  readonly size: number;
  readonly encoding: "raw" | "brotli";
  readonly bytes: Uint8Array;
}

/** A page of 100 kB takes about a millisecond at this quality; 9 takes ten times that for a tenth less. */
const BROTLI_QUALITY = 4;

/** Compressing must save at least this part, or the bytes are kept as they are (a PDF, a photograph). */
const LEAST_SAVING = 0.05;

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Packs original bytes for keeping, off the main thread. Empty bytes are kept raw. */
export async function packBytes(bytes: Uint8Array): Promise<PackedBytes> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const size = bytes.byteLength;
  const packed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
  return packed.byteLength <= size * (1 - LEAST_SAVING)
    ? { sha256, size, encoding: "brotli", bytes: packed }
    : { sha256, size, encoding: "raw", bytes };
}

/**
 * The original bytes of a kept blob; the caller compares their hash.
 *
 * @throws Error when the packing is damaged or unpacks to more than the stated size
 */
export async function unpackBytes(kept: {
  readonly size: number;
  readonly encoding: string;
  readonly bytes: Uint8Array;
}): Promise<Uint8Array> {
  if (kept.encoding === "raw") return kept.bytes;
  if (kept.encoding !== "brotli") throw new Error(`unknown encoding ${kept.encoding}`);
  return decompress(kept.bytes, { maxOutputLength: Math.max(1, kept.size) });
}

/** SHA-256 of bytes or of a text as UTF-8, in lower-case hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
