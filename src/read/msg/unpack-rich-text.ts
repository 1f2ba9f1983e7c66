import { crc32 } from "node:zlib";

/** Bytes of the dictionary, through which what is written goes round. Source: [MS-OXRTFCP] 2.1.2.1, and 2.1.3.1 for what it holds at first. */
const DICTIONARY_BYTES = 4096;
const AT_FIRST = Buffer.from(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
  "latin1",
);

const HEADER_BYTES = 16;
const PACKED = "LZFu";
const AS_IT_IS = "MELA";

/** Rich text as a message keeps it. */
interface UnpackedRichText {
  readonly bytes: Uint8Array;
  /** Whether its own checksum and size are those of what was found. */
  readonly isWhole: boolean;
}

/**
 * The rich text (RTF) of an Outlook message, which is packed in a way of its own. What it unpacks to is no more than nine times its size. Source: [MS-OXRTFCP].
 *
 * @returns null for bytes that are packed in no way that there is
 */
export function unpackRichText(packed: Uint8Array): UnpackedRichText | null {
  if (packed.length < HEADER_BYTES) return null;
  const source = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const [stated, size, sum] = [source.readUInt32LE(0), source.readUInt32LE(4), source.readUInt32LE(12)];
  const kind = source.toString("latin1", 8, 12);
  const content = source.subarray(HEADER_BYTES, Math.max(HEADER_BYTES, Math.min(source.length, stated + 4)));
  if (kind === AS_IT_IS)
    return { bytes: content.subarray(0, size), isWhole: content.length >= size && sum === 0 };
  if (kind !== PACKED) return null;
  const bytes = written(content);
  return { bytes: bytes.subarray(0, size), isWhole: bytes.length === size && sumOf(content) === sum };
}

/** Eight steps behind each byte that says of each whether it is a byte, or a place in the dictionary and a length. */
function written(content: Buffer): Buffer {
  const dictionary = Buffer.alloc(DICTIONARY_BYTES, " ");
  AT_FIRST.copy(dictionary);
  let at = AT_FIRST.length;
  const out: number[] = [];
  const write = (byte: number) => {
    out.push(byte);
    dictionary[at] = byte;
    at = (at + 1) % DICTIONARY_BYTES;
  };
  for (let from = 0; from < content.length; ) {
    const steps = content[from++]!;
    for (let step = 0; step < 8 && from < content.length; step++) {
      if ((steps & (1 << step)) === 0) {
        write(content[from++]!);
        continue;
      }
      if (from + 1 >= content.length) return Buffer.from(out);
      const reference = content.readUInt16BE(from);
      from += 2;
      const place = reference >> 4;
      // A place that is the one to be written next says that there is no more.
      if (place === at) return Buffer.from(out);
      for (let i = 0; i < (reference & 15) + 2; i++) write(dictionary[(place + i) % DICTIONARY_BYTES]!);
    }
  }
  return Buffer.from(out);
}

/** The usual sum, begun at zero and not turned over at the end. Source: [MS-OXRTFCP] 2.1.3.2. */
function sumOf(content: Buffer): number {
  return ~crc32(content, 0xffffffff) >>> 0;
}
