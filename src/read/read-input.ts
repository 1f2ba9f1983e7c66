import type { Readable } from "node:stream";
import { DEFAULT_MAX_BYTES, type ReadLimits } from "./limits.ts";
import { tooLarge } from "./read-bytes.ts";

/**
 * All bytes of a stream, such as standard input: one document. An empty stream gives an empty array.
 *
 * @param name what errors call it
 * @throws HeadwaterError `too-large` past the limit; the rest of the stream is then not read
 */
export async function readInput(
  stream: Readable,
  name: string,
  { maxBytes = DEFAULT_MAX_BYTES }: ReadLimits = {},
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += (piece as Uint8Array).length;
    if (length > maxBytes) throw tooLarge(name, length, maxBytes);
    pieces.push(piece as Uint8Array);
  }
  return Buffer.concat(pieces);
}
