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

/** Larger ones are tried in pieces first: what is mostly photographs would be packed for nothing, at its size in memory over again. */
const TRIED_FIRST_BYTES = 1024 * 1024;
const PIECES = 16;
const PIECE_BYTES = 16 * 1024;

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Packs original bytes for keeping, off the main thread. Empty bytes are kept raw, and so are those of which pieces from end to end do not pack. */
export async function packBytes(bytes: Uint8Array): Promise<PackedBytes> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const size = bytes.byteLength;
  const raw = { sha256, size, encoding: "raw", bytes } as const;
  if (size > TRIED_FIRST_BYTES && !isSaving(await packed(piecesOf(bytes)), PIECES * PIECE_BYTES)) return raw;
  const small = await packed(bytes);
  return isSaving(small, size) ? { sha256, size, encoding: "brotli", bytes: small } : raw;
}

function packed(bytes: Uint8Array): Promise<Uint8Array> {
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

function isSaving(small: Uint8Array, size: number): boolean {
  return small.byteLength <= size * (1 - LEAST_SAVING);
}

/** Pieces of large bytes, evenly from the first to the last. */
function piecesOf(bytes: Uint8Array): Uint8Array {
  const step = (bytes.byteLength - PIECE_BYTES) / (PIECES - 1);
  const pieces = Array.from({ length: PIECES }, (_, i) => {
    const from = Math.floor(i * step);
    return bytes.subarray(from, from + PIECE_BYTES);
  });
  return Buffer.concat(pieces);
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
