import { open, stat } from "node:fs/promises";
import { HeadwaterError } from "../model/index.ts";
import { DEFAULT_MAX_BYTES, type ReadLimits, sizeWords } from "./limits.ts";
import { pathError } from "./path-error.ts";

const CHUNK_BYTES = 1024 * 1024;

/**
 * The bytes of a file, as they are. The size is looked at first, so a file over the limit costs no memory; a file that
 * grows while it is read is stopped at the limit too. An empty file gives an empty array.
 *
 * @throws HeadwaterError `not-found`, `no-permission`, `broken-link`, `not-a-file` (a folder, a pipe, a device) or `too-large`
 */
export async function readBytes(path: string, limits: ReadLimits = {}): Promise<Uint8Array> {
  const { maxBytes = DEFAULT_MAX_BYTES } = limits;
  try {
    const { size } = await regularFile(path);
    if (size > maxBytes) throw tooLarge(path, size, maxBytes);
    return await readAll(path, size, maxBytes);
  } catch (thrown) {
    throw pathError(thrown, path);
  }
}

/** The error for a file or an unpacked content over the limit; `size` is null where only "more than the limit" is known. */
export function tooLarge(path: string, size: number | null, maxBytes: number): HeadwaterError {
  const what =
    size === null
      ? `unpacks to more than the limit of ${sizeWords(maxBytes)}`
      : `is ${sizeWords(size)}; the limit is ${sizeWords(maxBytes)}`;
  const remedy = `raise the limit with --max-bytes ${size ?? maxBytes * 4}, or split the file`;
  return new HeadwaterError("too-large", "read", path, what, remedy);
}

/** Looked at before opening: opening a pipe would wait for a writer that may never come. */
async function regularFile(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (found.isFile()) return found;
  const what = found.isDirectory() ? "is a folder" : "is not a regular file";
  throw new HeadwaterError("not-a-file", "read", path, what, "name a file to read");
}

async function readAll(path: string, size: number, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    let bytes = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
      if (length > maxBytes) throw tooLarge(path, length, maxBytes);
      if (length === bytes.length) bytes = grown(bytes);
    }
  } finally {
    await handle.close();
  }
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length + CHUNK_BYTES);
  larger.set(bytes);
  return larger;
}
